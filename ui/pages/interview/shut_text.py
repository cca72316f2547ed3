"""What stands on questions that a safeguard keeps shut: why, who may act, what to do; once in a group."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.questionnaire.sections.state import ShutQuestion
from ui.text.error_text import describe
from vetting_desk.errors import SafeguardError
from vetting_desk.operations.interview.shut import Shut

_TALKS = QT_TRANSLATE_NOOP("Shut", "Whoever talks with the person.")
_BEFORE = QT_TRANSLATE_NOOP("Shut", "Whoever answers the pages before.")
WHO = {
    "child": QT_TRANSLATE_NOOP("Shut", "A child-protection officer."),
    "age-in-doubt": QT_TRANSLATE_NOOP(
        "Shut",
        "Two officers of two roles together: child protection, lawyer, psychologist, supervisor.",
    ),
    "age-unknown": QT_TRANSLATE_NOOP("Shut", "Whoever asks the person."),
    "no-guardian": QT_TRANSLATE_NOOP(
        "Shut", "A guardian without a conflict of interest, or a child-protection officer."
    ),
    "notice-not-given": _TALKS,
    "notice-not-understood": _TALKS,
    "notice-declined": QT_TRANSLATE_NOOP("Shut", "The person alone; a lawyer can help them."),
    "no-common-language": QT_TRANSLATE_NOOP(
        "Shut", "An officer who speaks the language, or an interpreter."
    ),
    "interpreter-conflict": QT_TRANSLATE_NOOP("Shut", "Another interpreter."),
    "interpreter-not-assigned": QT_TRANSLATE_NOOP(
        "Shut", "Another interpreter; a supervisor keeps the register."
    ),
    "interviewer-wish": QT_TRANSLATE_NOOP("Shut", "An officer as the person wishes."),
    "not-private": QT_TRANSLATE_NOOP("Shut", "Whoever talks with the person, alone."),
    "waiting-for-lawyer": QT_TRANSLATE_NOOP(
        "Shut", "The lawyer, or the person who decides otherwise."
    ),
    "conversation-open": QT_TRANSLATE_NOOP("Shut", "Whoever talks with the person, afterwards."),
    "form-shuts-ratings": _BEFORE,
    "form-shuts-talk": _BEFORE,
    "human-now": QT_TRANSLATE_NOOP("Shut", "Whoever came, by name, saying what was done."),
    "ill-treatment": QT_TRANSLATE_NOOP("Shut", "A lawyer."),
}
"""Who may act, by row of the table; those that can shut a question."""


def shut_words(found: Mapping[str, Shut]) -> dict[str, ShutQuestion]:
    """Return what stands on each question; the first of a group that one row shuts says why, the others so."""
    said: set[tuple[str, str]] = set()
    words = {}
    for reference, shut in found.items():
        group = (shut.row, reference.rpartition("/")[0])
        first = group not in said
        said.add(group)
        words[reference] = ShutQuestion(
            _why(shut.row)
            if first
            else QCoreApplication.translate("Shut", "Shut for the same reason."),
            shut.place,
            led=first,
        )
    return words


def _why(row: str) -> str:
    told = describe(SafeguardError(row=row))
    who = ""
    if row in WHO:
        who = QCoreApplication.translate("Shut", "Who may act: {who}").format(
            who=QCoreApplication.translate("Shut", str(WHO[row]))
        )
    return " ".join(part for part in (told.sentence, who, told.hint) if part)
