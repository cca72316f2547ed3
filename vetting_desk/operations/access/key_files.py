"""Key files: the second factor of an officer's slot, kept apart from the laptop."""

from pathlib import Path
from typing import Final

from vetting_desk.errors import InputError

KEY_FILE_LENGTH: Final = 64
_MAX_KEY_FILE: Final = 64 * 1024


def read_key_file(path: Path) -> bytes:
    """Return the content of a key file.

    Raises:
        InputError: If it cannot be read, is empty, or too long.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_KEY_FILE + 1)
    except OSError as error:
        raise InputError(field="key-file", detail="cannot-read") from error
    if not KEY_FILE_LENGTH <= len(content) <= _MAX_KEY_FILE:
        raise InputError(field="key-file", detail="length")
    return content
