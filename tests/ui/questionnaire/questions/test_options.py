"""The rows of a question's options."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.options import OptionRows, number_keys
from ui.questionnaire.questions.rows import AnswerRow, Marker
from vetting_desk.forms import Option

Make = Callable[..., OptionRows]


def options(*values: str) -> list[Option]:
    return [Option(value, f"Answer {value}") for value in values]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """A function that shows rows of options."""

    def shown(*values: str, marker: Marker = Marker.DOT, columns: int = 1) -> OptionRows:
        made = OptionRows(marker, columns)
        made.show_options(options(*values))
        qtbot.addWidget(made)
        made.resize(700, 400)
        made.show()
        return made

    return shown


def focused(made: OptionRows) -> str:
    row = made.focusWidget()
    assert isinstance(row, AnswerRow)
    return row.value


def test_the_first_ten_have_number_keys(make: Make) -> None:
    made = make(*(f"a{at}" for at in range(12)))
    assert [row.key for row in made.rows] == [*range(1, 11), 0, 0]
    row = made.row_for_key(10)
    assert row is not None
    assert row.value == "a9"


def test_a_row_that_is_filtered_away_has_no_key(make: Make) -> None:
    made = make("a", "b")
    assert made.filter("answer B") == 1
    assert made.row_for_key(1) is None
    assert made.filter("") == 2


def test_other_words_keep_the_rows_with_the_keyboard(make: Make) -> None:
    made = make("a", "b")
    rows = made.rows
    rows[1].setFocus()
    made.show_options([Option("a", "One"), Option("b", "Two")])
    assert made.rows == rows
    assert [row.words for row in rows] == ["One", "Two"]
    assert focused(made) == "b"


def test_other_options_are_other_rows(make: Make) -> None:
    made = make("a", "b")
    made.show_options(options("b", "c"))
    assert [row.value for row in made.rows] == ["b", "c"]


def test_an_option_without_words_shows_its_value(make: Make) -> None:
    made = make()
    made.show_options([Option("a", "")])
    assert made.rows[0].words == "a"


def test_the_keyboard_comes_to_the_chosen_row_or_to_the_first(make: Make) -> None:
    made = make("a", "b", "c")
    made.focus_row()
    assert focused(made) == "a"
    made.show_chosen(["c"], enabled=True)
    made.focus_row()
    assert focused(made) == "c"


@pytest.mark.parametrize(
    ("at", "key", "then"),
    [(0, Qt.Key.Key_Down, "b"), (0, Qt.Key.Key_Up, "c"), (2, Qt.Key.Key_Down, "a")],
)
def test_arrows_go_round_the_end(make: Make, qtbot: QtBot, at: int, key: Qt.Key, then: str) -> None:
    made = make("a", "b", "c")
    made.rows[at].setFocus()
    qtbot.keyClick(made.rows[at], key)
    assert focused(made) == then


def test_arrows_pass_by_what_is_filtered_away(make: Make, qtbot: QtBot) -> None:
    made = make("a1", "b", "a2")
    made.filter("answer a")
    made.rows[0].setFocus()
    qtbot.keyClick(made.rows[0], Qt.Key.Key_Down)
    assert focused(made) == "a2"


def test_any_of_many_stops_at_every_row(make: Make) -> None:
    made = make("a", "b", marker=Marker.CHECK)
    made.show_chosen(["b"], enabled=True)
    assert {row.focusPolicy() for row in made.rows} == {Qt.FocusPolicy.StrongFocus}


def test_rows_that_can_only_be_read_are_disabled(make: Make, qtbot: QtBot) -> None:
    made = make("a", "b")
    made.show_chosen(["a"], enabled=False)
    with qtbot.assertNotEmitted(made.row_clicked):
        qtbot.mouseClick(made.rows[1], Qt.MouseButton.LeftButton)


def test_wishes_of_a_row_are_passed_on(make: Make, qtbot: QtBot) -> None:
    made = make("a", "b")
    made.show_chosen(["a"], enabled=True)
    with qtbot.waitSignal(made.clear_requested):
        qtbot.keyClick(made.rows[0], Qt.Key.Key_Delete)
    with qtbot.waitSignal(made.submit_requested):
        qtbot.keyClick(made.rows[0], Qt.Key.Key_Return)
    with qtbot.waitSignal(made.row_clicked) as signal:
        qtbot.keyClick(made.rows[1], Qt.Key.Key_Return)
    assert signal.args == ["b"]


def test_in_a_mirrored_window_the_first_column_is_at_the_right(make: Make) -> None:
    made = make("a", "b", columns=2)
    assert made.rows[0].x() < made.rows[1].x()
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = made.layout()
    assert layout is not None
    layout.activate()
    assert made.rows[0].x() > made.rows[1].x()


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (["Yes", "No", "Not now"], [1, 2, 3]),
        (["0", "1", "2", "3", "4", "Did not want to answer"], [10, 1, 2, 3, 4, 5]),
        (["۰", "۱", "۲"], [10, 1, 2]),
        (["0: never", "1: once", "2 – often"], [10, 1, 2]),
        (["3", "No answer", "1"], [3, 2, 1]),
        (["1 or 2", "3 or 4", "5 or 6", "10 or more"], [1, 2, 3, 4]),
        (["18 or over", "Under 18"], [1, 2]),
        (["2: one way", "2: another way"], [1, 2]),
        (["1", "Something else"], [1, 2]),
        (["Something else", "1"], [1, 2]),
        ([str(each) for each in range(12)], [10, *range(1, 10), 0, 0]),
    ],
)
def test_the_key_of_a_figure_is_that_figure(words: list[str], keys: list[int]) -> None:
    assert number_keys(words) == keys
