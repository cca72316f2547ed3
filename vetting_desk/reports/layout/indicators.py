"""Criteria and indicators: findings, evidence for and against, and reasons.

Words in tables, in the order of the instrument. Nothing is added up, sorted by weight or coloured; only the
numbers of coded, omitted and open indicators are counted.
"""

from itertools import groupby

from vetting_desk.reports.content import (
    CodingState,
    ReportContent,
    ReportCriterion,
    ReportIndicator,
)
from vetting_desk.reports.labels import fill, isolate
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.answers import answer_rows
from vetting_desk.reports.layout.evidence import chosen_row, evidence_rows, said_row
from vetting_desk.reports.layout.rows import Item, Row
from vetting_desk.reports.layout.typesetter import Typesetter, columns, keep_together

_COLUMNS = (24.0, 0.0, 96.0, 74.0, 78.0)


def criteria_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the criteria with finding, evidence and the person's reply."""
    if not content.criteria:
        return []
    labels = setter.labels
    rows = [setter.section(labels.criteria), setter.remark(labels.criteria_note)]
    for criterion in content.criteria:
        rows += _criterion(setter, criterion)
    return rows


def _criterion(setter: Typesetter, criterion: ReportCriterion) -> list[Row]:
    labels = setter.labels
    finding = criterion.finding or labels.not_assessed
    look = style.STRONG if criterion.finding else style.QUIET
    return keep_together(
        [
            setter.part(f"{isolate(criterion.code)}  {criterion.title}"),
            *chosen_row(setter, labels.finding, finding, look),
            *evidence_rows(setter, criterion.evidence),
            *said_row(setter, labels.reply, criterion.reply),
            *said_row(setter, labels.reasons, criterion.reasons),
            *answer_rows(setter, criterion.further),
        ]
    )


def indicator_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the table of indicators, then evidence and reasons of those that have any."""
    if not content.indicators:
        return []
    labels = setter.labels
    counts = fill(
        labels.indicators_count,
        coded=content.count(CodingState.CODED),
        omitted=content.count(CodingState.OMITTED),
        open=content.count(CodingState.OPEN),
    )
    rows = [
        setter.section(labels.indicators),
        setter.paragraph(counts, style.BODY, space_before=6.0, keep_next=True),
        setter.remark(labels.indicators_note, space_before=0.0),
    ]
    for domain, group in groupby(content.indicators, key=lambda indicator: indicator.domain):
        if domain:
            rows.append(setter.part(domain))
        rows += _indicator_table(setter, list(group))
    explained = [one for one in content.indicators if _has_more(one)]
    if explained:
        rows.append(setter.section(labels.evidence))
    for indicator in explained:
        rows += _explanation(setter, indicator)
    return rows


def glossary_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return what each coded indicator means, in small print."""
    if not content.glossary:
        return []
    labels = setter.labels
    rows = [setter.section(labels.glossary), setter.remark(labels.glossary_note)]
    for title, *lines in content.glossary:
        texts = [setter.paragraph(line, style.CAPTION) for line in lines if line]
        rows += keep_together([setter.part(title), *texts])
    return rows


def _has_more(indicator: ReportIndicator) -> bool:
    """Return whether an indicator has content beyond its line in the table."""
    return bool(indicator.evidence or indicator.reason or indicator.confidence or indicator.further)


def _indicator_table(setter: Typesetter, indicators: list[ReportIndicator]) -> list[Row]:
    labels = setter.labels
    heads = (
        labels.column_code,
        labels.column_indicator,
        labels.column_presence,
        labels.column_relevance,
        labels.column_recency,
    )
    widths = [width for _, width in columns(_COLUMNS)]
    body = []
    for indicator in indicators:
        title = setter.items(indicator.title, style.BODY, widths[1])
        if indicator.critical:
            title += setter.items(labels.critical, style.CAPTION, widths[1])
        body.append(
            (
                setter.items(indicator.code, style.QUIET, widths[0]),
                title,
                _presence(setter, indicator, widths[2]),
                setter.items(indicator.relevance, style.BODY, widths[3]),
                setter.items(indicator.recency, style.BODY, widths[4]),
            )
        )
    return setter.table(heads, _COLUMNS, body)


def _presence(setter: Typesetter, indicator: ReportIndicator, width: float) -> tuple[Item, ...]:
    labels = setter.labels
    if indicator.state is CodingState.CODED:
        return setter.items(indicator.presence, style.STRONG, width)
    if indicator.state is CodingState.OPEN:
        return setter.items(labels.open, style.QUIET, width)
    items = setter.items(labels.omitted, style.BODY, width)
    return (
        items + setter.items(indicator.omit_reason, style.CAPTION, width)
        if indicator.omit_reason
        else items
    )


def _explanation(setter: Typesetter, indicator: ReportIndicator) -> list[Row]:
    labels = setter.labels
    return keep_together(
        [
            setter.part(f"{isolate(indicator.code)}  {indicator.title}"),
            *chosen_row(setter, labels.column_presence, indicator.presence, style.STRONG),
            *evidence_rows(setter, indicator.evidence),
            *said_row(setter, labels.reasons, indicator.reason),
            *chosen_row(setter, labels.confidence, indicator.confidence),
            *answer_rows(setter, indicator.further),
        ]
    )
