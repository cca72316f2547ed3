"""The base of the steps of the first run: going back, running work, and errors."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.first_run.step import Step
from vetting_desk.errors import InputError, StorageFullError


class NameStep(Step):
    """Asks for a name."""

    def __init__(self) -> None:
        super().__init__("Who are you?", "It stands in signatures.", "Go on")
        self.name = QLineEdit(self)
        self.body.addWidget(self.name)

    def field_of(self, error: Exception) -> QWidget | None:
        named = isinstance(error, InputError) and error.fields.get("field") == "officer"
        return self.name if named else None


@pytest.fixture
def step(qtbot: QtBot) -> NameStep:
    made = NameStep()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def button(step: Step, words: str) -> QPushButton:
    return next(each for each in step.findChildren(QPushButton) if each.text() == words)


def test_both_buttons_are_signalled(step: NameStep, qtbot: QtBot) -> None:
    with qtbot.waitSignals([step.acted, step.went_back]):
        button(step, "Go on").click()
        button(step, "Back").click()


def test_a_step_without_an_act_has_no_such_button(qtbot: QtBot) -> None:
    made = Step("Only read this")
    qtbot.addWidget(made)
    made.show()
    assert [each.text() for each in made.findChildren(QPushButton) if each.isVisible()] == ["Back"]


def test_back_is_offered_only_where_there_is_a_way(step: NameStep) -> None:
    step.allow_back(allowed=False)
    assert not button(step, "Back").isVisible()


def test_while_work_is_under_way_nothing_can_be_changed(step: NameStep) -> None:
    step.set_busy("Making the keys…")
    assert step.progress.words() == "Making the keys…"
    assert step.progress.isVisible()
    assert not step.name.isEnabled()
    assert not button(step, "Go on").isEnabled()
    assert not button(step, "Back").isEnabled()


def test_afterwards_it_can_be(step: NameStep) -> None:
    step.set_busy("Making the keys…")
    step.set_busy("")
    assert not step.progress.isVisible()
    assert step.name.isEnabled()
    assert button(step, "Go on").isEnabled()


def test_what_is_wrong_with_a_field_leads_to_it(step: NameStep) -> None:
    step.show_failure(InputError(field="officer", detail="empty"))
    assert step.problems.words() == ["Your name is missing"]
    assert not step.banner.isVisible()


@pytest.mark.parametrize(
    "error", [StorageFullError(path="x"), InputError(field="elsewhere", detail="empty")]
)
def test_what_no_field_can_mend_is_a_banner(step: NameStep, error: Exception) -> None:
    step.set_busy("Making the keys…")
    step.show_failure(error)
    assert step.banner.isVisible()
    assert step.problems.words() == []
    assert step.name.isEnabled()


def test_what_was_said_can_be_taken_away(step: NameStep) -> None:
    step.show_failure(StorageFullError(path="x"))
    step.show_failure(InputError(field="officer", detail="empty"))
    step.clear_problems()
    assert not step.banner.isVisible()
    assert step.problems.words() == []
