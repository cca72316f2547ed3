"""A banner: shape, sentence, hint and one action; read as one by a screen reader."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.application import Application
from ui.theme import apply_theme
from ui.theme.tokens import DARK, LIGHT, Mode, Tokens
from ui.widgets.banner import Banner


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    made = Banner()
    qtbot.addWidget(made)
    return made


def action(banner: Banner) -> QPushButton:
    return banner.findChildren(QPushButton)[0]


def test_a_banner_says_all_and_offers_one_action(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message("The stick is full.", "Take another.", tone="error", action="Look again")
    assert banner.accessibleName() == "The stick is full. Take another."
    with qtbot.waitSignal(banner.acted):
        action(banner).click()
    banner.show_message("Done", tone="ok")
    assert not action(banner).isVisible()


def test_it_is_not_there_before_it_has_something_to_say(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_message("Done")
    assert banner.isVisible()


def test_the_hint_of_the_message_before_is_gone(banner: Banner) -> None:
    banner.show_message("The stick is full.", "Take another.")
    banner.show_message("Done")
    assert banner.accessibleName() == "Done"
    assert [each for each in banner.findChildren(QLabel) if each.isVisible() and each.text()] == [
        banner._sentence
    ]


def test_each_tone_has_a_shape_of_its_own(banner: Banner) -> None:
    shapes = []
    for tone in ("info", "ok", "warn", "error"):
        banner.show_message("Something", tone=tone)
        assert banner.property("tone") == tone
        shapes.append(banner._shape.pixmap().toImage())
    assert all(one != other for at, one in enumerate(shapes) for other in shapes[:at])


def test_long_words_break_instead_of_widening_the_window(banner: Banner) -> None:
    banner.show_message("word " * 100, "hint " * 100)
    assert banner.minimumSizeHint().width() < 400


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("tone", ["ok", "warn", "error"])
def test_its_edge_has_its_colour_also_where_it_appears_in_a_page_that_is_shown(
    qtbot: QtBot, qapp: Application, tokens: Tokens, tone: str
) -> None:
    apply_theme(qapp, Mode.DARK if tokens.dark else Mode.LIGHT)
    page = QWidget()
    qtbot.addWidget(page)
    banner = Banner(page)
    page.resize(600, 200)
    page.show()
    banner.setGeometry(0, 0, 600, 80)
    banner.show_message("The stick is full.", tone=tone)
    image = banner.grab().toImage()
    edge = image.pixelColor(image.width() // 2, 0).name().upper()
    assert edge == getattr(tokens, tone)
    banner.show_message("The stick is full.", tone="info")
    image = banner.grab().toImage()
    assert image.pixelColor(image.width() // 2, 0).name().upper() == tokens.border
