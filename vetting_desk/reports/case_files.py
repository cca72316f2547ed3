"""What a case file shows besides the records: decisions, which records are in force, the course, the exhibits.

Plain data and its rows, for `copies`. What was blacked out is `BOX` in it and one word in brackets on the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vetting_desk.model import Role
from vetting_desk.model.copy_document import BOX
from vetting_desk.reports.content import ReportSection
from vetting_desk.reports.labels import ReportLabels, fill
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.evidence import chosen_row, said_row
from vetting_desk.reports.layout.rows import Item, Row
from vetting_desk.reports.layout.typesetter import Typesetter, columns, keep_together
from vetting_desk.reports.paper_labels import load_paper_labels

_EVENT_COLUMNS = (150.0, 0.0, 120.0)
_EXHIBIT_COLUMNS = (26.0, 0.0, 190.0)
_LIST_COLUMNS = (0.0, 120.0, 128.0)


@dataclass(frozen=True, slots=True)
class CopiedPart:
    """One record in a copy.

    Attributes:
        title: The questionnaire's.
        version: Its version.
        officer: Who signed the record.
        role: Their role then.
        desk: Where.
        signed_at: When, by that desk's clock.
        in_force: False if another record corrects it.
        sections: Its questions and answers.
        concluded: What was concluded, which stands before them; in a copy for the person alone.
    """

    title: str
    version: str
    officer: str
    role: Role
    desk: str
    signed_at: datetime
    in_force: bool
    sections: tuple[ReportSection, ...]
    concluded: tuple[ReportSection, ...] = ()


@dataclass(frozen=True, slots=True)
class FiledCriterion:
    """A criterion as a panel found it; `result` is a value of `model.decision`."""

    title: str
    result: str
    reasons: str
    reply: str


@dataclass(frozen=True, slots=True)
class FiledDecision:
    """A decision.

    Attributes:
        decided_at: When it came into force.
        in_force: Whether it was when the case file was made.
        outcome: In the organisation's words.
        grounds: The same.
        reasons: The panel's.
        criteria: What it found.
        voices: Officer, stance and words of each.
        appeal: How to appeal.
        appeal_until: The last day for it.
        refused_before: Officer and words of each who did not agree to an earlier proposal.
    """

    decided_at: datetime
    in_force: bool
    outcome: str
    grounds: str
    reasons: str
    criteria: tuple[FiledCriterion, ...]
    voices: tuple[tuple[str, str, str], ...]
    appeal: str
    appeal_until: str
    refused_before: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FiledReplaced:
    """A record that another one corrects, by whom it was signed, where and when, and why it is corrected."""

    title: str
    signed_at: datetime
    officer: str
    desk: str
    reason: str


@dataclass(frozen=True, slots=True)
class FiledEvent:
    """One event: when, what (a key of `labels.event`), who, and of what."""

    at: datetime
    kind: str
    officer: str
    subject: str


@dataclass(frozen=True, slots=True)
class FiledExhibit:
    """A record, or a file of one, with its holders: since when, and who."""

    number: int
    title: str
    name: str
    media_type: str
    length: int
    given: bool
    holders: tuple[tuple[datetime, str], ...]


@dataclass(frozen=True, slots=True)
class CaseFileContent:
    """All that a case file shows besides the records."""

    decisions: tuple[FiledDecision, ...]
    replaced: tuple[FiledReplaced, ...]
    events: tuple[FiledEvent, ...]
    exhibits: tuple[FiledExhibit, ...]


def boxed(labels: ReportLabels, text: str) -> str:
    """Return a text with each box as the word for it, of one length in one language."""
    return text.replace(BOX, f"[{labels.left_out_box}]")


def decision_rows(setter: Typesetter, decisions: Sequence[FiledDecision]) -> list[Row]:
    """Return the decisions, the one in force first."""
    labels, paper = setter.labels, load_paper_labels(setter.labels.language)
    rows = [setter.section(labels.file_decisions)]
    if not decisions:
        rows.append(setter.paragraph(labels.file_no_decision, style.BODY, space_before=6.0))
    for each in sorted(decisions, key=lambda one: one.in_force, reverse=True):
        state = paper.state_in_force if each.in_force else paper.state_superseded
        group = [
            setter.part(boxed(labels, each.outcome)),
            *chosen_row(setter, paper.state, state, style.STRONG),
            *chosen_row(setter, paper.decided, labels.moment(each.decided_at)),
            *chosen_row(setter, paper.grounds, boxed(labels, each.grounds)),
            *said_row(setter, paper.reasons, boxed(labels, each.reasons)),
        ]
        for one in each.criteria:
            result = fill(
                "{title}: {result}",
                title=boxed(labels, one.title),
                result=paper.by("result", one.result),
            )
            group += chosen_row(setter, paper.criteria, result, style.STRONG)
            group += said_row(setter, paper.reasons, boxed(labels, one.reasons))
            group += said_row(setter, paper.reply, boxed(labels, one.reply))
        for officer, stance, words in each.voices:
            said = fill(
                "{officer}: {stance}",
                officer=boxed(labels, officer),
                stance=paper.by("stance", stance),
            )
            group += chosen_row(setter, paper.panel, said)
            group += said_row(setter, "", boxed(labels, words))
        for officer, words in each.refused_before:
            said = fill(
                "{officer}: {stance}", officer=boxed(labels, officer), stance=paper.refused_before
            )
            group += chosen_row(setter, paper.panel, said)
            group += said_row(setter, "", boxed(labels, words))
        group += said_row(setter, paper.appeal, boxed(labels, each.appeal))
        group += chosen_row(setter, paper.until, setter.labels.day(each.appeal_until))
        rows += keep_together(group)
    return rows


def list_rows(
    setter: Typesetter, records: Sequence[CopiedPart], replaced: Sequence[FiledReplaced]
) -> list[Row]:
    """Return the list of records in force, and of those that others took the place of."""
    labels = setter.labels
    heads = (labels.record, labels.officer, labels.signed)
    body = [
        _cells(
            setter,
            _LIST_COLUMNS,
            boxed(labels, each.title),
            fill("{name}, {desk}", name=boxed(labels, each.officer), desk=boxed(labels, each.desk)),
            labels.moment(each.signed_at),
        )
        for each in records
    ]
    rows = [setter.section(labels.file_in_force), *setter.table(heads, _LIST_COLUMNS, body)]
    if replaced:
        old = [
            _cells(
                setter,
                _LIST_COLUMNS,
                "\n".join(filter(None, (boxed(labels, each.title), boxed(labels, each.reason)))),
                fill(
                    "{name}, {desk}",
                    name=boxed(labels, each.officer),
                    desk=boxed(labels, each.desk),
                ),
                labels.moment(each.signed_at),
            )
            for each in replaced
        ]
        rows += [setter.part(labels.file_replaced), *setter.table(heads, _LIST_COLUMNS, old)]
    return rows


def event_rows(setter: Typesetter, events: Sequence[FiledEvent]) -> list[Row]:
    """Return the course of the case, oldest first."""
    labels = setter.labels
    heads = (labels.file_when, labels.file_what_column, labels.column_owner)
    body = []
    for each in events:
        what = labels.event(each.kind)
        if each.subject:
            what = fill("{what}: {subject}", what=what, subject=boxed(labels, each.subject))
        who = boxed(labels, each.officer)
        body.append(_cells(setter, _EVENT_COLUMNS, labels.moment(each.at), what, who))
    table = setter.table(heads, _EVENT_COLUMNS, body)
    return [setter.section(labels.file_course), setter.remark(labels.file_course_note), *table]


def exhibit_rows(setter: Typesetter, exhibits: Sequence[FiledExhibit]) -> list[Row]:
    """Return the list of exhibits with who held each since when."""
    labels = setter.labels
    heads = (labels.column_code, labels.file_what_column, labels.file_held)
    body = []
    for each in exhibits:
        held = "\n".join(
            fill("{since}: {holder}", since=labels.moment(since), holder=boxed(labels, holder))
            for since, holder in each.holders
        )
        what = boxed(labels, each.title)
        if each.name:
            what = fill(
                "{title} · {name}, {kind}, {length}",
                title=what,
                name=boxed(labels, each.name),
                kind=each.media_type,
                length=fill(labels.length_bytes, length=each.length),
            )
            held = labels.file_with_record
        if not each.given:
            what = f"{what}\n{labels.file_not_given}"
        body.append(_cells(setter, _EXHIBIT_COLUMNS, str(each.number), what, held))
    table = setter.table(heads, _EXHIBIT_COLUMNS, body)
    return [setter.section(labels.file_exhibits), setter.remark(labels.file_exhibits_note), *table]


def _cells(setter: Typesetter, shares: tuple[float, ...], *texts: str) -> list[tuple[Item, ...]]:
    widths = (width for _, width in columns(shares))
    return [
        setter.items(text, style.BODY, width) for text, width in zip(texts, widths, strict=True)
    ]
