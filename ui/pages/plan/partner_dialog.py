"""Naming a partner of the plan, or changing what is said of them; and taking them off, with a reason."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.asking.deed_dialog import Problems
from ui.asking.signing_dialog import SigningDialog
from ui.ground.tasks import Tasks
from ui.text.outreach_text import partner_text
from ui.widgets.field import Field
from ui.widgets.one_of import OneOf
from ui.widgets.texts import label
from ui.widgets.words_field import WordsField, line_edit
from ui.widgets.wrapped_check import WrappedCheck
from vetting_desk.model.consent import PartnerKind
from vetting_desk.model.plan_partner import PlanPartner
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.outreach import plan_partners
from vetting_desk.operations.outreach.plan_partners import Named


class PartnerDialog(SigningDialog):
    """Asks who they are, what they do, how they are reached, and for which items.

    Args:
        desk: The unlocked desk.
        case_id: Whose plan.
        items: By id of an item that is open what will be done.
        tasks: Where it is signed.
        partner: Whom to change; None for another one.
        parent: The page.

    Attributes:
        name, kind, does, reach: As in `Named`.
        checks: By id of an item, whether they have to do with it.
    """

    def __init__(
        self,
        desk: OpenDesk,
        case_id: str,
        items: Mapping[str, str],
        tasks: Tasks,
        partner: PlanPartner | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            desk,
            tasks,
            QCoreApplication.translate("PartnerDialog", "A partner of the plan"),
            QCoreApplication.translate(
                "PartnerDialog",
                "What they may know is what the person agrees to, on the page of outreach. Until then, and "
                "once it is taken back, they are told nothing.",
            ),
            QCoreApplication.translate("PartnerDialog", "Sign it"),
            parent,
        )
        self._case_id, self._partner = case_id, partner
        self.name = line_edit(self)
        self.body.addWidget(Field(self.tr("Partner, by name"), self.name, parent=self))
        self.kind = OneOf([(each.value, partner_text(each)) for each in PartnerKind], "", self)
        self.body.addWidget(Field(self.tr("What the partner is"), self.kind, parent=self))
        self.does = WordsField(self.tr("What they do for the person"), parent=self)
        self.body.addWidget(self.does)
        self.reach = WordsField(
            self.tr("How they are reached (optional)"), self.tr("Who speaks there, and when."), parent=self
        )  # fmt: skip
        self.body.addWidget(self.reach)
        self.checks: dict[str, WrappedCheck] = {}
        if items:
            self.body.addWidget(label(self.tr("For which items of the plan"), "strong", self))
        for item, words in items.items():
            check = WrappedCheck(words, self)
            self.checks[item] = check
            self.body.addWidget(check)
        if partner is not None:
            self._fill(partner)

    def _fill(self, partner: PlanPartner) -> None:
        payload = partner.now.payload
        self.name.setText(payload.name)
        self.kind.press(payload.kind)
        self.does.edit.setPlainText(payload.does)
        self.reach.edit.setPlainText(payload.reach)
        for item, check in self.checks.items():
            check.setChecked(item in partner.items)

    def find_problems(self) -> Problems:
        """Return what is missing or too long."""
        found: Problems = []
        if not self.name.text().strip():
            found.append((self.tr("Name the partner."), self.name))
        if not self.kind.choice():
            found.append((self.tr("Say what the partner is."), self.kind))
        if not self.does.text().strip():
            found.append((self.tr("Say what they do for the person."), self.does))
        for each in (self.does, self.reach):
            if not each.fits():
                found.append((self.tr("What is written is too long to be kept."), each))
        return found

    def call(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        """Write it down; items that are no longer open stay as they were."""
        before = self._partner.items if self._partner is not None else ()
        kept = [each for each in before if each not in self.checks]
        chosen = [each for each, check in self.checks.items() if check.isChecked()]
        named = Named(
            self.name.text(), PartnerKind(self.kind.choice()), self.does.text(), self.reach.text(),
            (*kept, *chosen),
        )  # fmt: skip
        partner = self._partner.id if self._partner is not None else ""
        return plan_partners.put, (self._case_id, named, partner)

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        fields: dict[str, QWidget] = {"name": self.name, "does": self.does, "reach": self.reach}
        return fields.get(name)


class OffDialog(SigningDialog):
    """Asks why somebody is no partner of the plan any more.

    Args:
        desk: The unlocked desk.
        case_id: Whose plan.
        partner: Whom.
        tasks: Where it is signed.
        parent: The page.

    Attributes:
        words: Why.
    """

    def __init__(
        self,
        desk: OpenDesk,
        case_id: str,
        partner: PlanPartner,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            desk,
            tasks,
            QCoreApplication.translate("OffDialog", "Take off the plan"),
            QCoreApplication.translate(
                "OffDialog",
                "They stay in the history. If the person takes back what they agreed to, that is written down "
                "on the page of outreach.",
            ),
            QCoreApplication.translate("OffDialog", "Sign it"),
            parent,
        )
        self._case_id, self._partner = case_id, partner
        self.words = WordsField(self.tr("Why"), parent=self)
        self.body.addWidget(self.words)

    def find_problems(self) -> Problems:
        """Return what is missing or too long."""
        if self.words.text().strip() and self.words.fits():
            return []
        return [(self.tr("Say why."), self.words)]

    def call(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        """Write it down."""
        return plan_partners.take_off, (self._case_id, self._partner.id, self.words.text())

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return self.words if name == "words" else None
