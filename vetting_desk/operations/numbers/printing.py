"""A table of the numbers on paper, with what it means: after a reason, and each page says whose copy it is."""

from typing import TYPE_CHECKING, Final

from vetting_desk.model.numbers.definitions import Dimension, Subject, What
from vetting_desk.model.numbers.tables import Figure, NumberTable, Sort
from vetting_desk.operations.access import paper_copies
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.numbers import looking
from vetting_desk.operations.numbers.explaining import explained, label
from vetting_desk.operations.numbers.needs import PrintingDesk

if TYPE_CHECKING:
    from vetting_desk.model.pages import LaidOut
    from vetting_desk.reports.paper import PaperContent, PaperLine

ACTION: Final = "numbers-printed"
_SUBJECT: Final = "numbers"
_STEPS: Final = {each.value for each in What}


@door(Action.NUMBERS)
def print_table(
    open_desk: PrintingDesk,
    subject: Subject,
    dimension: Dimension | None,
    item: str,
    year: str,
    language: str,
    reason: str,
    copies: int,
) -> "tuple[LaidOut, ...]":
    """Write in the log that a table is printed, and return the pages of each copy; what is hidden stays so.

    Args:
        open_desk: The unlocked desk.
        subject: Which table; the next three as `looking.table` takes them.
        dimension: By what it is divided; None for all cases together.
        item: Which time, need or indicator; empty for none.
        year: ``YYYY``; empty for all years.
        language: ISO 639 code of its words.
        reason: Why, in words; stands in the log.
        copies: How many, from 1.

    Raises:
        InputError: If there is no reason, or one too long, the number of copies is out of its range, or the
            table is not divided so.
        PermissionDeniedError: If the role does not allow it; who assessed is divided by for a supervisor alone.
    """
    from vetting_desk.reports.paper import lay_out_copies

    words = paper_copies.require(reason, copies)
    table = looking.table(open_desk, subject, dimension, item=item, year=year)
    printed = paper_copies.numbered(open_desk, ACTION, _SUBJECT, copies)
    made = lay_out_copies(_paper(open_desk, table, language), printed)
    about = {
        "table": subject.value,
        "by": dimension.value if dimension else "",
        "of": item,
        "year": year,
    }
    open_desk.casebook.audit.append(ACTION, _SUBJECT, paper_copies.detail(printed, words, **about))
    return made


def _paper(open_desk: PrintingDesk, table: NumberTable, language: str) -> "PaperContent":
    from vetting_desk.reports import load_labels
    from vetting_desk.reports.paper import PaperContent, PaperLine, PaperSection

    desk, told = open_desk.desk, explained(table.subject, language)
    parts = [told.title]
    if table.item:
        parts.append(_named(table.item, language))
    if table.dimension is not None:
        parts.append(explained(table.dimension, language).title)
    if table.year:
        parts.append(table.year)
    rows = tuple(
        _line(table, _row_name(table, row.key, language), row.figures, language)
        for row in table.rows
    )
    whole = table.whole.figures
    if whole:
        rows = (*rows, _line(table, label("all", language), whole, language))
    means = [told.counts, told.source, told.as_of, told.not_shown]
    if table.hides:
        means.append(label("fewer", language).format(least=table.least))
    return PaperContent(
        language=language,
        title=" · ".join(parts),
        where=f"{desk.organisation} · {desk.name}",
        reference=load_labels(language).moment(table.as_of),
        foot="",
        notes=(),
        sections=(
            PaperSection("", rows),
            PaperSection("", tuple(PaperLine("", each) for each in means)),
        ),
        training=desk.training,
        written_at=table.as_of,
    )


def _line(table: NumberTable, name: str, figures: tuple[Figure, ...], language: str) -> "PaperLine":
    from vetting_desk.reports.paper import PaperLine

    said = (
        f"{_column(table, column, language)}: {_told(figure, table.least, language)}"
        for column, figure in zip(table.columns, figures, strict=True)
    )
    return PaperLine(name, " · ".join(said))


def _told(figure: Figure, least: int, language: str) -> str:
    if figure.known:
        return str(figure.n)
    return label("hidden", language).format(least=least) if figure.sort is Sort.HIDDEN else "–"


def _column(table: NumberTable, column: str, language: str) -> str:
    if table.subject is Subject.STEPS:
        return explained(What(column), language).title
    waits = table.subject is Subject.TIMES and column == "open"
    return label("waiting" if waits else column, language)


def _row_name(table: NumberTable, key: str, language: str) -> str:
    if (table.dimension, key) == (Dimension.SEX, "other"):
        return label("other-sex", language)
    return _named(table.names.get(key, key), language)


def _named(key: str, language: str) -> str:
    return explained(What(key), language).title if key in _STEPS else label(key, language)
