"""Planning where a person speaks, or where their story is used."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.asking.deed_dialog import Problems
from ui.asking.signing_dialog import SigningDialog
from ui.ground.tasks import Tasks
from ui.questionnaire.questions.day_field import DayField
from ui.text.outreach_text import day_text
from ui.widgets.field import Field
from ui.widgets.words_field import WordsField, line_edit
from vetting_desk.model.consent import Consent
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.outreach import engagements


class PlanDialog(SigningDialog):
    """Asks what it is, where, and when.

    Args:
        desk: The unlocked desk.
        case_id: Whose.
        consent: What it rests on.
        tasks: Where it is signed.
        parent: The page.

    Attributes:
        what, where, day: As in `engagements.plan`.
    """

    def __init__(
        self,
        desk: OpenDesk,
        case_id: str,
        consent: Consent,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            desk,
            tasks,
            QCoreApplication.translate("PlanDialog", "Plan an engagement"),
            QCoreApplication.translate(
                "PlanDialog",
                "The person is asked before it how they are, and afterwards. They can call it off until it "
                "begins.",
            ),
            QCoreApplication.translate("PlanDialog", "Sign the plan"),
            parent,
        )
        self._case_id, self._consent = case_id, consent
        self._today = desk.clock.now().date()
        self.what = WordsField(self.tr("What it is"), parent=self)
        self.body.addWidget(self.what)
        self.where = line_edit(self)
        self.body.addWidget(Field(self.tr("Where, and with whom"), self.where, parent=self))
        self.day = DayField(self.tr("On which day"), self._today, self)
        self.body.addWidget(self.day)

    def find_problems(self) -> Problems:
        """Return what is missing, or cannot be."""
        found: Problems = []
        if not self.what.text().strip() or not self.what.fits():
            found.append((self.tr("Say what it is."), self.what))
        if not self.where.text().strip():
            found.append((self.tr("Say where it is."), self.where))
        day, until = self.day.day(), self._consent.said.payload.until
        if day is None or day < self._today:
            found.append((self.tr("Say on which day; it is not past."), self.day.edit))
        elif until and day.isoformat() > until:
            words = self.tr("They agreed until {day} only.").format(day=day_text(until))
            found.append((words, self.day.edit))
        return found

    def call(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        """Plan it."""
        day = self.day.day() or self._today
        entry = self._consent.said.entry.id
        return engagements.plan, (
            self._case_id, entry, self.what.text(), self.where.text(), day,
        )  # fmt: skip

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        fields: dict[str, QWidget] = {"what": self.what, "where": self.where, "day": self.day.edit}
        return fields.get(name)
