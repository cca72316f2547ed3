"""Title, person, author, place and time: the head of the first page, and the sources beneath the contents."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from vetting_desk.model import NameKind
from vetting_desk.reports.content import ReportContent
from vetting_desk.reports.labels import fill
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.qr import QrItem
from vetting_desk.reports.layout.rows import Cell, Item, Row, SpaceItem
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.text.fonts import Weight

_LABEL_WIDTH = 122.0
_QR_SIDE = 60.0
_QUIET_ZONE = 9.0
_QR_ROOM = _QR_SIDE + _QUIET_ZONE + style.PAD + style.SMALL.size * style.SMALL.leading
_FACTS_SPACE = 10.0
_NAME = Style(11.5, Weight.BOLD, leading=1.2)
_TITLE = Style(15, Weight.BOLD, leading=1.25)
_PAD = 1.75
BODY = Style(8.5, leading=1.35)
STRONG = Style(8.5, Weight.BOLD, leading=1.35)
QUIET = Style(8.5, Weight.REGULAR, style.MUTED, 1.35)
"""The first page has to hold much: its text is smaller than that of the pages after it."""


def head_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the rows at the head of the first page."""
    labels = setter.labels
    where = f"{content.desk.organisation} · {content.desk.name}"
    kind = fill("{document}  ·  {where}", document=labels.document, where=where)
    rows = [
        setter.paragraph(kind, style.CAPTION, keep_next=True),
        setter.paragraph(content.instrument.title, _TITLE, space_before=2.0, keep_next=True),
    ]
    rows += [_note(setter, note) for note in _notes(setter, content)]
    if content.digest:
        rows.append(_qr_row(setter, content.digest))
    return rows + _fact_rows(setter, content)


def source_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the facts about how the record came to be."""
    rows = _pairs(setter, _sources(setter, content, style.CONTENT_WIDTH - _LABEL_WIDTH))
    return [replace(rows[0], space_before=style.PAD), *rows[1:]]


def _fact_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the facts of the first page, beside the QR code if there is one."""
    width = style.CONTENT_WIDTH - (_QR_SIDE + 2 * style.GAP if content.digest else 0.0)
    facts = _pairs(setter, _facts(setter, content, width - _LABEL_WIDTH), width)
    rows = [replace(row, pad=_PAD) for row in facts]
    if not content.digest:
        rows[0] = replace(rows[0], space_before=_FACTS_SPACE)
    # What follows the facts begins below the code, however few they are.
    short = _QR_ROOM - sum(row.height for row in rows) if content.digest else 0.0
    if short > 0:
        rows.append(Row((Cell(0.0, width, (SpaceItem(short),)),)))
    return rows


def _pairs(
    setter: Typesetter,
    facts: Iterable[tuple[str, tuple[Item, ...]]],
    width: float = style.CONTENT_WIDTH,
) -> list[Row]:
    return [
        setter.pair(label, items, label_width=_LABEL_WIDTH, width=width, rule=0.0, label_look=QUIET)
        for label, items in facts
    ]


def _notes(setter: Typesetter, content: ReportContent) -> Iterator[str]:
    labels = setter.labels
    if content.draft:
        yield labels.signature_draft
    if content.desk.training:
        yield labels.training_note
    if not content.instrument.validated:
        yield labels.unvalidated
    if content.incomplete_reason:
        yield fill(labels.incomplete, reason=content.incomplete_reason)
    if content.clock_behind:
        yield labels.clock_behind
    if content.copy:
        yield labels.copy_note


def _note(setter: Typesetter, text: str) -> Row:
    width = style.CONTENT_WIDTH - 2 * style.PAD
    items = (*setter.items(text, BODY, width, own_words=True),)
    return Row((Cell(0.0, style.CONTENT_WIDTH, items),), space_before=5.0, whole=True)


def _qr_row(setter: Typesetter, digest: str) -> Row:
    """Return the code at the end side; the facts begin beside it."""
    start = style.CONTENT_WIDTH - _QR_SIDE
    items: tuple[Item, ...] = (
        SpaceItem(style.PAD),
        QrItem(digest, _QR_SIDE),
        SpaceItem(_QUIET_ZONE),
        *setter.items(setter.labels.qr_caption, style.SMALL, _QR_SIDE),
    )
    cell = Cell(start, _QR_SIDE, items)
    return Row((cell,), space_before=_FACTS_SPACE, overlay=True, keep_next=True)


def _facts(
    setter: Typesetter, content: ReportContent, width: float
) -> Iterator[tuple[str, tuple[Item, ...]]]:
    """Yield label and items of each fact about the person, the author and the time."""
    labels = setter.labels

    def plain(text: str, look: Style = BODY, base: int | None = None) -> tuple[Item, ...]:
        return setter.items(text, look, width, base=base)

    yield labels.case, plain(content.case_reference, STRONG, 0)
    yield labels.name if len(content.names) == 1 else labels.names, _names(setter, content, width)
    yield labels.born, plain(_birth(setter, content))
    officer = fill(
        "{name}, {role}", name=content.officer.name, role=labels.role(content.officer.role)
    )
    yield labels.officer, plain(officer)
    if content.signed_at is None:
        yield labels.signed, plain(labels.not_signed)
    else:
        yield (
            labels.signed,
            plain(
                fill(
                    "{moment}, {clock}",
                    moment=labels.moment(content.signed_at),
                    clock=labels.desk_clock,
                )
            ),
        )
    if content.corrects:
        yield (
            labels.corrects,
            (
                *setter.items(content.corrects, BODY, width, base=0),
                *setter.items(labels.corrects_note, style.CAPTION, width),
            ),
        )
    if content.correction_reason:
        reason = setter.items(content.correction_reason, BODY, width, own_words=True)
        yield labels.correction_reason, (*reason,)


def _sources(
    setter: Typesetter, content: ReportContent, width: float
) -> Iterator[tuple[str, tuple[Item, ...]]]:
    """Yield label and items of each fact about the instrument and the record."""
    labels = setter.labels
    started = setter.items(labels.moment(content.started_at), style.BODY, width)
    yield labels.started, started
    if content.handed_over:
        yield labels.handed_over, _handovers(setter, content, width)
    yield labels.instrument, _instrument(setter, content, width)
    if content.record_id:
        yield labels.record, setter.items(content.record_id, style.BODY, width, base=0)


def _handovers(setter: Typesetter, content: ReportContent, width: float) -> tuple[Item, ...]:
    """Set each step from officer to officer, with who decided it, and why."""
    items: list[Item] = []
    for step in content.handed_over:
        words = fill(
            setter.labels.handover_step,
            before=step.before,
            after=step.after,
            decided_by=step.decided_by,
            when=setter.labels.moment(step.at),
        )
        items += setter.items(words, style.BODY, width)
        items += setter.items(step.reason, style.QUIET, width, own_words=True)
    return tuple(items)


def _names(setter: Typesetter, content: ReportContent, width: float) -> tuple[Item, ...]:
    """Return the items of the names: the first one large, the others beneath it with their kind."""
    items: list[Item] = []
    for name in content.names:
        if not items:
            items += setter.items(name.text, _NAME, width)
        elif name.kind is NameKind.PRIMARY:
            items += setter.items(name.text, QUIET, width)
        else:
            kind = setter.labels.name_kind(name.kind)
            items += setter.items(fill("{name} ({kind})", name=name.text, kind=kind), QUIET, width)
    return tuple(items)


def _birth(setter: Typesetter, content: ReportContent) -> str:
    certainty = setter.labels.certainty(content.birth.certainty)
    if not content.birth.text:
        return certainty
    return fill("{date} ({certainty})", date=content.birth.text, certainty=certainty)


def _instrument(setter: Typesetter, content: ReportContent, width: float) -> tuple[Item, ...]:
    instrument = content.instrument
    named = instrument.id
    if instrument.version:
        version = fill(setter.labels.version, version=instrument.version)
        named = fill("{id}, {version}", id=instrument.id, version=version)
    items = setter.items(named, style.BODY, width)
    if instrument.sha256:
        items += setter.items(f"SHA-256 {instrument.sha256}", style.SMALL, width, base=0)
    return items
