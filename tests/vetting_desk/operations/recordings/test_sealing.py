"""A clinical talk is sealed once more: pieces, questions and typed words, each to its place."""

import pytest

from tests.vetting_desk.operations.recordings.conftest import Talk, sound
from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.errors import AgePayloadError, PermissionDeniedError
from vetting_desk.model import Role
from vetting_desk.model.recording import Piece
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.compartment import DataKey
from vetting_desk.operations.recordings import reading, sealing


def test_a_piece_opens_in_its_place_alone() -> None:
    key = DataKey.generate("a" * 36)
    sealed = sealing.seal_piece(key, "one", 2, b"samples")
    assert b"samples" not in sealed
    assert sealing.samples_of(key, "one", Piece(2, 7, sealed, "")) == b"samples"
    for recording, number in (("one", 3), ("other", 2)):
        with pytest.raises(AgePayloadError):
            sealing.samples_of(key, recording, Piece(number, 7, sealed, ""))


def test_what_is_not_clinical_is_left_as_it_is(talk: Talk) -> None:
    done = talk.recorded(2)
    assert sealing.key_of(talk.desk, done) is None
    assert sealing.samples_of(None, done.id, Piece(1, 4, b"open", "")) == b"open"
    assert sealing.seal_words(None, 0, "Words") == "Words"


def test_an_erased_key_opens_nothing(clinical: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    done = clinical.recorded(2)
    monkeypatch.setattr(compartment, "key_of", lambda *_given: None)
    with pytest.raises(PermissionDeniedError):
        sealing.key_of(clinical.desk, done)


def test_a_clinical_talk_opens_to_psychologists_alone(clinical: Talk) -> None:
    done = clinical.recorded(5)
    assert done.sealed
    reading.write(clinical.desk, done.id, 0, "CANARY words", "en")
    assert reading.listen(clinical.desk, done.id, "A test", 1_000).samples == sound(5)[32_000:]
    seen = reading.look(clinical.desk, done.id)
    assert [(each.reference, each.label) for each in seen.marks] == [("/data/a", "First question")]
    assert seen.transcripts[0].words == "CANARY words"
    database = clinical.desk.casebook.database
    for table in ("recording_marks", "recording_transcripts", "recording_pieces"):
        kept = b"".join(
            str(value).encode() if not isinstance(value, bytes) else value
            for row in database.rows(f"SELECT * FROM {table}")
            for value in tuple(row)
        )
        for canary in (b"CANARY", b"First question", b"/data/a", sound(5)[:64]):
            assert canary not in kept
    clinical.desk.data_keys.clear()
    clinical.desk.secret.clinical_identity = ""
    as_role(clinical.desk, Role.INTERVIEWER)
    for ask in (
        lambda: reading.listen(clinical.desk, done.id, "A test"),
        lambda: reading.look(clinical.desk, done.id),
    ):
        with pytest.raises(PermissionDeniedError):
            ask()
    assert reading.verify(clinical.desk, done.id) == done
