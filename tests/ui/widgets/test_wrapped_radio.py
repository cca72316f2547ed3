"""A choice whose words break."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Mode, apply_theme
from ui.widgets.wrapped_radio import WrappedRadio

LONG = "The person no longer wants it; that counts against nobody, whatever was agreed before"


@pytest.fixture(params=[100, 200])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    apply_theme(qapp, Mode.LIGHT, request.param)
    yield request.param
    apply_theme(qapp, Mode.LIGHT, 100)


Placed = Callable[[str, int], WrappedRadio]


@pytest.fixture
def placed(qtbot: QtBot) -> Placed:
    """Put a choice into a column of a width."""
    pages: list[QWidget] = []

    def place(words: str, width: int) -> WrappedRadio:
        page = QWidget()
        qtbot.addWidget(page)
        pages.append(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        button = WrappedRadio(words, page)
        column.addWidget(button)
        column.addStretch(1)
        page.resize(width, 600)
        page.show()
        return button

    return place


@pytest.mark.usefixtures("scale")
def test_long_words_take_more_lines_and_nothing_is_cut(placed: Placed) -> None:
    button = placed(LONG, 512)
    assert button.width() == 512
    one = placed("No", 512)
    assert button.height() > one.height()
    lead = button._lead()
    assert 0 < lead < 100
    lines = button.fontMetrics().boundingRect(
        0, 0, 512 - lead, 1 << 16, Qt.TextFlag.TextWordWrap, LONG
    )
    assert lines.height() <= button.height()
    assert lines.width() <= 512 - lead


def test_it_is_painted_in_both_directions_and_pressed_anywhere(
    placed: Placed, qtbot: QtBot
) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        button = placed(LONG, 400)
        button.setLayoutDirection(direction)
        picture = button.window().grab(button.geometry()).toImage()
        inked = {
            x
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).lightness() < 90
        }
        words = range(60, 340)
        assert len(inked & set(words)) > len(words) // 2
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(390, 5))
        assert button.isChecked()


def test_a_short_one_is_as_high_as_any_other(placed: Placed, qtbot: QtBot) -> None:
    button = placed("Yes", 512)
    plain = QRadioButton("Yes")
    qtbot.addWidget(plain)
    assert button.height() == plain.sizeHint().height()


@pytest.mark.usefixtures("scale", "light_again")
@pytest.mark.parametrize("words", ["Done", "انجام شد"])
def test_a_short_choice_begins_beside_its_mark_in_both_directions(
    placed: Placed, words: str, qapp: QApplication
) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        button = placed(words, 400)
        picture = button.window().grab(button.geometry()).toImage()
        far = range(10, 200) if direction is Qt.LayoutDirection.RightToLeft else range(200, 390)
        inked = [
            x
            for x in far
            for y in range(picture.height())
            if picture.pixelColor(x, y).lightness() < 90
        ]
        assert not inked, direction
