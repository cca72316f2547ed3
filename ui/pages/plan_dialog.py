"""What became of an item of a plan: done, another day or person, cannot be done, no longer wanted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.questionnaire.questions.date_fields import DateParts
from ui.questionnaire.questions.parse import Refusal
from ui.theme import Size, current
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label
from ui.widgets.wrapped_radio import WrappedRadio
from vetting_desk.errors import InputError

DONE, CHANGED, NOT_POSSIBLE, NOT_WANTED = "done", "changed", "not-possible", "not-wanted"
_WIDTH = 560


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What is said of an item.

    Attributes:
        became: What became of it, one of the constants above.
        words: What was done, or why.
        day: When it was done, or until when it is to be done now; None where nothing was given.
        owner: Who does it now, in words; empty to leave that as it is.
        owner_id: The same as an officer of this desk; empty for none.
    """

    became: str
    words: str
    day: date | None = None
    owner: str = ""
    owner_id: str = ""


class PlanDialog(TriedDialog):
    """What became of an item; nothing is chosen beforehand.

    Args:
        action: What was planned.
        officers: Who of this desk may do it, id and name.
        parent: The page.

    Signals:
        given(object): The `PlanWish`, to be tried.
    """

    given = Signal(object)

    def __init__(
        self, action: str, officers: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        words = QCoreApplication.translate(
            "PlanDialog",
            "You say it by name. It is signed, and goes to headquarters with the next bundle.",
        )
        super().__init__(
            QCoreApplication.translate("PlanDialog", "What became of it?"),
            f"{action}\n\n{words}" if action else words,
            parent,
        )
        self.ways = QButtonGroup(self)
        rows: list[QWidget] = []
        for key, text in (
            (DONE, self.tr("It was done")),
            (CHANGED, self.tr("It goes on: another day, or somebody else does it")),
            (NOT_POSSIBLE, self.tr("It cannot be done")),
            (NOT_WANTED, self.tr("The person no longer wants it; that counts against nobody")),
        ):
            button = WrappedRadio(text, self)
            button.setProperty("key", key)
            self.ways.addButton(button)
            rows.append(button)
        self.reason = GrowingText(2, one_line=False, parent=self)
        self._reason_name = label("", "strong", self)
        self._reason_name.setBuddy(self.reason)
        self.day = DateParts(frozenset(), self)
        self._day_name = label("", "strong", self)
        self.owner = QComboBox(self)
        self.owner.setEditable(True)
        self.owner.addItem("", "")
        for officer_id, name in officers:
            self.owner.addItem(name, officer_id)
        self._owner_name = label(self.tr("Who does it now?"), "strong", self)
        self._owner_name.setBuddy(self.owner)
        self.owner.setAccessibleName(self._owner_name.text())
        line = self.owner.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("As before; an officer, or other words"))
        rows += [
            self._reason_name, self.reason, self._day_name, self.day, self._owner_name, self.owner,
            self.problem_line,
        ]  # fmt: skip
        at = self.column.count() - 1
        for number, part in enumerate(rows):
            self.column.insertWidget(at + number, part)
        self.add_button(self.tr("Cancel"), "secondary").clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Sign it"), "primary")
        self.act.clicked.connect(self._on_act)
        self.ways.buttonClicked.connect(self._fit_fields)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self._fit_fields()
        self.ways.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def became(self) -> str:
        """Return what was chosen; empty for nothing yet."""
        chosen = self.ways.checkedButton()
        return str(chosen.property("key")) if chosen is not None else ""

    def choose(self, became: str) -> None:
        """Choose what became of it."""
        for button in self.ways.buttons():
            if button.property("key") == became:
                button.setChecked(True)
        self._fit_fields()

    def typed_field(self) -> QWidget:
        """Return the field of the words."""
        return self.reason

    def words_for(self, error: Exception) -> str:
        """Say what is wrong with a day."""
        if isinstance(error, InputError) and error.fields.get("field") == "day":
            if error.fields.get("detail") == "ahead":
                return self.tr("This day lies ahead: what was done was done today or before.")
            return self.tr("Give a day that is not over, or who does it now.")
        return super().words_for(error)

    def _fit_fields(self) -> None:
        """Show the fields that what was chosen needs, with their names."""
        became = self.became()
        self._reason_name.setText(
            {
                DONE: self.tr("What was done?"),
                CHANGED: self.tr("Why? (optional)"),
            }.get(became, self.tr("Why?"))
        )
        self.reason.setAccessibleName(self._reason_name.text())
        self._day_name.setText(
            self.tr("When? (optional: today)")
            if became == DONE
            else self.tr("Until when now? (optional)")
        )
        shown: tuple[tuple[QWidget, bool], ...] = (
            (self._reason_name, bool(became)),
            (self.reason, bool(became)),
            (self._day_name, became in {DONE, CHANGED}),
            (self.day, became in {DONE, CHANGED}),
            (self._owner_name, became == CHANGED),
            (self.owner, became == CHANGED),
        )
        for part, visible in shown:
            part.setVisible(visible)
        self.act.setEnabled(bool(became))
        self.resize(self.width(), self.column.totalHeightForWidth(self.width()))

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        words = self.reason.toPlainText().strip()
        if not words and self.became() != CHANGED:
            self.say(self.tr("Say what was done, or why not."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            day = None if self.day.is_empty() else date.fromisoformat(self.day.value())
        except Refusal:
            self.say(self.tr("This is no day: give day, month and year."))
            return
        if self.became() not in {DONE, CHANGED}:
            day = None
        owner, owner_id = self._chosen_owner() if self.became() == CHANGED else ("", "")
        self.begin_trying()
        self.given.emit(PlanWish(self.became(), words, day, owner, owner_id))

    def _chosen_owner(self) -> tuple[str, str]:
        text = self.owner.currentText().strip()
        at = self.owner.findText(text, Qt.MatchFlag.MatchFixedString)
        return text, str(self.owner.itemData(at) or "") if text and at >= 0 else ""
