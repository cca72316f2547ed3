"""Text roles and button kinds, set now and on widgets already on screen."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import set_hook, set_kind, set_role
from ui.theme.roles import STRONG_ROLES, TEXT_ROLES
from ui.theme.sheet import make_sheet
from ui.theme.tokens import LIGHT
from ui.widgets.texts import label

pytestmark = pytest.mark.usefixtures("light_again")


def test_strong_roles_are_wider_than_plain_ones(qtbot: QtBot) -> None:
    plain, strong = label("Разговор", "body"), label("Разговор", "strong")
    for text in (plain, strong):
        qtbot.addWidget(text)
        text.show()
    assert strong.sizeHint().width() > plain.sizeHint().width()


def test_a_role_can_change_while_shown(qtbot: QtBot) -> None:
    text = label("Разговор", "strong")
    qtbot.addWidget(text)
    text.show()
    strong = text.sizeHint().width()
    set_role(text, "muted")
    assert text.sizeHint().width() < strong


def test_a_button_becomes_strong_with_its_kind_and_plain_again(qtbot: QtBot) -> None:
    button = QPushButton("Разговор")
    qtbot.addWidget(button)
    button.show()

    def weight() -> float:
        return button.font().variableAxisValue(button.font().Tag("wght"))

    set_kind(button, "primary")
    assert weight() == 600
    set_kind(button, "quiet")
    assert weight() == 400


def test_a_mark_is_seen_at_once_on_what_is_shown(qtbot: QtBot) -> None:
    edit = QLineEdit("x")
    set_hook(edit, "wrong", "false")
    qtbot.addWidget(edit)
    edit.show()
    before = edit.grab().toImage()
    set_hook(edit, "wrong", "true")
    assert edit.grab().toImage() != before


def test_a_first_mark_is_seen_on_what_is_hidden_in_a_window_that_is_shown(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    edit = QLineEdit("x", window)
    edit.hide()
    window.show()
    before = edit.grab().toImage()
    set_hook(edit, "wrong", "true")
    assert edit.grab().toImage() != before


@pytest.mark.parametrize("role", sorted(set(TEXT_ROLES) - {"body", "strong"}))
def test_every_role_is_one_the_style_sheet_knows(role: str) -> None:
    assert f'[textRole="{role}"]' in make_sheet(LIGHT, 100)


def test_strong_roles_are_roles() -> None:
    assert set(TEXT_ROLES) >= STRONG_ROLES


def test_a_role_in_force_already_is_not_looked_at_again(qtbot: QtBot) -> None:
    text = QLabel("Разговор")
    qtbot.addWidget(text)
    set_role(text, "strong")
    text.setProperty("weighed", None)
    set_role(text, "strong")
    assert text.property("weighed") is None
