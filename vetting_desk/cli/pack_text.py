"""Problems of a pack of texts as English sentences for a terminal; the window has its own."""

from typing import Final

from vetting_desk.cli.output import plain
from vetting_desk.model.pack_problem import PackProblem

SENTENCES: Final = {
    "unknown-sheet": "no sort of text is kept on this sheet; it is left out",
    "unknown-column": "the column {detail} is not known; it is left out",
    "setting-unknown": "the setting {detail} is not known; it is left out",
    "not-approved": "nobody approved these words; they are left out",
    "language-not-listed": "the language is not among those of the pack",
    "no-language": "there are no approved words in this language: an interpreter reads the official ones",
    "missing-sort": "there is no text of this sort",
    "length-differs": "its length differs much from the official one ({detail} characters)",
    "rtl-bare": '"{detail}" runs from left to right in a text from right to left: isolate it by U+2068, U+2069',
    "no-sheet": "the sheet with the settings is missing",
    "no-column": "the column {detail} is missing",
    "setting-missing": "the setting {detail} is missing",
    "setting-wrong": "the setting {detail} cannot be as it is",
    "bad-key": "a key has small letters, digits and hyphens only",
    "bad-language": "not a language code such as tg or fa-AF",
    "bad-day": '"{detail}" is not a day such as 2026-11-22',
    "no-day": "it does not say when it was approved",
    "empty-text": "there are no words",
    "twice": "the same text and language stand here twice",
    "no-official": "there are no approved words in the official language",
    "missing-key": "this text is missing",
    "placeholder-unknown": "{detail} cannot be filled in here",
    "placeholder-differs": "placeholders differ from the official text: {detail}",
    "brace": "a brace stands alone; placeholders are written like {{name}}",
    "too-long": "it is too long ({detail} characters)",
    "too-many": "there are more than {detail} texts",
    "control": "it holds control characters",
    "rtl-override": "it holds marks that show letters in another order (U+202D, U+202E)",
    "rtl-unbalanced": "a mark that turns direction is not closed in its line",
}


def describe_problem(problem: PackProblem) -> str:
    """Return a problem in one line: where, how grave, what."""
    place = [problem.sheet] if problem.sheet else []
    place += [f"row {problem.row}"] if problem.row else []
    place += [part for part in (problem.key, problem.language) if part]
    grade = "error" if problem.error else "warning"
    words = SENTENCES[problem.kind].format(detail=problem.detail)
    return plain(f"{', '.join(place) or 'pack'}: {grade}: {words}")
