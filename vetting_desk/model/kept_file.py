"""A file of a case: a picture, scan, document or recording that was taken in, or a paper that has none.

What it shows, who brought it, and every time that the paper or the file changed hands are statements
(`statement`): a later one takes the place of an earlier, which stays. Not the *case file*, which is a copy made
for others.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Final

from vetting_desk.model.passage import StepSort

MOST_BYTES: Final = 64 * 1024 * 1024
"""Of one file."""
MOST_OF_CASE: Final = 1024 * 1024 * 1024
"""Bytes that the files of one case have together at the most."""
MOST_FILES: Final = 1_000
"""Files of one case."""


class PaperForm(StrEnum):
    """What lay before whoever took it in."""

    ORIGINAL = "original"
    COPY = "copy"
    UNKNOWN = "unknown"


class FileState(StrEnum):
    """Whether a file counts among those of its case."""

    KEPT = "kept"
    TAKEN_OUT = "taken-out"


class Gone(StrEnum):
    """What a file told beside its content, and was taken out of it as it came in."""

    PLACE = "place"
    DEVICE = "device"
    AUTHOR = "author"
    TIME = "time"
    MORE = "more"
    NOTHING_LOOKED_FOR = "as-it-came"


class HandOf(StrEnum):
    """What changed hands."""

    PAPER = "paper"
    FILE = "file"


class HandAct(StrEnum):
    """How."""

    TAKEN_IN = "taken-in"
    SHOWN = "shown"
    HANDED_OVER = "handed-over"
    RETURNED = "returned"


PAPERS: Final = frozenset({StepSort.IDENTITY, StepSort.PAPER, StepSort.PERMIT, StepSort.TICKET})
"""Sorts of steps of a passage that files can show."""
NEEDS_GIVER: Final = frozenset({HandAct.TAKEN_IN})
NEEDS_RECEIVER: Final = frozenset({HandAct.SHOWN, HandAct.HANDED_OVER, HandAct.RETURNED})
"""Acts of which it is said to whom, and why."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """What is known of a file.

    Attributes:
        id: UUID.
        shows: What it shows, in words.
        sha256: Of what is kept; empty for a paper without a picture.
        length: Of that in bytes.
        media: Media type, by how it begins; empty for a paper alone.
        came_sha256: Of the file as it came in, before anything was taken out.
        came_length: Of that in bytes.
        gone: What was taken out; values of `Gone`.
        brought_by: Who brought it.
        form: Whether what lay there was an original.
        language: In which it is written or spoken, in words.
        step: Id of the paper of a passage that it shows; empty for none.
        state: Whether it counts.
    """

    id: str
    shows: str
    sha256: str = ""
    length: int = 0
    media: str = ""
    came_sha256: str = ""
    came_length: int = 0
    gone: tuple[str, ...] = ()
    brought_by: str = ""
    form: PaperForm = PaperForm.UNKNOWN
    language: str = ""
    step: str = ""
    state: FileState = FileState.KEPT


@dataclass(frozen=True, slots=True)
class Hand:
    """One time that a paper or a file changed hands.

    Attributes:
        id: UUID.
        file_id: Of which file.
        of: The paper itself, or the file.
        act: How.
        day: When, ISO 8601.
        giver: From whom.
        receiver: To whom.
        why: Why, in words.
        holds: False where it was recorded by mistake and taken back.
    """

    id: str
    file_id: str
    of: HandOf
    act: HandAct
    day: str
    giver: str = ""
    receiver: str = ""
    why: str = ""
    holds: bool = True


def file_of(file_id: str, content: Mapping[str, Any]) -> KeptFile:
    """Return a file as a statement has it."""
    return KeptFile(
        **{
            **content,
            "id": file_id,
            "gone": tuple(content["gone"]),
            "form": PaperForm(content["form"]),
            "state": FileState(content["state"]),
        }
    )


def content_of_file(file: KeptFile) -> dict[str, Any]:
    """Return a file as a statement has it."""
    said = {each.name: getattr(file, each.name) for each in fields(file) if each.name != "id"}
    return {
        **said,
        "gone": list(file.gone),
        "form": file.form.value,
        "state": file.state.value,
    }


def hand_of(hand_id: str, content: Mapping[str, Any]) -> Hand:
    """Return a change of hands as a statement has it."""
    said = {key: value for key, value in content.items() if key != "file"}
    return Hand(
        **{
            **said,
            "id": hand_id,
            "file_id": content["file"],
            "of": HandOf(said["of"]),
            "act": HandAct(said["act"]),
        }
    )


def content_of_hand(hand: Hand) -> dict[str, Any]:
    """Return a change of hands as a statement has it."""
    return {
        "file": hand.file_id,
        "of": hand.of.value,
        "act": hand.act.value,
        "day": hand.day,
        "giver": hand.giver,
        "receiver": hand.receiver,
        "why": hand.why,
        "holds": hand.holds,
    }
