"""Reading a file that is to answer a question: how large it may be, and what it is called in the casebook."""

import re
from pathlib import Path
from typing import Final

from vetting_desk.errors import InputError

MAX_ATTACHMENT: Final = 64 * 1024 * 1024
"""Largest file that answers a question, in bytes."""

_ENDING = re.compile(r"\.[a-z0-9]{1,8}")


def read_attachment(reference: str, path: Path) -> tuple[bytes, str]:
    """Return a file's content, and the ending that its name in the casebook gets.

    Raises:
        InputError: If it is larger than 64 MiB.
        OSError: If it cannot be read.
    """
    with path.open("rb") as file:
        content = file.read(MAX_ATTACHMENT + 1)
    if len(content) > MAX_ATTACHMENT:
        raise InputError(field=reference, detail="too-long", limit=MAX_ATTACHMENT)
    ending = path.suffix.lower()
    return content, ending if _ENDING.fullmatch(ending) else ""
