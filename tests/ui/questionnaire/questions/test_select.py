from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.rows import AnswerRow
from ui.questionnaire.questions.select import columns_for


def rows(asked: Asked) -> list[AnswerRow]:
    return list(asked.widget._rows.rows)


def test_nothing_is_chosen_beforehand(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices())
    assert not any(row.isChecked() for row in rows(asked))


def test_a_click_anywhere_on_the_row_chooses(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices())
    row = rows(asked)[1]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() // 2, 4))
    assert asked.given == ["a1"]
    assert [row.isChecked() for row in rows(asked)] == [False, True, False]


def test_clicking_the_chosen_row_again_changes_nothing(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices())
    for _ in range(2):
        qtbot.mouseClick(rows(asked)[1], Qt.MouseButton.LeftButton)
    assert asked.given == ["a1"]
    assert rows(asked)[1].isChecked()


@pytest.mark.parametrize(("key", "value"), [("1", "a0"), ("3", "a2"), ("0", "a9")])
def test_number_keys_choose(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot, key: str, value: str
) -> None:
    asked = ask(choices(count=12))
    rows(asked)[5].setFocus()
    qtbot.keyClicks(rows(asked)[5], key)
    assert asked.given == [value]


def test_a_number_key_without_a_row_does_nothing(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices())
    assert not asked.widget.choose_key(7)
    assert asked.given == []


def test_arrows_move_the_keyboard_without_choosing(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices())
    rows(asked)[0].setFocus()
    qtbot.keyClick(rows(asked)[0], Qt.Key.Key_Down)
    assert asked.widget.focusWidget() is rows(asked)[1]
    assert asked.given == []


def test_delete_takes_the_answer_back(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices(), value="a1")
    qtbot.keyClick(rows(asked)[1], Qt.Key.Key_Delete)
    assert asked.given == [""]
    assert not any(row.isChecked() for row in rows(asked))


def test_the_word_clear_on_the_chosen_row_takes_the_answer_back(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices(), value="a1")
    row = rows(asked)[1]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row._clear_box().center())
    assert asked.given == [""]


def test_enter_chooses_and_enter_on_what_is_chosen_goes_on(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices())
    qtbot.keyClick(rows(asked)[0], Qt.Key.Key_Return)
    assert (asked.given, asked.went_on) == (["a0"], 0)
    qtbot.keyClick(rows(asked)[0], Qt.Key.Key_Return)
    assert (asked.given, asked.went_on) == (["a0"], 1)


def test_the_quick_appearance_goes_on_by_itself(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(appearance="quick"))
    rows(asked)[0].click()
    assert asked.went_on == 1


def test_any_of_many_keeps_the_order_of_the_form(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices("select"))
    for at in (2, 0):
        rows(asked)[at].click()
    assert asked.given == ["a2", "a0 a2"]
    rows(asked)[2].click()
    assert asked.given[-1] == "a0"


def test_the_row_of_a_chosen_answer_is_where_tab_stops(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(), value="a1")
    stops = [row.focusPolicy() == Qt.FocusPolicy.StrongFocus for row in rows(asked)]
    assert stops == [False, True, False]


def test_every_row_bears_its_words_for_a_screen_reader(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(words="Tea &amp; bread"))
    assert [row.accessibleName() for row in rows(asked)] == [f"Tea & bread {at}" for at in range(3)]


def test_long_words_make_a_row_higher_instead_of_being_cut(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    short, long = ask(choices()), ask(choices(words="very many words " * 20))
    assert rows(long)[0].heightForWidth(300) > 3 * rows(short)[0].heightForWidth(300)


def test_a_long_list_of_many_is_narrowed_by_searching(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices("select", count=30))
    asked.widget._search.setText("answer 2")
    shown = [row.value for row in rows(asked) if not row.isHidden()]
    assert shown == ["a2", *(f"a{at}" for at in range(20, 30))]


@pytest.mark.parametrize(
    ("appearance", "columns"),
    [("", 1), ("columns-3", 3), ("columns", 3), ("columns-pack", 4), ("columns-99", 4)],
)
def test_the_appearance_says_how_many_stand_side_by_side(
    ask: Callable[..., Asked], choices: Callable[..., str], appearance: str, columns: int
) -> None:
    assert columns_for(ask(choices(appearance=appearance)).node) == columns


def test_new_options_keep_the_rows_that_stay(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices())
    before = rows(asked)
    asked.widget.show_node(asked.node)
    assert rows(asked) == before


COLUMNS = """<select1 ref="/data/q" appearance="columns-3"><label>Which?</label>
<item><label>Yes</label><value>a</value></item><item><label>No</label><value>b</value></item>
<item><label>I do not know</label><value>c</value></item></select1>"""


@pytest.mark.parametrize(("width", "columns"), [(900, 3), (440, 2), (250, 1)])
def test_no_more_rows_stand_side_by_side_than_there_is_room_for(
    ask: Callable[..., Asked], settle: Callable[[], None], width: int, columns: int
) -> None:
    asked = ask(COLUMNS, width=width)
    settle()
    asked.widget.resize(width, 400)
    settle()
    assert len({row.x() for row in rows(asked)}) == columns
    assert all(row.geometry().right() < asked.widget.width() for row in rows(asked))
    assert all(row.width() >= row.minimumSizeHint().width() for row in rows(asked))


def test_a_list_with_choices_says_nothing_of_it(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    assert ask(choices()).widget._none is None


def test_a_screen_reader_hears_the_question_where_tab_comes_to(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(count=4), value="a2")
    said = [row.accessibleDescription() for row in asked.widget._rows.rows]
    label = asked.widget.plain_label()
    assert label
    assert said == [label, "", label, ""]
