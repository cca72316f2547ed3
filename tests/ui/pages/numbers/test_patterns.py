"""Fills begin again after seven, and each has ink."""

from PySide6.QtCore import Qt

from ui.pages.numbers.patterns import fill


def test_seven_fills_and_then_again() -> None:
    assert len({fill(number) for number in range(7)}) == 7
    assert fill(7) == fill(0)
    assert fill(0).style is Qt.BrushStyle.SolidPattern
