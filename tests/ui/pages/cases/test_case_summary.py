"""The summary beside the list of cases, once one is selected."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.cases.case_summary import CaseSummary
from vetting_desk.model import CaseRow
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases.cases import CaseDetail


@pytest.fixture
def row(desk: OpenDesk) -> CaseRow:
    return cases.search(desk, "namuna om")[0]


@pytest.fixture
def detail(desk: OpenDesk, row: CaseRow) -> CaseDetail:
    return cases.case_detail(desk, row.id)


@pytest.fixture
def summary(qtbot: QtBot) -> CaseSummary:
    made = CaseSummary()
    qtbot.addWidget(made)
    made.show()
    return made


def words(summary: CaseSummary) -> str:
    return "\n".join(each.text() for each in summary.findChildren(QLabel) if each.isVisible())


def button(summary: CaseSummary, text: str) -> QPushButton:
    return next(each for each in summary.findChildren(QPushButton) if each.text() == text)


def test_a_row_says_no_more_than_the_list_does(summary: CaseSummary, row: CaseRow) -> None:
    summary.show_row(row)
    assert "Намуна Омӯзишӣ" in words(summary)
    assert "Opening it asks for your confirmation." in words(summary)
    assert not button(summary, "Continue interview").isVisible()


def test_a_case_says_when_somebody_was_born_and_which_draft_is_open(
    summary: CaseSummary, row: CaseRow, detail: CaseDetail
) -> None:
    summary.show_case(row, detail)
    assert "born" in words(summary)
    assert f"{detail.assessments[0].title}: " in words(summary)


def test_the_interview_can_be_continued(
    summary: CaseSummary, row: CaseRow, detail: CaseDetail, qtbot: QtBot
) -> None:
    summary.show_case(row, detail)
    with qtbot.waitSignal(summary.continue_requested) as signal:
        button(summary, "Continue interview").click()
    assert signal.args == [detail.assessments[0].id]


def test_the_case_can_be_opened(summary: CaseSummary, row: CaseRow, qtbot: QtBot) -> None:
    summary.show_row(row)
    with qtbot.waitSignal(summary.open_requested) as signal:
        button(summary, "Open case").click()
    assert signal.args == [row.id]


def test_without_a_draft_nothing_is_continued(
    summary: CaseSummary, row: CaseRow, detail: CaseDetail
) -> None:
    summary.show_case(row, replace(detail, assessments=()))
    assert not button(summary, "Continue interview").isVisible()


def test_an_erased_case_names_nobody(summary: CaseSummary, row: CaseRow) -> None:
    summary.show_row(replace(row, name="", latin_name=""))
    assert "Erased" in words(summary)
    assert "Namuna" not in words(summary)
