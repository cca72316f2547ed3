"""Compiled files of Linux: which there are, what they need of the system, and how they are made small.

Asked of binutils (``readelf``, ``strip``), which PyInstaller needs too.
"""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_MAGIC: Final = b"\x7fELF"
_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[(.+)\]")
_VERSIONS = re.compile(r"^Version needs section '", re.MULTILINE)

Version = tuple[int, ...]
"""A version of symbols, such as (2, 35) of glibc's."""


def compiled(folder: Path) -> list[Path]:
    """Return the programs and libraries in a folder, sorted; links are passed over."""
    return [path for path in sorted(folder.rglob("*")) if _is_compiled(path)]


def strip(files: Iterable[Path]) -> None:
    """Remove what only a debugger reads from programs and libraries, in place."""
    for path in files:
        _run("strip", "--strip-unneeded", "--enable-deterministic-archives", str(path))


def needs(path: Path) -> frozenset[str]:
    """Return the names of the libraries that one file asks the loader for."""
    return frozenset(_NEEDED.findall(_run("readelf", "--wide", "--dynamic", str(path))))


def newest(path: Path, family: str) -> Version:
    """Return the newest version of a family of symbols that one file asks for; empty if it asks for none.

    Args:
        path: A program or library.
        family: ``GLIBC``, or ``GLIBCXX`` of the C++ runtime.
    """
    told = _run("readelf", "--wide", "--version-info", str(path))
    asked = _VERSIONS.split(told, maxsplit=1)[1:]
    found = re.findall(rf"Name: {family}_([\d.]+)", asked[0]) if asked else []
    return max((tuple(map(int, each.split("."))) for each in found), default=())


def _is_compiled(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 (our own arguments)
    return done.stdout
