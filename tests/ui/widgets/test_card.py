"""A framed column, and a line as thin as its edge."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.card import Card, hairline


def test_what_is_put_in_stands_beneath_each_other_within_the_margin(qtbot: QtBot) -> None:
    card = Card(margin=20, spacing=5)
    first, second = QLabel("first"), QLabel("second")
    for each in (first, second):
        card.column.addWidget(each)
    qtbot.addWidget(card)
    card.show()
    assert first.x() >= 20
    assert second.y() == first.y() + first.height() + 5


@pytest.mark.parametrize("surface", ["card", "sunken"])
def test_the_style_sheet_is_given_the_surface(qtbot: QtBot, surface: str) -> None:
    card = Card(surface=surface)
    qtbot.addWidget(card)
    assert card.property("surface") == surface


def test_a_hairline_is_as_thin_as_the_edge_of_a_card(qtbot: QtBot) -> None:
    card = Card()
    line = hairline(card)
    card.column.addWidget(line)
    qtbot.addWidget(card)
    card.resize(200, 200)
    card.show()
    assert line.height() == 1
