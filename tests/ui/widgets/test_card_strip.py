"""Tests of a strip of cards."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import current
from ui.widgets.card_strip import CardStrip, notice_card


@pytest.fixture
def window() -> QWidget:
    return QWidget()


def _shown(qtbot: QtBot, window: QWidget, height: int = 600) -> CardStrip:
    qtbot.addWidget(window)
    window.resize(400, height)
    strip = CardStrip("Notices", window, most=150, share=4)
    column = QVBoxLayout(window)
    column.addWidget(strip)
    column.addStretch(1)
    window.show()
    return strip


def _put(strip: CardStrip, *texts: str) -> None:
    cards = [notice_card(strip, text, "words " * 20, shape=("info", "accent")) for text in texts]
    for card, text in zip(cards, texts, strict=True):
        card.setAccessibleName(text)
    strip.put_cards(cards)
    QApplication.processEvents()


def test_an_empty_strip_is_not_there(qtbot: QtBot, window: QWidget) -> None:
    strip = _shown(qtbot, window)
    assert strip.isHidden()
    _put(strip, "One")
    assert not strip.isHidden()
    _put(strip)
    assert strip.isHidden()


def test_cards_take_the_place_of_the_earlier_ones(qtbot: QtBot, window: QWidget) -> None:
    strip = _shown(qtbot, window)
    _put(strip, "One", "Two")
    _put(strip, "Three")
    assert strip.words() == ["Three"]
    assert strip.column.count() == 1


def test_it_is_as_high_as_its_text_up_to_its_bound(qtbot: QtBot, window: QWidget) -> None:
    strip = _shown(qtbot, window)
    _put(strip, "One")
    one = strip.height()
    assert one < current().px(150)
    _put(strip, *"12345678")
    assert strip.height() == current().px(150)
    assert strip.verticalScrollBar().maximum() > 0


def test_it_takes_no_more_than_its_share_of_a_small_window(qtbot: QtBot, window: QWidget) -> None:
    strip = _shown(qtbot, window, 320)
    _put(strip, *"12345678")
    assert strip.height() == 320 // 4


def test_a_card_has_its_tone_and_its_words(qtbot: QtBot, window: QWidget) -> None:
    strip = _shown(qtbot, window)
    card = notice_card(strip, "Head", "Words", shape=("warn", "warn"), tone="warn", below="Who")
    assert card.property("tone") == "warn"


def test_it_gives_way_and_comes_back_with_what_it_has(qtbot: QtBot, window: QWidget) -> None:
    strip = _shown(qtbot, window)
    strip.give_way(away=True)
    _put(strip, "One")
    assert strip.isHidden()
    strip.give_way(away=False)
    assert not strip.isHidden()
    assert strip.words() == ["One"]
