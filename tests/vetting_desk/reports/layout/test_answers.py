"""Questions with their answers, section by section."""

from tests.vetting_desk.reports.layout.conftest import Said
from vetting_desk.reports import ReportAnswer, ReportSection
from vetting_desk.reports.layout.answers import answer_row, answer_rows, section_rows
from vetting_desk.reports.layout.rows import Row, TextItem
from vetting_desk.reports.layout.typesetter import Typesetter


def barred(row: Row) -> list[bool]:
    return [item.barred for item in row.cells[1].items if isinstance(item, TextItem)]


def test_a_question_stands_beside_its_answer(setter: Typesetter, said: Said) -> None:
    rows = answer_rows(
        setter, [ReportAnswer("Age?", "32", number="1.2"), ReportAnswer("Name", "Ann")]
    )
    assert said(rows) == [("1.2  Age?", "32"), ("Name", "Ann")]


def test_a_question_without_an_answer_says_so(setter: Typesetter, said: Said) -> None:
    row = answer_row(setter, ReportAnswer("Age?", ""))
    assert said([row]) == [("Age?", setter.labels.not_answered)]
    assert barred(row) == [False]


def test_only_somebodys_own_words_have_a_bar(setter: Typesetter) -> None:
    assert barred(answer_row(setter, ReportAnswer("Q", "chosen"))) == [False]
    assert barred(answer_row(setter, ReportAnswer("Q", "said", free_text=True))) == [True]


def test_original_words_stand_beneath_under_a_caption(setter: Typesetter, said: Said) -> None:
    answer = ReportAnswer("Q", "translated", original="asl", original_language="Tajik")
    row = answer_row(setter, answer)
    assert said([row]) == [("Q", "translated Original words (Tajik) asl")]
    assert barred(row) == [False, False, True]


def test_original_words_alone_need_no_space_above(setter: Typesetter, said: Said) -> None:
    row = answer_row(setter, ReportAnswer("Q", "", original="asl"))
    assert said([row]) == [("Q", f"{setter.labels.original_words} asl")]
    assert all(isinstance(item, TextItem) for item in row.cells[1].items)


def test_a_section_has_its_heading_also_without_answers(setter: Typesetter, said: Said) -> None:
    rows = section_rows(setter, [ReportSection("Empty", ())])
    assert said(rows) == [("Empty",)]
    assert rows[0].bookmark == "Empty"


def test_a_part_without_answers_is_left_out(setter: Typesetter, said: Said) -> None:
    parts = [
        ReportSection("Empty", (), level=2),
        ReportSection("Part", (ReportAnswer("Q", "A"),), level=2),
    ]
    rows = section_rows(setter, parts)
    assert said(rows) == [("Part",), ("Q", "A")]
    assert rows[0].bookmark == ""
