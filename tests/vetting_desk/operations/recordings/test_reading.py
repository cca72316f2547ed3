"""Listening stands in the log; what is missing or altered is told; what was typed is kept."""

import pytest

from tests.vetting_desk.operations.recordings.conftest import Talk, Tampering, sound
from vetting_desk.errors import (
    ConfirmationNeededError,
    InputError,
    NotFoundError,
    RecordingDamagedError,
    StateError,
)
from vetting_desk.model.recording import PIECE_BYTES, RecordingState
from vetting_desk.operations.access.policy import KEY, Policy, to_text
from vetting_desk.operations.recordings import reading


def test_a_part_is_heard_from_any_place_to_any_other(talk: Talk) -> None:
    done, whole = talk.recorded(7), sound(7)
    for begin, end in ((0, 7_000), (1_999, 2_001), (2_000, 4_000), (5_500, None), (0, 90_000)):
        heard = reading.listen(talk.desk, done.id, "A test", begin, end)
        assert heard.samples == whole[begin * 32 : (min(end, 7_000) if end else 7_000) * 32]
        assert heard.milliseconds == begin


@pytest.mark.parametrize(("begin", "end"), [(-1, None), (5_000, None), (3_000, 3_000), (4_000, 1)])
def test_where_nothing_is_nothing_is_heard(talk: Talk, begin: int, end: int | None) -> None:
    with pytest.raises(InputError, match="out-of-range"):
        reading.listen(talk.desk, talk.recorded(5).id, "A test", begin, end)


def test_one_listening_holds_ten_minutes_at_the_most(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_SECONDS", 3)
    assert len(reading.listen(talk.desk, talk.recorded(5).id, "A test").samples) == 3 * 32_000


def test_who_listened_to_what_and_why_stands_in_the_log(talk: Talk) -> None:
    done = talk.recorded(5)
    with pytest.raises(InputError):
        reading.listen(talk.desk, done.id, "  ")
    reading.listen(talk.desk, done.id, "The date in the record", 1_000, 3_000)
    [entry] = [
        each for each in talk.desk.casebook.audit.entries() if each.action == "recording-heard"
    ]
    assert entry.subject == done.id
    assert entry.officer_id == talk.desk.officer.id
    told = {"case": talk.case, "from": 1_000, "to": 3_000, "reason": "The date in the record"}
    assert entry.detail == told


def test_the_passphrase_is_asked_again_as_the_organisation_says(talk: Talk) -> None:
    done = talk.recorded()
    talk.desk.casebook.settings.set(KEY, to_text(Policy(ask_again_minutes=0)))
    for ask in (
        lambda: reading.listen(talk.desk, done.id, "A test"),
        lambda: reading.look(talk.desk, done.id),
        lambda: reading.of_case(talk.desk, talk.case),
    ):
        with pytest.raises(ConfirmationNeededError):
            ask()


def test_the_recordings_of_a_case_are_listed_the_newest_first(talk: Talk) -> None:
    first, second = talk.recorded(), talk.recorded(seed=2)
    assert [each.id for each in reading.of_case(talk.desk, talk.case)] == [second.id, first.id]
    with pytest.raises(NotFoundError):
        reading.of_case(talk.desk, "nosuch")


DAMAGE = {
    "altered": (
        "UPDATE recording_pieces SET content = CAST(x'00ff' || substr(content, 3) AS BLOB)"
        " WHERE position = 2"
    ),
    "relinked": "UPDATE recording_pieces SET link = upper(link) WHERE position = 2",
    "missing": "DELETE FROM recording_pieces WHERE position = 2",
    "cut": "DELETE FROM recording_pieces WHERE position = 3",
    "moved": "UPDATE recording_pieces SET position = 5 - position WHERE position IN (2, 3)",
}


@pytest.mark.parametrize(
    ("damage", "piece", "detail"),
    [
        ("altered", 2, "altered"),
        ("relinked", 2, "altered"),
        ("missing", 2, "missing"),
        ("cut", 3, "missing"),
    ],
)
def test_a_piece_that_is_missing_or_altered_is_told(
    talk: Talk, tamper: Tampering, damage: str, piece: int, detail: str
) -> None:
    done = talk.recorded(5)
    assert reading.verify(talk.desk, done.id) == done
    tamper(DAMAGE[damage])
    for ask in (
        lambda: reading.verify(talk.desk, done.id),
        lambda: reading.listen(talk.desk, done.id, "A test"),
    ):
        with pytest.raises(RecordingDamagedError) as found:
            ask()
        assert (found.value.fields["piece"], found.value.fields["detail"]) == (piece, detail)
    assert len(reading.listen(talk.desk, done.id, "A test", 0, 2_000).samples) == PIECE_BYTES


def test_a_piece_that_was_added_is_told(talk: Talk, tamper: Tampering) -> None:
    done = talk.recorded(5)
    talk.desk.casebook.database.execute("DROP TRIGGER add_recording_pieces")
    tamper(
        "INSERT INTO recording_pieces (recording_number, position, length, link, content)"
        " SELECT recording_number, 4, length, link, content FROM recording_pieces WHERE position = 3"
    )
    with pytest.raises(RecordingDamagedError, match="added"):
        reading.verify(talk.desk, done.id)


def test_pieces_of_another_recording_are_no_pieces_of_this(talk: Talk, tamper: Tampering) -> None:
    one, other = talk.recorded(5), talk.recorded(5, seed=2)
    tamper(
        "UPDATE recording_pieces SET recording_number = 3 - recording_number, position = -position"
    )
    tamper("UPDATE recording_pieces SET position = -position")
    for each in (one, other):
        with pytest.raises(RecordingDamagedError):
            reading.verify(talk.desk, each.id)


def test_what_was_typed_is_kept_and_replaced_by_what_was_typed_later(talk: Talk) -> None:
    done = talk.recorded()
    late = reading.write(talk.desk, done.id, 3_000, "Баргаштам", "tg")
    first = reading.write(talk.desk, done.id, 0, "I come bak", "en", translated=True)
    better = reading.write(
        talk.desk, done.id, 0, "I came back", "en", translated=True, replaces=first.id
    )
    seen = reading.look(talk.desk, done.id)
    assert seen.transcripts == (late, first, better)
    assert seen.standing == (better, late)
    assert {each.officer_name for each in seen.transcripts} == {talk.desk.officer.name}
    talk.desk.casebook.verify()


@pytest.mark.parametrize(
    ("place", "words", "language"),
    [
        (0, " ", "tg"),
        (0, "x" * 20_001, "tg"),
        (0, "Words", " "),
        (-1, "Words", "tg"),
        (9_999, "Words", "tg"),
    ],
)
def test_what_cannot_be_typed_is_refused(talk: Talk, place: int, words: str, language: str) -> None:
    done = talk.recorded(5)
    with pytest.raises(InputError):
        reading.write(talk.desk, done.id, place, words, language)
    with pytest.raises(NotFoundError):
        reading.write(talk.desk, done.id, 0, "Words", "tg", replaces="nosuch")
    assert reading.look(talk.desk, done.id).transcripts == ()


def test_while_it_runs_nobody_listens_or_types(talk: Talk) -> None:
    running = talk.begin()
    for ask in (
        lambda: reading.listen(talk.desk, running.recording.id, "A test"),
        lambda: reading.write(talk.desk, running.recording.id, 0, "Words", "tg"),
        lambda: reading.verify(talk.desk, running.recording.id),
    ):
        with pytest.raises(StateError, match=RecordingState.RUNNING.value):
            ask()
    running.stop()
