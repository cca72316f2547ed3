"""Lines of evidence with their grades."""

import pytest

from tests.vetting_desk.reports.layout.conftest import Said
from vetting_desk.reports import EvidenceSide, ReportAnswer, ReportEvidence
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.evidence import chosen_row, evidence_rows, line_rows, said_row
from vetting_desk.reports.layout.rows import TextItem
from vetting_desk.reports.layout.typesetter import Typesetter


@pytest.mark.parametrize(
    ("side", "label"),
    [
        (EvidenceSide.FOR, "evidence_for"),
        (EvidenceSide.AGAINST, "evidence_against"),
        (EvidenceSide.BOTH, "evidence_both"),
    ],
)
def test_a_line_shows_its_side(
    setter: Typesetter, said: Said, side: EvidenceSide, label: str
) -> None:
    rows = list(evidence_rows(setter, [ReportEvidence("Seen.", side)]))
    assert said(rows) == [(getattr(setter.labels, label), "Seen.")]


def test_a_line_of_which_nobody_said_the_side_has_none(setter: Typesetter, said: Said) -> None:
    assert said(list(evidence_rows(setter, [ReportEvidence("Seen.", None)]))) == [("", "Seen.")]


def test_a_line_of_nothing_is_left_out_and_one_with_a_side_is_not(
    setter: Typesetter, said: Said
) -> None:
    lines = [ReportEvidence("", None), ReportEvidence("", EvidenceSide.FOR)]
    assert said(list(evidence_rows(setter, lines))) == [(setter.labels.evidence_for, "")]


def test_kind_place_and_grades_stand_beneath_in_this_order(setter: Typesetter, said: Said) -> None:
    line = ReportEvidence("Seen.", None, "by me", "Dushanbe", "A, reliable", "1, confirmed")
    labels = setter.labels
    ((_, words),) = said(list(evidence_rows(setter, [line])))
    assert words == (
        f"Seen. by me  ·  Dushanbe  ·  {labels.reliability}: A, reliable"
        f"  ·  {labels.credibility}: 1, confirmed"
    )


def test_what_is_not_graded_has_no_label(setter: Typesetter, said: Said) -> None:
    line = ReportEvidence("Seen.", None, credibility="1, confirmed")
    ((_, words),) = said(list(evidence_rows(setter, [line])))
    assert setter.labels.reliability not in words


def test_original_words_stand_beneath_the_translation(setter: Typesetter, said: Said) -> None:
    line = ReportEvidence("I saw.", None, original="Дидам.")
    ((_, words),) = said(list(evidence_rows(setter, [line])))
    assert words == f"I saw. {setter.labels.original_words} Дидам."


def test_what_else_was_answered_follows_its_line(setter: Typesetter, said: Said) -> None:
    line = ReportEvidence("Seen.", None, further=(ReportAnswer("By whom?", "Me"),))
    assert said(list(evidence_rows(setter, [line])))[1] == ("By whom?", "Me")


def test_own_words_have_a_bar_and_chosen_ones_none(setter: Typesetter) -> None:
    for rows, barred in (
        (said_row(setter, "Reasons", "So."), True),
        (chosen_row(setter, "Finding", "met", style.STRONG), False),
    ):
        (row,) = rows
        (item,) = row.cells[1].items
        assert isinstance(item, TextItem)
        assert item.barred is barred


def test_nothing_said_or_chosen_makes_no_row(setter: Typesetter) -> None:
    assert said_row(setter, "Reasons", "") == []
    assert chosen_row(setter, "Finding", "") == []


def test_the_table_of_lines_says_where_each_is_linked_and_hides_a_protected_source(
    setter: Typesetter, said: Said, lines: tuple[ReportEvidence, ...]
) -> None:
    rows = said(line_rows(setter, lines))
    words = " ".join(text for row in rows for text in row)
    assert "He lent the money for the journey." in words
    assert "Пули роҳро қарз гирифт." in words
    assert "He gave the money." in words
    assert "C3" in words
    assert "What happened then?" in words
    assert "It was another man." in words
    assert "the cousin in the shop" not in words
    assert setter.labels.source_withheld in words
    assert setter.labels.not_linked in words
    assert line_rows(setter, ()) == []
