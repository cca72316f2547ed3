"""Sound is taken by the microphone into memory, shown to run, and used or thrown away."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.recorded import Spoken, sound
from ui.questionnaire.drawing import sound_dialog
from ui.questionnaire.drawing.sound_dialog import SoundDialog


@pytest.fixture
def source() -> Spoken:
    return Spoken()


@pytest.fixture
def dialog(qtbot: QtBot, source: Spoken) -> SoundDialog:
    made = SoundDialog("How did it sound?", lambda: source)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_taken_before_it_is_begun(dialog: SoundDialog, source: Spoken) -> None:
    assert source.begun == 0
    assert dialog.words().startswith("There is no sound yet. Ten minutes at the most.")
    assert not dialog.use.isEnabled()
    assert not dialog.stop.isVisible()


def test_it_says_that_it_runs_and_gives_what_was_heard(
    dialog: SoundDialog, source: Spoken, qtbot: QtBot
) -> None:
    dialog.begin.click()
    source.say(sound(2))
    dialog.tick()
    assert dialog.words() == "This is being recorded. 0:00:02"
    assert dialog.focusWidget() is dialog.stop
    assert not dialog.use.isEnabled()
    dialog.stop.click()
    assert not source.taking
    assert dialog.words() == "Sound of 0:00:02"
    assert dialog.focusWidget() is dialog.use
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.use.click()
    content = bytes(taken.args[0])
    assert (content[:4], content[8:12], content[44:]) == (b"RIFF", b"WAVE", sound(2))


def test_recorded_anew_the_first_is_forgotten(dialog: SoundDialog, source: Spoken) -> None:
    dialog.begin.click()
    source.say(sound(2))
    dialog.stop.click()
    assert dialog.begin.text() == "Begin anew"
    dialog.begin.click()
    source.say(sound(1))
    dialog.stop.click()
    assert dialog.words() == "Sound of 0:00:01"


def test_left_alone_it_lets_go_and_forgets(dialog: SoundDialog, source: Spoken) -> None:
    dialog.begin.click()
    source.say(sound(1))
    dialog.tick()
    dialog.reject()
    assert not source.taking
    assert not dialog._sound


def test_it_ends_where_the_microphone_is_pulled_or_it_is_long_enough(
    dialog: SoundDialog, source: Spoken, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.begin.click()
    source.say(sound(1))
    source.lost = True
    dialog.tick()
    assert dialog.words() == "Sound of 0:00:01"
    source.lost = False
    monkeypatch.setattr(sound_dialog, "MOST_SECONDS", 3)
    dialog.begin.click()
    source.say(sound(5))
    dialog.tick()
    assert not source.taking
    assert dialog.words() == "Sound of 0:00:03"


@pytest.mark.parametrize(
    ("problem", "said"),
    [("no-library", "pip install vetting-desk[media]"), ("no-device", "No microphone was found.")],
)
def test_what_is_missing_is_named(qtbot: QtBot, problem: str, said: str) -> None:
    dialog = SoundDialog("How did it sound?", lambda: Spoken(problem))
    qtbot.addWidget(dialog)
    dialog.begin.click()
    assert said in dialog.words()
    assert not dialog.use.isEnabled()


def test_it_is_as_high_as_its_buttons_need_in_two_lines(source: Spoken, qtbot: QtBot) -> None:
    dialog = SoundDialog("How did it sound?", lambda: source)
    qtbot.addWidget(dialog)
    dialog.setFixedWidth(dialog.begin.sizeHint().width() + dialog._cancel.sizeHint().width() + 90)
    dialog.show()
    for button in (None, dialog.begin, dialog.stop):
        if button is not None:
            button.click()
        lower = dialog.use.mapTo(dialog, dialog.use.rect().bottomLeft()).y()
        assert lower < dialog.height()
