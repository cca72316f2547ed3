"""Who changed what, said once: pages listen and decide themselves whether to look again."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Subject(StrEnum):
    """What kind of thing changed."""

    CASES = "cases"
    ASSESSMENTS = "assessments"
    RECORDS = "records"
    TRANSFER = "transfer"
    INSTRUMENTS = "instruments"
    PEOPLE = "people"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Changed:
    """One change.

    Attributes:
        subjects: The kinds of things touched.
        case_id: The case it belongs to; empty where several or none.
    """

    subjects: frozenset[Subject]
    case_id: str = ""

    def touches(self, *subjects: Subject) -> bool:
        """Tell whether any of `subjects` changed."""
        return not self.subjects.isdisjoint(subjects)


class Events(QObject):
    """The one place where changes are announced.

    Signals:
        changed: A `Changed`.
    """

    changed = Signal(object)

    def announce(self, *subjects: Subject, case_id: str = "") -> None:
        """Say that things of these kinds changed."""
        self.changed.emit(Changed(frozenset(subjects), case_id))
