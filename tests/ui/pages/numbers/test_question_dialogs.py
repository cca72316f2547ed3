"""The dialogs of questions name the fields that the core's errors are about."""

from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.numbers.question_dialogs import AnswerExportDialog, KeepQuestionDialog
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.questions import Question
from vetting_desk.operations.access.open_desk import OpenDesk

QUESTION = Question((Column.SEX,))


def test_fields_are_found_by_their_names(hq: OpenDesk, tasks: Tasks, qtbot: QtBot) -> None:
    keep = KeepQuestionDialog(hq, QUESTION, tasks)
    seal = AnswerExportDialog(hq, QUESTION, None, tasks)
    for each in (keep, seal):
        qtbot.addWidget(each)
    assert keep.field_of("name") is keep.name
    assert seal.field_of("recipient") is seal.recipients
    assert seal.field_of("columns") is None
    assert not seal.columns
