from typing import Any

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.shell.application import Application
from ui.theme import Mode, apply_theme, current, font, set_kind
from ui.theme.tokens import DARK, LIGHT
from ui.widgets.texts import label

pytestmark = pytest.mark.usefixtures("light_again")


def test_dark_puts_the_dark_tokens_in_force(qapp: Application) -> None:
    apply_theme(qapp, Mode.DARK)
    assert current().tokens == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.bg


def test_system_is_one_of_the_two(qapp: Application) -> None:
    assert apply_theme(qapp, Mode.SYSTEM).tokens in {LIGHT, DARK}


def test_high_contrast_has_edges_of_two_pixels(qapp: Application) -> None:
    assert apply_theme(qapp, Mode.CONTRAST).tokens.edge == 2


@pytest.mark.parametrize(
    ("role", "size"), [("caption", 13), ("body", 15), ("question", 17), ("title", 22), ("lock", 28)]
)
def test_text_roles_have_the_sizes_of_the_design(qtbot: QtBot, role: str, size: int) -> None:
    text = label("Ҷавоб", role)
    qtbot.addWidget(text)
    text.show()
    assert text.font().pixelSize() == size
    assert font(role).pixelSize() == size


def test_controls_are_forty_high_and_grow_with_the_text(qapp: Application, qtbot: QtBot) -> None:
    button = QPushButton("Unlock")
    set_kind(button, "primary")
    qtbot.addWidget(button)
    button.show()
    assert button.sizeHint().height() == 40
    apply_theme(qapp, Mode.LIGHT, 200)
    assert button.sizeHint().height() == 80


LISTS: Any = "QAbstractItemView"  # the stubs want bytes, which Qt for Python refuses
MENUS: Any = "QMenu"


def test_no_list_or_menu_keeps_a_font_of_the_systems(
    qapp: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows has fonts of its own for some classes, which each new style sheet brings back."""
    put_on = Application.setStyleSheet

    def as_windows(app: Application, sheet: str) -> None:
        put_on(app, sheet)
        for kind in (LISTS, MENUS):
            app.setFont(QFont("Courier", 9), kind)

    monkeypatch.setattr(Application, "setStyleSheet", as_windows)
    apply_theme(qapp, Mode.LIGHT, 150)
    for kind in (LISTS, MENUS):
        assert qapp.font(kind) == qapp.font()
        assert qapp.font(kind).pixelSize() == 23
