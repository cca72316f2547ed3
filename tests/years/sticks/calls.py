"""Counts every call to the system that is about some folders, and strikes at one of them."""

import errno
import io
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Self

from vetting_desk.machine.drive_errors import as_drive_errors
from vetting_desk.transfer.carrier import bundle_files

_BY_PATH = (
    "listdir", "lstat", "mkdir", "open", "remove", "rename", "replace", "rmdir", "scandir", "stat", "statvfs",
    "unlink",
)  # fmt: skip
_BY_HANDLE = ("close", "fstat", "fsync", "posix_fadvise", "read", "readv", "write")

Strike = Callable[[str], None]
"""Is given the name of the call that is struck; raises, or does something to the stick before the call."""


class Calls:
    """Patches the calls while it is entered.

    Args:
        folders: What a call has to be about.
        at: The number of the call to strike at; 0 for none.
        strike: What happens then.
        after: What happens at each call after it.
    """

    def __init__(
        self,
        folders: Iterable[Path],
        at: int = 0,
        strike: Strike = lambda _: None,
        after: Strike = lambda _: None,
    ) -> None:
        self.made: list[str] = []
        self._folders = [os.fspath(folder) for folder in folders]
        self._at, self._strike, self._after = at, strike, after
        self._kept: list[tuple[Any, str, Any]] = []
        self._within = False

    def __enter__(self) -> Self:
        for name in _BY_PATH:
            self._wrap(os, name, self._is_path_here)
        for name in _BY_HANDLE:
            self._wrap(os, name, self._is_handle_here)
        self._wrap(io, "open", self._is_path_here)
        self._keep(bundle_files, "_StickFile", self._reading())
        return self

    def __exit__(self, *_: object) -> None:
        for owner, name, before in reversed(self._kept):
            setattr(owner, name, before)

    def _keep(self, owner: Any, name: str, value: Any) -> None:
        self._kept.append((owner, name, getattr(owner, name)))
        setattr(owner, name, value)

    def _wrap(self, owner: Any, name: str, is_here: Callable[..., bool]) -> None:
        before = getattr(owner, name)

        def called(*args: Any, **more: Any) -> Any:
            if self._within or not is_here(*args):
                return before(*args, **more)
            if name == "close":  # a handle is closed whatever is said of it
                before(*args)
                return self._count(name)
            self._count(name)
            return before(*args, **more)

        self._keep(owner, name, called)

    def _count(self, name: str) -> None:
        self.made.append(name)
        self._within = True  # what a strike does is no call of the program's
        try:
            if len(self.made) == self._at:
                self._strike(name)
            elif self._at and len(self.made) > self._at:
                self._after(name)
        finally:
            self._within = False

    def _is_path_here(self, *args: Any) -> bool:
        if not args or not isinstance(args[0], str | bytes | os.PathLike):
            return False
        path = os.fsdecode(args[0])
        return any(path == each or path.startswith(each + "/") for each in self._folders)

    def _is_handle_here(self, *args: Any) -> bool:
        self._within = True
        try:
            return self._is_path_here(Path(f"/proc/self/fd/{args[0]}").readlink())
        except OSError:
            return False
        finally:
            self._within = False

    def _reading(self) -> type:
        """Return a file whose readings are calls too: the library reads it without passing by `os`."""
        calls = self

        class Read(bundle_files._StickFile):
            def readinto(self, buffer: Any, /) -> int | None:
                if not calls._within and calls._is_path_here(self._path):
                    with as_drive_errors(self._path):
                        calls._count("readinto")
                return super().readinto(buffer)

        return Read


def fails(number: int) -> Strike:
    """Return a strike that says an error of the system's."""

    def strike(name: str) -> None:
        raise OSError(number, os.strerror(number), name)

    return strike


ERRORS = {name: getattr(errno, name) for name in ("EIO", "ENOSPC", "EROFS", "ENODEV")}
