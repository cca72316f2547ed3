"""What a return bundle shows a post of headquarters, and of the post itself.

Headquarters that was restored comes with a new epoch. What it last saw of this desk shows whether this desk
was put back, or whether two copies of it are at work: then the desk begins a new epoch, and its feed goes on
above what headquarters has seen. Everything is told as a finding, and nothing stops the work. Which records
headquarters still holds is `reconciling`.
"""

from dataclasses import dataclass, field

from vetting_desk.model.epoch import LEFT_OUT, Heard, Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends import epochs
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.format.manifest import ReturnManifest
from vetting_desk.transfer.format.manifest_parts import LastSeenPart, ReceiptPart

FORKED = "fork"
"""Reason of a record that headquarters did not take in because its bundle's number came twice."""


@dataclass
class HqWord:
    """One return bundle, as a post listens to it, inside the transaction that applies it.

    Attributes:
        casebook: The post's.
        manifest: The bundle's.
        digest: SHA-256 of its bytes.
        flags: Keys of what a person should know, in the order they were noticed.
        newest: True if it is headquarters' newest word.
        late: True if headquarters has begun another epoch since: its receipts confirm nothing any more.
        hq_anew: True if headquarters began another epoch before this bundle.
        anew: True if this desk began another epoch because of it.
    """

    casebook: Books
    manifest: ReturnManifest
    digest: str
    flags: list[str] = field(default_factory=list)
    newest: bool = False
    late: bool = False
    hq_anew: bool = False
    anew: bool = False

    def hear(self) -> None:
        """Keep headquarters' word, if it is the newest, and compare what it last saw of this desk."""
        hq, epoch = self.manifest.desk.id, epochs.epoch_of(self.manifest.epoch)
        before = self.casebook.heard.find(hq)
        known = before.newest.epoch if before else epoch
        self.late = epoch.number < known.number and known.number > 1
        self.newest = epochs.is_newer(self.manifest, before)
        if epoch.number == known.number and epoch.mark != known.mark:
            self._tell(FindingKind.HQ_FORKED, {"epoch": epoch.number})
        elif epoch.number > max(1, known.number) or self._first_of_a_restored(before):
            self.hq_anew = True
            self._tell(FindingKind.HQ_RESTORED, {"epoch": epoch.number})
        if self.late:
            self.flags.append("hq-epoch-older")
        if self.newest:
            self._keep(before)
            if self.manifest.last_seen is not None:
                self._compare(self.manifest.last_seen)

    def forked(self) -> None:
        """Headquarters sent another bundle under this number before: ask it by the next word."""
        self._tell(FindingKind.HQ_FORKED, {"sequence": self.manifest.sequence})
        self.casebook.owe_word()

    def unknown_receipt(self, part: ReceiptPart) -> None:
        """Look at a receipt for a bundle of this desk that is not here under this id.

        Where this desk wrote another one under its number, two copies of the desk are at work. Otherwise it was
        written in the time that a restore lost.
        """
        ours = self.casebook.bundles.at(self.casebook.successions.feed(), part.sequence)
        if ours is not None:
            self._begin(FindingKind.COPIED, Why.COPIED, 0, part.sequence)

    def _first_of_a_restored(self, before: Heard | None) -> bool:
        """Return whether the first word heard comes from a later epoch, although records were confirmed."""
        received = before is None and self.manifest.epoch.number > 1
        return received and bool(self.casebook.records.received())

    def _keep(self, before: Heard | None) -> None:
        same = before is not None and before.newest.epoch == epochs.epoch_of(self.manifest.epoch)
        reconciled = before is not None and same and before.reconciled
        heard = epochs.heard_of(self.manifest, self.digest, before, reconciled=reconciled)
        self.casebook.heard.put(heard)

    def _compare(self, seen: LastSeenPart) -> None:
        casebook, feed = self.casebook, self.casebook.successions.feed()
        present, reached = casebook.epochs.present(), casebook.bundles.reached().get(feed, 0)
        if seen.epoch.mark != present.mark and casebook.epochs.knows(seen.epoch.mark):
            if seen.sequence > reached:  # lost by a restore that this desk knows of
                self._leave_out(seen.sequence)
                self._tell(FindingKind.HQ_SAW_MORE, {"sequence": seen.sequence, "here": reached})
            return
        ours = casebook.bundles.at(feed, seen.sequence)
        same_epoch = seen.epoch.number == 0 or seen.epoch.mark == present.mark
        if same_epoch and ours is not None and ours[1] == seen.digest and self._log_fits(seen):
            return
        behind = (
            seen.epoch.number > present.number
            or seen.sequence > reached
            or seen.audit.length > casebook.audit.length()
        )
        kind = FindingKind.HQ_SAW_MORE if behind else FindingKind.COPIED
        why = Why.BEHIND if behind else Why.COPIED
        self._begin(kind, why, seen.epoch.number, seen.sequence)

    def _log_fits(self, seen: LastSeenPart) -> bool:
        found = self.casebook.audit.entries(before=seen.audit.length + 1, limit=1)
        if not seen.audit.length:
            return True
        return bool(found) and found[0].head.hex() == seen.audit.head

    def _begin(self, kind: FindingKind, why: Why, above: int, sequence: int) -> None:
        if self.anew:
            return
        self.anew = True
        feed = self.casebook.successions.feed()
        here = self.casebook.bundles.reached().get(feed, 0)
        self._tell(kind, {"sequence": sequence, "here": here})
        self.casebook.begin_epoch(why, above, {feed: sequence})

    def _leave_out(self, sequence: int) -> None:
        feed = self.casebook.successions.feed()
        if sequence >= self.casebook.bundles.next_sequence(feed):
            self.casebook.bundles.skip_to(feed, sequence + LEFT_OUT)
            self.casebook.owe_word()

    def _tell(self, kind: FindingKind, detail: dict[str, str | int]) -> None:
        self.casebook.findings.add(kind, detail=detail)
        if kind.value not in self.flags:
            self.flags.append(kind.value)
