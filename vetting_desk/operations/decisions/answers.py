"""Writing what answers something: an answer to an entry, that a decision is to be looked at again.

Behind the doors of this wing.
"""

from typing import TYPE_CHECKING, Any

from vetting_desk.errors import InputError, NotFoundError, StateError
from vetting_desk.model.decision_standing import DecisionState, Standing
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_kinds import ANSWER, REOPENING
from vetting_desk.operations.access import case_ways, entries, typed_text
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import said
from vetting_desk.operations.decisions.needs import AnsweringDesk, SaidDesk

if TYPE_CHECKING:
    from vetting_desk.model.decision import Because
    from vetting_desk.model.way_back import Step

MOST_WORDS = 20_000


def words_of(text: str, field: str = "words") -> str:
    """Return words that somebody has to say.

    Raises:
        InputError: If there are none, or too many.
    """
    clean = typed_text.answer(text, field).strip()
    if not clean:
        raise InputError(field=field, detail="empty")
    if len(clean) > MOST_WORDS:
        raise InputError(field=field, detail="too-long", limit=MOST_WORDS)
    return clean


def write(open_desk: AnsweringDesk, kind: str, case_id: str, payload: dict[str, Any]) -> Entry:
    """Sign a statement about a case that is kept, to go where the case's statements go.

    Raises:
        StateError: If the case was erased or withdrawn.
    """
    cases.require_kept(open_desk.casebook.cases.get(case_id))
    with open_desk.token.use():
        return entries.write(
            open_desk, kind, case_id, payload, ways=case_ways.of_case(open_desk, case_id)
        )


def answer(
    open_desk: AnsweringDesk,
    to: Entry,
    step: "Step",
    words: str = "",
    record: tuple[str, str] | None = None,
) -> Entry:
    """Sign what became of an entry; `record` is id and digest of a correction."""
    payload = {
        "to": ref(to),
        "step": step,
        "words": words,
        "record": {"record": record[0], "digest": record[1]} if record else None,
    }
    return write(open_desk, ANSWER, to.case_id, payload)


def reopen(open_desk: AnsweringDesk, found: Standing, because: "Because", words: str) -> Entry:
    """Sign that a decision has to be looked at again.

    The same is signed of each other one in force: the decision that follows then takes the place of all.
    """
    case_id, clean = found.entry.case_id, words_of(words)
    others = [
        each.entry for each in said.decisions(open_desk, case_id) if each.entry.id in found.rivals
    ]
    with open_desk.casebook.transaction():
        first, *_ = [
            write(
                open_desk,
                REOPENING,
                case_id,
                {"decision": ref(each), "because": because, "words": clean},
            )
            for each in (found.entry, *others)
        ]
    return first


def in_force(open_desk: SaidDesk, decision_id: str) -> Standing:
    """Return a decision that is in force.

    Raises:
        NotFoundError: If there is no such decision of headquarters here.
        StateError: If it is not in force.
    """
    entry = open_desk.casebook.entries.get(decision_id)
    for each in said.decisions(open_desk, entry.case_id):
        if each.entry.id == decision_id:
            if each.state is not DecisionState.IN_FORCE:
                raise StateError(what="decision", state=each.state.value, wanted="in-force")
            return each
    raise NotFoundError(what="decision", id=decision_id)


def ref(entry: Entry) -> dict[str, str]:
    """Return an entry as another names it."""
    return {"entry": entry.id, "digest": entry.digest}
