import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.application import Application
from ui.theme import Mode, apply_theme, current, font, set_kind, set_role
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


def test_the_program_is_written_in_noto_sans(qapp: Application) -> None:
    assert QFontInfo(qapp.font()).family() == "Noto Sans"


@pytest.mark.parametrize(
    ("role", "size"), [("caption", 13), ("body", 15), ("question", 17), ("title", 22), ("lock", 28)]
)
def test_text_roles_have_the_sizes_of_the_design(qtbot: QtBot, role: str, size: int) -> None:
    text = label("Ҷавоб", role)
    qtbot.addWidget(text)
    text.show()
    assert text.font().pixelSize() == size
    assert font(role).pixelSize() == size


def test_strong_roles_are_wider_than_plain_ones(qtbot: QtBot) -> None:
    plain, strong = label("Разговор", "body"), label("Разговор", "strong")
    for text in (plain, strong):
        qtbot.addWidget(text)
        text.show()
    assert strong.sizeHint().width() > plain.sizeHint().width()


def test_a_property_set_directly_is_weighed_when_it_is_polished(qtbot: QtBot) -> None:
    text = QLabel("Разговор")
    text.setProperty("textRole", "title")
    qtbot.addWidget(text)
    text.show()
    assert text.font().variableAxisValue(text.font().Tag("wght")) == 600


def test_a_role_can_change_while_shown(qtbot: QtBot) -> None:
    text = label("Разговор", "strong")
    qtbot.addWidget(text)
    text.show()
    strong = text.sizeHint().width()
    set_role(text, "muted")
    assert text.sizeHint().width() < strong


def test_controls_are_forty_high_and_grow_with_the_text(qapp: Application, qtbot: QtBot) -> None:
    button = QPushButton("Unlock")
    set_kind(button, "primary")
    qtbot.addWidget(button)
    button.show()
    assert button.sizeHint().height() == 40
    apply_theme(qapp, Mode.LIGHT, 200)
    assert button.sizeHint().height() == 80
