"""The facts of a case: what is shut because of them, what contradicts, what counts, and one more to record."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from ui.asking.tried_dialog import TriedDialog
from ui.i18n import day_as_typed
from ui.pages.cases.facts_view import FactsView
from ui.text.error_text import describe
from ui.text.fact_text import name_text, source_text, value_text
from ui.text.person_text import isolated
from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.card import Card
from ui.widgets.fitting_box import FittingBox
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import SafeguardError
from vetting_desk.model.fact import FACTS, OF_THE_PROGRAM, CaseFact, ValueForm
from vetting_desk.operations.safeguards.known import Contradiction

_WIDTH, _HEIGHT = 640, 320
_LETTERS = 12
"""Of a box of choices that have room at the least: the longest name of a fact would widen the dialog."""


class FactsDialog(TriedDialog):
    """Facts to read, to settle and to record; it stays until it is closed.

    Args:
        view: What is known of the case.
        parent: The page.

    Signals:
        recorded(str, str, str): Name, value and reason of a fact, to be tried.
        settled(str, str, str): Of a contradiction, the name, the value that counts, and the reason.
        adult_stated(str): The reason why the person is an adult, to be tried.
    """

    recorded = Signal(str, str, str)
    settled = Signal(str, str, str)
    adult_stated = Signal(str)

    def __init__(self, view: FactsView, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("FactsDialog", "Facts of this case")
        words = QCoreApplication.translate(
            "FactsDialog",
            "Nothing is overwritten: each fact keeps its source, its time and who recorded it.",
        )
        super().__init__(title, words, parent)
        self.body = ScrollColumn(self, width=0)
        self.body.setMinimumHeight(current().px(_HEIGHT))
        self.column.insertWidget(self.column.count() - 1, self.body, 1)
        self.value = QStackedWidget(self)
        self._choice = FittingBox(self, _LETTERS)
        self._text = QLineEdit(self)
        self.reason = QLineEdit(self)
        self.name = FittingBox(self, _LETTERS)
        self._settling: tuple[str, str] | None = None
        self.counting: list[QPushButton] = []
        self._add_contradictions(view)
        self._add_known(view)
        self._add_shut(view)
        self.body.column.addStretch(1)
        self._add_buttons(view)
        if view.may_record:
            self._add_recording()
        at = self.column.count() - 1
        self.column.insertWidget(at, self.problem_line)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))

    def _add_buttons(self, view: FactsView) -> None:
        self.add_button(self.tr("Close"), "secondary").clicked.connect(self.accept)
        self.adult = self.add_button(self.tr("The person is 18 or over…"), "secondary")
        self.adult.setVisible(view.may_state_adult)
        self.adult.clicked.connect(self._on_adult)
        self.act = self.add_button(self.tr("Record this fact"), "primary")
        self.act.setVisible(view.may_record)
        self.act.clicked.connect(self._on_record)

    def typed_field(self) -> QWidget:
        """Return the field of the reason."""
        return self.reason

    def _heading(self, words: str) -> None:
        self.body.column.addWidget(label(words, "heading", self, wrap=True))

    def _add_shut(self, view: FactsView) -> None:
        if not view.shut:
            return
        self._heading(self.tr("Shut because of them"))
        for row in view.shut:
            words = describe(SafeguardError(row=row))
            self.body.column.addWidget(label(words.sentence, "strong", self, wrap=True))
            self.body.column.addWidget(Paragraph(words.hint, "body", self))

    def _add_contradictions(self, view: FactsView) -> None:
        for clash in view.known.contradictions:
            self._heading(
                self.tr("Not both can be true: {fact}").format(fact=name_text(clash.name))
            )
            row = QHBoxLayout()
            row.setSpacing(SPACE.m)
            for fact in clash.facts:
                row.addWidget(self._side(clash, fact, may_settle=view.may_record), 1)
            self.body.column.addLayout(row)

    def _side(self, clash: Contradiction, fact: CaseFact, *, may_settle: bool) -> Card:
        """Return one of several facts that stand side by side."""
        card = Card(self, surface="banner", margin=SPACE.s)
        card.column.addWidget(
            label(isolated(value_text(fact.value, fact.name)), "strong", card, wrap=True)
        )
        card.column.addWidget(label(source_text(fact), "caption", card, wrap=True))
        if fact.reason:
            card.column.addWidget(Paragraph(fact.reason, "body", card))
        count = QPushButton(self.tr("This counts"), card)
        set_kind(count, "secondary")
        count.setAutoDefault(False)
        count.setVisible(may_settle)
        count.clicked.connect(partial(self._on_settle, clash.name, fact.value))
        card.column.addStretch(1)
        card.column.addWidget(count)
        self.counting.append(count)
        return card

    def _add_known(self, view: FactsView) -> None:
        self._heading(self.tr("What counts"))
        if not view.known.in_force:
            nothing = self.tr("Nothing was recorded yet.")
            self.body.column.addWidget(Paragraph(nothing, "muted", self))
        for fact in view.known.in_force:
            said = f"{name_text(fact.name)}: {isolated(value_text(fact.value, fact.name))}"
            self.body.column.addWidget(label(said, "strong", self, wrap=True))
            beside = [source_text(fact), fact.reason.replace("\n", " · ")]
            self.body.column.addWidget(
                label(" · ".join(part for part in beside if part), "caption", self, wrap=True)
            )

    def _add_recording(self) -> None:
        self.name.addItem(self.tr("Choose…"), "")
        for name in FACTS:
            if name not in OF_THE_PROGRAM:
                self.name.addItem(name_text(name), name)
        self.name.setAccessibleName(self.tr("Which fact"))
        self._choice.setAccessibleName(self.tr("What is true"))
        self._text.setAccessibleName(self.tr("What is true"))
        why = label(self.tr("How do you know it?"), "strong", self, wrap=True)
        why.setBuddy(self.reason)
        self.reason.setAccessibleName(why.text())
        self.value.addWidget(self._choice)
        self.value.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.name, 1)
        row.addWidget(self.value, 1)
        at = self.column.count() - 1
        self.column.insertWidget(at, label(self.tr("Record a fact"), "heading", self))
        self.column.insertLayout(at + 1, row)
        self.column.insertWidget(at + 2, why)
        self.column.insertWidget(at + 3, self.reason)
        self.name.currentIndexChanged.connect(self._on_named)
        self._on_named()

    def _on_named(self) -> None:
        self._settling = None
        self.act.setText(self.tr("Record this fact"))
        name = str(self.name.currentData())
        self.value.setEnabled(bool(name))
        kind = FACTS.get(name)
        self._choice.clear()
        self._text.clear()
        if kind is None:
            return
        for value in kind.values:
            self._choice.addItem(value_text(value, name), value)
        dated = kind.form is ValueForm.DATE
        self._choice.setEditable(dated)
        self._text.setPlaceholderText(self.tr("YYYY-MM-DD, or YYYY-MM") if dated else "")
        if (
            line := self._choice.lineEdit()
        ) is not None:  # a day is typed, or one of few words chosen
            line.setPlaceholderText(self._text.placeholderText())
            self._choice.setCurrentIndex(-1)
        self.value.setCurrentWidget(self._choice if kind.values else self._text)

    def _given(self) -> str:
        """Return the value that was chosen or typed."""
        if self.value.currentWidget() is not self._choice:
            typed = self._text.text()
        elif (at := self._choice.findText(self._choice.currentText())) >= 0:
            return str(self._choice.itemData(at))
        else:
            typed = self._choice.currentText()
        dated = FACTS[str(self.name.currentData())].form is ValueForm.DATE
        return day_as_typed(typed) if dated else typed

    def _why(self) -> str:
        """Return the reason; where there is none, say that it is wanted."""
        reason = self.reason.text().strip()
        if not reason:
            self.say(self.tr("Say how you know it."))
            self.reason.setFocus()
        return reason

    def _on_record(self) -> None:
        if self._settling is not None:
            self._on_settle(*self._settling)
            return
        if not self.name.currentData():
            self.say(self.tr("Choose which fact."))
            self.name.setFocus()
            return
        reason = self._why()
        if reason and self.act.isEnabled():
            self.begin_trying()
            self.recorded.emit(str(self.name.currentData()), self._given(), reason)

    def _on_settle(self, name: str, value: str) -> None:
        reason = self._why()
        if not reason:  # it is typed below, and what was chosen above stays chosen
            self.name.setCurrentIndex(0)
            self._settling = (name, value)
            self.act.setText(
                self.tr("This counts: {value}").format(value=isolated(value_text(value, name)))
            )
        else:
            self.begin_trying()
            self.settled.emit(name, value, reason)

    def _on_adult(self) -> None:
        reason = self._why()
        if reason:
            self.begin_trying()
            self.adult_stated.emit(reason)

    def words_for(self, error: Exception) -> str:
        """Say what two officers have to do, where one alone may not."""
        fields = getattr(error, "fields", {})
        if fields.get("wanted") in {"two-roles", "a-role-that-settles-age"}:
            return self.tr(
                "Two officers of two roles settle that a person is 18 or over: child protection, lawyer, "
                "psychologist or supervisor."
            )
        return super().words_for(error)
