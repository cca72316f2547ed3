"""What the organisation's rules rest on: who signed those in force, and what waits for a second officer."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.i18n import date_text, in_row
from ui.pages.organisation.rule_words import change_texts
from ui.text.person_text import isolated
from ui.theme import SPACE, set_kind
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.access.signed_rules import RulesStanding, RulesState, Signed
from vetting_desk.operations.organisation import deciding


class RulesWaiting(QWidget):
    """Says whether the rules are the signed ones, and offers what puts that right; else hidden.

    Args:
        officer_id: Who is at the desk: nobody is their own second officer.
        do: Does an operation on the store's thread, as `panel.Panel` does.
        parent: Owner.

    Signals:
        in_force(Policy): Other rules are in force now.
        aside: What waited was set aside.
        present_wanted: The rules in force, which nobody signed, are to be signed.
    """

    in_force = Signal(object)
    aside = Signal()
    present_wanted = Signal()

    def __init__(
        self, officer_id: str, do: Callable[..., None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._officer_id = officer_id
        self._do = do
        self._number = 0
        self._state = RulesState.USUAL
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        self.banner = Banner(self)
        self.banner.acted.connect(self._on_acted)
        column.addWidget(self.banner)
        column.addWidget(self._waiting_card())
        self.hide()

    def _waiting_card(self) -> QWidget:
        self.card = card = Card(self, spacing=SPACE.s)
        self._heading = label("", "strong", card)
        self._heading.setWordWrap(True)
        self._changes = Paragraph("", "body", card)
        self._hint = Paragraph("", "hint", card)
        for each in (self._heading, self._changes, self._hint):
            card.column.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        self.sign_button = QPushButton(self.tr("Sign these rules too"), card)
        set_kind(self.sign_button, "primary")
        self.sign_button.clicked.connect(self._on_sign)
        self.aside_button = QPushButton(self.tr("Set them aside"), card)
        self.aside_button.clicked.connect(self._on_aside)
        row.addWidget(self.sign_button)
        row.addWidget(self.aside_button)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def show_standing(self, found: RulesStanding) -> None:
        """Show what the rules rest on."""
        self._state = found.state
        self._show_banner(found)
        waiting = found.waiting
        self.card.setVisible(waiting is not None)
        if waiting is not None:
            self._show_waiting(waiting, found)
        self.setVisible(waiting is not None or not self.banner.isHidden())

    def _show_banner(self, found: RulesStanding) -> None:
        if found.state is RulesState.CHANGED:
            self.banner.show_message(
                self.tr("The rules in this casebook are not what officers signed."),
                self.tr(
                    "Somebody may have changed them with tools of their own. Until this is put right "
                    "nothing is decided or erased by them, and posts do not get them."
                ),
                tone="error",
                action=self.tr("Put the signed rules back") if found.good else "",
            )
        elif found.state is RulesState.REVOKED:
            self.banner.show_message(
                self.tr(
                    "{name} signed these rules; their certificate is revoked from a day before."
                ).format(name=isolated(in_row(found.gone))),
                self.tr(
                    "Nobody can say who decided them. Nothing is decided or erased by them, and posts do not "
                    "get them. Look them through below, change what is not right, and sign them."
                ),
                tone="error",
                action="" if found.waiting else self.tr("Sign these rules"),
            )
        elif found.state is RulesState.UNSIGNED:
            self.banner.show_message(
                self.tr("Nobody has signed these rules: an earlier program put them in force."),
                self.tr(
                    "Look them through, and sign them. Who changes them later is then found out."
                ),
                tone="warn",
                action="" if found.waiting else self.tr("Sign these rules"),
            )
        else:
            self.banner.hide()

    def _show_waiting(self, waiting: Signed, found: RulesStanding) -> None:
        self._number = waiting.rules.number
        in_force = found.present is not None and found.present.number == waiting.rules.number
        before = found.good.rules if found.good else Policy()
        names = in_row(each.name for each in waiting.by)
        said = {"number": waiting.rules.number, "name": names, "day": date_text(waiting.at[0])}
        if in_force:
            words = self.tr("Rules {number} were signed by {name} alone, on {day}.")
        else:
            words = self.tr("Rules {number}, signed by {name} on {day}, wait for a second officer.")
        self._heading.setText(words.format(**said))
        self._changes.set_plain("\n".join(change_texts(before, waiting.rules)))
        own = self._officer_id in {each.id for each in waiting.by}
        self.sign_button.setVisible(not own)
        self.aside_button.setVisible(not in_force)
        self._hint.set_plain(self._hint_text(own=own, in_force=in_force))

    def _hint_text(self, *, own: bool, in_force: bool) -> str:
        if in_force:
            first = self.tr(
                "They decide over people. Until a second officer signs, nothing is decided or erased by them."
            )
        else:
            first = self.tr(
                "They decide over people. Those in force stay until a second officer signs."
            )
        if own:
            return (
                first
                + " "
                + self.tr("Ask another supervisor or administrator to unlock this desk.")
            )
        return first

    def _on_acted(self) -> None:
        if self._state is RulesState.CHANGED:
            self._do(deciding.put_back, done=self.in_force.emit)
        else:
            self.present_wanted.emit()

    def _on_sign(self) -> None:
        self._do(deciding.sign_too, self._number, done=self.in_force.emit)

    def _on_aside(self) -> None:
        self._do(deciding.set_aside, self._number, done=self._on_set_aside)

    def _on_set_aside(self, _: object) -> None:
        self.aside.emit()
