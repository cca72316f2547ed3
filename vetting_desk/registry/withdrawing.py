"""That a case was opened by mistake, as it comes from the desk that holds it; or that it is kept after all.

In any order and any number of times the same comes of it. A case in which anything else is known here stays: it
is flagged, for a person to look at. One that was withdrawn is kept again once a record of it comes.
"""

from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text
from vetting_desk.model.entry_document import MEMBER, EntryDocument, parse_entry
from vetting_desk.model.entry_kinds import CALLS, HOLDING, WITHDRAWN, payload_of
from vetting_desk.model.holding_payloads import CaseWithdrawnPayload
from vetting_desk.model.replacing import replaced
from vetting_desk.registry import guarding
from vetting_desk.registry.books import EntryBooks

IN_USE: Final = "withdrawn-in-use"
"""Flag: a desk withdrew a case in which something is known here; it stays."""
_EMPTY: Final = CALLS | HOLDING | {WITHDRAWN}
"""Kinds of entries that are no work: calls are asked for themselves."""


def count(casebook: EntryBooks, document: EntryDocument) -> tuple[str, ...]:
    """Let an entry count; harmless if it counts already. Call it inside the transaction that keeps it.

    Returns:
        Flags of what a person should look at.
    """
    case = casebook.cases.find(document.case)
    if case is None or not case.names:
        return ()
    if not guarding.may_write(casebook, case.id, document.desk.id):
        return (guarding.STRANGER,)
    casebook.stated.put(f"withdrawn/{document.entry}", document.entry, own=True)
    return settle(casebook, case.id)


def settle(casebook: EntryBooks, case_id: str) -> tuple[str, ...]:
    """Have a case be withdrawn, or not, as what is here says: also once its calls were taken out of it.

    Returns:
        Flags of what a person should look at.
    """
    heads = _heads(casebook, case_id)
    gone = bool(heads) and all(payload.withdrawn for _, payload in heads)
    here = casebook.withdrawals.find(case_id) is not None
    if gone and not here:
        if not _is_empty(casebook, case_id):
            return (IN_USE,)
        signed, payload = heads[-1]
        at = from_text(signed.written_at)
        casebook.withdrawals.put(case_id, at, payload.words, signed.author.name)
    elif here and heads and not gone:
        kept, payload = next(each for each in heads if not each[1].withdrawn)
        casebook.withdrawals.lift(case_id, from_text(kept.written_at), payload.words)
    return ()


def wake(casebook: EntryBooks, case_id: str, at: datetime) -> tuple[str, ...]:
    """Keep a withdrawn case again, for something came of it.

    Returns:
        Flags of what a person should look at.
    """
    gone = casebook.withdrawals.find(case_id)
    if gone is None:
        return ()
    casebook.withdrawals.lift(case_id, at, gone.reason)
    return (IN_USE,)


def _heads(casebook: EntryBooks, case_id: str) -> list[tuple[EntryDocument, CaseWithdrawnPayload]]:
    """Return what stands of what desks said that hold or held the case, in an order that no clock decides."""
    found = {}
    for entry in casebook.entries.list(case_id):
        if entry.kind != WITHDRAWN or not entry.files:
            continue
        name = next(each.sha256 for each in entry.files if each.name == MEMBER)
        signed = parse_entry(casebook.blobs.get(name))
        payload = payload_of(signed)
        may = guarding.may_write(casebook, case_id, signed.desk.id)
        if may and isinstance(payload, CaseWithdrawnPayload):
            found[entry.id] = (signed, payload)
    gone = replaced(
        {
            key: [one for one in payload.after if one in found and one != key]
            for key, (_, payload) in found.items()
        }
    )
    return [found[key] for key in sorted(found) if key not in gone]


def _is_empty(casebook: EntryBooks, case_id: str) -> bool:
    return not (
        casebook.records.list(case_id)
        or any(each.kind not in _EMPTY for each in casebook.entries.list(case_id))
        or casebook.call_acts.standing(case_id)
        or casebook.facts.of_case(case_id)
        or casebook.alarms.of_case(case_id)
        or casebook.statements.of_case(case_id)
        or casebook.clinical.releases(case_id)
    )
