"""A state in words with a shape, so that colour is never the only carrier."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.chip import Chip


@pytest.fixture
def chip(qtbot: QtBot) -> Chip:
    made = Chip("Received by HQ", "ok", "ok")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_chip_has_a_shape_beside_its_word(chip: Chip) -> None:
    shapes = [part for part in chip.findChildren(QLabel) if not part.pixmap().isNull()]
    assert len(shapes) == 1
    assert chip.accessibleName() == chip.text() == "Received by HQ"


def test_another_state_takes_words_shape_and_tone_with_it(chip: Chip) -> None:
    before = chip._shape.pixmap().toImage()
    chip.show_state("Refused by HQ", "error", "error")
    assert chip.accessibleName() == chip.text() == "Refused by HQ"
    assert chip._shape.pixmap().toImage() != before
    assert chip._text.property("textRole") == "error"


def test_two_states_of_one_colour_differ_in_shape(chip: Chip) -> None:
    chip.show_state("To send", "outbox", "accent")
    before = chip._shape.pixmap().toImage()
    chip.show_state("Written to stick", "half", "accent")
    assert chip._shape.pixmap().toImage() != before


def test_long_words_break(chip: Chip) -> None:
    chip.show_state("word " * 40, "ok", "ok")
    assert chip.minimumSizeHint().width() < 300
