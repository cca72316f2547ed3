"""Chips of which nothing is chosen until a person does."""

from pytestqt.qtbot import QtBot

from ui.widgets.one_of import OneOf


def test_nothing_is_chosen_until_somebody_does(qtbot: QtBot) -> None:
    row = OneOf((("a", "A"), ("b", "B")), "Which", None)
    qtbot.addWidget(row)
    heard: list[str] = []
    row.chosen.connect(heard.append)
    assert row.choice() == ""
    row.choose("b")
    assert (row.choice(), heard) == ("b", [])
    row.choose("")
    assert row.choice() == ""
    row.press("a")
    assert (row.choice(), heard) == ("a", ["a"])
