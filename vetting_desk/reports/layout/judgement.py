"""The structured parts: criteria, indicators, needs, scenarios, plan, summary judgements.

Words in tables, in the order of the instrument. Nothing is added up, sorted by weight or coloured; how
many indicators were coded, omitted and left open is the only count.
"""

from itertools import groupby

from vetting_desk.reports.content import CodingState, ReportContent, ReportCriterion, ReportIndicator
from vetting_desk.reports.labels import fill
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.answers import answer_rows
from vetting_desk.reports.layout.evidence import chosen_row, evidence_rows, said_row
from vetting_desk.reports.layout.rows import Item, Row
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.layout.typesetter import Typesetter, columns

_INDICATOR_COLUMNS = (24.0, 0.0, 96.0, 74.0, 84.0)
_NEED_COLUMNS = (24.0, 110.0, 62.0, 0.0, 78.0, 68.0)
_PLAN_COLUMNS = (92.0, 0.0, 92.0, 76.0)


def criteria_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the criteria with finding, evidence and the person's reply."""
    if not content.criteria:
        return []
    labels = setter.labels
    rows = [setter.section(labels.criteria), _remark(setter, labels.criteria_note)]
    for criterion in content.criteria:
        rows += _criterion(setter, criterion)
    return rows


def _criterion(setter: Typesetter, criterion: ReportCriterion) -> list[Row]:
    labels = setter.labels
    return [
        setter.part(fill("{code}  {title}", code=criterion.code, title=criterion.title)),
        *chosen_row(setter, labels.finding, criterion.finding or labels.not_assessed, style.STRONG),
        *evidence_rows(setter, criterion.evidence),
        *said_row(setter, labels.reply, criterion.reply),
        *said_row(setter, labels.reasons, criterion.reasons),
    ]


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
        _remark(setter, labels.indicators_note, space_before=0.0),
    ]
    for domain, group in groupby(content.indicators, key=lambda indicator: indicator.domain):
        if domain:
            rows.append(setter.part(domain))
        rows += _indicator_table(setter, list(group))
    explained = [one for one in content.indicators if one.evidence or one.reason or one.confidence]
    if explained:
        rows.append(setter.section(labels.evidence))
    for indicator in explained:
        rows += _explanation(setter, indicator)
    return rows


def _indicator_table(setter: Typesetter, indicators: list[ReportIndicator]) -> list[Row]:
    labels = setter.labels
    heads = (
        labels.column_code,
        labels.column_indicator,
        labels.column_presence,
        labels.column_relevance,
        labels.column_recency,
    )
    widths = [width for _, width in columns(_INDICATOR_COLUMNS)]
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
    return setter.table(heads, _INDICATOR_COLUMNS, body)


def _presence(setter: Typesetter, indicator: ReportIndicator, width: float) -> tuple[Item, ...]:
    labels = setter.labels
    if indicator.state is CodingState.CODED:
        return setter.items(indicator.presence, style.STRONG, width)
    if indicator.state is CodingState.OPEN:
        return setter.items(labels.open, style.QUIET, width)
    items = setter.items(labels.omitted, style.BODY, width)
    return items + setter.items(indicator.omit_reason, style.CAPTION, width) if indicator.omit_reason else items


def _explanation(setter: Typesetter, indicator: ReportIndicator) -> list[Row]:
    labels = setter.labels
    return [
        setter.part(fill("{code}  {title}", code=indicator.code, title=indicator.title)),
        *chosen_row(setter, labels.column_presence, indicator.presence, style.STRONG),
        *evidence_rows(setter, indicator.evidence),
        *said_row(setter, labels.reasons, indicator.reason),
        *chosen_row(setter, labels.confidence, indicator.confidence),
    ]


def need_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the table of needs."""
    if not content.needs:
        return []
    labels = setter.labels
    heads = (
        labels.column_code,
        labels.column_need,
        labels.column_level,
        labels.column_action,
        labels.column_owner,
        labels.column_due,
    )
    body = [
        _cells(
            setter,
            _NEED_COLUMNS,
            (need.code, need.title, need.level or labels.not_assessed, need.action, need.owner, need.due),
            (style.QUIET, style.BODY, style.STRONG if need.level else style.QUIET, *[style.BODY] * 3),
        )
        for need in content.needs
    ]
    return [setter.section(labels.needs), *setter.table(heads, _NEED_COLUMNS, body)]


def formulation_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return formulation and scenarios."""
    labels = setter.labels
    rows: list[Row] = []
    if content.formulation:
        rows += [setter.section(labels.formulation), *answer_rows(setter, content.formulation)]
    if content.scenarios:
        rows.append(setter.section(labels.scenarios))
    for number, scenario in enumerate(content.scenarios, 1):
        rows.append(setter.part(fill(labels.scenario, number=number, title=scenario.title)))
        rows += answer_rows(setter, scenario.answers)
    return rows


def plan_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the plan."""
    if not content.plan:
        return []
    labels = setter.labels
    heads = (labels.column_area, labels.column_action, labels.column_owner, labels.column_due)
    body = [
        _cells(
            setter,
            _PLAN_COLUMNS,
            (item.area, item.action, item.owner, item.due),
            (style.BODY, style.BODY, style.BODY, style.BODY),
        )
        for item in content.plan
    ]
    return [setter.section(labels.plan), *setter.table(heads, _PLAN_COLUMNS, body)]


def summary_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the summary judgements with their reasons, and when to look again."""
    if not content.judgements and not content.review_date:
        return []
    labels = setter.labels
    rows = [setter.section(labels.judgements), _remark(setter, labels.judgements_note)]
    for judgement in content.judgements:
        rows += [
            setter.part(judgement.title),
            *chosen_row(setter, labels.judgement, judgement.judgement or labels.not_given, style.STRONG),
            *said_row(setter, labels.reasons, judgement.reasons),
            *chosen_row(setter, labels.confidence, judgement.confidence),
            *said_row(setter, labels.gaps, judgement.gaps),
        ]
    if content.review_date:
        rows.append(setter.part(fill("{label}: {date}", label=labels.review_date, date=content.review_date)))
    return rows


def _remark(setter: Typesetter, text: str, space_before: float = 6.0) -> Row:
    return setter.paragraph(text, style.CAPTION, space_before=space_before, keep_next=True)


def _cells(
    setter: Typesetter, shares: tuple[float, ...], texts: tuple[str, ...], looks: tuple[Style, ...]
) -> list[tuple[Item, ...]]:
    return [
        setter.items(text, look, width)
        for text, look, (_, width) in zip(texts, looks, columns(shares), strict=True)
    ]
