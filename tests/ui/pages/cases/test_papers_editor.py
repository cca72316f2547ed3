"""Papers, a line each."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.cases.papers_editor import PapersEditor
from vetting_desk.model import Paper, PaperKind


@pytest.fixture
def editor(qtbot: QtBot) -> PapersEditor:
    made = PapersEditor()
    qtbot.addWidget(made)
    made.show()
    return made


def test_papers_come_back_as_they_were_shown(editor: PapersEditor) -> None:
    papers = [Paper("AB 123456", PaperKind.PASSPORT), Paper("77")]
    editor.show_papers(papers)

    assert editor.papers() == papers


def test_a_line_without_a_number_is_no_paper(editor: PapersEditor) -> None:
    editor._add.click()

    assert len(editor.lines()) == 1
    assert editor.papers() == []


def test_a_line_can_be_taken_away(editor: PapersEditor, qtbot: QtBot) -> None:
    editor.show_papers([Paper("1"), Paper("2")])
    with qtbot.waitSignal(editor.edited):
        editor.lines()[0]._remove.click()

    assert editor.papers() == [Paper("2")]
