"""The words of the numbers page that stand with the definitions: titles, columns, values, figures."""

from PySide6.QtCore import QLocale

from ui.text.figures import latin_digits
from ui.text.form_names import language_code
from ui.text.person_text import isolated
from vetting_desk.model.numbers.definitions import Dimension, Subject, What
from vetting_desk.model.numbers.tables import Figure, NumberTable, Sort
from vetting_desk.operations.numbers.explaining import Explained, explained, label

_STEPS = {each.value for each in What}


def said(each: What | Dimension | Subject) -> Explained:
    """Return what a definition says, in the window's language."""
    return explained(each, language_code())


def word(key: str) -> str:
    """Return what a column or value is called, in the window's language."""
    return label(key, language_code())


def column_text(table: NumberTable, column: str) -> str:
    """Return the heading of a column."""
    if table.subject is Subject.STEPS:
        return said(What(column)).title
    return word("waiting" if table.subject is Subject.TIMES and column == "open" else column)


def row_text(table: NumberTable, key: str) -> str:
    """Return what a row is called."""
    if table.dimension is None and key in _STEPS:
        return said(What(key)).title
    if table.dimension is Dimension.MONTH:
        return isolated(key)
    if table.dimension in {Dimension.POST, Dimension.ASSESSOR, Dimension.LANGUAGE}:
        return word(key) if key in {"unknown", "unclear"} else isolated(table.names.get(key, key))
    return word("other-sex" if (table.dimension, key) == (Dimension.SEX, "other") else key)


def number_text(n: int) -> str:
    """Return a number grouped as the language does it, in the digits that dates have too."""
    return latin_digits(QLocale().toString(n))


def figure_text(figure: Figure, *, least: int, short: bool = True) -> str:
    """Return a figure in words: never a nought for what is hidden or cannot be computed."""
    if figure.known:
        return number_text(figure.n)
    if figure.sort is Sort.NONE:
        return "–" if short else word("nothing")
    return word("hidden") if short else word("fewer").format(least=number_text(least))
