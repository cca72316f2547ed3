"""Words for a person who is held: where, by whom, since when, and until which day a court looks at it."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.i18n import date_text
from ui.text.person_text import isolated
from vetting_desk.model.custody import Term
from vetting_desk.operations.safeguards.custody import Held


def row_text(term: Term) -> str:
    """Return, for a line of a list, that somebody is held, and what is due."""
    if not term.day:
        return QCoreApplication.translate("Custody", "Held, no legal review known")
    if term.over:
        pattern = QCoreApplication.translate("Custody", "Held, legal review was due {day}")
    else:
        pattern = QCoreApplication.translate("Custody", "Held, legal review {day}")
    return pattern.format(day=_day(term.day))


def held_text(held: Held) -> str:
    """Return what is known of somebody who is held, in one line."""
    custody = held.custody
    parts = [QCoreApplication.translate("Custody", "This person is held")]
    parts += [isolated(said) for said in (custody.where, custody.by) if said]
    if custody.since:
        parts.append(
            QCoreApplication.translate("Custody", "since {day}").format(day=isolated(custody.since))
        )
    return " · ".join(parts)


def review_text(held: Held) -> str:
    """Return until which day the legal review is due, and what to do where it passed or nobody knows."""
    day = held.custody.day
    if not day:
        return QCoreApplication.translate(
            "Custody",
            "Nobody has said when a court looks at it next: ask a lawyer or the place, and record the day.",
        )
    if held.over:
        return QCoreApplication.translate(
            "Custody",
            "The legal review was due {day}, and nobody has said what came of it: ask a lawyer or the place, "
            "and record that the person is free, or the next day.",
        ).format(day=_day(day))
    return QCoreApplication.translate("Custody", "The next legal review is due {day}.").format(
        day=_day(day)
    )


def _day(day: str) -> str:
    return date_text(date.fromisoformat(day))
