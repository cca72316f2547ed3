"""Replacing a small file so that after a power cut either the old or the new one is there, whole.

Write beside it, flush to the medium, rename over it, flush the folder.
"""

import os
from pathlib import Path

TEMPORARY_SUFFIX = ".tmp"


def replace_file(path: Path, data: bytes) -> None:
    """Make `path` hold `data`, readable by its owner alone.

    Raises:
        OSError: If the medium is full, read-only or gone; `path` is then as it was.
    """
    beside = path.with_name(path.name + TEMPORARY_SUFFIX)
    descriptor = os.open(
        beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600
    )
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Flush a folder's own entries to the medium, where the system knows how (not on Windows)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
