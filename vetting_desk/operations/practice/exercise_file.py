"""How far the first exercise is: a small file beside the desks of a training organisation.

Two desks with a casebook each are practised on, and neither can read the other's; this file tells one what
was done at the other. It holds ids of invented cases and nothing else. Beside real desks there is none, and
nothing here is called for them (`exercise`).
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from vetting_desk import strict_json
from vetting_desk.clock import from_text, to_text
from vetting_desk.model import DeskKind
from vetting_desk.model.ids import is_id

FILE: Final = "practice-exercise.json"
FORMAT: Final = 1
_MAX_LENGTH: Final = 4096
_FIELDS: Final[dict[str, strict_json.Kind]] = {
    "format": int,
    "state": str,
    "began": str,
    "case": str,
    "record": str,
    "returned": bool,
    "next": str,
}
NEVER: Final = datetime(2000, 1, 1, tzinfo=UTC)


class State(StrEnum):
    """What became of the exercise."""

    OFFERED = "offered"
    RUNNING = "running"
    LEFT = "left"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is.

    Attributes:
        state: What became of it.
        began: Device time of its beginning.
        case_id: The case opened for it; empty before.
        record_id: The record signed in it; empty before.
        returned: True once headquarters wrote the receipt to the stick.
        next_desk: The desk to unlock next; None while the next step is at this one.
    """

    state: State = State.OFFERED
    began: datetime = NEVER
    case_id: str = ""
    record_id: str = ""
    returned: bool = False
    next_desk: DeskKind | None = None


def write(parent: Path, progress: Progress) -> None:
    """Keep how far it is.

    Args:
        parent: The folder of training desks.
        progress: How far.

    Raises:
        FileHeldError: If another program held the file all the while.
        OSError: If it cannot be written.
    """
    from vetting_desk.machine.durable import replace_file

    content = {
        "format": FORMAT,
        "state": progress.state.value,
        "began": to_text(progress.began),
        "case": progress.case_id,
        "record": progress.record_id,
        "returned": progress.returned,
        "next": progress.next_desk.value if progress.next_desk else "",
    }
    replace_file(parent / FILE, json.dumps(content).encode())


def is_there(parent: Path) -> bool:
    """Return whether an exercise was ever offered beside these desks."""
    return (parent / FILE).is_file()


def read(parent: Path) -> Progress | None:
    """Return how far it is; None where there is no file, or it is not as we write it.

    Args:
        parent: The folder of training desks.
    """
    try:
        with (parent / FILE).open("rb") as file:
            found = strict_json.read(file.read(_MAX_LENGTH + 1), _MAX_LENGTH)
        content = strict_json.as_object(found, _FIELDS)
        if content["format"] != FORMAT:
            return None
        ids = (content["case"], content["record"])
        if any(each and not is_id(each) for each in ids):
            return None
        return Progress(
            State(content["state"]),
            from_text(content["began"]),
            *ids,
            content["returned"],
            DeskKind(content["next"]) if content["next"] else None,
        )
    except (OSError, ValueError):
        return None
