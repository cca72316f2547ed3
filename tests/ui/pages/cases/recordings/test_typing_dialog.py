"""What is typed beside a recording says from where, in which language, and whether it is a translation."""

from collections.abc import Callable

import pytest

from tests.ui.recorded import Talk
from ui.ground.tasks import Tasks
from ui.pages.cases.recordings.typing_dialog import TypingDialog
from ui.shell.frame import DeskFrame
from vetting_desk.model.recording import Recording, Transcript
from vetting_desk.operations.recordings import reading


@pytest.fixture
def recording(frame: DeskFrame) -> Recording:
    return Talk(frame.open_desk).agree().recorded()


def test_words_and_language_have_to_be_there(
    frame: DeskFrame, recording: Recording, tasks: Tasks, settle: Callable[[], None]
) -> None:
    dialog = TypingDialog(frame.open_desk, recording.id, 1_000, tasks, parent=frame)
    dialog.show()
    dialog.act_button.click()
    assert len(dialog.find_problems()) == 2
    assert dialog.problems.isVisible()
    kept: list[Transcript] = []
    dialog.done_with.connect(kept.append)
    dialog.words.edit.setPlainText("I came home")
    dialog.language.setText("English")
    dialog.translated.setChecked(True)
    dialog.act_button.click()
    settle()
    assert [(each.words, each.translated, each.milliseconds) for each in kept] == [
        ("I came home", True, 1_000)
    ]
    assert reading.look(frame.open_desk, recording.id).standing == tuple(kept)


def test_typing_anew_begins_with_what_was_there(
    frame: DeskFrame, recording: Recording, tasks: Tasks
) -> None:
    before = reading.write(frame.open_desk, recording.id, 0, "Before", "tg", translated=True)
    dialog = TypingDialog(frame.open_desk, recording.id, 0, tasks, before, parent=frame)
    assert (dialog.words.text(), dialog.language.text()) == ("Before", "tg")
    assert dialog.translated.isChecked()
