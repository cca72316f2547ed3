"""Conclusions: needs, formulation, scenarios, plan, summary judgements.

All of them are written by people; nothing here is computed.
"""

from vetting_desk.reports.content import ReportAnswer, ReportContent
from vetting_desk.reports.labels import fill, isolate
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.answers import answer_rows
from vetting_desk.reports.layout.evidence import chosen_row, said_row
from vetting_desk.reports.layout.rows import Item, Row
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.layout.typesetter import Typesetter, columns, keep_together

_NEED_COLUMNS = (24.0, 104.0, 62.0, 0.0, 72.0, 64.0)
_PLAN_COLUMNS = (96.0, 0.0, 92.0, 76.0)


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
            (
                need.code,
                need.title,
                need.level or labels.not_assessed,
                need.action,
                need.owner,
                need.due,
            ),
            (
                style.QUIET,
                style.BODY,
                style.STRONG if need.level else style.QUIET,
                *[style.BODY] * 3,
            ),
        )
        for need in content.needs
    ]
    rows = [setter.section(labels.needs), *setter.table(heads, _NEED_COLUMNS, body)]
    for need in content.needs:
        rows += _further(setter, f"{isolate(need.code)}  {need.title}", need.further)
    return rows


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
    rows = [setter.section(labels.plan), *setter.table(heads, _PLAN_COLUMNS, body)]
    for item in content.plan:
        rows += _further(setter, item.area, item.further)
    return rows


def summary_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the summary judgements with their reasons, and the date of the next review."""
    if not content.judgements and not content.review_date:
        return []
    labels = setter.labels
    rows = [setter.section(labels.judgements), setter.remark(labels.judgements_note)]
    for judgement in content.judgements:
        chosen = judgement.judgement or labels.not_given
        look = style.STRONG if judgement.judgement else style.QUIET
        rows += keep_together(
            [
                setter.part(judgement.title),
                *chosen_row(setter, labels.judgement, chosen, look),
                *said_row(setter, labels.reasons, judgement.reasons),
                *chosen_row(setter, labels.confidence, judgement.confidence),
                *said_row(setter, labels.gaps, judgement.gaps),
                *answer_rows(setter, judgement.further),
            ]
        )
    if content.review_date:
        rows.append(
            setter.part(fill("{label}: {date}", label=labels.review_date, date=content.review_date))
        )
    return rows


def _further(setter: Typesetter, title: str, answers: tuple[ReportAnswer, ...]) -> list[Row]:
    """Return the further answers under a heading of their own; nothing if there are none."""
    return [setter.part(title), *answer_rows(setter, answers)] if answers else []


def _cells(
    setter: Typesetter, shares: tuple[float, ...], texts: tuple[str, ...], looks: tuple[Style, ...]
) -> list[tuple[Item, ...]]:
    return [
        setter.items(text, look, width)
        for text, look, (_, width) in zip(texts, looks, columns(shares), strict=True)
    ]
