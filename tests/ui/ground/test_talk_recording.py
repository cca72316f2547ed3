"""Sound goes from its source to the casebook while the talk may be recorded, and not a moment longer."""

from collections.abc import Callable, Iterator

import pytest

from tests.ui.recorded import Spoken, Talk, sound
from ui.ground.talk_recording import QUIET_TICKS, TalkRecording
from ui.ground.tasks import Tasks
from ui.shell.frame import DeskFrame
from vetting_desk.errors import MicrophoneError, SafeguardError, StorageFullError
from vetting_desk.model.recording import Ending, MarkSort, Recording
from vetting_desk.operations.recordings import consent, reading
from vetting_desk.operations.recordings.recorder import Recorder

Settle = Callable[[], None]


class Tape:
    """What records, and what it said."""

    def __init__(self, frame: DeskFrame, tasks: Tasks, settle: Settle) -> None:
        self.talk = Talk(frame.open_desk)
        self.source = Spoken()
        self.ended: list[Recording] = []
        self.failed: list[Exception] = []
        self.recording = TalkRecording(frame.open_desk, tasks, lambda: self.source)
        self.recording.ended.connect(self.ended.append)
        self.recording.failed.connect(self.failed.append)
        self.settle = settle

    def begin(self) -> None:
        self.recording.begin(self.talk.draft)
        self.settle()

    def tick(self, times: int = 1) -> None:
        for _ in range(times):
            self.recording.tick()
            self.settle()

    def heard(self) -> bytes:
        return reading.listen(self.talk.desk, self.ended[-1].id, "A test").samples


@pytest.fixture
def tape(frame: DeskFrame, tasks: Tasks, settle: Settle) -> Iterator[Tape]:
    made = Tape(frame, tasks, settle)
    yield made
    made.recording.stop()
    made.recording.deleteLater()


def test_what_was_said_is_kept(tape: Tape) -> None:
    tape.talk.agree()
    tape.begin()
    assert tape.recording.running
    tape.source.say(sound(3))
    tape.tick()
    tape.recording.mark("/data/a", "Question")
    tape.source.say(sound(1.5, seed=2))
    tape.recording.stop()
    assert not tape.source.taking
    assert (tape.ended[0].ending, tape.failed) == (Ending.STOPPED, [])
    assert tape.heard() == sound(3) + sound(1.5, seed=2)
    [mark] = reading.look(tape.talk.desk, tape.ended[0].id).marks
    assert (mark.milliseconds, mark.label) == (3_000, "Question")


def test_the_microphone_is_not_even_touched_where_nobody_agreed(tape: Tape) -> None:
    tape.begin()
    assert isinstance(tape.failed[0], SafeguardError)
    assert (tape.source.begun, tape.recording.running) == (0, False)


def test_in_a_pause_the_microphone_is_let_go_of(tape: Tape) -> None:
    tape.talk.agree()
    tape.begin()
    tape.source.say(sound(1))
    tape.recording.pause()
    assert tape.recording.paused
    assert not tape.source.taking
    tape.tick()
    tape.recording.resume()
    assert not tape.recording.paused
    tape.source.say(sound(1, seed=3))
    tape.recording.stop()
    assert tape.heard() == sound(1) + sound(1, seed=3)


def test_consent_taken_back_elsewhere_ends_it_with_the_next_piece(tape: Tape) -> None:
    tape.talk.agree()
    tape.begin()
    tape.source.say(sound(2))
    tape.tick()
    consent.withdraw(tape.talk.desk, tape.talk.case)
    tape.source.say(sound(2, seed=4))
    tape.tick()
    assert not tape.recording.running
    assert not tape.source.taking
    assert tape.ended[0].ending is Ending.WITHDRAWN
    assert tape.heard() == sound(2)


def test_consent_taken_back_in_a_pause_keeps_it_ended(tape: Tape) -> None:
    tape.talk.agree()
    tape.begin()
    tape.recording.pause()
    consent.withdraw(tape.talk.desk, tape.talk.case)
    tape.recording.resume()
    assert tape.source.begun == 1
    assert isinstance(tape.failed[0], SafeguardError)
    assert [each.ending for each in tape.ended] == [Ending.WITHDRAWN]


@pytest.mark.parametrize("detail", ["no-library", "no-device", "failed"])
def test_without_a_microphone_nothing_pretends_to_record(tape: Tape, detail: str) -> None:
    tape.talk.agree()
    tape.source = Spoken(detail)
    tape.begin()
    assert [type(each) for each in tape.failed] == [MicrophoneError]
    assert (tape.recording.running, tape.ended[0].ending) == (False, Ending.DEVICE)


def test_a_microphone_that_was_pulled_ends_it_and_says_so(tape: Tape) -> None:
    tape.talk.agree()
    tape.begin()
    tape.source.say(sound(2))
    tape.source.lost = True
    tape.tick()
    assert tape.ended[0].ending is Ending.DEVICE
    assert isinstance(tape.failed[0], MicrophoneError)
    assert tape.heard() == sound(2)


def test_silence_is_noticed_and_forgotten_with_the_next_word(tape: Tape) -> None:
    tape.talk.agree()
    tape.begin()
    tape.source.say(bytes(6_400))
    tape.tick(QUIET_TICKS - 1)
    assert not tape.recording.quiet
    tape.tick()
    assert tape.recording.quiet
    tape.source.say(sound(0.2))
    tape.tick()
    assert not tape.recording.quiet


def test_a_full_disk_ends_it_and_what_was_kept_stays(
    tape: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    tape.talk.agree()
    tape.begin()
    tape.source.say(sound(2))
    tape.tick()
    real = Recorder.feed

    def full(recorder: Recorder, samples: bytes) -> bool:
        if samples:
            raise StorageFullError(path="somewhere")
        return real(recorder, samples)

    monkeypatch.setattr(Recorder, "feed", full)
    tape.source.say(sound(2, seed=5))
    tape.tick()
    assert isinstance(tape.failed[0], StorageFullError)
    assert not tape.recording.running
    assert tape.heard() == sound(2)


def test_sound_that_was_lost_is_marked(tape: Tape) -> None:
    tape.talk.agree()
    tape.begin()
    for _ in range(31):
        tape.source.say(bytes(32_000))
    tape.tick()
    tape.recording.stop()
    [mark] = reading.look(tape.talk.desk, tape.ended[0].id).marks
    assert mark.sort is MarkSort.GAP


def test_stopping_where_none_runs_changes_nothing(tape: Tape) -> None:
    tape.recording.stop()
    tape.recording.pause()
    tape.recording.resume()
    tape.recording.mark("/data/a", "Question")
    tape.recording.tick()
    assert (tape.ended, tape.failed) == ([], [])
