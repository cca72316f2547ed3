"""A talk is recorded from its questions; the pause, the lock, leaving and taking back end or stop it."""

from collections.abc import Callable, Iterator

import pytest

from tests.ui.recorded import Spoken, Talk, sound
from ui.ground import talk_recording
from ui.pages.interview.record_dialog import RecordDialog
from ui.shell.main_window import MainWindow
from ui.shell.recording_route import RecordingRoute
from ui.shell.recording_strip import RecordingStrip
from vetting_desk.model.recording import AGREES, REFUSED, Ending, MarkSort, RecordingState
from vetting_desk.operations.recordings import consent, reading

Settle = Callable[[], None]


class Room:
    """The window with a talk on the screen."""

    def __init__(self, window: MainWindow, settle: Settle, source: Spoken) -> None:
        frame = window.frame
        assert frame is not None
        self.window, self.frame, self.settle, self.source = window, frame, settle, source
        self.talk = Talk(frame.open_desk)
        self.strip = frame.findChildren(RecordingStrip)[0]
        self.route = frame.findChildren(RecordingRoute)[0]
        frame.open_assessment(self.talk.draft)
        settle()

    @property
    def recording(self) -> talk_recording.TalkRecording:
        return self.strip._recording

    def record(self) -> RecordDialog:
        self.frame.route.questions.view.top.record_requested.emit()
        self.settle()
        assert self.route.dialog is not None
        return self.route.dialog

    def begin(self) -> None:
        self.talk.agree()
        self.record().act_button.click()
        self.settle()
        assert self.recording.running

    def last(self) -> object:
        return self.frame.open_desk.casebook.recordings.of_case(self.talk.case)[0].ending


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch, unlocked: MainWindow, settle: Settle) -> Iterator[Room]:
    made = Room(unlocked, settle, Spoken())
    monkeypatch.setattr(made.recording, "make_source", lambda: made.source)
    yield made
    made.recording.stop()


def test_asking_comes_first_and_agreeing_begins(room: Room) -> None:
    dialog = room.record()
    assert dialog.how is not None
    assert dialog.language is not None
    assert dialog.answer is not None
    dialog.act_button.click()
    room.settle()
    assert dialog.problems.isVisible()
    dialog.how.edit.setPlainText("May I record this?")
    dialog.language.setText("Tajik")
    dialog.answer.press(AGREES)
    dialog.act_button.click()
    room.settle()
    assert room.strip.isVisible()
    assert consent.standing(room.talk.desk, room.talk.case).how == "May I record this?"


def test_refusing_is_written_down_and_nothing_begins(room: Room) -> None:
    dialog = room.record()
    assert dialog.how is not None
    assert dialog.language is not None
    assert dialog.answer is not None
    dialog.how.edit.setPlainText("May I record this?")
    dialog.language.setText("Tajik")
    dialog.answer.press(REFUSED)
    dialog.act_button.click()
    room.settle()
    assert (room.recording.running, room.source.begun) == (False, 0)
    assert consent.standing(room.talk.desk, room.talk.case).answer == REFUSED


def test_before_the_notice_it_is_said_why_not_and_nobody_is_asked(room: Room) -> None:
    room.talk.say("notice", "later")
    room.route.ask()
    room.settle()
    assert room.route.dialog is None
    assert "notice" in room.frame.messages.text()


def test_the_sign_stands_over_every_page(room: Room) -> None:
    room.begin()
    for page in ("cases", "transfer", "log", "desk"):
        room.frame.go(page)
        room.settle()
        assert room.strip.isVisible()


def test_the_questions_on_the_screen_are_marked(room: Room) -> None:
    room.begin()
    room.source.say(sound(2))
    room.recording.tick()
    page = room.frame.route.questions
    page._on_resume()
    room.settle()
    room.strip.stop.click()
    [recording] = room.talk.desk.casebook.recordings.of_case(room.talk.case)
    marks = reading.look(room.talk.desk, recording.id).marks
    assert [each.sort for each in marks] == [MarkSort.QUESTION]
    assert marks[0].milliseconds == 2_000
    assert marks[0].label


def test_it_pauses_with_the_pause(room: Room) -> None:
    room.begin()
    page = room.frame.route.questions
    page._on_pause_requested()
    assert room.recording.paused
    assert not room.source.taking
    assert page.pausing.dialog is not None
    page.pausing.dialog.accept()
    room.settle()
    assert not room.recording.paused
    assert room.source.taking


def test_taking_it_back_is_one_act_and_ends_it(room: Room) -> None:
    room.begin()
    room.source.say(sound(2))
    room.recording.tick()
    room.strip.withdraw.click()
    room.settle()
    assert room.strip.isHidden()
    assert room.last() is Ending.WITHDRAWN
    assert consent.standing(room.talk.desk, room.talk.case).answer == "withdrawn"


def test_leaving_the_talk_ends_it(room: Room) -> None:
    room.begin()
    room.frame.route._end()
    room.settle()
    assert room.last() is Ending.STOPPED
    assert room.strip.isHidden()


def test_another_talk_ends_it(room: Room) -> None:
    room.begin()
    room.frame.open_assessment(Talk(room.frame.open_desk).draft)
    room.settle()
    assert room.last() is Ending.STOPPED


def test_the_lock_ends_it_before_the_desk_is_closed(room: Room) -> None:
    room.begin()
    room.source.say(sound(1))
    room.window.lock()
    assert not room.source.taking
    assert room.last() is Ending.LOCKED


@pytest.mark.parametrize("signal", ["left", "asleep"])
def test_sleep_and_another_user_end_it_at_once(room: Room, signal: str) -> None:
    room.begin()
    assert room.frame.session is not None
    getattr(room.frame.session, signal).emit()
    assert not room.source.taking
    assert room.last() is Ending.LOCKED


def test_closing_the_window_ends_it(room: Room) -> None:
    room.begin()
    room.frame.stop()
    assert not room.source.taking
    assert room.last() is Ending.LOCKED


def test_while_it_runs_the_button_to_begin_is_gone(room: Room) -> None:
    top = room.frame.route.questions.view.top
    assert not top._record.isHidden()
    room.begin()
    assert top._record.isHidden()
    room.strip.stop.click()
    room.settle()
    assert not top._record.isHidden()


def test_what_broke_off_is_ended_when_the_desk_is_unlocked(room: Room) -> None:
    room.begin()
    room.source.say(sound(3))
    room.recording.tick()
    room.recording._let_go()
    room.recording._recorder = None  # as after a kill
    room.window._make_frame_anew()
    room.settle()
    [found] = room.talk.desk.casebook.recordings.of_case(room.talk.case)
    assert (found.state, found.ending) == (RecordingState.ENDED, Ending.BROKEN_OFF)
