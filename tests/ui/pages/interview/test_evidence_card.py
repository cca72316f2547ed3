"""Evidence for reading: one line as a card, and the columns for and against."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.interview.evidence_card import EvidenceCard, EvidenceColumns
from ui.questionnaire.sections.evidence import EvidenceLine


def line(index: int, side: str, words: str = "what was said") -> EvidenceLine:
    return EvidenceLine(f"/data/e[{index}]", "/data/e", side, words, ("A person",), blank=False)


@pytest.fixture
def columns(qtbot: QtBot) -> EvidenceColumns:
    made = EvidenceColumns()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def cards(columns: EvidenceColumns) -> list[EvidenceCard]:
    QApplication.processEvents()
    return [card for card in columns.findChildren(EvidenceCard) if not card.isHidden()]


def texts(columns: EvidenceColumns) -> list[str]:
    return [each.text() for each in columns.findChildren(QLabel) if not each.isHidden()]


def button(card: EvidenceCard, name: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.accessibleName() == name)


def test_a_card_leads_to_changing_and_removing_its_line(qtbot: QtBot) -> None:
    card = EvidenceCard(line(2, "for"), 1, editable=True)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.edit_wanted) as edit:
        button(card, "Change evidence 1").click()
    with qtbot.waitSignal(card.removal_wanted) as removal:
        button(card, "Remove evidence 1").click()
    assert edit.args == removal.args == ["/data/e[2]"]


def test_a_card_to_read_has_no_buttons(qtbot: QtBot) -> None:
    card = EvidenceCard(line(1, "for"), 1, editable=False)
    qtbot.addWidget(card)
    assert card.findChildren(QPushButton) == []
    assert [each.text() for each in card.findChildren(QLabel)] == ["what was said", "A person"]


def test_each_side_has_its_column_and_what_speaks_both_ways_stands_beneath(
    columns: EvidenceColumns,
) -> None:
    columns.show_lines([line(1, "for"), line(2, "against"), line(3, "both"), line(4, "")])
    columns.layout()
    first, second, third, fourth = cards(columns)
    assert first.x() < second.x()
    assert first.y() == second.y()
    assert min(third.y(), fourth.y()) > first.y()


def test_an_empty_side_says_so(columns: EvidenceColumns) -> None:
    columns.show_lines([line(1, "for")])
    assert texts(columns).count("Nothing yet") == 1


def test_a_column_shows_which_line_is_wanted(columns: EvidenceColumns, qtbot: QtBot) -> None:
    columns.show_lines([line(1, "for"), line(2, "against")])
    with qtbot.waitSignal(columns.edit_wanted) as signal:
        button(cards(columns)[1], "Change evidence 2").click()
    assert signal.args == ["/data/e[2]"]


def test_the_same_lines_keep_their_cards(columns: EvidenceColumns) -> None:
    columns.show_lines([line(1, "for")])
    [before] = cards(columns)
    columns.show_lines([line(1, "for")])
    assert cards(columns) == [before]


def test_other_lines_take_their_place(columns: EvidenceColumns) -> None:
    columns.show_lines([line(1, "for", "first")])
    columns.show_lines([line(1, "for", "second")])
    assert "second" in texts(columns)
    assert len(cards(columns)) == 1
