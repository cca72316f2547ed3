"""Whether a person is free or held: where, by whom, since when, and when a court looks at it, in one go."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.i18n import day_as_typed, day_text, day_to_type
from ui.text.fact_text import name_text, value_text
from ui.theme import SPACE, Size, current
from ui.widgets.texts import label
from vetting_desk.errors import InputError
from vetting_desk.model.custody import BY, HELD, LIBERTY, REVIEW, SINCE, WHERE
from vetting_desk.model.fact import FACTS
from vetting_desk.operations.safeguards.custody import Held

_WIDTH, _FIELD = 560, 180


class CustodyDialog(TriedDialog):
    """What is known of a person's liberty; nothing before is overwritten.

    Args:
        held: How they are held, as far as anybody said; None where nobody says so.
        parent: The page.

    Signals:
        given(object, str): Values by names of facts, and how the officer knows, to be tried.
    """

    given = Signal(object, str)

    def __init__(self, held: Held | None, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("CustodyDialog", "Is this person free?")
        words = QCoreApplication.translate(
            "CustodyDialog",
            "What was said before stays in the history. What you leave empty stays as it was.",
        )
        super().__init__(title, words, parent)
        self.liberty = QComboBox(self)
        for value in FACTS[LIBERTY].values:
            self.liberty.addItem(value_text(value), value)
        self.liberty.setCurrentIndex(self.liberty.findData(HELD))
        self.fields = {name: QLineEdit(self) for name in (WHERE, BY, SINCE, REVIEW)}
        if held is not None:
            custody = held.custody
            self.fields[WHERE].setText(custody.where)
            self.fields[BY].setText(custody.by)
            self.fields[SINCE].setText(day_to_type(custody.since))
        for name in (SINCE, REVIEW):
            self.fields[name].setPlaceholderText(self.tr("YYYY-MM-DD, or YYYY-MM"))
        self.reason = QLineEdit(self)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(SPACE.s)
        form.setHorizontalSpacing(SPACE.m)
        self._beside = []
        for name, field in ((LIBERTY, self.liberty), *self.fields.items()):
            heading = label(name_text(name), "body", self)
            heading.setBuddy(field)
            field.setAccessibleName(name_text(name))
            field.setMinimumWidth(current().px(_FIELD))
            form.addRow(heading, field)
            if name != LIBERTY:
                self._beside.append(heading)
        how = label(self.tr("How do you know it?"), "body", self)
        how.setBuddy(self.reason)
        self.reason.setAccessibleName(how.text())
        form.addRow(how, self.reason)
        at = self.column.count() - 1
        self.column.insertLayout(at, form)
        self.column.insertWidget(at + 1, self.problem_line)
        self.add_button(self.tr("Cancel"), "secondary").clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Record it"), "primary")
        self.act.clicked.connect(self._on_act)
        self.liberty.currentIndexChanged.connect(self._on_chosen)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))

    def typed_field(self) -> QWidget:
        """Return the field of the reason."""
        return self.reason

    def words_for(self, error: Exception) -> str:
        """Say which day is none."""
        if isinstance(error, InputError) and error.fields.get("detail") == "not-a-date":
            return self.tr("{field}: write a day as {day}, or a month as 2026-12.").format(
                field=name_text(str(error.fields["field"])), day=day_text("2026-12-31")
            )
        return super().words_for(error)

    def values(self) -> dict[str, str]:
        """Return what was chosen and typed, by names of facts."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        days = {name: day_as_typed(typed[name]) for name in (SINCE, REVIEW)}
        return {LIBERTY: str(self.liberty.currentData()), **typed, **days}

    def _on_chosen(self) -> None:
        held = self.liberty.currentData() == HELD
        for part in (*self.fields.values(), *self._beside):
            part.setEnabled(held)

    def _on_act(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.say(self.tr("Say how you know it."))
            self.reason.setFocus()
        elif self.act.isEnabled():
            self.begin_trying()
            self.given.emit(self.values(), reason)
