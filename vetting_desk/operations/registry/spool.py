"""Sealed files on their way from a stick or folder into the registry.

Kept as they came until they are taken in.

They are sealed to headquarters, so they may lie on a worker's disk. A file bears its own SHA-256 as name; it
is whole once it has that name. Nothing is removed from where it was found.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from vetting_desk.errors import FileHeldError
from vetting_desk.machine.durable import flush_file, put_in_place, remove_file, rename
from vetting_desk.transfer.carrier.bundle_files import SUFFIX, find_bundles, open_file

REFUSED: Final = "refused"
_PART: Final = ".part"
_PIECE: Final = 1024 * 1024
_DIGITS: Final = 64


class Spool:
    """A folder of sealed files that wait.

    Args:
        folder: Made where it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def take(self, source: Path) -> tuple[str, int]:
        """Copy a sealed file and return its SHA-256 and length; harmless if it is here.

        Raises:
            DriveError: If the stick cannot be read.
            BundleFormatError: If it is no file a bundle can be.
            OSError: If the spool's disk is full.
        """
        part = self._folder / f"{os.getpid()}-{os.urandom(8).hex()}{_PART}"
        digest, length = sha256(), 0
        try:
            with open_file(source) as stick, part.open("xb") as copy:
                while piece := stick.read(_PIECE):
                    digest.update(piece)
                    length += len(piece)
                    copy.write(piece)
            flush_file(part)
            name = digest.hexdigest()
            if not self.path(name).exists():  # it may be open, and Windows replaces no open file
                put_in_place(part, self.path(name))
        finally:
            with suppress(OSError, FileHeldError):
                remove_file(part)
        return name, length

    def path(self, name: str) -> Path:
        """Return where a file lies or would lie."""
        return self._folder / f"{name}{SUFFIX}"

    def waiting(self) -> Iterator[tuple[str, int]]:
        """Yield SHA-256 and length of the files that wait, by name."""
        for path in find_bundles(self._folder):
            name = path.name.removesuffix(SUFFIX)
            if len(name) == _DIGITS:
                with suppress(FileNotFoundError):  # another worker has just taken it in
                    yield name, path.stat().st_size

    def drop(self, name: str) -> None:
        """Remove a file that was taken in; harmless when it is gone. One that is held goes at the next look."""
        with suppress(FileHeldError):
            remove_file(self.path(name))

    def set_aside(self, name: str) -> None:
        """Keep a file that cannot be taken in apart, for a person; one that is held, at the next look."""
        aside = self._folder / REFUSED
        aside.mkdir(mode=0o700, exist_ok=True)
        with suppress(FileNotFoundError, FileHeldError):
            rename(self.path(name), aside / self.path(name).name)
