"""The jump list: every question with answer and state, filtered by words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from ui.questionnaire.sections.jumping import REFERENCE, JumpTableModel, jump_rows
from ui.questionnaire.sections.outline import cut
from ui.questionnaire.sections.state import Sitting
from vetting_desk.forms import Session


def test_the_jump_list_has_titles_questions_and_instances(made: Session) -> None:
    made.set("/data/r[1]/b", "3")
    rows = jump_rows(made, cut(made), Sitting())
    assert [(row.words, row.answer, row.state, row.is_title) for row in rows] == [
        ("Name", "", "", True),
        ("Name", "", "Answer needed", False),
        ("Things", "", "", True),
        ("1. 3", "", "", True),
        ("Number", "3", "Answered", False),
    ]


def test_searching_keeps_the_title_of_what_is_found(made: Session, qapp: QApplication) -> None:
    made.set("/data/a", "Zarina")
    model = JumpTableModel(jump_rows(made, cut(made), Sitting()))
    model.search("zar")
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["Name", "Name"]
    assert model.index(1, 0).data(REFERENCE) == "/data/a"
    assert model.first_question() == 1


def test_the_jump_list_is_a_sound_table(made: Session, qtmodeltester: ModelTester) -> None:
    model = JumpTableModel(jump_rows(made, cut(made), Sitting()))
    qtmodeltester.check(model)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Answer"


def test_words_may_stand_in_question_answer_or_state(made: Session) -> None:
    made.set("/data/r[1]/b", "3")
    model = JumpTableModel(jump_rows(made, cut(made), Sitting()))
    model.search("number 3 ANSWERED")
    assert [model.index(1, column).data() for column in range(3)] == ["Number", "3", "Answered"]
    assert model.rowCount() == 2


def test_what_fits_nothing_leaves_no_question(made: Session) -> None:
    model = JumpTableModel(jump_rows(made, cut(made), Sitting()))
    model.search("nowhere")
    assert (model.rowCount(), model.first_question()) == (0, -1)


def test_an_empty_search_shows_all_again(made: Session) -> None:
    model = JumpTableModel(jump_rows(made, cut(made), Sitting()))
    before = model.rowCount()
    model.search("nowhere")
    model.search("  ")
    assert model.rowCount() == before


def test_a_screen_reader_hears_a_line_as_one(made: Session) -> None:
    made.set("/data/r[1]/b", "3")
    model = JumpTableModel(jump_rows(made, cut(made), Sitting()))
    names = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert names == ["Name", "Name, Answer needed", "Things", "1. 3", "Number, 3, Answered"]


def test_only_titles_are_strong(made: Session) -> None:
    model = JumpTableModel(jump_rows(made, cut(made), Sitting()))
    fonts = [model.index(row, 0).data(Qt.ItemDataRole.FontRole) for row in range(2)]
    assert (fonts[0] is not None, fonts[1]) == (True, None)
