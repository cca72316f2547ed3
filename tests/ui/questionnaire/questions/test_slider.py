"""A slider without a position until a value is chosen."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.slider import UntouchedSlider
from ui.shell.application import Application


@pytest.fixture
def slider(qtbot: QtBot) -> UntouchedSlider:
    made = UntouchedSlider(11)
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    return made


@pytest.fixture
def chosen(slider: UntouchedSlider) -> list[int]:
    heard: list[int] = []
    slider.chosen.connect(heard.append)
    return heard


@pytest.mark.parametrize(
    ("key", "place"),
    [(Qt.Key.Key_Right, 0), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 10)],
)
def test_the_first_key_puts_it_on_the_scale(
    slider: UntouchedSlider, chosen: list[int], qtbot: QtBot, key: Qt.Key, place: int
) -> None:
    qtbot.keyClick(slider, key)
    assert chosen == [place]


def test_keys_move_it_from_where_it_stands(
    slider: UntouchedSlider, chosen: list[int], qtbot: QtBot
) -> None:
    slider.set_place(4)
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    qtbot.keyClick(slider, Qt.Key.Key_Down)
    assert chosen == [5, 4]


def test_a_key_at_the_end_chooses_nothing_new(
    slider: UntouchedSlider, chosen: list[int], qtbot: QtBot
) -> None:
    slider.set_place(10)
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    assert chosen == []


def test_letters_choose_nothing(slider: UntouchedSlider, chosen: list[int], qtbot: QtBot) -> None:
    qtbot.keyClicks(slider, "abc")
    assert chosen == []


@pytest.mark.parametrize(
    ("direction", "x", "place"),
    [
        (Qt.LayoutDirection.LeftToRight, 2, 0),
        (Qt.LayoutDirection.LeftToRight, 298, 10),
        (Qt.LayoutDirection.RightToLeft, 2, 10),
        (Qt.LayoutDirection.RightToLeft, 298, 0),
    ],
)
def test_a_click_chooses_the_place_under_it(
    slider: UntouchedSlider,
    chosen: list[int],
    qtbot: QtBot,
    direction: Qt.LayoutDirection,
    x: int,
    place: int,
) -> None:
    slider.setLayoutDirection(direction)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
    assert chosen == [place]


def test_dragging_is_signalled_once_at_its_end(
    slider: UntouchedSlider, chosen: list[int], qtbot: QtBot
) -> None:
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(2, 20))
    for x in (100, 200, 298):
        qtbot.mouseMove(slider, QPoint(x, 20))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(298, 20))
    assert len(chosen) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_asks_to_take_the_answer_back(
    slider: UntouchedSlider, chosen: list[int], qtbot: QtBot, key: Qt.Key
) -> None:
    with qtbot.waitSignal(slider.clear_requested):
        qtbot.keyClick(slider, key)
    assert chosen == []


def test_the_wheel_scrolls_the_page_and_moves_nothing(
    slider: UntouchedSlider, chosen: list[int], qapp: Application
) -> None:
    slider.set_place(4)
    wheel = QWheelEvent(
        QPointF(10, 10),
        QPointF(10, 10),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(slider, wheel)
    assert not wheel.isAccepted()
    assert (slider.value(), chosen) == (4, [])


def test_without_a_place_there_is_no_handle_to_see(slider: UntouchedSlider) -> None:
    bare = slider.grab().toImage()
    slider.set_place(0)
    assert slider.grab().toImage() != bare
    slider.set_place(None)
    assert slider.grab().toImage() == bare
