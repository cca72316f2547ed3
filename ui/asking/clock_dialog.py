"""The clock: what it says, what the desk believes, what headquarters said, and how it is put right."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.i18n import moment_text
from ui.text.clock_text import trouble_text
from ui.theme import SPACE, set_kind
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import clock
from vetting_desk.operations.desk.clock import ClockState, Trouble


class ClockDialog(DeedDialog):
    """Shows the clock, and takes the officer's word for it, or that of two officers at headquarters.

    Args:
        desk: The unlocked desk.
        state: What is known of its clock.
        tasks: Where the store is asked.
        parent: The window.

    Attributes:
        reason: How the officer knows.
        everywhere: Whether every desk is to be corrected; hidden where that is not possible.
        second: Who the second officer is.
        passphrase: The second officer's.
    """

    def __init__(
        self, desk: OpenDesk, state: ClockState, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("The clock of this computer"), self.tr("The clock is right"), tasks, parent
        )
        self._desk = desk
        self._state = state
        self._key_file: Path | None = None
        sentence = trouble_text(state) or self.tr("The clock is as it should be.")
        self.body.addWidget(Paragraph(sentence, "strong", self))
        self.body.addLayout(self._build_facts())
        self._what = Paragraph("", "body", self)
        self.body.addWidget(self._what)
        self.everywhere = QCheckBox(self.tr("Correct the time at every desk"), self)
        self.everywhere.toggled.connect(self._show_way)
        self.body.addWidget(self.everywhere)
        self.reason = QLineEdit(self)
        self._why = Field(
            self.tr("How do you know the time?"),
            self.reason,
            self.tr("It stands in the log with your name."),
            self,
        )
        self.body.addWidget(self._why)
        self._two = self._build_two()
        self.body.addWidget(self._two)
        self._begin_way()

    def _build_facts(self) -> QFormLayout:
        facts = QFormLayout()
        facts.setHorizontalSpacing(SPACE.l)
        state = self._state
        lines = [
            (self.tr("This computer's clock"), state.at),
            (self.tr("Newest moment this desk believes"), state.newest),
            (self.tr("Headquarters' last time"), state.floor),
        ]
        if state.refused is not None:
            lines.append((self.tr("Headquarters' time that was not believed"), state.refused))
        for name, moment in lines:
            value = moment_text(moment) if moment is not None else self.tr("none yet")
            facts.addRow(label(name, "muted", self), label(value, "body", self))
        return facts

    def _build_two(self) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        self.second = Choice(self.tr("Second officer"), box)
        self.second.show_choices([(each.id, each.name) for each in self._state.seconds])
        column.addWidget(self.second)
        self.passphrase = PassphraseEdit(self.tr("The second officer's passphrase"), box)
        self.passphrase.submitted.connect(self.submit)
        column.addWidget(self.passphrase)
        self._file = QPushButton(self.tr("Their key file, if they have one…"), box)
        self._file.setAutoDefault(False)
        set_kind(self._file, "quiet")
        self._file.clicked.connect(self._on_file)
        column.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeading)
        return box

    def _begin_way(self) -> None:
        below = self._state.trouble is Trouble.BELOW_FLOOR
        both = self._state.may_correct and bool(self._state.seconds)
        self.everywhere.setVisible(both and not below)
        self.everywhere.setChecked(both and below)
        self._show_way()

    def _show_way(self) -> None:
        """Show what can be done about it, and the fields it takes."""
        state, two = self._state, self.everywhere.isChecked()
        below = state.trouble is Trouble.BELOW_FLOOR
        possible = two or (not below and state.trouble is not Trouble.NONE)
        self._what.set_plain(self._what_happens())
        self._why.setVisible(possible)
        self._two.setVisible(two)
        self.act_button.setVisible(possible)
        self.act_button.setText(
            self.tr("Correct the time") if two else self.tr("The clock is right")
        )
        self._cancel.setText(self.tr("Cancel") if possible else self.tr("Close"))
        if self.isVisible():
            self._fit()

    def _what_happens(self) -> str:
        state = self._state
        if self.everywhere.isChecked():
            return self.tr(
                "From now on headquarters' time is what this computer's clock says. Every desk lowers what it "
                "believes with its next return bundle. First put the clock right in this computer's settings. "
                "A second officer gives their passphrase, and the log names both."
            )
        if state.trouble is not Trouble.BELOW_FLOOR:
            return self._what_accepting_does()
        if not state.headquarters:
            return self.tr(
                "If the clock is wrong, put it right in this computer's settings. If it is right, tell "
                "headquarters: its next return bundle can bring the correction. Interviews go on meanwhile, "
                "and what is signed says that the clock was behind."
            )
        if not state.may_correct:
            return self.tr(
                "If the clock is wrong, put it right in this computer's settings. If it is right, a supervisor "
                "or administrator can correct headquarters' time, with a second officer."
            )
        return self.tr(
            "If the clock is wrong, put it right in this computer's settings. If it is right, two officers can "
            "correct headquarters' time: add a second one under People first."
        )

    def _what_accepting_does(self) -> str:
        if self._state.trouble is Trouble.NONE:
            return self.tr("There is nothing to be done.")
        if self._state.trouble is Trouble.HQ_ABSURD:
            return self.tr(
                "Compare the clock with another one, and put it right in this computer's settings if it is "
                "wrong. If it is right, say so, and tell headquarters: its clock was wrong."
            )
        return self.tr(
            "Compare the clock with another one, and put it right in this computer's settings if it is wrong. "
            "If it is right, say so: from now on certificates and lists are judged by it."
        )

    def find_problems(self) -> Problems:
        """Return what is missing: the reason, or the second officer's passphrase."""
        problems: Problems = []
        if not self.reason.text().strip():
            problems.append((self.tr("The reason is missing"), self.reason))
        if self.everywhere.isChecked() and not self.passphrase.text():
            words = self.tr("The second officer's passphrase is missing")
            problems.append((words, self.passphrase.field))
        return problems

    def begin(self) -> None:
        """Accept or correct."""
        if not self.everywhere.isChecked():
            self.run(clock.accept, self._desk, self.reason.text(), reports=False)
            return
        self.run(
            clock.correct,
            self._desk,
            self.second.choice(),
            self.passphrase.text(),
            self.reason.text(),
            self._key_file,
            doing="deriving-key",
            reports=False,
        )

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return {"reason": self.reason, "key-file": self._file}.get(name)

    def _on_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self._file.text())
        if path:
            self._key_file = Path(path)
            self._file.setText(self.tr("Key file: {name}").format(name=self._key_file.name))
