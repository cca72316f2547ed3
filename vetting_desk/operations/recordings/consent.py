"""Whether a person agrees that the talk is recorded: facts of the case, like all that protects them.

Refusing, or taking it back, changes nothing but that nothing is recorded: no question, rating, decision or
period asks this fact, and as a ground it counts for nothing (`safeguards.situation.Ground`).
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.errors import InputError, StateError
from vetting_desk.model.fact import CaseFact, FactSource
from vetting_desk.model.fact_standing import in_force
from vetting_desk.model.recording import AGREES, CONSENT, HOW, LANGUAGE, REFUSED, WITHDRAWN
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.restricting import restricted
from vetting_desk.operations.cases.cases import require_kept
from vetting_desk.operations.recordings.needs import AskingDesk, ConsentDesk
from vetting_desk.operations.safeguards import stating

MOST: Final = 2_000
"""Characters of how the person was asked."""
_FIRST = (WITHDRAWN, REFUSED, AGREES)


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person says to being recorded, as it stands.

    Attributes:
        answer: ``agrees``, ``refused``, ``withdrawn``; empty where nobody asked.
        fact: Id of the fact that says so; empty for none.
        how: How they were asked, and in which words.
        language: In which language.
        at: When; None where nobody asked.
        officer_name: Who asked.
    """

    answer: str = ""
    fact: str = ""
    how: str = ""
    language: str = ""
    at: datetime | None = None
    officer_name: str = ""


@door(Action.READ_CASES)
def standing(open_desk: ConsentDesk, case_id: str) -> Consent:
    """Return what the person of a case says to being recorded; of several answers the one that protects more.

    Raises:
        NotFoundError: If there is no such case.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    restricted(open_desk, case_id)
    return of_facts(in_force(open_desk.casebook.facts.of_case(case_id)))


@door(Action.INTERVIEW)
def say(open_desk: AskingDesk, case_id: str, answer: str, how: str, language: str) -> Consent:
    """Write down that a person was asked whether the talk may be recorded, and what they said.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        answer: ``agrees`` or ``refused``; ``withdrawn`` by `withdraw`.
        how: How they were asked, and in which words.
        language: In which language.

    Raises:
        InputError: If the answer is neither, or words or language are missing.
        NotFoundError: If there is no such case.
        StateError: If it was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    if answer not in {AGREES, REFUSED}:
        raise InputError(field="answer", detail="not-a-choice", known=f"{AGREES}, {REFUSED}")
    words = typed_text.answer(how, "how").strip()
    if not words:
        raise InputError(field="how", detail="empty")
    if len(words) > MOST:
        raise InputError(field="how", detail="too-long", limit=MOST)
    spoken = typed_text.name(language, "language")
    return _write(open_desk, case_id, {HOW: words, LANGUAGE: spoken, CONSENT: answer}, words)


@door(Action.INTERVIEW)
def withdraw(open_desk: AskingDesk, case_id: str, words: str = "") -> Consent:
    """Write down that the person takes it back. Nothing is recorded from then on; they are asked no reason.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        words: What they said; may be empty.

    Raises:
        NotFoundError: If there is no such case.
        StateError: If they have not agreed, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    clean = typed_text.answer(words, "words").strip()
    open_desk.casebook.cases.get(case_id)
    now = of_facts(in_force(open_desk.casebook.facts.of_case(case_id)))
    if now.answer != AGREES:
        raise StateError(what="recording-consent", state=now.answer or "none", wanted=AGREES)
    return _write(open_desk, case_id, {CONSENT: WITHDRAWN}, clean[:MOST])


def of_facts(counting: list[CaseFact]) -> Consent:
    """Return what the facts that count say of it."""
    said = {
        name: [each for each in counting if each.name == name] for name in (CONSENT, HOW, LANGUAGE)
    }
    answers = said[CONSENT]
    if not answers:
        return Consent()
    found = min(reversed(answers), key=lambda each: _FIRST.index(each.value))
    how, language = (said[name][-1].value if said[name] else "" for name in (HOW, LANGUAGE))
    return Consent(found.value, found.id, how, language, found.at, found.officer_name)


def _write(open_desk: AskingDesk, case_id: str, values: dict[str, str], reason: str) -> Consent:
    books = open_desk.casebook
    require_kept(books.cases.get(case_id))
    now = open_desk.clock.now()
    counting = in_force(books.facts.of_case(case_id))
    with books.transaction():
        for name, value in values.items():
            before = [each.id for each in counting if each.name == name]
            books.facts.add(
                case_id, name, value, FactSource.PERSON, now, replaces=before, reason=reason
            )
        stating.state(open_desk, case_id)
    return of_facts(in_force(books.facts.of_case(case_id)))
