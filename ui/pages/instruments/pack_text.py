"""Words about packs of approved texts: sorts, languages, and what can be wrong with a spreadsheet."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Qt

from ui.i18n import in_row
from vetting_desk.model.pack import FoundText, PackSort
from vetting_desk.model.pack_problem import PackProblem

SORTS: Final = {
    PackSort.OFFER: QT_TRANSLATE_NOOP("Packs", "Offer"),
    PackSort.NOTICE: QT_TRANSLATE_NOOP("Packs", "Rights notice"),
    PackSort.LETTER: QT_TRANSLATE_NOOP("Packs", "Letter"),
    PackSort.OUTCOME: QT_TRANSLATE_NOOP("Packs", "Outcome"),
    PackSort.GROUND: QT_TRANSLATE_NOOP("Packs", "Legal ground"),
    PackSort.CRITERION: QT_TRANSLATE_NOOP("Packs", "Criterion"),
    PackSort.ITEM: QT_TRANSLATE_NOOP("Packs", "Item of a screener"),
    PackSort.AFTER: QT_TRANSLATE_NOOP("Packs", "Outcome after the return"),
}
PROBLEMS: Final = {
    "unknown-sheet": QT_TRANSLATE_NOOP(
        "Packs", "No sort of text is kept on this sheet; it is left out."
    ),
    "unknown-column": QT_TRANSLATE_NOOP(
        "Packs", "The column {detail} is not known; it is left out."
    ),
    "setting-unknown": QT_TRANSLATE_NOOP(
        "Packs", "The setting {detail} is not known; it is left out."
    ),
    "not-approved": QT_TRANSLATE_NOOP("Packs", "Nobody approved these words; they are left out."),
    "language-not-listed": QT_TRANSLATE_NOOP(
        "Packs", "The language is not among those of the pack."
    ),
    "no-language": QT_TRANSLATE_NOOP(
        "Packs", "No approved words in this language: an interpreter reads the official ones."
    ),
    "missing-sort": QT_TRANSLATE_NOOP("Packs", "There is no text of this sort."),
    "length-differs": QT_TRANSLATE_NOOP(
        "Packs", "Its length differs much from the official text ({detail} characters)."
    ),
    "rtl-bare": QT_TRANSLATE_NOOP(
        "Packs",
        "“{detail}” runs from left to right in a text from right to left: isolate it by U+2068 and U+2069.",
    ),
    "no-sheet": QT_TRANSLATE_NOOP("Packs", "The sheet with the settings is missing."),
    "no-column": QT_TRANSLATE_NOOP("Packs", "The column {detail} is missing."),
    "setting-missing": QT_TRANSLATE_NOOP("Packs", "The setting {detail} is missing."),
    "setting-wrong": QT_TRANSLATE_NOOP("Packs", "The setting {detail} cannot be as it is."),
    "bad-key": QT_TRANSLATE_NOOP("Packs", "A key has small letters, digits and hyphens only."),
    "bad-language": QT_TRANSLATE_NOOP("Packs", "This is no language code such as tg or fa-AF."),
    "bad-day": QT_TRANSLATE_NOOP("Packs", "“{detail}” is no day such as 2026-11-22."),
    "no-day": QT_TRANSLATE_NOOP("Packs", "It does not say when it was approved."),
    "empty-text": QT_TRANSLATE_NOOP("Packs", "There are no words."),
    "twice": QT_TRANSLATE_NOOP("Packs", "The same text and language stand here twice."),
    "no-official": QT_TRANSLATE_NOOP(
        "Packs", "There are no approved words in the official language."
    ),
    "missing-key": QT_TRANSLATE_NOOP("Packs", "This text is missing."),
    "placeholder-unknown": QT_TRANSLATE_NOOP("Packs", "{detail} cannot be filled in here."),
    "placeholder-differs": QT_TRANSLATE_NOOP(
        "Packs", "Placeholders differ from the official text: {detail}."
    ),
    "brace": QT_TRANSLATE_NOOP(
        "Packs", "A brace stands alone; placeholders are written like {{name}}."
    ),
    "too-long": QT_TRANSLATE_NOOP("Packs", "It is too long ({detail} characters)."),
    "too-many": QT_TRANSLATE_NOOP("Packs", "There are more than {detail} texts."),
    "control": QT_TRANSLATE_NOOP("Packs", "It holds control characters."),
    "rtl-override": QT_TRANSLATE_NOOP(
        "Packs", "It holds marks that show letters in another order than they are written."
    ),
    "rtl-unbalanced": QT_TRANSLATE_NOOP(
        "Packs", "A mark that turns the direction of text is not closed in its line."
    ),
}


def _say(text: object) -> str:
    return QCoreApplication.translate("Packs", str(text))


def sort_text(name: str) -> str:
    """Return what sort of text a name such as ``notice/silence`` stands for."""
    return _say(SORTS[PackSort(name.split("/", 1)[0])])


def problem_text(problem: PackProblem) -> str:
    """Return what is wrong, in words."""
    return _say(PROBLEMS[problem.kind]).format(detail=problem.detail)


def problem_place(problem: PackProblem) -> str:
    """Return where it stands: sheet, row, text, language, as far as it is known."""
    row = (
        _say(QT_TRANSLATE_NOOP("Packs", "row {row}")).format(row=problem.row) if problem.row else ""
    )
    parts = (problem.sheet, row, problem.key, problem.language)
    return in_row(part for part in parts if part)


def language_text(code: str) -> str:
    """Return a language by its own name with its code; the code alone where nobody knows a name."""
    # Without a region Qt takes the largest one, and English becomes American English; 001 is the world.
    locale = QLocale(code.replace("-", "_") if "-" in code else f"{code}_001")
    name = locale.nativeLanguageName()
    return f"{name} ({code})" if name and locale.language() != QLocale.Language.C else code


def alignment_of(code: str) -> Qt.AlignmentFlag:
    """Return the edge at which a text in a language begins."""
    direction = QLocale(code.replace("-", "_")).textDirection()
    rtl = direction == Qt.LayoutDirection.RightToLeft
    return (
        Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    ) | Qt.AlignmentFlag.AlignAbsolute


def reading_text(found: FoundText) -> str:
    """Return how a text is told: as approved, or by an interpreter."""
    if found.approved:
        return _say(QT_TRANSLATE_NOOP("Packs", "Approved by {name}, {day}")).format(
            name=found.approved_by, day=found.approved_on
        )
    pattern = QT_TRANSLATE_NOOP(
        "Packs",
        "Read aloud by the interpreter in {wanted}: no words are approved in it. These are in {language}.",
    )
    return _say(pattern).format(
        wanted=language_text(found.wanted), language=language_text(found.language)
    )
