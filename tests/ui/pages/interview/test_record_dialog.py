"""Asking comes first; where the person agreed before, it says so and nothing is asked again."""

from collections.abc import Callable

from tests.ui.recorded import Talk
from ui.ground.tasks import Tasks
from ui.pages.interview.record_dialog import RecordDialog
from ui.shell.frame import DeskFrame
from vetting_desk.model.recording import REFUSED
from vetting_desk.operations.recordings import consent
from vetting_desk.operations.recordings.consent import Consent


def shown(frame: DeskFrame, talk: Talk, tasks: Tasks) -> tuple[RecordDialog, list[Consent]]:
    standing = consent.standing(talk.desk, talk.case)
    dialog = RecordDialog(talk.desk, talk.case, standing, tasks, frame)
    said: list[Consent] = []
    dialog.done_with.connect(said.append)
    dialog.show()
    return dialog, said


def test_nothing_is_chosen_beforehand(frame: DeskFrame, tasks: Tasks) -> None:
    dialog, said = shown(frame, Talk(frame.open_desk), tasks)
    assert dialog.answer is not None
    assert not dialog.answer.choice()
    dialog.act_button.click()
    assert len(dialog.find_problems()) == 3
    assert said == []


def test_where_they_agreed_it_says_so_and_goes_on(frame: DeskFrame, tasks: Tasks) -> None:
    talk = Talk(frame.open_desk).agree()
    before = len(talk.desk.casebook.facts.of_case(talk.case))
    dialog, said = shown(frame, talk, tasks)
    assert dialog.how is None
    dialog.act_button.click()
    assert [each.answer for each in said] == ["agrees"]
    assert len(talk.desk.casebook.facts.of_case(talk.case)) == before


def test_a_refusal_is_kept(frame: DeskFrame, tasks: Tasks, settle: Callable[[], None]) -> None:
    talk = Talk(frame.open_desk)
    dialog, said = shown(frame, talk, tasks)
    assert dialog.how is not None
    assert dialog.language is not None
    assert dialog.answer is not None
    dialog.how.edit.setPlainText("May I record this?")
    dialog.language.setText("Tajik")
    dialog.answer.press(REFUSED)
    dialog.act_button.click()
    settle()
    assert [each.answer for each in said] == [REFUSED]
