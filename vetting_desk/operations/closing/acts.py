"""Closing a case, and opening it again: a signed entry each, at every desk of the case.

The table of safeguards is asked first, then what is still open. Nothing of the case is lost by it, and no
period of keeping begins, ends or stops.
"""

from typing import Final

from vetting_desk.clock import to_text
from vetting_desk.errors import InputError, StateError, StillOpenError
from vetting_desk.model import DeskKind
from vetting_desk.model.closing import ClosedFor, End
from vetting_desk.model.entry_kinds import CLOSING
from vetting_desk.model.statement import Thing
from vetting_desk.model.statement_payloads import payload_for
from vetting_desk.operations.access import case_ways, entries, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import kept
from vetting_desk.operations.closing import standing
from vetting_desk.operations.closing.needs import EndingDesk
from vetting_desk.operations.safeguards import case_acts

KNOWN: Final = ", ".join(each.value for each in ClosedFor)
"""The reasons, for who types one."""


@door(Action.CLOSE_CASES)
def close(open_desk: EndingDesk, case_id: str, why: str, words: str = "") -> End:
    """Close a case: work on it ends.

    Args:
        open_desk: The unlocked desk.
        case_id: Which.
        why: A value of `ClosedFor`.
        words: The same in own words; wanted where `why` is ``other``.

    Raises:
        SafeguardError: Naming the row that refuses it.
        StillOpenError: Naming what is still open.
        InputError: If the reason is none of the list, or words are missing or too long.
        NotFoundError: If there is no such case.
        StateError: If it is closed already, or was erased or withdrawn.
        HeldElsewhereError: At a post, if another desk holds it.
        ConfirmationNeededError: If it is restricted, and no reason was given yet.
        RestrictedCaseError: If it is restricted, and the role does not open it.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    ended = _look(open_desk, case_id)
    case_acts.require_closing(open_desk, case_id, [why])
    if why not in set(ClosedFor):
        raise InputError(field="reason", detail="not-a-choice", known=KNOWN)
    own = typed_text.reason(words) if words.strip() or why == ClosedFor.OTHER else ""
    if ended.closed:
        raise StateError(what="case", state="closed", wanted="open")
    found = standing.still_open(open_desk, case_id)
    if found.any:
        raise StillOpenError(
            drafts=found.drafts, tasks=found.tasks, returned=found.returned, alarms=found.alarms
        )
    knew = sorted(standing.work(open_desk, case_id))
    return _say(open_desk, case_id, ended, {"closed": True, "why": why, "knew": knew}, own)


@door(Action.CLOSE_CASES)
def reopen(open_desk: EndingDesk, case_id: str, reason: str) -> End:
    """Open a closed case again.

    Args:
        open_desk: The unlocked desk.
        case_id: Which.
        reason: Why; it stands in what happened so far.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case.
        StateError: If it is not closed, or was erased or withdrawn.
        HeldElsewhereError: At a post, if another desk holds it.
        ConfirmationNeededError: If it is restricted, and no reason was given yet.
        RestrictedCaseError: If it is restricted, and the role does not open it.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    own = typed_text.reason(reason)
    ended = _look(open_desk, case_id)
    if not ended.closed:
        raise StateError(what="case", state="open", wanted="closed")
    return _say(open_desk, case_id, ended, {"closed": False, "why": "", "knew": []}, own)


def _look(open_desk: EndingDesk, case_id: str) -> End:
    """Return how a case stands that may be ended at this desk."""
    kept.require_kept(open_desk.casebook.cases.get(case_id))
    open_desk.confirmations.require_open(case_id)
    if open_desk.desk.kind is DeskKind.POST:
        kept.require_held(open_desk, case_id)
    return standing.end(open_desk, case_id)


def _say(
    open_desk: EndingDesk, case_id: str, ended: End, content: dict[str, object], words: str
) -> End:
    """Sign it and let it count, both or neither: nobody passes on the end of a case for another."""
    books = open_desk.casebook
    ways = case_ways.of_case(open_desk, case_id)
    with open_desk.token.use(), books.transaction():
        now = open_desk.clock.now()
        said = books.statements.add(
            case_id, Thing.CLOSING, case_id, content, now, replaces=ended.heads, reason=words
        )
        payload = payload_for(said, to_text(said.at))
        entry = entries.write(open_desk, CLOSING, case_id, payload, ways=ways)
        books.stated.put(said.id, entry.id, own=True)
    return standing.end(open_desk, case_id)
