"""The three panels of transfer: what is to be sent, what waits for an answer, what came back."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import date_text, in_line
from ui.pages.transfer.panels import Panel
from ui.pages.transfer.view import TransferView
from ui.text.form_names import form_name
from ui.text.kinds import bundle_text, way_shape
from ui.theme import SPACE
from vetting_desk.model import BundleRow, WayToHq
from vetting_desk.operations.exchange.transfer import DeskWaiting, RecordToSend

_LEAST_HEIGHT = 220
"""Pixels."""


class WayPanels(QWidget):
    """The panels side by side; at headquarters they show its side of the way.

    Args:
        parent: Owner, or None.
        at_hq: Whether this desk is headquarters.
    """

    def __init__(self, parent: QWidget | None = None, *, at_hq: bool) -> None:
        super().__init__(parent)
        self._hq = at_hq
        headings = (
            (self.tr("Taken in"), self.tr("Receipts to posts"), self.tr("Return bundles"))
            if at_hq
            else (self.tr("To send"), self.tr("Waiting for HQ"), self.tr("From HQ"))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.l)
        self._panels = [Panel(heading, self) for heading in headings]
        for panel in self._panels:
            panel.setMinimumHeight(_LEAST_HEIGHT)
            row.addWidget(panel, 1)

    def show_view(self, view: TransferView) -> None:
        """Show what the store was found to hold."""
        if self._hq:
            self._show_hq(view)
        else:
            self._show_post(view)

    def _show_post(self, view: TransferView) -> None:
        counts = view.counts
        sends = [
            (self._record_words(record), *way_shape(WayToHq.TO_SEND)) for record in view.to_send
        ]
        if counts.statements:
            words = self.tr("%n signed statement(s), urgent ones first", "", counts.statements)
            sends.insert(0, (words, *way_shape(WayToHq.TO_SEND)))
        self._panels[0].show_lines(
            counts.to_send, self.tr("%n record(s) to send", "", counts.to_send), sends
        )
        waits = [
            (f"{self._bundle_words(row)} · {bundle_text(row.state)}", *way_shape(WayToHq.WRITTEN))
            for row in view.waiting
        ]
        about = self.tr("%n record(s) waiting for HQ's receipt", "", counts.waiting)
        self._panels[1].show_lines(counts.waiting, about, waits)
        lines = []
        if counts.received:
            lines.append(
                (self.tr("%n received", "", counts.received), *way_shape(WayToHq.RECEIVED))
            )
        if counts.refused:
            lines.append(
                (
                    self.tr("%n refused; offer them again, or correct them", "", counts.refused),
                    *way_shape(WayToHq.REFUSED),
                )
            )
        if counts.held:
            held = self.tr("%n waiting for a person at HQ", "", counts.held)
            lines.append((held, *way_shape(WayToHq.HELD)))
        if view.given_up:
            words = self.tr("%n set aside for good; the record says what to do", "", view.given_up)
            lines.append((words, *way_shape(WayToHq.SET_ASIDE)))
        total = counts.received + counts.refused + counts.held + view.given_up
        self._panels[2].show_lines(total, self.tr("%n receipt(s) from HQ", "", total), lines)

    def _show_hq(self, view: TransferView) -> None:
        counts = view.counts
        taken = counts.received + counts.to_send + counts.waiting
        aside = self.tr("%n set aside at intake", "", view.set_aside)
        waits = [(aside, "warn", "warn")] if view.set_aside else []
        self._panels[0].show_lines(taken, self.tr("%n record(s) taken in", "", taken), waits)
        owed = [(self._owed_words(desk), "outbox", "accent") for desk in view.owed]
        total = sum(desk.receipts for desk in view.owed)
        self._panels[1].show_lines(
            total, self.tr("%n receipt(s) not confirmed by their posts yet", "", total), owed
        )
        back = [(self._bundle_words(row), "ok", "ok") for row in view.returned]
        self._panels[2].show_lines(len(back), self.tr("%n written", "", len(back)), back)

    def _record_words(self, record: RecordToSend) -> str:
        if record.signed_at is None:
            return self.tr("A clinical record")
        return in_line(f"{form_name(record.title)} · {date_text(record.signed_at)}")

    def _owed_words(self, desk: DeskWaiting) -> str:
        if not desk.receipts:
            return self.tr("{desk}: news (list, rules, instruments, texts, statements)").format(
                desk=desk.name
            )
        return self.tr("{desk}: %n receipt(s)", "", desk.receipts).format(desk=desk.name)

    def _bundle_words(self, row: BundleRow) -> str:
        return self.tr("Bundle {number} · {day}").format(
            number=row.sequence, day=date_text(row.created_at)
        )
