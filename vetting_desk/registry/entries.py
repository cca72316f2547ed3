"""Entries at headquarters: kept as they came, and acted on where their kind is known and their case is here.

An entry may come before the record that brings its case; it is acted on when the case does.
"""

from dataclasses import replace

from vetting_desk.clock import from_text
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import MEMBER, EntryDocument, parse_entry
from vetting_desk.model.entry_kinds import (
    CALLS,
    CASE_PLAN,
    CLOSED,
    HOLDING,
    INTERPRETER,
    OUTREACH,
    PROTECTING,
    RATING_LET_GO,
    RECORDED,
    RECORDING_SOUND,
    TRAVELLING,
    WITHDRAWN,
    ReleasePayload,
    payload_of,
)
from vetting_desk.registry import calls, guarding, holding, interpreters, rating, withdrawing
from vetting_desk.registry.books import EntryBooks, HoldingBooks
from vetting_desk.store.clinical import Release, ReleaseKind


def keep_entry(casebook: EntryBooks, entry: Entry, document: EntryDocument) -> tuple[str, ...]:
    """Keep an entry whose files are blobs, and act on it. Call it inside the transaction that takes it in.

    Of an entry about a case that was erased only id and digest are kept, as of the others.

    Args:
        casebook: Headquarters'.
        entry: It was checked, and is not here.
        document: What its author signed.

    Returns:
        Flags of what a person should look at.
    """
    if casebook.erasure.is_erased(entry.case_id):
        casebook.entries.add(replace(entry, files=()), {})
        for file in entry.files:
            casebook.blobs.discard_unused(file.sha256)
        return ()
    casebook.entries.add(entry, {})
    return _act(casebook, document)


def act_on_waiting(casebook: EntryBooks, case_id: str) -> tuple[str, ...]:
    """Act on the entries about a case that came before it did; what was acted on stays as it is.

    Returns:
        Flags of what a person should look at.
    """
    flags = count_waiting(casebook, case_id)
    for entry in casebook.entries.list(case_id):
        if entry.kind in TRAVELLING or not entry.files:
            continue
        content = casebook.blobs.get(
            next(each.sha256 for each in entry.files if each.name == MEMBER)
        )
        _act(casebook, parse_entry(content))
    return tuple(dict.fromkeys(flags))


def count_waiting(casebook: EntryBooks, case_id: str) -> tuple[str, ...]:
    """Let count what guards the person of a case, and its calls, that came before the case did.

    Returns:
        Flags of what a person should look at.
    """
    flags: tuple[str, ...] = ()
    for document in guarding.waiting(casebook, case_id):
        flags += guarding.count(casebook, document)
    flags += calls.count_waiting(casebook, case_id)
    for document in guarding.waiting(casebook, case_id, frozenset({WITHDRAWN})):
        flags += withdrawing.count(casebook, document)
    return flags


def count(casebook: EntryBooks, document: EntryDocument) -> tuple[str, ...]:
    """Let count what the desks of a case bring each other, at headquarters as at a post.

    Returns:
        Flags of what a person should look at.
    """
    if document.kind == INTERPRETER:
        interpreters.count(casebook, document)
        return ()
    if document.kind == WITHDRAWN:
        return withdrawing.count(casebook, document)
    if document.kind == RATING_LET_GO:
        rating.let_go(casebook, document)
        return ()
    if document.kind in HOLDING:
        flags = holding.count(casebook, document)
        flags += count_waiting(casebook, document.case)  # from who may write it only now
        return tuple(dict.fromkeys(flags))
    counting = calls.count if document.kind in CALLS else guarding.count
    flags = counting(casebook, document)
    if document.kind in CALLS and casebook.cases.find(document.case) is not None:
        flags += withdrawing.settle(casebook, document.case)
    if document.kind in OUTREACH and casebook.cases.find(document.case) is not None:
        flags += _outreach(casebook, document)
    if casebook.holdings.taken(document.case) or casebook.holdings.offers(document.case):
        holding.bring_on(casebook, document.case)
    return flags


def _outreach(casebook: HoldingBooks, document: EntryDocument) -> tuple[str, ...]:
    if not guarding.may_write(casebook, document.case, document.desk.id):
        return (guarding.STRANGER,)
    if (
        document.kind in PROTECTING
    ):  # also where the case was: somebody may still speak with a partner
        holding.bring_one(casebook, document)
    return ()


def _act(casebook: EntryBooks, document: EntryDocument) -> tuple[str, ...]:
    if document.kind in TRAVELLING:
        known = casebook.cases.find(document.case) is not None
        flags = count(casebook, document)
        if not known and casebook.cases.find(document.case) is not None:  # a call brought it
            flags += act_on_waiting(casebook, document.case)
        return tuple(dict.fromkeys(flags))
    if document.kind == CLOSED:
        return calls.count_closed(casebook, document)
    if document.kind == INTERPRETER:
        interpreters.count(casebook, document)
        interpreters.bring_on(casebook)
        return ()
    if _is_strange(casebook, document):
        return (guarding.STRANGER,)
    rating.bring(casebook, document)
    payload = payload_of(document)
    if isinstance(payload, ReleasePayload):
        _release(casebook, document, payload)
    return ()


def _is_strange(casebook: EntryBooks, document: EntryDocument) -> bool:
    """Return whether a desk says what another knows: of talks in a case that it never held, or the plan."""
    if document.kind == CASE_PLAN:
        return document.desk.id not in casebook.successions.lineage(casebook.desk.id)
    if document.kind not in {RECORDED, RECORDING_SOUND}:
        return False
    known = casebook.cases.find(document.case) is not None
    return known and not guarding.may_write(casebook, document.case, document.desk.id)


def _release(casebook: EntryBooks, document: EntryDocument, payload: ReleasePayload) -> None:
    """Show everyone at headquarters what a psychologist of the case's desk released."""
    case = casebook.cases.find(document.case)
    if case is None:
        return
    if document.desk.id not in casebook.holdings.ever(case.id, casebook.cases.desk_of(case.id)):
        return
    if any(each.id == document.entry for each in casebook.clinical.releases(case.id)):
        return
    casebook.clinical.add_release(
        Release(
            id=document.entry,
            case_id=case.id,
            assessment_id=payload.assessment,
            officer_id=document.author.id,
            officer_name=document.author.name,
            at=from_text(document.written_at),
            kind=ReleaseKind(payload.reason),
            words=payload.words,
        )
    )
