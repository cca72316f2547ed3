"""What was written where, in words: a stick may be removed, a folder on this computer has its own words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.i18n import date_text, in_row, left_to_right
from ui.text.figures import short_file
from vetting_desk.model import BundleRow
from vetting_desk.operations.exchange.carried import Cleared, WhyKept
from vetting_desk.operations.exchange.splits import PartsWritten


class WrittenText(QObject):
    """Texts about what is on a stick now.

    Args:
        removable: True for a stick or card; False for a folder on this computer.
    """

    def __init__(self, *, removable: bool) -> None:
        super().__init__()
        self._removable = removable

    def written(self, rows: Sequence[BundleRow]) -> tuple[str, str]:
        """Return sentence and hint about bundles that were written and read back."""
        count = len(rows)
        if self._removable:
            words = self.tr(
                "Safe to remove the stick: %n bundle(s) written and read back.", "", count
            )
        else:
            words = self.tr(
                "%n bundle(s) written into a folder on this computer and read back.", "", count
            )
        bundles = in_row(
            self.tr("bundle {number} of {day}").format(
                number=row.sequence, day=date_text(row.created_at)
            )
            for row in rows
        )
        hints = [self.tr("On it now: {names}").format(names=bundles)]
        return words, "\n".join(hints + self._doubt(all(row.past_cache for row in rows)))

    def parts(self, done: PartsWritten) -> tuple[str, str]:
        """Return sentence and hint about parts that were written and read back."""
        count, all_of_them = len(done.written), len(done.split.lengths)
        doubt = self._doubt(done.past_cache)
        if done.split.done:
            words = self.tr("All parts of the bundle are written and read back.")
            hints = [self.tr("It has arrived when all of them have, in any order, by any stick.")]
        else:
            words = self.tr("%n part(s) written and read back.", "", count)
            missing = in_row(map(str, done.split.missing))
            hints = [
                self.tr(
                    "Still to be written, of {count}: {missing}. Put the next stick in."
                ).format(count=all_of_them, missing=missing)
            ]
        if self._removable:
            hints.insert(0, self.tr("Safe to remove the stick."))
        return words, "\n".join(hints + doubt)

    def received(self, count: int) -> str:
        """Return the sentence about bundles that were taken in."""
        if self._removable:
            return self.tr("%n bundle(s) received. Safe to remove the stick.", "", count)
        return self.tr("%n bundle(s) received.", "", count)

    def cleared(self, cleared: Cleared) -> tuple[str, str]:
        """Return sentence and hint about own files that were removed."""
        words = self.tr("%n confirmed file(s) removed.", "", len(cleared.removed))
        reasons = {
            WhyKept.UNKNOWN: self.tr("this desk did not write it"),
            WhyKept.NOT_CONFIRMED: self.tr("it is not confirmed"),
            WhyKept.CHANGED: self.tr("it is no more what was written"),
            WhyKept.REFUSED: self.tr("it cannot be read"),
        }
        pattern = self.tr("Kept: {name}, because {reason}.")
        lines = [
            pattern.format(name=left_to_right(short_file(name)), reason=reasons[why])
            for name, why in cleared.kept
        ]
        return words, "\n".join(lines)

    def _doubt(self, past_cache: bool) -> list[str]:
        if past_cache or not self._removable:
            return []
        return [
            self.tr(
                "It was read back, but perhaps from this computer's memory and not from the stick: eject the "
                "stick in the system before you pull it out."
            )
        ]
