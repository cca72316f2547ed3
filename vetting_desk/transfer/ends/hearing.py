"""What a post's bundle shows headquarters of the post, and of headquarters itself.

A post that was restored comes with a new epoch. Two copies of one post show by a number twice, by an epoch
that is older than one already heard, or by one number of two marks. And what the post has seen of
headquarters shows whether headquarters was put back: then it begins a new epoch, so that its lists, rules and
feeds go on above all that was seen. Nothing is refused for any of it: it is flagged, and stands as a finding
until a person has dealt with it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.model.epoch import Epoch, Heard, Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends import epochs

if TYPE_CHECKING:
    from vetting_desk.transfer.ends.receiving import Standing
    from vetting_desk.transfer.format.manifest import RecordsManifest
    from vetting_desk.transfer.format.manifest_parts import SeenPart


@dataclass
class Hearing:
    """One bundle, as it is heard inside the unit of work that takes it in.

    Attributes:
        standing: Headquarters' side.
        manifest: The bundle's.
        digest: SHA-256 of its bytes.
        fork: True if another bundle came under its number before.
    """

    standing: "Standing"
    manifest: "RecordsManifest"
    digest: str
    fork: bool

    def run(self) -> tuple[str, ...]:
        """Keep the post's word and return the flags of what a person should look at."""
        desk = self.manifest.desk.id
        before = self.standing.heard(desk)
        flags = [*self._of_the_post(before)]
        newer = epochs.is_newer(self.manifest, before)
        if newer and not (self.fork and _same_epoch(self.manifest, before)):
            self.standing.hear(epochs.heard_of(self.manifest, self.digest, before))
        seen = self.manifest.seen
        if seen is not None and seen.epoch.number:
            flags += self._of_headquarters(desk, seen)
        return tuple(flags)

    def _of_the_post(self, before: Heard | None) -> list[str]:
        desk, epoch = self.manifest.desk.id, epochs.epoch_of(self.manifest.epoch)
        detail = {"epoch": epoch.number, "sequence": self.manifest.sequence}
        if self.fork or _two_at_work(epoch, self.manifest.sequence, before):
            self.standing.find(FindingKind.POST_COPIED, desk, detail)
            return [FindingKind.POST_COPIED.value]
        if before is not None and epoch.number > max(1, before.newest.epoch.number):
            detail |= {"before": before.newest.sequence}
            self.standing.find(FindingKind.POST_RESTORED, desk, detail)
            self.standing.bring_back(desk)
            return [FindingKind.POST_RESTORED.value]
        return []

    def _of_headquarters(self, desk: str, seen: "SeenPart") -> list[str]:
        """Compare what the post has seen with what headquarters knows it wrote."""
        standing, flags = self.standing, []
        numbers = standing.numbers()
        for kind, known, here in (
            (FindingKind.LIST_BEHIND, seen.list_number, numbers.revocation_list),
            (FindingKind.RULES_BEHIND, seen.rules_number, numbers.rules),
        ):
            if known > here:
                standing.find(kind, "", {"known": known, "here": here})
                flags.append(kind.value)
        if self._went_back(desk, seen):
            detail = {"known": seen.sequence, "here": standing.returned(desk)}
            standing.find(FindingKind.POST_SAW_MORE, "", detail)
            flags.append(FindingKind.POST_SAW_MORE.value)
            standing.begin_epoch(
                Why.BEHIND,
                seen.epoch.number,
                {desk: seen.sequence},
                seen.list_number,
                seen.rules_number,
            )
        else:
            standing.note_given(desk, seen.sequence, seen.list_number, seen.rules_number)
        return flags

    def _went_back(self, desk: str, seen: "SeenPart") -> bool:
        """Return whether the post saw a return bundle that headquarters does not know it wrote.

        What was seen of an earlier epoch of headquarters is lost by a restore it knows of.
        """
        present = self.standing.epoch()
        if seen.epoch.mark == present.mark:
            return self.standing.returned_digest(desk, seen.sequence) != seen.digest
        return not self.standing.knows_epoch(seen.epoch.mark)


def _same_epoch(manifest: "RecordsManifest", before: Heard | None) -> bool:
    return before is not None and epochs.epoch_of(manifest.epoch) == before.newest.epoch


def _two_at_work(epoch: Epoch, sequence: int, before: Heard | None) -> bool:
    """Return whether a post is at work in two epochs at once; a latecomer of an earlier one is not that."""
    if before is None or epoch.number == 0:
        return False
    newest = before.newest.epoch
    if epoch.number == newest.number:
        return epoch.mark != newest.mark
    return epoch.number < newest.number and sequence >= before.first
