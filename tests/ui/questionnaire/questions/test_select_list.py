from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.select_list import SelectListQuestion


def test_minimal_is_a_list_with_nothing_chosen(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(appearance="minimal"))
    assert isinstance(asked.widget, SelectListQuestion)
    assert asked.widget._list.currentText() == ""


def test_choosing_a_line_answers(ask: Callable[..., Asked], choices: Callable[..., str]) -> None:
    asked = ask(choices(appearance="minimal"))
    asked.widget._list.setCurrentIndex(2)
    asked.widget._list.activated.emit(2)
    assert asked.given == ["a1"]


def test_words_typed_in_full_answer_when_the_field_is_left(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(appearance="autocomplete"))
    asked.widget._list.field.setText("ANSWER 2")
    asked.widget.flush()
    assert asked.given == ["a2"]


def test_words_that_name_no_option_give_way_to_what_is_chosen(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(appearance="autocomplete"), value="a1")
    asked.widget._list.field.setText("nothing like it")
    asked.widget.flush()
    assert asked.given == []
    assert asked.widget._list.currentText() == "Answer 1"


def test_the_empty_line_takes_the_answer_back(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(appearance="minimal"), value="a1")
    asked.widget._list.activated.emit(0)
    assert asked.given == [""]


def test_the_wheel_never_changes_an_answer(
    ask: Callable[..., Asked], choices: Callable[..., str], qapp: QApplication
) -> None:
    asked = ask(choices(appearance="minimal"), value="a1")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(asked.widget._list, wheel)
    assert asked.given == []
    assert asked.widget._list.currentText() == "Answer 1"


def test_a_very_long_list_is_a_list_without_being_asked(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    assert isinstance(ask(choices(count=60)).widget, SelectListQuestion)
