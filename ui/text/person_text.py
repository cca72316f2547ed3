"""Names, birth dates and ages in words, in whatever scripts they come."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from ui.i18n import date_text
from ui.text.kinds import certainty_text
from vetting_desk.model import BirthCertainty, BirthDate, Case, NameScript

_RIGHT_TO_LEFT = frozenset({NameScript.ARABIC})


def main_name(case: Case) -> str:
    """Return the name a case is called by: its first, in the original script; "Erased" where none is left."""
    return case.names[0].text if case.names else erased_text()


def erased_text() -> str:
    """Return what stands in the place of the names of an erased case."""
    return QCoreApplication.translate("Person", "Erased")


def latin_name(case: Case) -> str:
    """Return the first Latin name if the main one is not Latin; else nothing."""
    if not case.names or case.names[0].script is NameScript.LATIN:
        return ""
    return next((name.text for name in case.names if name.script is NameScript.LATIN), "")


def birth_text(birth: BirthDate) -> str:
    """Return the birth date in figures with how well it is known, such as "03.1994, only month and year"."""
    if birth.certainty is BirthCertainty.UNKNOWN:
        return QCoreApplication.translate("Person", "birth date not known")
    if birth.certainty is BirthCertainty.NOT_ASKED:
        return QCoreApplication.translate("Person", "birth date not asked yet")
    parts = [int(part) for part in birth.text.split("-")]
    if len(parts) == 3:
        shown = date_text(date(parts[0], parts[1], parts[2]))
    else:
        shown = ".".join(f"{part:02d}" for part in reversed(parts))
    born = QCoreApplication.translate("Person", "born {date}").format(date=shown)
    if birth.certainty is BirthCertainty.EXACT:
        return born
    return f"{born} ({certainty_text(birth.certainty).lower()})"


class Person(QObject):
    """The counted texts: Qt's tools find numbers only in calls of `tr`, and their context in the class."""

    def age(self, years: int) -> str:
        """Return an age that is known."""
        return self.tr("age %n", "", years)

    def about(self, years: int) -> str:
        """Return an age that is not known exactly."""
        return self.tr("about %n years old", "", years)


def age_text(birth: BirthDate, today: date) -> str:
    """Return the age in words, "about" where the day is not known; nothing without a birth date."""
    if not birth.text:
        return ""
    parts = [int(part) for part in birth.text.split("-")]
    year, month, day = [*parts, 7, 1][:3] if len(parts) == 1 else [*parts, 15][:3]
    years = today.year - year - ((today.month, today.day) < (month, day))
    if birth.certainty is BirthCertainty.EXACT:
        return Person().age(years)
    return Person().about(years)


def isolated(text: str) -> str:
    """Return `text` fenced with direction isolates, so that it keeps its own direction inside a sentence."""
    return f"\u2068{text}\u2069"
