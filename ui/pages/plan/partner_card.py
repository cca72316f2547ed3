"""A partner of the plan: who they are and do, for which items, and what they may know by the person's word."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.i18n import in_line
from ui.text.outreach_text import consent_state_text, partner_text
from ui.text.person_text import isolated
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.plan_partner import PlanPartner


class PartnerCard(Card):
    """One partner.

    Args:
        partner: Which.
        items: By id of an item of the plan what will be done.
        may_write: Whether this officer may change it.
        parent: The page.

    Attributes:
        buttons: What can be done, by ``change`` and ``off``.

    Signals:
        wanted: The key of a button, and the `PlanPartner`.
    """

    wanted = Signal(str, object)

    def __init__(
        self,
        partner: PlanPartner,
        items: Mapping[str, str],
        *,
        may_write: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, spacing=SPACE.xs)
        self._partner = partner
        self.buttons: dict[str, QPushButton] = {}
        payload = partner.now.payload
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        heading = f"{isolated(partner.name)} · {partner_text(partner.kind)}"
        row.addWidget(label(in_line(heading), "strong", self, wrap=True), 1)
        self.column.addLayout(row)
        self.column.addWidget(Paragraph(payload.does, "body", self))
        if payload.reach:
            self.column.addWidget(Paragraph(payload.reach, "muted", self))
        named = [items[each] for each in partner.items if each in items]
        for each in named:
            words = self.tr("For: {item}").format(item=isolated(each))
            self.column.addWidget(label(words, "caption", self, wrap=True))
        words, role = may_know_text(partner)
        self.column.addWidget(label(words, role, self, wrap=True))
        if partner.others:
            words = self.tr("Another desk says something else of them. Change it to what is so.")
            self.column.addWidget(label(words, "warn", self, wrap=True))
        if may_write and partner.holds:
            acts = FlowRow(self, SPACE.s)
            self._add(acts, "change", self.tr("Change…"))
            self._add(acts, "off", self.tr("Take off the plan…"))
            self.column.addWidget(acts)

    def _add(self, acts: FlowRow, key: str, words: str) -> None:
        button = QPushButton(words, acts)
        set_kind(button, "quiet")
        button.setAccessibleName(f"{words} {self._partner.name}")
        button.setProperty("key", key)
        button.clicked.connect(self._on_clicked)
        acts.add(button)
        self.buttons[key] = button

    def _on_clicked(self) -> None:
        self.wanted.emit(str(self.sender().property("key")), self._partner)


def may_know_text(partner: PlanPartner) -> tuple[str, str]:
    """Return what a partner may know, and the role of the text: nothing is shared without the person's word."""
    if partner.may_know:
        words = QCoreApplication.translate("PartnerCard", "May know, as the person said: {what}")
        return words.format(what=isolated(partner.may_know)), "body"
    if partner.consent is None:
        words = QCoreApplication.translate(
            "PartnerCard", "May know nothing: the person was not asked."
        )
        return words, "muted"
    words = QCoreApplication.translate("PartnerCard", "May know nothing: {state}")
    return words.format(state=consent_state_text(partner.consent.state)), "warn"
