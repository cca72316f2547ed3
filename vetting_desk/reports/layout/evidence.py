"""Lines of evidence with their grades, and reasons."""

from collections.abc import Iterable, Iterator

from vetting_desk.reports.content import EvidenceSide, ReportEvidence
from vetting_desk.reports.labels import ReportLabels, fill, isolate
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.answers import answer_rows, original_items
from vetting_desk.reports.layout.rows import Item, Row
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.layout.typesetter import Typesetter, columns

LABEL_WIDTH = 112.0
_LINE_COLUMNS = (28.0, 0.0, 62.0, 104.0)
WIDTH = style.CONTENT_WIDTH - LABEL_WIDTH


def evidence_rows(setter: Typesetter, evidence: Iterable[ReportEvidence]) -> Iterator[Row]:
    """Yield one row for each line of evidence, and one for each of its further answers."""
    for line in evidence:
        items: tuple[Item, ...] = ()
        if line.words:
            words = f"{isolate(line.number)}  {line.words}" if line.number else line.words
            items = setter.items(words, style.BODY, WIDTH, own_words=True)
        if line.original:
            items += original_items(setter, line.original, "", WIDTH, follows=bool(items))
        about = "  ·  ".join(_about(setter.labels, line))
        if about:
            items += setter.items(about, style.CAPTION, WIDTH, indent=style.BAR_INDENT)
        if items or line.side is not None:
            yield _row(setter, _side(setter.labels, line.side), items)
        yield from answer_rows(setter, line.further)


def line_rows(setter: Typesetter, lines: tuple[ReportEvidence, ...]) -> list[Row]:
    """Return the table of the lines that stand once for several indicators."""
    if not lines:
        return []
    labels = setter.labels
    heads = (labels.column_code, labels.column_words, labels.column_grades, labels.column_linked)
    widths = [width for _, width in columns(_LINE_COLUMNS)]
    body = [
        (
            setter.items(line.number, style.QUIET, widths[0]),
            _line_items(setter, line, widths[1]),
            setter.items(line.grades or labels.not_given, style.BODY, widths[2]),
            setter.items(_linked(labels, line), style.BODY, widths[3]),
        )
        for line in lines
    ]
    rows = [setter.section(labels.evidence_table), setter.remark(labels.evidence_table_note)]
    rows += setter.table(heads, _LINE_COLUMNS, body)
    for line in lines:
        if line.further:
            rows += [setter.part(isolate(line.number)), *answer_rows(setter, line.further)]
    return rows


def _line_items(setter: Typesetter, line: ReportEvidence, width: float) -> tuple[Item, ...]:
    items = setter.items(line.words, style.BODY, width, own_words=True)
    if line.original:
        items += original_items(setter, line.original, "", width, follows=bool(items))
    about = "  ·  ".join(_about(setter.labels, line))
    items += setter.items(about, style.CAPTION, width) if about else ()
    for words, why in line.earlier:
        before = fill(setter.labels.line_earlier, words=words, why=why)
        items += setter.items(before, style.CAPTION, width)
    return items


def _linked(labels: ReportLabels, line: ReportEvidence) -> str:
    """Return the indicators a line is linked to, each with its side."""
    said = [
        fill("{code}: {side}", code=code, side=_side(labels, side)) for code, side in line.linked
    ]
    return ", ".join(said) or labels.not_linked


def brief_about(labels: ReportLabels, line: ReportEvidence, of: str) -> str:
    """Return in short what stands beneath a line on the first page: what it speaks of, kind and grades."""
    parts = [fill("{text}", text=text) for text in (of, line.kind, line.grades) if text]
    if line.protected:
        parts.append(labels.protected_source)
    return "  ·  ".join(parts)


def said_row(setter: Typesetter, label: str, words: str) -> list[Row]:
    """Return a row with free text, or none if it is empty."""
    if not words:
        return []
    return [_row(setter, label, setter.items(words, style.BODY, WIDTH, own_words=True))]


def chosen_row(setter: Typesetter, label: str, words: str, look: Style = style.BODY) -> list[Row]:
    """Return a row with a chosen answer, or none if it is empty."""
    return [_row(setter, label, setter.items(words, look, WIDTH))] if words else []


def _row(setter: Typesetter, label: str, items: tuple[Item, ...]) -> Row:
    return setter.pair(label, items, label_width=LABEL_WIDTH)


def _side(labels: ReportLabels, side: EvidenceSide | None) -> str:
    return {
        None: "",
        EvidenceSide.FOR: labels.evidence_for,
        EvidenceSide.AGAINST: labels.evidence_against,
        EvidenceSide.BOTH: labels.evidence_both,
    }[side]


def _about(labels: ReportLabels, line: ReportEvidence) -> Iterator[str]:
    """Yield kind, place and grades, each in directional isolates."""
    for text in (line.kind, "" if line.protected else line.place):
        if text:
            yield fill("{text}", text=text)
    for label, grade in (
        (labels.reliability, line.reliability),
        (labels.credibility, line.credibility),
    ):
        if grade:
            yield fill("{label}: {grade}", label=label, grade=grade)
    if line.protected:
        yield f"{labels.protected_source}; {labels.source_withheld}"
    elif line.source:
        yield fill(labels.source_from, source=line.source)
    if line.withdrawn:
        yield fill(labels.line_withdrawn, why=line.withdrawn)
