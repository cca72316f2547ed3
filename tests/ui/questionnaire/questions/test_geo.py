"""Places typed as coordinates."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked

INPUT = '<input ref="/data/q"><label>Where?</label></input>'


def test_a_place_is_given_from_typed_coordinates(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"')
    asked.widget._place.setText("38.5598, 68.7870")
    asked.widget._altitude.setText("824")
    asked.widget.flush()
    assert asked.given == ["38.5598 68.787 824 0"]


def test_what_is_no_place_is_shown_and_stays(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"')
    asked.widget._place.setText("by the river")
    asked.widget.flush()
    assert asked.refused[0][0] == "by the river||"
    assert asked.widget._place.text() == "by the river"


def test_a_stored_place_is_shown_without_zero_metres(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"', value="38.5 68.7 0 0")
    assert asked.widget._place.text() == "38.5, 68.7"
    assert asked.widget._altitude.text() == ""


def test_a_line_is_one_place_a_line(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geotrace"')
    asked.widget._field.setPlainText("1, 1\n2, 2")
    asked.widget.flush()
    assert asked.given == ["1 1 0 0; 2 2 0 0"]


def test_a_mistake_in_a_line_of_points_names_the_line(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geotrace"')
    asked.widget._field.setPlainText("1, 1\nnowhere")
    asked.widget.flush()
    assert "2" in asked.widget.error()


def test_places_keep_latitude_first_in_a_mirrored_window(
    ask: Callable[..., Asked], qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        asked = ask('<input ref="/data/q"><label>Where along?</label></input>', 'type="geotrace"')
        field = asked.widget._field
        direction = field.document().defaultTextOption().textDirection()
        assert direction == Qt.LayoutDirection.LeftToRight
        assert all(line.startswith("\u200e") for line in field.placeholderText().splitlines())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_was_refused_is_shown_again_part_by_part(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"')
    asked.widget.restore_typed("by the river|824|")
    assert (asked.widget._place.text(), asked.widget._altitude.text()) == ("by the river", "824")
    assert asked.widget.has_error()


def test_emptying_all_parts_takes_the_place_back(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"', value="38.5 68.7 0 0")
    asked.widget._place.clear()
    asked.widget.flush()
    assert asked.given == [""]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("geopoint", "38.5 68.7 0 0"),
        ("geopoint", "38.5 68.7 824 5"),
        ("geotrace", "1 1 0 0; 2 2 0 0"),
        ("geoshape", "1 1 0 0; 2 2 0 0; 3 3 0 0; 1 1 0 0"),
    ],
)
def test_leaving_a_place_as_it_is_gives_nothing(
    ask: Callable[..., Asked], kind: str, value: str
) -> None:
    asked = ask(INPUT, f'type="{kind}"', value=value)
    asked.widget.flush()
    assert asked.given == []


def test_a_place_stands_as_it_was_typed_once_it_is_stored(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"')
    asked.widget._place.setText("38.5598, 68.7870")
    asked.widget._altitude.setText("824")
    asked.widget.flush()
    assert asked.widget._place.text() == "38.5598, 68.7870"
    assert asked.widget._altitude.text() == "824"


def test_whole_metres_are_shown_whole(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"', value="38.5 68.7 824 4.5")
    assert asked.widget._altitude.text() == "824"
    assert asked.widget._accuracy.text() == "4.5"


def test_each_part_bears_the_question_and_its_own_name(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"')
    names = [field.accessibleName() for field, _ in asked.widget._captions]
    assert names == ["Where?: Latitude, longitude", "Where?: Height, m", "Where?: Accuracy, m"]


def test_enter_in_a_place_goes_on(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(INPUT, 'type="geopoint"')
    qtbot.keyClick(asked.widget._place, Qt.Key.Key_Return)
    assert asked.went_on == 1


def test_a_shape_needs_three_places(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geoshape"')
    asked.widget._field.setPlainText("1, 1\n2, 2")
    asked.widget.flush()
    assert asked.given == []
    assert "three for a shape" in asked.widget.error()
