"""What of a recording is sealed once more, because its assessment is clinical. Behind the doors."""

from dataclasses import replace
from typing import TYPE_CHECKING

from vetting_desk.model.recording import Mark, Piece, Recording, Transcript
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.compartment import KnownKeyDesk

if TYPE_CHECKING:
    from vetting_desk.operations.access.compartment import DataKey

_MARK = "recording-mark"
_WORDS = "recording-words"


def key_of(open_desk: KnownKeyDesk, recording: Recording) -> "DataKey | None":
    """Return what opens a recording; None where it is not sealed.

    Raises:
        PermissionDeniedError: If it is not sealed to the present officer.
    """
    if not recording.sealed:
        return None
    key = compartment.key_of(open_desk, recording.assessment_id)
    if key is None:  # its case was erased, and the key with it
        raise compartment.not_open(open_desk)
    return key


def seal_piece(key: "DataKey", recording_id: str, number: int, samples: bytes) -> bytes:
    """Return samples sealed to their place in a recording."""
    return key.seal(f"recording-piece {recording_id}", number, samples)


def samples_of(key: "DataKey | None", recording_id: str, piece: Piece) -> bytes:
    """Return the samples of a piece.

    Raises:
        AgePayloadError: If it was altered.
    """
    if key is None:
        return piece.content
    return key.open(f"recording-piece {recording_id}", piece.number, piece.content)


def seal_mark(key: "DataKey", milliseconds: int, reference: str, label: str) -> str:
    """Return question and words sealed to their place."""
    return key.seal_text(_MARK, milliseconds, reference, label)


def opened_mark(key: "DataKey | None", mark: Mark) -> Mark:
    """Return a mark as it can be read."""
    if key is None or not mark.reference:
        return mark
    reference, label = key.open_text(_MARK, mark.milliseconds, mark.reference, 2)
    return replace(mark, reference=reference, label=label)


def seal_words(key: "DataKey | None", milliseconds: int, words: str) -> str:
    """Return what was typed as it is kept."""
    return words if key is None else key.seal_text(_WORDS, milliseconds, words)


def opened_words(key: "DataKey | None", typed: Transcript) -> Transcript:
    """Return what was typed as it can be read."""
    if key is None:
        return typed
    [words] = key.open_text(_WORDS, typed.milliseconds, typed.words, 1)
    return replace(typed, words=words)
