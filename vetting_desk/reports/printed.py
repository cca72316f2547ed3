"""What every page of a printed copy says of itself: who printed it, when, and which copy it is."""

from dataclasses import dataclass
from datetime import datetime

from vetting_desk.reports.labels import ReportLabels, fill


@dataclass(frozen=True, slots=True)
class PrintedCopy:
    """One printed copy of a record.

    Attributes:
        name: The officer who printed it.
        at: Device time, with a time zone.
        number: Of all copies of this record printed at this desk, from 1.
    """

    name: str
    at: datetime
    number: int

    def words(self, labels: ReportLabels) -> str:
        """Return it in the report's language."""
        return fill(labels.printed, name=self.name, moment=labels.moment(self.at), copy=self.number)
