"""What headquarters says of cases, as a post takes it in out of a return bundle.

What is sound is kept and acted on. What nobody here can judge, since nothing shows that it was signed while its
author's certificate counted, lies aside for a person, who is told; what is not sound is flagged and left.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Final

from vetting_desk.model import IntakeOutcome, ReceiptItem
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.evidence import Evidence, EvidenceKind
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends import entry_evidence
from vetting_desk.transfer.ends.entries_taken import EntriesTaken, OpenedContents
from vetting_desk.transfer.ends.entry_check import EntryOrigin, files_of
from vetting_desk.transfer.ends.station import Station
from vetting_desk.transfer.format.manifest_parts import EntryPart

REFUSED: Final = "entry-refused"
"""Flag: a statement of headquarters is not sound, and was left."""
HELD: Final = "entry-held"
"""Flag: nobody here can judge a statement of headquarters; it waits for a person."""

ActOn = Callable[[EntryDocument], tuple[str, ...]]
"""Acts on an entry that is kept; returns flags of what a person should look at."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Takes in the entries of one return bundle, inside the transaction that applies it.

    Attributes:
        station: The post.
        hq_id: The desk it knows as headquarters.
        bundle: The bundle's id.
        act_on: Acts on each that is kept; None only keeps them.
    """

    station: Station
    hq_id: str
    bundle: str
    act_on: ActOn | None

    def take(
        self, parts: Sequence[EntryPart], contents: Mapping[str, bytes], written: datetime
    ) -> tuple[str, ...]:
        """Keep what headquarters wrote, and own word that was lost.

        Args:
            parts: What the signed manifest says of them.
            contents: What came, by SHA-256.
            written: When headquarters signed the bundle.

        Returns:
            Flags of what a person should look at.
        """
        station, books = self.station, self.station.casebook
        newest, trust = books.clock_reading().newest, station.trust
        own = books.successions.lineage(station.desk.id)
        receipt = Evidence(EvidenceKind.RECEIPT, written)
        origin = EntryOrigin((self.hq_id, *own), trust, newest, receipt)
        taken = EntriesTaken(books.entries.find, self._accept(contents), origin)
        older = {
            each.id: evidence
            for each in parts
            if (evidence := entry_evidence.shown(each, contents, trust, newest, self.hq_id))
        }
        whole = [entry_evidence.own_files(each) for each in parts]
        flags: list[str] = []
        held: list[str] = []
        opened = OpenedContents(dict(contents))
        for part, item in taken.take(whole, opened, fork=False, shown=older):
            if item.outcome in {IntakeOutcome.REFUSED, IntakeOutcome.FORK}:
                flags.append(REFUSED)
            elif item.outcome is IntakeOutcome.HELD:
                flags.append(HELD)
                held.append(item.record_id)
                self._set_aside(part, item, contents)
            books.intake.supersede(self.hq_id, part.id, part.digest, self.bundle)
        if held:
            detail: dict[str, str | int] = {"count": len(held), "first": held[0]}
            books.findings.add(FindingKind.HQ_UNJUDGED, self.hq_id, detail)
        return tuple(dict.fromkeys((*flags, *taken.flags)))

    def _accept(
        self, contents: Mapping[str, bytes]
    ) -> Callable[[Entry, EntryDocument], tuple[str, ...]]:
        books, act_on = self.station.casebook, self.act_on

        def accept(entry: Entry, document: EntryDocument) -> tuple[str, ...]:
            if books.erasure.is_erased(entry.case_id):
                books.entries.add(replace(entry, files=()), {})  # its content does not come back
                return ()
            found = (contents[file.sha256] for file in entry.files)
            books.entries.add(entry, {sha256(each).hexdigest(): each for each in found})
            return act_on(document) if act_on is not None else ()

        return accept

    def _set_aside(self, part: EntryPart, item: ReceiptItem, contents: Mapping[str, bytes]) -> None:
        books = self.station.casebook
        if books.erasure.is_erased(part.case_id):
            return
        for file in part.files:
            books.blobs.put(contents[file.sha256])
        books.intake.quarantine(
            self.bundle, self.hq_id, part.id, part.digest, item.outcome, item.reason, files_of(part)
        )
