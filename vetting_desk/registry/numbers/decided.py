"""Which decision of a case is in force, and whether the person was told, as its entries say.

Of decisions, and of what is said to them, only headquarters' entries count: its own there, at a post what came.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from vetting_desk.model.decision import DecisionPayload, ReopeningPayload, VoicePayload
from vetting_desk.model.decision_standing import Judge, Said, Standing, in_force, standings
from vetting_desk.model.entry import Entry, from_headquarters
from vetting_desk.model.entry_document import MEMBER, EntryDocument
from vetting_desk.model.entry_kinds import DECISION, REOPENING, SIGNATURE, TOLD, payload_of
from vetting_desk.model.entry_payload import Payload
from vetting_desk.model.way_back import ToldPayload
from vetting_desk.registry.numbers.books import SignedBooks

_PayloadT = TypeVar("_PayloadT", bound=Payload)


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided on a case.

    Attributes:
        standing: The decision in force.
        told: The day the person was told it; None before.
    """

    standing: Standing
    told: date | None


def decided(books: SignedBooks, entries: Iterable[Entry], judge: Judge) -> Decided | None:
    """Return what was decided on a case; None before a decision is in force.

    Args:
        books: The casebook.
        entries: Those of one case, oldest first.
        judge: Holds signed decisions against the organisation's rules.
    """
    every = list(entries)
    found = in_force(decisions_of(books, every, judge))
    return None if found is None else Decided(found, told_on(books, every, found))


def decisions_of(books: SignedBooks, entries: Iterable[Entry], judge: Judge) -> list[Standing]:
    """Return how each decision of a case stands, as `judge` holds it against the organisation's rules."""
    every = list(entries)
    if not any(each.kind == DECISION for each in every):
        return []
    own = from_headquarters(every, books.desk)
    return standings(
        _said(books, own, DECISION, DecisionPayload),
        _said(books, own, SIGNATURE, VoicePayload),
        _said(books, every, REOPENING, ReopeningPayload),
        judge,
    )


def told_on(books: SignedBooks, entries: Iterable[Entry], decision: Standing) -> date | None:
    """Return the first day on which the person was told a decision; None before."""
    days = [
        each.payload.day
        for each in _said(books, list(entries), TOLD, ToldPayload)
        if each.payload.decision.entry == decision.entry.id
    ]
    return date.fromisoformat(min(days)) if days else None


def document(books: SignedBooks, entry: Entry) -> EntryDocument | None:
    """Return what the author of an entry signed; None where its case was erased."""
    signed = next((each.sha256 for each in entry.files if each.name == MEMBER), None)
    return None if signed is None else EntryDocument.model_validate_json(books.blobs.get(signed))


def _said(
    books: SignedBooks, entries: list[Entry], kind: str, sort: type[_PayloadT]
) -> list[Said[_PayloadT]]:
    found = []
    for entry in entries:
        signed = document(books, entry) if entry.kind == kind else None
        payload = payload_of(signed) if signed is not None else None
        if signed is not None and isinstance(payload, sort):
            found.append(Said(entry, signed.author, payload))
    return found
