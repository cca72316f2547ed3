"""Which decision of a case is in force, and whether the person was told, as its entries say.

Of decisions, and of what is said to them, only headquarters' entries count: its own there, at a post what came.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from vetting_desk.model import DeskKind
from vetting_desk.model.decision import DecisionPayload, ReopeningPayload, VoicePayload
from vetting_desk.model.decision_standing import Judge, Said, Standing, in_force, standings
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import MEMBER, EntryDocument
from vetting_desk.model.entry_kinds import DECISION, REOPENING, SIGNATURE, TOLD, payload_of
from vetting_desk.model.entry_payload import Payload
from vetting_desk.model.way_back import ToldPayload
from vetting_desk.registry.numbers.books import CountedBooks

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


def decided(books: CountedBooks, entries: Iterable[Entry], judge: Judge) -> Decided | None:
    """Return what was decided on a case; None before a decision is in force.

    Args:
        books: The casebook.
        entries: Those of one case, oldest first.
        judge: Holds each decision that was signed against the organisation's rules: what does not count
            against those is no decision.
    """
    every = list(entries)
    if not any(each.kind == DECISION for each in every):
        return None
    came = books.desk.kind is not DeskKind.HQ
    own = [each for each in every if each.taken_in is came]
    found = in_force(
        standings(
            _said(books, own, DECISION, DecisionPayload),
            _said(books, own, SIGNATURE, VoicePayload),
            _said(books, every, REOPENING, ReopeningPayload),
            judge,
        )
    )
    if found is None:
        return None
    days = [
        each.payload.day
        for each in _said(books, every, TOLD, ToldPayload)
        if each.payload.decision.entry == found.entry.id
    ]
    return Decided(found, date.fromisoformat(min(days)) if days else None)


def _said(
    books: CountedBooks, entries: list[Entry], kind: str, sort: type[_PayloadT]
) -> list[Said[_PayloadT]]:
    found = []
    for entry in entries:
        signed = next((each.sha256 for each in entry.files if each.name == MEMBER), None)
        if entry.kind != kind or signed is None:
            continue
        document = EntryDocument.model_validate_json(books.blobs.get(signed))
        payload = payload_of(document)
        if isinstance(payload, sort):
            found.append(Said(entry, document.author, payload))
    return found
