"""The partners of a plan beneath its items: who they are, and the dialogs that name, change and take off."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.pages.plan.partner_card import PartnerCard
from ui.pages.plan.partner_dialog import OffDialog, PartnerDialog
from ui.theme import SPACE, set_kind
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.case_plan import CasePlan
from vetting_desk.model.plan_partner import PlanPartner
from vetting_desk.operations.access.open_desk import OpenDesk


class PartnersPart(QWidget):
    """A heading, a card for each partner, and a button for another one.

    Args:
        desk: The unlocked desk.
        tasks: Where what is said is signed.
        parent: The page.

    Attributes:
        cards: By id of a partner.
        more: Names another one.
        dialog: The dialog on the screen, if any.

    Signals:
        said(): Something was signed; the page reads again.
    """

    said = Signal()

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._case_id = ""
        self._open: dict[str, str] = {}
        self.cards: dict[str, PartnerCard] = {}
        self.dialog: QDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self._heading = label("", "heading", self)
        column.addWidget(self._heading)
        words = self.tr(
            "A school, an employer, a clinic, a community: each knows only what the person agreed to."
        )
        column.addWidget(Paragraph(words, "muted", self))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE.s)
        column.addLayout(self._cards)
        acts = FlowRow(self, SPACE.s)
        self.more = QPushButton(self.tr("Name a partner…"), acts)
        set_kind(self.more, "quiet")
        self.more.clicked.connect(self._on_more)
        acts.add(self.more)
        column.addWidget(acts)
        self.hide()

    def show_partners(
        self, case_id: str, plan: CasePlan, partners: Sequence[PlanPartner], *, may_write: bool
    ) -> None:
        """Show who is a partner of a plan."""
        self.clear()
        self._case_id = case_id
        shown = [each for each in partners if each.holds]
        self._heading.setText(self.tr("Partners ({count})").format(count=len(shown)))
        words = {each.item.id: each.item.action or each.item.label for each in plan.items}
        self._open = {
            each.item.id: words[each.item.id] for each in plan.open if words[each.item.id]
        }
        for each in shown:
            card = PartnerCard(each, words, may_write=may_write, parent=self)
            card.wanted.connect(self._on_wanted)
            self.cards[each.id] = card
            self._cards.addWidget(card)
        self.more.setVisible(may_write)
        self.show()

    def clear(self) -> None:
        """Show nobody."""
        for card in self.cards.values():
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        self.hide()

    def _on_more(self) -> None:
        self._ask(PartnerDialog(self._desk, self._case_id, self._open, self._tasks, None, self))

    def _on_wanted(self, key: str, partner: PlanPartner) -> None:
        if key == "off":
            self._ask(OffDialog(self._desk, self._case_id, partner, self._tasks, self))
        else:
            self._ask(
                PartnerDialog(self._desk, self._case_id, self._open, self._tasks, partner, self)
            )

    def _ask(self, dialog: PartnerDialog | OffDialog) -> None:
        self.dialog = dialog
        dialog.done_with.connect(self._on_said)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_said(self, _entry: object) -> None:
        self.said.emit()

    def _on_closed(self) -> None:
        self.dialog = None
