"""What entries say of calls, counted where they came to: at headquarters and at a post.

In any order and any number of times the same comes of it: a call is part of a case as long as nothing takes
back what joined it. A call that two desks joined to two cases is part of both, and flagged. A desk's own case
of which no record has come yet is opened at headquarters by its first call.
"""

from typing import Final

from vetting_desk.clock import from_text
from vetting_desk.model.call import CallAct, CallState, Made
from vetting_desk.model.call_payloads import CallPayload, ClosedPayload, PartedPayload
from vetting_desk.model.desk import DeskKind
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.entry_kinds import CALL, CALLS, ON_THE_LINE, PARTED, payload_of
from vetting_desk.model.guarding_payloads import ByPart
from vetting_desk.registry import guarding
from vetting_desk.registry.books import GuardBooks
from vetting_desk.registry.cases import open_case
from vetting_desk.registry.guarding import NOT_THEIRS, STRANGER

FORK: Final = "call-fork"
"""Flag: one call is part of two cases."""
NO_CASE: Final = "call-no-case"
"""Flag: what a call says of its person is nothing that a case says; it is kept, and no case was opened."""


def count(casebook: GuardBooks, document: EntryDocument) -> tuple[str, ...]:
    """Let an entry about a call of a case count, if it can; harmless if it counts already.

    Call it inside the transaction that keeps the entry.

    Returns:
        Flags of what a person should look at.
    """
    payload = payload_of(document)
    flags: tuple[str, ...] = ()
    if isinstance(payload, CallPayload):
        flags = _joined(casebook, document, payload)
        for each in guarding.waiting(casebook, document.case, frozenset({PARTED})):
            flags += count(casebook, each)
    elif isinstance(payload, PartedPayload):
        flags = _parted(casebook, document, payload)
    return tuple(dict.fromkeys(flags))


def count_waiting(casebook: GuardBooks, case_id: str) -> tuple[str, ...]:
    """Let the calls count that came before their case did, or before their desk had to do with it."""
    flags: tuple[str, ...] = ()
    for kind in (CALL, PARTED):
        for each in guarding.waiting(casebook, case_id, CALLS & {kind}):
            flags += count(casebook, each)
    return flags


def count_closed(casebook: GuardBooks, document: EntryDocument) -> tuple[str, ...]:
    """Count a call of no case that a desk closed, or that is open again."""
    payload = payload_of(document)
    if not isinstance(payload, ClosedPayload):
        return ()
    if not _may_say(document, payload.by):
        return (NOT_THEIRS,)
    opened = payload.why == "open-again"
    began = from_text(f"{payload.day}T00:00:00.000Z")
    casebook.call_acts.add(
        Made(
            id=document.entry,
            call_id=payload.call,
            act=CallAct.REOPENED if opened else CallAct.CLOSED,
            case_id="",
            at=from_text(payload.at),
            officer_id=payload.by.id,
            officer_name=payload.by.name,
            officer_role=payload.by.role,
            desk=document.desk.name,
            why="" if opened else payload.why,
            undoes=" ".join(payload.replaces),
            begun_at=began,
            words={"caller": payload.caller} if payload.caller else {},
        )
    )
    return ()


def _joined(casebook: GuardBooks, document: EntryDocument, payload: CallPayload) -> tuple[str, ...]:
    flags: tuple[str, ...] = ()
    if not _may_say(document, payload.by) or payload.person.id != document.case:
        return (NOT_THEIRS,)
    case = casebook.cases.find(document.case)
    if case is None:
        if casebook.desk.kind is not DeskKind.HQ or payload.opened_by != document.desk.id:
            return ()  # its case has not come yet
        opened = open_case(
            casebook, payload.person, document.desk.id, from_text(document.written_at)
        )
        if opened is None:
            return (NO_CASE,)
        flags = opened
    elif casebook.erasure.is_erased(case.id):
        return ()
    if not guarding.may_write(casebook, document.case, document.desk.id):
        return (STRANGER,)
    casebook.call_acts.add(
        Made(
            id=document.entry,
            call_id=payload.call,
            act=CallAct.JOINED,
            case_id=document.case,
            at=from_text(payload.at),
            officer_id=payload.by.id,
            officer_name=payload.by.name,
            officer_role=payload.by.role,
            desk=document.desk.name,
            story=payload.story,
            begun_at=from_text(payload.began),
            ended_at=from_text(payload.ended),
            taken_by=payload.taken_by,
            words=payload.said,
        )
    )
    casebook.stated.put(f"call/{document.entry}", document.entry, own=True)
    _remember(casebook, document, payload)
    return flags + _forked(casebook, payload.call)


def _parted(
    casebook: GuardBooks, document: EntryDocument, payload: PartedPayload
) -> tuple[str, ...]:
    joined = casebook.call_acts.find(payload.joined.entry)
    if joined is None:  # it has not come yet
        return ()
    if not _may_say(document, payload.by) or (joined.case_id, joined.call_id) != (
        document.case,
        payload.call,
    ):
        return (NOT_THEIRS,)
    if not guarding.may_write(casebook, document.case, document.desk.id):
        return (STRANGER,)
    casebook.call_acts.add(
        Made(
            id=document.entry,
            call_id=payload.call,
            act=CallAct.PARTED,
            case_id=document.case,
            at=from_text(payload.at),
            officer_id=payload.by.id,
            officer_name=payload.by.name,
            officer_role=payload.by.role,
            desk=document.desk.name,
            undoes=joined.id,
        )
    )
    casebook.stated.put(f"call/{document.entry}", document.entry, own=True)
    _remember(casebook, document, payload)
    return ()


def _may_say(document: EntryDocument, by: ByPart) -> bool:
    """Return whether who said it takes calls: by their certificate, or by their desk's word for another."""
    author = document.author
    if by.id == author.id:
        return by.role == author.role
    return by.role in {each.value for each in ON_THE_LINE}


def _remember(
    casebook: GuardBooks, document: EntryDocument, payload: CallPayload | PartedPayload
) -> None:
    """Have a call of this desk's be what the desk itself said it is: a desk that was put back forgot it."""
    call = casebook.calls.find(payload.call)
    own = casebook.successions.lineage(casebook.desk.id)
    if call is None or call.words_gone or document.desk.id not in own:
        return
    joined = _standing(casebook, payload.call)
    at = from_text(payload.at)
    if joined and call.state is not CallState.JOINED:
        if call.state is CallState.RUNNING:
            casebook.calls.end(call.id, at)
        casebook.calls.settle(call.id, CallState.JOINED, at, joined[-1].case_id)
    elif not joined and call.state is CallState.JOINED:
        casebook.calls.settle(call.id, CallState.WAITING, at)


def _standing(casebook: GuardBooks, call_id: str) -> list[Made]:
    """Return what joined a call to a case and nothing took back."""
    every = casebook.call_acts.of_call(call_id)
    undone = {each.undoes for each in every}
    return [each for each in every if each.act is CallAct.JOINED and each.id not in undone]


def _forked(casebook: GuardBooks, call_id: str) -> tuple[str, ...]:
    cases = {each.case_id for each in _standing(casebook, call_id)}
    return (FORK,) if len(cases) > 1 else ()
