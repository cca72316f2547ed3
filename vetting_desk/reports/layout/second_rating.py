"""Two raters side by side: what each said, what they settled and why, and the disagreements that stay."""

from vetting_desk.reports.content import ReportContent
from vetting_desk.reports.labels import ReportLabels, fill, isolate
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.evidence import said_row
from vetting_desk.reports.layout.rows import Item, Row
from vetting_desk.reports.layout.typesetter import Typesetter, columns
from vetting_desk.reports.rated_twice import ReportSecondRating, ReportTwiceRated

_COLUMNS = (86.0, 0.0, 0.0, 0.0)


def summary(labels: ReportLabels, said: ReportSecondRating) -> str:
    """Return in words who rated, in how many indicators they differ, and in how many that stays."""
    raters = fill(
        labels.second_raters, first=said.first, second=said.second or labels.second_nobody
    )
    stays = [each.code for each in said.differing if each.stays]
    if not said.settled:
        return f"{raters} {labels.second_ended}"
    settled = fill(
        labels.second_settled,
        count=len(said.differing),
        all=len(said.items),
        stays=f"{len(stays)} ({', '.join(stays)})" if stays else 0,
    )
    return f"{raters} {settled}"


def second_rating_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return both raters, those indicators first in which they differ."""
    said, labels = content.second_rating, setter.labels
    if said is None:
        return []
    rows = [setter.section(labels.second_rating)]
    if said.items:
        rows.append(setter.remark(labels.second_rating_note))
    rows.append(setter.paragraph(summary(labels, said), style.BODY, space_before=6.0))
    if said.third:
        rows.append(setter.paragraph(fill(labels.second_third, name=said.third), style.BODY))
    if said.opened:
        rows.append(setter.paragraph(fill(labels.second_opened, why=said.opened), style.BODY))
    rows += said_row(
        setter, labels.second_words if said.settled else labels.second_why_ended, said.words
    )
    for item in said.differing:
        rows += _item(setter, said, item)
    same = ", ".join(each.code for each in said.items if not each.differs)
    if same:
        rows.append(
            setter.paragraph(fill(labels.second_same, codes=same), style.BODY, space_before=8.0)
        )
    return rows


def _item(setter: Typesetter, said: ReportSecondRating, item: ReportTwiceRated) -> list[Row]:
    labels = setter.labels
    heads = (
        labels.column_aspect,
        labels.column_first_rater,
        labels.column_second_rater,
        labels.column_consensus,
    )
    widths = [width for _, width in columns(_COLUMNS)]

    def cells(name: str, first: str, second: str, agreed: str) -> tuple[tuple[Item, ...], ...]:
        look = style.STRONG if first != second else style.BODY
        settled = labels.second_stays if item.stays and first != second else agreed
        return (
            setter.items(labels.aspect(name), style.QUIET, widths[0]),
            setter.items(first or labels.not_given, look, widths[1]),
            setter.items(second or labels.not_given, look, widths[2]),
            setter.items(settled or labels.not_given, style.BODY, widths[3]),
        )

    rows = [setter.part(f"{isolate(item.code)}  {item.title}")]
    rows += setter.table(heads, _COLUMNS, [cells(*each) for each in item.aspects])
    names = (said.first, said.second)
    for name, reasons in zip(names, item.reasons, strict=True):
        rows += said_row(setter, fill(labels.second_reasons, name=name), reasons)
    for name, why in zip(names, item.why_changed, strict=True):
        rows += said_row(setter, fill(labels.second_changed, name=name), why)
    return rows
