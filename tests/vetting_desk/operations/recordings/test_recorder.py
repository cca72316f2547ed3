"""A recording runs only while it may, keeps every piece at once, and loses seconds to a kill."""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from tests.vetting_desk.operations.recordings.conftest import Talk, sound
from vetting_desk.errors import PermissionDeniedError, SafeguardError, StateError
from vetting_desk.model import Role
from vetting_desk.model.recording import (
    PIECE_BYTES,
    PIECE_SECONDS,
    Ending,
    MarkSort,
    RecordingState,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.recordings import consent, reading, recorder
from vetting_desk.operations.records import records
from vetting_desk.operations.safeguards import gate
from vetting_desk.operations.safeguards.situation import Situation


def test_a_piece_is_never_longer_than_five_seconds() -> None:
    assert 1 <= PIECE_SECONDS <= 5


def test_sound_is_kept_as_it_comes_and_is_the_same_when_heard(talk: Talk) -> None:
    running, whole = talk.begin(), sound(7.3)
    for place in range(0, len(whole), 6_400):
        assert running.feed(whole[place : place + 6_400])
        kept = talk.desk.casebook.recordings.kept(running.recording.id)[1]
        assert place + 6_400 - kept < PIECE_BYTES + 6_400  # what waits is bounded
    assert running.milliseconds == 7_300
    done = running.stop()
    assert (done.state, done.ending, done.milliseconds) == (
        RecordingState.ENDED,
        Ending.STOPPED,
        7_300,
    )
    assert done.pieces == 4
    assert reading.listen(talk.desk, done.id, "A test").samples == whole
    talk.desk.casebook.verify()


ROWS: dict[str, Callable[[Talk], object]] = {
    "recording-not-agreed": lambda talk: None,
    "notice-not-given": lambda talk: talk.say("notice", "later"),
    "notice-declined": lambda talk: talk.say("notice", "declined"),
    "no-guardian": lambda talk: talk.say("age", "child"),
    "no-common-language": lambda talk: talk.say("interpreter", "needed_not_available"),
}


@pytest.mark.parametrize("row", ROWS)
def test_nothing_is_recorded_before_it_may_be(asked: Talk, row: str) -> None:
    if row != "recording-not-agreed":
        asked.agree()
        assert recorder.may_record(asked.desk, asked.case) == ""
    ROWS[row](asked)
    with pytest.raises(SafeguardError) as refused:
        asked.begin()
    assert refused.value.fields["row"] == row
    assert recorder.may_record(asked.desk, asked.case) == row
    assert asked.desk.casebook.recordings.of_case(asked.case) == []


@pytest.mark.parametrize(
    ("row", "ending"),
    [("notice-declined", Ending.REFUSED), ("no-guardian", Ending.REFUSED)],
)
def test_it_ends_when_what_is_known_of_the_case_forbids_it(
    talk: Talk, row: str, ending: Ending
) -> None:
    running = talk.begin()
    running.feed(sound(2))
    ROWS[row](talk)
    assert not running.feed(sound(2, seed=2))
    assert running.recording.ending is ending
    assert running.recording.pieces == 1


def test_a_child_is_recorded_with_a_guardian_and_a_note_alone(asked: Talk) -> None:
    asked.agree().say("age", "child")
    asked.say("guardian", "present")
    with pytest.raises(SafeguardError):
        asked.begin()
    asked.say("best-interests", "Stays with her aunt")
    assert asked.recorded().pieces == 3


def test_nothing_said_after_consent_was_taken_back_is_kept(talk: Talk) -> None:
    running = talk.begin()
    running.feed(sound(2) + sound(1.5, seed=2))
    consent.withdraw(talk.desk, talk.case)
    assert not running.feed(sound(9, seed=3))
    assert running.recording.ending is Ending.WITHDRAWN
    assert reading.listen(talk.desk, running.recording.id, "A test").samples == sound(2)
    running.mark("/data/b", "Later")
    running.pause()
    assert running.stop().ending is Ending.WITHDRAWN
    with pytest.raises(SafeguardError):
        talk.begin()


def test_stopping_after_consent_was_taken_back_keeps_no_more_either(talk: Talk) -> None:
    running = talk.begin()
    running.feed(sound(3))
    consent.withdraw(talk.desk, talk.case)
    done = running.stop(Ending.LOCKED)
    assert (done.ending, done.milliseconds) == (Ending.WITHDRAWN, 2_000)


def test_in_a_pause_nothing_is_kept_and_where_it_was_is_marked(talk: Talk) -> None:
    running = talk.begin()
    running.feed(sound(1))
    running.pause()
    running.pause()
    assert running.feed(sound(8, seed=2))
    running.mark("/data/b", "Not heard")
    running.resume()
    running.resume()
    running.feed(sound(1, seed=3))
    done = running.stop()
    assert reading.listen(talk.desk, done.id, "A test").samples == sound(1) + sound(1, seed=3)
    marks = [(each.sort, each.milliseconds) for each in reading.look(talk.desk, done.id).marks]
    assert marks == [(MarkSort.PAUSED, 1_000), (MarkSort.RESUMED, 1_000)]


def test_it_does_not_go_on_after_a_pause_in_which_consent_was_taken_back(talk: Talk) -> None:
    running = talk.begin()
    running.feed(sound(1))
    running.pause()
    consent.withdraw(talk.desk, talk.case)
    with pytest.raises(SafeguardError):
        running.resume()
    assert running.recording.ending is Ending.WITHDRAWN


def test_which_question_was_on_the_screen_is_marked_in_the_sound(talk: Talk) -> None:
    running = talk.begin()
    running.mark("/data/a", "First")
    running.feed(sound(2.5))
    running.mark("/data/b", "Second")
    running.note_gap()
    done = running.stop()
    marks = reading.look(talk.desk, done.id).marks
    assert [(each.sort, each.reference, each.label, each.milliseconds) for each in marks] == [
        (MarkSort.QUESTION, "/data/a", "First", 0),
        (MarkSort.QUESTION, "/data/b", "Second", 2_500),
        (MarkSort.GAP, "", "", 2_500),
    ]


def test_one_recording_runs_at_a_time(talk: Talk) -> None:
    running = talk.begin()
    with pytest.raises(StateError, match="running"):
        talk.begin()
    running.stop()
    talk.begin().stop()


def test_a_signed_assessment_is_not_recorded(talk: Talk, post: OpenDesk) -> None:
    records.sign(post, talk.draft, PASSPHRASE, incomplete_reason="Interrupted")
    with pytest.raises(StateError, match="signed"):
        talk.begin()


def test_who_does_not_interview_does_not_record(talk: Talk) -> None:
    from tests.vetting_desk.operations.safeguards.conftest import as_role

    as_role(talk.desk, Role.DECISION_MAKER)
    with pytest.raises(PermissionDeniedError):
        talk.begin()


def test_the_longest_recording_ends_by_itself(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "MOST_PIECES", 2)
    running = talk.begin()
    assert not running.feed(sound(9))
    assert (running.recording.ending, running.recording.pieces) == (Ending.FULL, 2)


def test_every_piece_asks_the_safeguards(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    real = gate.situation

    def count(*given: Any, **more: Any) -> Situation:
        asked.append(given)
        return real(*given, **more)

    monkeypatch.setattr(gate, "situation", count)
    running = talk.begin()
    running.feed(sound(6))
    running.stop()
    assert len(asked) == 1 + 3


def test_what_the_disk_holds_is_no_sound_and_no_file_beside_the_casebook(talk: Talk) -> None:
    before = {each.name for each in talk.desk.folder.rglob("*")}
    running = talk.begin()
    canary = b"CANARY-OF-A-VOICE-7391"
    running.feed((canary * 4_000)[:PIECE_BYTES] + canary)
    running.stop()
    after = {each.name for each in talk.desk.folder.rglob("*")}
    assert after <= before | {"casebook.db-wal", "casebook.db-shm"}
    for path in talk.desk.folder.rglob("*"):
        assert not path.is_file() or canary not in path.read_bytes()


def test_a_copy_of_the_folder_while_it_runs_is_ended_when_it_is_unlocked(
    talk: Talk, tmp_path: Path
) -> None:
    running = talk.begin()
    running.feed(sound(5))
    shutil.copytree(talk.desk.folder, tmp_path / "after")
    with closing(opened(tmp_path / "after")) as again:
        [found] = again.casebook.recordings.of_case(talk.case)
        assert found.state is RecordingState.RUNNING
        assert recorder.mend(again) == 1
        assert recorder.mend(again) == 0
        [found] = again.casebook.recordings.of_case(talk.case)
        assert (found.ending, found.pieces) == (Ending.BROKEN_OFF, 2)
        assert reading.verify(again, found.id) == found
        assert reading.listen(again, found.id, "A test").samples == sound(5)[: 2 * PIECE_BYTES]
        again.casebook.verify()
    running.stop()


if sys.platform != "win32":  # needs fork and SIGKILL

    def test_a_kill_loses_no_more_than_the_piece_that_was_not_full(talk: Talk, data: Path) -> None:
        draft, case = talk.draft, talk.case
        talk.desk.close()
        reading_end, writing = os.pipe()
        process = os.fork()
        if process == 0:
            try:
                os.close(reading_end)
                running = recorder.begin(opened(data / "post"), draft)
                fed = 0
                while True:
                    running.feed(sound(0.2, seed=fed))
                    fed += 1
                    os.write(writing, b"%d\n" % fed)
            finally:
                os._exit(1)
        os.close(writing)
        with os.fdopen(reading_end, "rb") as acknowledged:
            numbers = [int(acknowledged.readline()) for _ in range(57)]
            os.kill(process, signal.SIGKILL)
            numbers += [int(line) for line in acknowledged if line.endswith(b"\n")]
        assert os.WTERMSIG(os.waitpid(process, 0)[1]) == signal.SIGKILL
        with closing(opened(data / "post")) as again:
            recorder.mend(again)
            [found] = again.casebook.recordings.of_case(case)
            assert numbers[-1] * 200 - found.milliseconds < PIECE_SECONDS * 1_000
            heard = reading.listen(again, found.id, "A test").samples
            told = b"".join(sound(0.2, seed=each) for each in range(numbers[-1] + 12))
            assert heard == told[: len(heard)]
            assert len(heard) == found.pieces * PIECE_BYTES
            again.casebook.verify()


def test_it_ends_with_the_draft_that_was_discarded(talk: Talk) -> None:
    running = talk.begin()
    running.feed(sound(4))
    interviews.resume(talk.desk, talk.draft).discard()
    assert not running.feed(sound(4))
    assert (running.recording.ending, running.recording.milliseconds) == (Ending.REFUSED, 4000)


def test_an_answer_of_sound_is_shut_as_the_talk_is(asked: Talk) -> None:
    interview = interviews.resume(asked.desk, asked.draft)
    with pytest.raises(SafeguardError) as refused:
        interview.require_recordable()
    assert refused.value.fields["row"] == "recording-not-agreed"
    asked.agree()
    interview.require_recordable()
    asked.say("notice", "later")
    with pytest.raises(SafeguardError):
        interview.require_recordable()
    interview.close()
