"""Writing down what a person was asked and said, and taking it back in one act."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from vetting_desk.errors import InputError, SafeguardError, StateError
from vetting_desk.model.consent import PUBLIC, Consent, ConsentState, ConsentTo, PartnerKind, matter
from vetting_desk.model.consent_payloads import ConsentPayload, PartnerPart
from vetting_desk.model.entry_kinds import CONSENT, CONSENT_WITHDRAWN
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import answers
from vetting_desk.operations.outreach import known, reading
from vetting_desk.operations.outreach.needs import AskingDesk, WritingDesk
from vetting_desk.operations.safeguards import case_acts

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry

STANDS = frozenset({ConsentState.GIVEN, ConsentState.CONTRADICTED, ConsentState.ENDED})
"""States of what was given and can be taken back."""

OF_CHILD = frozenset({"child", "age-in-doubt"})
"""Rows of the table of safeguards by which a guardian answers, and nobody else."""


@dataclass(frozen=True, slots=True)
class Partner:
    """With whom something is shared.

    Attributes:
        name: Who, by name.
        kind: What they are.
        may_know: What they may know, in words.
    """

    name: str
    kind: PartnerKind
    may_know: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person was asked and said.

    Attributes:
        to: To what.
        given: Whether they agree.
        how: How it was asked, and who was there.
        language: In which language.
        day: When; not in the future.
        until: The last day it holds; None for no day.
        said_by: The person, or for a child their guardian, and then nobody else.
        interpreter: By whom it was interpreted; may be empty.
        words: What they said; may be empty.
        partner: With whom something is shared, and nowhere else.
    """

    to: ConsentTo
    given: bool
    how: str
    language: str
    day: date
    until: date | None = None
    said_by: Literal["person", "guardian"] = "person"
    interpreter: str = ""
    words: str = ""
    partner: Partner | None = None


@door(Action.OUTREACH)
def record(open_desk: AskingDesk, case_id: str, asked: Asked) -> "Entry":
    """Write down what a person was asked after a decision, and what they said.

    Raises:
        NotFoundError: If there is no such case.
        StateError: If it was erased or withdrawn.
        TooEarlyToAskError: Before a decision is in force and the person knows it.
        SafeguardError: If the person may not be asked; a child is never asked to appear in public.
        InputError: If words or the partner are missing, or a day cannot be.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    reading.require_decided(open_desk, case_id)
    _require_may_answer(open_desk, case_id, asked)
    payload = _payload(open_desk, case_id, asked)
    return known.write(open_desk, CONSENT, case_id, payload.model_dump())


@door(Action.OUTREACH)
def withdraw(
    open_desk: WritingDesk, case_id: str, consents: Collection[str], day: date, words: str = ""
) -> "Entry":
    """Write down that a person takes back what they agreed to; it goes with the next bundle before all else.

    Planned engagements that rest on it are called off by it. It is asked no reason.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        consents: Ids of what is taken back; empty for everything, also for what they agreed to elsewhere
            and nobody knows of here.
        day: When they said so; not in the future.
        words: What they said; may be empty.

    Raises:
        NotFoundError: If there is no such case or consent.
        StateError: If nothing of it stands, or the case was erased or withdrawn.
        InputError: If the day lies ahead.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    found = known.of_case(open_desk, case_id)
    wanted = [known.consent(found, each) for each in consents] or list(found.consents)
    standing = [each for each in wanted if each.state in STANDS]
    if not standing and (consents or found.all_taken_back):
        raise StateError(what="consent", state=_state(wanted), wanted="given")
    payload = {
        "consents": [answers.ref(each.said.entry) for each in standing],
        "everything": not consents,
        "day": known.past(open_desk, day),
        "words": typed_text.answer(words, "words").strip(),
    }
    return known.write(open_desk, CONSENT_WITHDRAWN, case_id, payload, protects=True)


def _require_may_answer(open_desk: AskingDesk, case_id: str, asked: Asked) -> None:
    """Check that whoever answers may: of a child the guardian alone, to nothing in public."""
    try:
        case_acts.require_outreach(open_desk, case_id)
    except SafeguardError as refused:
        by_guardian = asked.said_by == "guardian" and asked.to not in PUBLIC
        if not by_guardian or refused.fields["row"] not in OF_CHILD:
            raise
    else:
        if asked.said_by != "person":
            raise InputError(field="said_by", detail="not-a-choice", known="person")


def _payload(open_desk: AskingDesk, case_id: str, asked: Asked) -> ConsentPayload:
    until = ""
    if asked.until is not None:
        if asked.until < asked.day:
            raise InputError(field="until", detail="before", limit=asked.day.isoformat())
        until = asked.until.isoformat()
    payload = ConsentPayload(
        to=asked.to.value,
        partner=_partner(asked),
        answer="given" if asked.given else "refused",
        said_by=asked.said_by,
        how=answers.words_of(asked.how, "how"),
        language=typed_text.name(asked.language, "language"),
        interpreter=typed_text.name(asked.interpreter, "interpreter") if asked.interpreter else "",
        day=known.past(open_desk, asked.day),
        until=until,
        words=typed_text.answer(asked.words, "words").strip(),
        knew=[],
    )
    return payload.model_copy(update={"knew": _knew(open_desk, case_id, payload)})


def _partner(asked: Asked) -> PartnerPart | None:
    if asked.to is not ConsentTo.SHARING:
        return None
    if asked.partner is None:
        raise InputError(field="partner", detail="empty")
    return PartnerPart(
        name=typed_text.name(asked.partner.name, "partner"),
        kind=asked.partner.kind.value,
        may_know=answers.words_of(asked.partner.may_know, "may_know"),
    )


def _knew(open_desk: AskingDesk, case_id: str, payload: ConsentPayload) -> list[str]:
    """Return what is known here of the same matter, and that everything was taken back."""
    every = known.of_case(open_desk, case_id)
    same = [each for each in every.consents if matter(each.said.payload) == matter(payload)]
    taken = [no for each in same for no in each.withdrawn]
    taken += [no for no in every.withdrawn if no.payload.everything]
    found = [each.said.entry.id for each in same]
    return [*found, *dict.fromkeys(no.entry.id for no in taken)]


def _state(wanted: list[Consent]) -> str:
    return wanted[-1].state.value if wanted else "none"
