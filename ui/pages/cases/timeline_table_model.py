"""The timeline of a case as a table: when, what, who; newest first."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.i18n import in_row, moment_text
from ui.text.closing_text import known_why_text
from ui.text.copy_text import recipient_text
from ui.text.form_names import form_name
from ui.text.kinds import release_text
from ui.text.passage_text import event_text
from ui.text.person_text import isolated
from ui.text.queue_text import queue_detail_text
from ui.text.reason_text import reason_text
from ui.text.sameness_text import sameness_text
from ui.theme.icons import icon
from vetting_desk.model import TimelineEntry
from vetting_desk.model.copies import CopyFor
from vetting_desk.model.sameness import Sameness

ENTRY_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_KINDS = {
    "case-created": (QT_TRANSLATE_NOOP("Timeline", "Case opened"), "cases", "muted"),
    "case-changed": (QT_TRANSLATE_NOOP("Timeline", "Case changed"), "edit", "muted"),
    "assessment-started": (
        QT_TRANSLATE_NOOP("Timeline", "Started: {subject}"),
        "interview",
        "muted",
    ),
    "record-signed": (QT_TRANSLATE_NOOP("Timeline", "Signed: {subject}"), "sign", "accent"),
    "record-written": (
        QT_TRANSLATE_NOOP("Timeline", "Written to stick: {subject}"),
        "stick",
        "accent",
    ),
    "record-received": (QT_TRANSLATE_NOOP("Timeline", "Received by HQ: {subject}"), "ok", "ok"),
    "record-offered-again": (
        QT_TRANSLATE_NOOP("Timeline", "To be sent again: {subject}"),
        "outbox",
        "accent",
    ),
    "record-refused": (QT_TRANSLATE_NOOP("Timeline", "Refused by HQ: {subject}"), "error", "error"),
    "record-held": (
        QT_TRANSLATE_NOOP("Timeline", "Waiting for a person at HQ: {subject}"),
        "unknown",
        "warn",
    ),
    "record-accepted": (
        QT_TRANSLATE_NOOP("Timeline", "Taken in although nobody could judge it: {subject}"),
        "unknown",
        "warn",
    ),
    "record-set-aside": (
        QT_TRANSLATE_NOOP("Timeline", "Set aside by HQ for good: {subject}"),
        "minus",
        "warn",
    ),
    "record-offered": (
        QT_TRANSLATE_NOOP("Timeline", "To be sent again: {subject}"),
        "outbox",
        "accent",
    ),
    "assessment-handed-over": (
        QT_TRANSLATE_NOOP("Timeline", "Handed over to {who}: {subject}"),
        "person",
        "muted",
    ),
    "assessment-taken-away": (
        QT_TRANSLATE_NOOP("Timeline", "Draft of {who} discarded: {subject}"),
        "close",
        "muted",
    ),
    "record-taken-in": (QT_TRANSLATE_NOOP("Timeline", "Taken in: {subject}"), "inbox", "ok"),
    "clinical-note-added": (QT_TRANSLATE_NOOP("Timeline", "Clinical note added"), "lock", "muted"),
    "clinical-released": (
        QT_TRANSLATE_NOOP("Timeline", "Released: {detail}"),
        "flag",
        "accent",
    ),
    "case-withdrawn": (
        QT_TRANSLATE_NOOP("Timeline", "Withdrawn, opened by mistake: {words}"),
        "minus",
        "warn",
    ),
    "case-brought-back": (QT_TRANSLATE_NOOP("Timeline", "Brought back: {words}"), "undo", "muted"),
    "case-closed": (QT_TRANSLATE_NOOP("Timeline", "Closed: {words}"), "check", "muted"),
    "case-reopened": (QT_TRANSLATE_NOOP("Timeline", "Opened again"), "undo", "accent"),
    "call-joined": (
        QT_TRANSLATE_NOOP("Timeline", "A call became part of the case"),
        "call",
        "accent",
    ),
    "call-parted": (QT_TRANSLATE_NOOP("Timeline", "A call was taken out"), "minus", "muted"),
    "recording-begun": (
        QT_TRANSLATE_NOOP("Timeline", "Recording of the talk begun"),
        "interview",
        "accent",
    ),
    "recording-ended": (QT_TRANSLATE_NOOP("Timeline", "Recording ended"), "interview", "muted"),
    "recording-erased": (QT_TRANSLATE_NOOP("Timeline", "Recording erased"), "close", "muted"),
    "passage-said": ("{words}", "flag", "accent"),
    "arrival-said": ("{words}", "place", "accent"),
    "human-called": (
        QT_TRANSLATE_NOOP("Timeline", "Somebody was called to come now"),
        "warn",
        "warn",
    ),
    "human-came": (QT_TRANSLATE_NOOP("Timeline", "Somebody came"), "person", "ok"),
    "copy-made": (QT_TRANSLATE_NOOP("Timeline", "Copy given out: {words}"), "document", "accent"),
    "persons-judged": ("{words}", "people", "accent"),
    "case-claimed": (QT_TRANSLATE_NOOP("Timeline", "Claimed by {who}"), "person", "muted"),
    "claim-ended": (QT_TRANSLATE_NOOP("Timeline", "Claim ended: {words}"), "person", "muted"),
    "case-reviewed": (QT_TRANSLATE_NOOP("Timeline", "Moved on: {words}"), "list", "accent"),
    "urgent-acknowledged": (
        QT_TRANSLATE_NOOP("Timeline", "Acknowledged: {words}"),
        "warn",
        "accent",
    ),
    "case-erased": (QT_TRANSLATE_NOOP("Timeline", "Case erased"), "close", "muted"),
}
_WITH_DETAIL = frozenset({"record-refused", "record-held", "record-accepted"})
QUEUE_KINDS = frozenset({"claim-ended", "case-reviewed", "urgent-acknowledged"})
_DETAILS: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(QUEUE_KINDS, queue_detail_text),
    "case-closed": known_why_text,
}
_MAKING = frozenset({"record-signed", "record-taken-in"})
_OTHER = (QT_TRANSLATE_NOOP("Timeline", "{subject}"), "clock", "muted")


def entry_text(entry: TimelineEntry) -> str:
    """Return what happened, in words."""
    pattern = QCoreApplication.translate("Timeline", str(_KINDS.get(entry.kind, _OTHER)[0]))
    return pattern.format(
        subject=form_name(entry.subject),
        detail=release_text(entry.detail),
        who=isolated(entry.detail),
        words=_words(entry),
    )


def _words(entry: TimelineEntry) -> str:
    """Return the detail of an entry as words: of two cases, of a copy, or what a person wrote."""
    if entry.kind == "copy-made":
        reference, _space, recipient = entry.detail.partition(" ")
        known = recipient in set(CopyFor)
        whom = recipient_text(CopyFor(recipient)) if known else recipient
        return in_row((isolated(reference), whom))
    if entry.kind in {"passage-said", "arrival-said"}:
        return event_text(entry.kind, entry.detail)
    if entry.kind in _DETAILS:
        return _DETAILS[entry.kind](entry.detail)
    if entry.kind != "persons-judged":
        return isolated(entry.detail)
    sameness, _space, reference = entry.detail.partition(" ")
    if sameness not in set(Sameness):  # written by a newer program
        return isolated(entry.detail)
    return f"{sameness_text(Sameness(sameness))}: {isolated(reference)}"


def known_kinds() -> frozenset[str]:
    """Return the kinds of entries that have words."""
    return frozenset(_KINDS)


class TimelineTableModel(QAbstractTableModel):
    """Rows of `TimelineEntry`, newest first; `ENTRY_ROLE` gives the entry itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[TimelineEntry] = []
        self._locked: frozenset[str] = frozenset()
        self._corrected: frozenset[str] = frozenset()
        self._changes: dict[int, str] = {}

    def show_entries(
        self,
        entries: Sequence[TimelineEntry],
        locked: Collection[str] = (),
        corrected: Collection[str] = (),
        changes: Mapping[int, str] | None = None,
    ) -> None:
        """Show these entries.

        Args:
            entries: Oldest first.
            locked: Ids of what only psychologists can open; a lock stands before it.
            corrected: Ids of records that are not in force any more; the line says so.
            changes: What changed, in words, by the place of the entry among `entries`.
        """
        self.beginResetModel()
        self._locked = frozenset(locked)
        self._corrected = frozenset(corrected)
        self._entries = list(reversed(entries))
        last = len(self._entries) - 1
        self._changes = {last - at: words for at, words in (changes or {}).items()}
        self.endResetModel()

    def entry_at(self, number: int) -> TimelineEntry | None:
        """Return an entry, or None if there is no such row."""
        return self._entries[number] if 0 <= number < len(self._entries) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("When"), self.tr("What"), self.tr("Who"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, shape, or the entry itself."""
        entry = self.entry_at(index.row())
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            what = self._changes.get(index.row()) or entry_text(entry)
            if entry.detail and entry.kind in _WITH_DETAIL:
                what = f"{what} ({reason_text(entry.detail)})"
            if entry.subject_id in self._corrected and entry.kind in _MAKING:
                what = self.tr("{what} · corrected since").format(what=what)
            return (moment_text(entry.at), what, entry.officer_name)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            _words, symbol, ink = _KINDS.get(entry.kind, _OTHER)
            return icon("lock" if entry.subject_id in self._locked else symbol, ink)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.data(index, Qt.ItemDataRole.DisplayRole)
        return None
