"""The head of the first page: title, person, author, place and time."""

from collections.abc import Iterator
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
_QR_SIDE = 84.0
_QUIET_ZONE = 9.0
_FACTS_SPACE = 16.0
_NAME = Style(11.5, Weight.BOLD, leading=1.2)


def front_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the rows of the head."""
    labels = setter.labels
    where = f"{content.desk.organisation} · {content.desk.name}"
    rows = [
        setter.paragraph(where, style.CAPTION, keep_next=True),
        setter.paragraph(content.instrument.title, style.TITLE, space_before=2.0, keep_next=True),
        setter.paragraph(labels.document, style.QUIET, keep_next=True),
    ]
    rows += [_note(setter, note) for note in _notes(setter, content)]
    if content.digest:
        rows.append(_qr_row(setter, content.digest))
    return rows + _fact_rows(setter, content)


def _fact_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the rows of facts, the first ones beside the QR code if there is one."""
    full = style.CONTENT_WIDTH
    width = full - (_QR_SIDE + 2 * style.GAP if content.digest else 0.0)
    # The facts about people and times are taller than the code; digests come below it and use the full width.
    facts = [(width, *fact) for fact in _facts(setter, content, width - _LABEL_WIDTH)]
    facts += [(full, *fact) for fact in _sources(setter, content, full - _LABEL_WIDTH)]
    rows = [
        setter.pair(label, items, label_width=_LABEL_WIDTH, width=room, rule=0.0)
        for room, label, items in facts
    ]
    if not content.digest:
        rows[0] = replace(rows[0], space_before=_FACTS_SPACE)
    return rows


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
    items = (*setter.items(text, style.BODY, width, own_words=True),)
    return Row((Cell(0.0, style.CONTENT_WIDTH, items),), space_before=8.0, whole=True)


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

    def plain(text: str, look: Style = style.BODY, base: int | None = None) -> tuple[Item, ...]:
        return setter.items(text, look, width, base=base)

    yield labels.case, plain(content.case_reference, style.STRONG, 0)
    yield labels.name if len(content.names) == 1 else labels.names, _names(setter, content, width)
    yield labels.born, plain(_birth(setter, content))
    officer = fill(
        "{name}, {role}", name=content.officer.name, role=labels.role(content.officer.role)
    )
    yield labels.officer, plain(officer)
    if content.handed_over:
        yield labels.handed_over, _handovers(setter, content, width)
    yield labels.started, plain(labels.moment(content.started_at))
    if content.signed_at is None:
        yield labels.signed, plain(labels.not_signed)
    else:
        yield (
            labels.signed,
            (
                *plain(labels.moment(content.signed_at)),
                *setter.items(labels.desk_clock, style.CAPTION, width),
            ),
        )


def _sources(
    setter: Typesetter, content: ReportContent, width: float
) -> Iterator[tuple[str, tuple[Item, ...]]]:
    """Yield label and items of each fact about the instrument and the record."""
    labels = setter.labels
    yield labels.instrument, _instrument(setter, content, width)
    if content.record_id:
        yield labels.record, setter.items(content.record_id, style.BODY, width, base=0)
    if content.corrects:
        yield (
            labels.corrects,
            (
                *setter.items(content.corrects, style.BODY, width, base=0),
                *setter.items(labels.corrects_note, style.CAPTION, width),
            ),
        )
    if content.correction_reason:
        reason = setter.items(content.correction_reason, style.BODY, width, own_words=True)
        yield labels.correction_reason, (*reason,)


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
            items += setter.items(name.text, style.QUIET, width)
        else:
            kind = setter.labels.name_kind(name.kind)
            items += setter.items(
                fill("{name} ({kind})", name=name.text, kind=kind), style.QUIET, width
            )
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
