"""What was said of a record when it was sent back, what became of it, and what can be done about it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.i18n import moment_text
from ui.text.person_text import isolated
from ui.theme import button_icon
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.decisions.asked import SentBack


class RemarksCard(Card):
    """Remarks on a record, with replies and corrections.

    Signals:
        send_back_requested: The record is to be sent back.
        reply_requested: Id of the entry to reply to: the oldest that is open.
    """

    send_back_requested = Signal()
    reply_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = ""
        self.column.addWidget(label(self.tr("Sent back"), "heading", self))
        self._lines = Paragraph("", "body", self)
        self.column.addWidget(self._lines)
        self._acts = FlowRow(self)
        self.reply = QPushButton(self.tr("Reply…"), self._acts)
        button_icon(self.reply, "edit")
        self.send_back = QPushButton(self.tr("Send it back…"), self._acts)
        button_icon(self.send_back, "undo")
        for button in (self.reply, self.send_back):
            self._acts.add(button)
        self.column.addWidget(self._acts)
        self.send_back.clicked.connect(self.send_back_requested)
        self.reply.clicked.connect(self._on_reply)

    def show_remarks(
        self,
        sent_back: Sequence[SentBack],
        labels: Mapping[str, str],
        *,
        may_send: bool,
        may_reply: bool,
    ) -> None:
        """Show how often the record was sent back; the card is not there where nothing is and may be said.

        Args:
            sent_back: Oldest first.
            labels: What the questions of the record are called, by reference.
            may_send: True if the role may send it back, and it is in force.
            may_reply: True if the role may reply.
        """
        waiting = [each for each in sent_back if each.open]
        self._open = waiting[0].entry.id if waiting else ""
        self._lines.set_plain("\n\n".join(self._words(each, labels) for each in sent_back))
        self._lines.setVisible(bool(sent_back))
        self.reply.setVisible(may_reply and bool(waiting))
        self.send_back.setVisible(may_send)
        self.setVisible(bool(sent_back) or may_send)

    def lines(self) -> str:
        """Return what is said."""
        return self._lines.plain()

    def _words(self, each: SentBack, labels: Mapping[str, str]) -> str:
        lines = [
            self.tr("{officer}, {when}:").format(
                officer=isolated(each.by), when=moment_text(each.entry.written_at)
            )
        ]
        for remark in each.payload.remarks:
            name = labels.get(remark.place, "")
            lines.append(f"{isolated(name)}: {isolated(remark.words)}" if name else remark.words)
        lines += [
            self.tr("Reply of {officer}: {words}").format(
                officer=isolated(answer.author.name), words=isolated(answer.payload.words)
            )
            for answer in each.answers
            if answer.payload.step == "reply"
        ]
        if each.correction is not None:
            lines.append(
                self.tr("Corrected by {officer}, {when}.").format(
                    officer=isolated(each.correction.officer_name),
                    when=moment_text(each.correction.signed_at),
                )
            )
        elif each.open:
            lines.append(self.tr("Waits for a correction or a reply."))
        return "\n".join(lines)

    def _on_reply(self) -> None:
        if self._open:
            self.reply_requested.emit(self._open)
