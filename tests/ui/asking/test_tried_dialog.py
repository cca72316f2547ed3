"""A decision that is tried while its dialog stays open: if refused, it shows why and can be tried again."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.asking.tried_dialog import TriedDialog
from vetting_desk.errors import InputError, PermissionDeniedError


class NamingDialog(TriedDialog):
    def __init__(self) -> None:
        super().__init__("Name it?", "It is called by this name from now on.")
        self.name = QLineEdit(self)
        self.name.setAccessibleName("Name")
        self.column.insertWidget(2, self.name)
        self.column.insertWidget(3, self.problem_line)
        self.act = self.add_button("Name it", "primary")

    def typed_field(self) -> QWidget:
        return self.name


@pytest.fixture
def dialog(qtbot: QtBot) -> NamingDialog:
    made = NamingDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def test_at_first_nothing_is_wrong(dialog: NamingDialog) -> None:
    assert dialog.error() == ""
    assert dialog.act.isEnabled()


def test_while_it_is_tried_nothing_more_can_be_decided(dialog: NamingDialog) -> None:
    dialog.say("An earlier mistake.")
    dialog.begin_trying()

    assert dialog.error() == ""
    assert not dialog.act.isEnabled()


def test_a_refusal_is_said_and_it_can_be_tried_again(dialog: NamingDialog) -> None:
    dialog.begin_trying()
    dialog.show_failure(PermissionDeniedError(role="interviewer", action="name"))

    assert "role does not allow" in dialog.error()
    assert dialog.act.isEnabled()


def test_what_is_wrong_with_the_field_names_it(dialog: NamingDialog) -> None:
    dialog.show_failure(InputError(field="name", detail="too-long", limit=3))

    assert "Name" in dialog.error()


def test_the_dialog_makes_room_for_what_is_wrong(dialog: NamingDialog) -> None:
    before = dialog.height()
    dialog.say("This is what is wrong with it. " * 6)

    assert dialog.height() > before
