"""Answers with a tick: what must be left out stays so."""

from PySide6.QtCore import Qt

from ui.pages.cases.answers_left_out import AnswerRow, AnswersLeftOut, read_answers
from ui.text.person_text import isolated
from vetting_desk.model import Record
from vetting_desk.model.copies import BlackedOut, CopyFor, LeftOut
from vetting_desk.operations.access.open_desk import OpenDesk

MUST = AnswerRow(
    BlackedOut(LeftOut.THIRD_PARTY, "r", "/a"),
    "Words?",
    "A long\nanswer",
    suggested=True,
    required=True,
)
LOOK = AnswerRow(
    BlackedOut(LeftOut.THIRD_PARTY, "r", "/b"), "Who?", "B", suggested=True, required=False
)
REST = AnswerRow(
    BlackedOut(LeftOut.OTHER, "r", "/c"), "What?", "C", suggested=False, required=False
)


def _model() -> AnswersLeftOut:
    model = AnswersLeftOut()
    model.show_answers((MUST, LOOK, REST))
    return model


def test_what_must_be_left_out_is_ticked_and_cannot_be_taken_in() -> None:
    model = _model()
    assert model.left_out() == (MUST.blacked_out,)
    model.toggle(0)
    assert model.left_out() == (MUST.blacked_out,)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert "always left out" in model.index(0, 2).data()


def test_the_others_are_chosen() -> None:
    model = _model()
    assert model.flags(model.index(2, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    model.toggle(2)
    assert model.left_out() == (MUST.blacked_out, REST.blacked_out)
    model.toggle(2)
    assert model.left_out() == (MUST.blacked_out,)
    assert not model.setData(model.index(1, 0), "x", Qt.ItemDataRole.EditRole)


def test_rows_show_question_answer_and_why() -> None:
    model = _model()
    assert (model.rowCount(), model.columnCount()) == (3, 3)
    shown = [model.index(1, column).data() for column in (0, 1)]
    assert shown == [
        isolated("Who?"),
        isolated("B"),
    ]  # in their own direction, whatever the window's
    assert model.index(0, 1).data() == isolated("A long answer")
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "A long\nanswer"
    assert model.index(2, 2).data() == ""
    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert headings == ["Left out", "Answer", "Why"]


def test_a_record_s_answers_are_read_with_those_to_look_at_first(
    desk: OpenDesk, judged: Record
) -> None:
    rows = read_answers(desk, (judged.id,), CopyFor.PERSON)
    places = [row.required for row in rows]
    assert places == sorted(places, reverse=True)
    assert any(places)
    assert len({row.blacked_out.reference for row in rows}) == len(rows)
