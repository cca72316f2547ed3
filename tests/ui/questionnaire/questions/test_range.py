from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.range import RangePickerQuestion, RangeQuestion, RangeRowsQuestion


def control(start: str = "1", end: str = "10", step: str = "1", appearance: str = "") -> str:
    return (
        f'<range ref="/data/q" start="{start}" end="{end}" step="{step}" appearance="{appearance}">'
        "<label>How much?</label></range>"
    )


def test_a_slider_stands_nowhere_until_it_is_touched(ask: Callable[..., Asked]) -> None:
    asked = ask(control(), 'type="int"')
    assert isinstance(asked.widget, RangeQuestion)
    assert not asked.widget._slider._placed
    assert asked.given == []


def test_the_first_arrow_chooses_the_first_place(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(control(), 'type="int"')
    qtbot.keyClick(asked.widget._slider, Qt.Key.Key_Right)
    qtbot.keyClick(asked.widget._slider, Qt.Key.Key_Right)
    assert asked.given == ["1", "2"]


def test_a_click_chooses_where_the_mouse_lets_go(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(control(), 'type="int"')
    slider = asked.widget._slider
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 2, 10))
    assert asked.given == ["10"]


def test_the_value_is_shown_in_words(ask: Callable[..., Asked]) -> None:
    asked = ask(control("1.5", "5.5", "0.5"), 'type="decimal"', value="2.5")
    assert asked.widget._shown.text() == "2.5"
    assert asked.widget._slider.value() == 2


def test_delete_takes_the_answer_back(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(control(), 'type="int"', value="3")
    qtbot.keyClick(asked.widget._slider, Qt.Key.Key_Delete)
    assert asked.given == [""]
    assert not asked.widget._slider._placed


def test_a_value_beside_the_scale_is_shown_as_it_is(ask: Callable[..., Asked]) -> None:
    asked = ask(control(), 'type="int"', value="72")
    assert asked.widget._shown.text() == "72"
    assert not asked.widget._slider._placed


def test_a_rating_is_numbered_answers(ask: Callable[..., Asked]) -> None:
    asked = ask(control("1", "5", "1", "rating"), 'type="int"')
    assert isinstance(asked.widget, RangeRowsQuestion)
    asked.widget.choose_key(4)
    assert asked.given == ["4"]


def test_a_picker_is_a_list_with_nothing_chosen(ask: Callable[..., Asked]) -> None:
    asked = ask(control(appearance="picker"), 'type="int"')
    assert isinstance(asked.widget, RangePickerQuestion)
    assert asked.widget._list.currentIndex() == 0
    asked.widget._list.activated.emit(10)
    assert asked.given == ["10"]


def test_the_handle_is_drawn_only_once_a_place_is_chosen(
    ask: Callable[..., Asked], qtbot: QtBot
) -> None:
    asked = ask(control(), 'type="int"')
    slider = asked.widget._slider
    before = slider.grab().toImage()
    slider.set_place(0)
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    handle = slider.style().subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    )
    spot = handle.center()
    assert before.pixelColor(spot) != slider.grab().toImage().pixelColor(spot)
