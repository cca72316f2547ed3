"""The file of failed unlocks, ``slots/attempts.json``: written whole, read strictly.

Anyone who can write beside the casebook can write this file, or remove it; what it may not do is more than
a person at the window could: it never sets a limit that no rules can have, after which a slot is destroyed,
and a file that is not as it was written is never a file without failures. What the counts mean is `attempts`.
"""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from vetting_desk import strict_json
from vetting_desk.clock import from_text, to_text
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER

FILE: Final = "attempts.json"
FORMAT: Final = 1
LEAST_LIMIT: Final = 5
MOST_LIMIT: Final = 1_000
"""Limits the organisation's rules can have (`policy`), besides none."""
MOST: Final = 1_000_000
"""Failures that are counted."""

_MAX_LENGTH: Final = 256 * 1024
_LONGEST_ID: Final = 64
_FIELDS: Final[dict[str, strict_json.Kind]] = {"format": int, "erase_after": int, "officers": dict}
_OFFICER: Final[dict[str, strict_json.Kind]] = {
    "count": int,
    "unlogged": int,
    "first": str,
    "last": str,
}


@dataclass(frozen=True, slots=True)
class Failures:
    """What went before at one officer's slot.

    Attributes:
        officer_id: Whose slot.
        count: Failed unlocks in a row.
        unlogged: How many of them are not in the audit log yet.
        first: When the first of the unlogged was, by device time.
        last: When the last was.
    """

    officer_id: str
    count: int
    unlogged: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class Counts:
    """What the file holds.

    Attributes:
        erase_after: Failures after which a slot is destroyed; 0 for never.
        officers: Failures by officer.
    """

    erase_after: int = 0
    officers: Mapping[str, Failures] = field(default_factory=dict)


def read(folder: Path) -> Counts | None:
    """Return what is counted; nothing where there is no file, None where the file is not as we write it.

    Args:
        folder: The desk's folder.
    """
    try:
        with _path(folder).open("rb") as file:
            data = file.read(_MAX_LENGTH + 1)
    except FileNotFoundError:
        return Counts()
    except OSError:
        return None
    try:
        return _counts(strict_json.read_object(data, _MAX_LENGTH, _FIELDS))
    except ValueError:
        return None


def write(folder: Path, counts: Counts) -> None:
    """Write the counts; a medium that cannot be written locks nobody out.

    Raises:
        FileHeldError: If another program held them all the while; they are then as they were.
    """
    from vetting_desk.machine.durable import replace_file

    content = {
        "format": FORMAT,
        "erase_after": counts.erase_after,
        "officers": {
            each.officer_id: {
                "count": each.count,
                "unlogged": each.unlogged,
                "first": to_text(each.first),
                "last": to_text(each.last),
            }
            for each in counts.officers.values()
        },
    }
    with contextlib.suppress(OSError):
        replace_file(_path(folder), json.dumps(content).encode())


def officers_in(folder: Path) -> list[str]:
    """Return the id of every officer with a slot in a desk's folder."""
    from vetting_desk.crypto.slots import list_ids

    return list_ids(folder / SLOTS_FOLDER)


def _path(folder: Path) -> Path:
    return folder / SLOTS_FOLDER / FILE


def _counts(content: dict[str, Any]) -> Counts:
    limit = content["erase_after"]
    if content["format"] != FORMAT:
        raise strict_json.NotStrictError("number", "format")
    if limit:
        strict_json.require_range(limit, LEAST_LIMIT, MOST_LIMIT, "erase_after")
    officers = (_failures(name, each) for name, each in content["officers"].items())
    return Counts(limit, {found.officer_id: found for found in officers})


def _failures(officer_id: str, found: Any) -> Failures:
    each = strict_json.as_object(found, _OFFICER)
    count = strict_json.require_range(each["count"], 0, MOST, "count")
    return Failures(
        strict_json.line(officer_id, _LONGEST_ID, "officers", least=1),
        count,
        strict_json.require_range(each["unlogged"], 0, count, "unlogged"),
        from_text(each["first"]),
        from_text(each["last"]),
    )
