"""Whether what counts as received at a post is what headquarters holds, and what follows where it is not.

Headquarters states in every return bundle how many records of this desk it holds, and one digest over them;
where that may not be enough it lists them. A record that headquarters no longer holds is offered again; one
that it holds counts as received, whatever this desk forgot. Retention erases only once both agree in
headquarters' present epoch.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from vetting_desk.model import BundleState, Record, WayToHq
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_kinds import BROUGHT, KINDS
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends import epochs
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.ends.entries_sent import TO_HQ
from vetting_desk.transfer.ends.hq_word import FORKED, HqWord
from vetting_desk.transfer.format import holdings
from vetting_desk.transfer.format.manifest_parts import HoldingsPart

LOST, LOST_ERASED = "hq-lost", "hq-lost-erased"
"""Reasons of a record's way: headquarters no longer holds it; it does not, and its content was erased here."""


@dataclass
class Reconciling:
    """One return bundle's statement, inside the transaction that applies it.

    Attributes:
        casebook: The post's.
        word: What the bundle showed of both.
        flags: Keys of what a person should know.
    """

    casebook: Books
    word: HqWord
    flags: list[str] = field(default_factory=list)

    def run(self, listed: bytes | None) -> None:
        """Compare, mend where a list came, and remember whether both agree.

        Args:
            listed: The blob of digests; None where the bundle brought none.
        """
        self._offer_forked()
        if self.word.hq_anew:  # of entries headquarters states nothing: it knows those it has
            gone = (EntryWay.WRITTEN, EntryWay.HELD, EntryWay.RECEIVED, EntryWay.SET_ASIDE)
            self.casebook.entries.offer_again(TO_HQ, gone, LOST)
            self._bring_back()
        hq = self.word.manifest.desk.id
        said = self.word.manifest.holdings
        mending = listed is not None and said is not None and self.word.newest
        if listed is not None and mending:
            self._mend(holdings.read(listed))
        heard = self.casebook.heard.find(hq)
        newest = None if heard is None else heard.holdings
        believed, _ = epochs.statement(list(self.casebook.records.received()))
        agreed = newest is not None and (newest.count, newest.digest) == (
            believed.count,
            believed.digest,
        )
        agreed |= (
            mending  # what is here and not there was set back; what is there and not here was told
        )
        epoch = 0 if heard is None else heard.newest.epoch.number
        self.casebook.heard.set_reconciled(hq, reconciled=agreed and epoch > 0)
        if newest is not None and not agreed:
            self.casebook.owe_word()
        self._close_bundles()

    def _bring_back(self) -> None:
        """Offer what came from elsewhere too, as headquarters may have lost it.

        That is what guards people, second ratings, and what headquarters itself said of a case: a decision.
        """
        entries, hq = self.casebook.entries, self.word.manifest.desk.id
        for kind in sorted(KINDS):
            for each in entries.of_kind(kind):
                its_own = bool(each.case_id) and each.desk_id == hq
                back = its_own or kind in BROUGHT
                if back and each.files and entries.way(each.id, TO_HQ) is None:
                    entries.set_way(each.id, TO_HQ, EntryWay.TO_SEND, LOST)

    def _mend(self, held: frozenset[str]) -> None:
        known: set[str] = set()
        counts = {FindingKind.HQ_LOST: 0, FindingKind.HQ_LOST_ERASED: 0}
        for record in self.casebook.records.all():
            known.add(record.digest)
            if record.digest in held:
                self.casebook.records.set_way(record.id, WayToHq.RECEIVED)
            elif self._is_lost(record):
                counts[self._set_back(record)] += 1
        if not self.casebook.successions.feed():  # the desk it was goes on sending what is not here
            counts[FindingKind.HQ_HOLDS_MORE] = len(held - known)
        for kind, count in counts.items():
            if count and self.casebook.findings.add(kind, detail=self._detail(count)):
                self.flags.append(kind.value)

    def _is_lost(self, record: Record) -> bool:
        """Return whether headquarters does not hold a record that is not simply on its way."""
        if record.way_to_hq in {WayToHq.WRITTEN, WayToHq.HELD, WayToHq.SET_ASIDE}:
            # Its bundle, or the decision on it, may lie in the time that headquarters has lost.
            return self.word.hq_anew
        return record.way_to_hq is WayToHq.RECEIVED

    def _set_back(self, record: Record) -> FindingKind:
        if not record.files:
            self.casebook.records.set_way(record.id, WayToHq.REFUSED, LOST_ERASED)
            return FindingKind.HQ_LOST_ERASED
        self.casebook.records.set_way(record.id, WayToHq.TO_SEND, LOST)
        return FindingKind.HQ_LOST

    def _offer_forked(self) -> None:
        """Offer again what was refused only for its bundle's number, now that other numbers are given."""
        if self.word.anew:
            for record in self._refused():
                if record.reason == FORKED and record.files:
                    self.casebook.records.set_way(record.id, WayToHq.TO_SEND, FORKED)
            entries = self.casebook.entries
            for entry in entries.on_way(TO_HQ, EntryWay.REFUSED):
                if entries.way(entry.id, TO_HQ) == (EntryWay.REFUSED, FORKED) and entry.files:
                    entries.set_way(entry.id, TO_HQ, EntryWay.TO_SEND, FORKED)

    def _refused(self) -> Iterator[Record]:
        yield from (
            record for record in self.casebook.records.all() if record.way_to_hq is WayToHq.REFUSED
        )

    def _close_bundles(self) -> None:
        """Mark bundles as received whose every record is: no receipt for them may ever come."""
        for row in self.casebook.bundles.on_their_way(self.casebook.successions.feed()):
            if row.state is not BundleState.WRITTEN or not row.record_ids:
                continue
            if all(self._is_received(each) for each in row.record_ids):
                self.casebook.bundles.mark(row.id, BundleState.RECEIVED)

    def _is_received(self, carried: str) -> bool:
        record = self.casebook.records.find(carried)
        if record is not None:
            return record.way_to_hq is WayToHq.RECEIVED
        way = self.casebook.entries.way(carried, TO_HQ)
        return way is not None and way[0] is EntryWay.RECEIVED

    def _detail(self, count: int) -> dict[str, str | int]:
        return {"count": count, "epoch": self.word.manifest.epoch.number}


def fits(said: HoldingsPart, listed: bytes) -> bool:
    """Return whether a list of digests is the one a statement is over."""
    try:
        holdings.read(listed)
    except ValueError:
        return False
    return holdings.digest_over(listed) == said.digest
