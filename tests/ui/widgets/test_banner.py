"""A banner: shape, sentence, hint and one action; read as one by a screen reader."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

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
