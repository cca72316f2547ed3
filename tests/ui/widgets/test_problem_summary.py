"""The summary of mistakes at the top of a form."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.widgets.error_line import ErrorLine
from ui.widgets.problem_summary import ProblemSummary


class TestProblems:
    @pytest.fixture
    def form(self, qtbot: QtBot) -> tuple[ProblemSummary, QLineEdit]:
        ground = QWidget()
        column = QVBoxLayout(ground)
        summary, edit = ProblemSummary(ground), QLineEdit(ground)
        column.addWidget(summary)
        column.addWidget(edit)
        qtbot.addWidget(ground)
        ground.show()
        self.ground = ground
        return summary, edit

    def test_each_line_leads_to_its_field(
        self, form: tuple[ProblemSummary, QLineEdit], qtbot: QtBot
    ) -> None:
        summary, edit = form
        summary.show_problems([("The name is missing", edit)])
        assert edit.property("wrong") == "true"
        assert summary.accessibleName() == "There is a problem\nThe name is missing"
        line = next(button for button in summary.findChildren(QPushButton) if button.isVisible())
        line.click()
        qtbot.waitUntil(edit.hasFocus)

    def test_the_same_words_stand_beside_the_field(
        self, form: tuple[ProblemSummary, QLineEdit]
    ) -> None:
        summary, edit = form
        edit.setAccessibleDescription("As in the passport")
        summary.show_problems([("The name is missing", edit)])
        [beside] = self.ground.findChildren(ErrorLine)
        column = self.ground.layout()
        assert column is not None
        assert beside.text() == "The name is missing"
        assert column.indexOf(beside) == column.indexOf(edit) - 1
        assert edit.accessibleDescription() == "The name is missing"
        summary.clear()
        assert beside.isHidden()
        assert edit.accessibleDescription() == "As in the passport"

    def test_what_is_mended_is_no_longer_marked(
        self, form: tuple[ProblemSummary, QLineEdit]
    ) -> None:
        summary, edit = form
        summary.show_problems([("The name is missing", edit)])
        summary.clear()
        assert edit.property("wrong") == "false"
        assert summary.words() == []
        assert not summary.isVisible()

    def test_it_takes_the_keyboard_when_it_appears(
        self, form: tuple[ProblemSummary, QLineEdit]
    ) -> None:
        summary, edit = form
        edit.setFocus()
        summary.show_problems([("The name is missing", edit)])
        assert summary.hasFocus()

    def test_a_line_is_followed_by_the_keyboard(
        self, form: tuple[ProblemSummary, QLineEdit], qtbot: QtBot
    ) -> None:
        summary, edit = form
        summary.show_problems([("The name is missing", edit)])
        qtbot.keyClick(summary._lines[0][0], Qt.Key.Key_Space)
        assert edit.hasFocus()

    def test_no_problems_are_no_summary(self, form: tuple[ProblemSummary, QLineEdit]) -> None:
        summary, edit = form
        summary.show_problems([("The name is missing", edit)])
        summary.show_problems([])
        assert summary.isHidden()
        assert edit.property("wrong") == "false"

    def test_a_field_that_is_gone_meanwhile_is_left_alone(
        self, form: tuple[ProblemSummary, QLineEdit]
    ) -> None:
        summary, edit = form
        summary.show_problems([("The name is missing", edit)])
        delete(edit)
        summary._lines[0][0].click()
        summary.clear()
        assert summary.words() == []
