"""One item of a plan: what will be done, by whom, until when, how it stands, and what became of it so far."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.i18n import date_text, in_line, in_row
from ui.pages.plan.partner_card import may_know_text
from ui.text.outreach_text import partner_text
from ui.text.person_text import isolated
from ui.text.plan_text import state_text, step_text, who_text
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.plan import PlanSort, PlanStanding, PlanState
from vetting_desk.model.plan_partner import PlanPartner


class ItemCard(Card):
    """An item.

    Args:
        found: The item, as it stands.
        today: The day on the wall.
        may_act: Whether this officer may say what became of it.
        partners: Who has to do with it, for officers who may know.
        parent: The page.

    Attributes:
        act: The button that asks what became of it; None where that is for others.

    Signals:
        act_wanted(object): The `PlanStanding` of which it is to be said what became of it.
    """

    act_wanted = Signal(object)

    def __init__(
        self,
        found: PlanStanding,
        today: date,
        *,
        may_act: bool,
        partners: Sequence[PlanPartner] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, spacing=SPACE.xs)
        self.found = found
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE.xs)
        texts.addWidget(label(self._heading(), "strong", self, wrap=True))
        if found.item.action:
            texts.addWidget(Paragraph(found.item.action, "body", self))
        texts.addWidget(label(self._facts(today), "caption", self, wrap=True))
        if found.state is PlanState.DISPUTED:
            words = self.tr("One says that it is done, another that it is not. Say what is so.")
            texts.addWidget(label(words, "warn", self, wrap=True))
        for partner in partners:
            words, role = may_know_text(partner)
            name = f"{isolated(partner.name)} · {partner_text(partner.kind)}"
            texts.addWidget(label(in_line(f"{name}. {words}"), role, self, wrap=True))
        for step in found.steps:
            words = f"{step_text(step)}  ({who_text(step)})"
            texts.addWidget(label(in_line(words), "muted", self, wrap=True))
        row.addLayout(texts, 1)
        self.act: QPushButton | None = None
        if may_act:
            self.act = QPushButton(self.tr("Say what became of it…"), self)
            set_kind(self.act, "quiet")
            self.act.setAccessibleName(f"{self.act.text()} {found.item.action}")
            self.act.clicked.connect(lambda: self.act_wanted.emit(found))
            row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def _heading(self) -> str:
        item = self.found.item
        if item.restricted and not item.action and not item.label:
            return self.tr("Held by a clinician")
        name = in_row(item.label.splitlines())
        if item.sort is PlanSort.NEED:
            words = self.tr("Urgent need: {need}") if item.urgent else self.tr("Need: {need}")
            return words.format(need=isolated(name))
        return self.tr("Plan: {area}").format(area=isolated(name)) if name else self.tr("Plan")

    def _facts(self, today: date) -> str:
        found = self.found
        parts = [state_text(found)]
        if found.day is not None:
            late = found.open and found.day < today
            if found.state is PlanState.CLOSED:
                words = self.tr("done on {day}")
            else:
                words = self.tr("until {day}, overdue") if late else self.tr("until {day}")
            parts.append(words.format(day=date_text(found.day)))
        if found.owner:
            parts.append(isolated(found.owner))
        return in_line(" · ".join(parts))
