"""The program's folder: built by PyInstaller, made small, checked, and given the list of licences."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.left_out import is_left_out
from tools.package import elf, needs, notices
from tools.package.notices import Work
from tools.package.state import ROOT, NotPackedError, surroundings
from vetting_desk import licences

NAME: Final = "vetting-desk"
MOST_MIB: Final = 210
"""A package's folder may be no larger: what grows beyond it has to be looked at."""


@dataclass(frozen=True, slots=True)
class Built:
    """The program's folder.

    Attributes:
        folder: Where it lies.
        depends: What it needs of a Linux system; empty elsewhere.
        works: What is in it.
        mib: Its size, as the files add up.
    """

    folder: Path
    depends: tuple[str, ...]
    works: tuple[Work, ...]
    mib: int


def build(work: Path) -> Built:
    """Build the program.

    Args:
        work: A folder for what comes and goes; what an earlier build left there is removed.

    Raises:
        NotPackedError: If it cannot be built, or is not what was decided.
    """
    shutil.rmtree(work, ignore_errors=True)
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", str(work / "dist"), "--workpath", str(work / "build"), "build.spec",
    ]  # fmt: skip
    # No cache of an earlier build: it would remember what another state of the sources had.
    alone = {**surroundings(), "PYINSTALLER_CONFIG_DIR": str(work / "config")}
    done = subprocess.run(command, cwd=ROOT, env=alone, check=False)  # noqa: S603 (our own arguments)
    if done.returncode:
        raise NotPackedError("PyInstaller ended with an error; it stands above.")
    return finish(work / "dist" / NAME)


def finish(folder: Path) -> Built:
    """Make a built folder small, check it, and put the licences into it.

    Args:
        folder: As PyInstaller left it.

    Raises:
        NotPackedError: If it is not what was decided.
    """
    inside = folder / "_internal"
    _require_left_out(inside)
    files = elf.compiled(folder) if sys.platform == "linux" else []
    depends: list[str] = []
    if files:
        elf.strip(files)
        needs.require_floor(files)
        depends = needs.depends(files)
    works = notices.works(path.name for path in files)
    listed = inside / "resources" / licences.FILE
    listed.write_text(licences.to_json(work.licensed for work in works), "utf-8", newline="\n")
    mib = _size(folder) // (1 << 20)
    if mib > MOST_MIB:
        raise NotPackedError(f"The program's folder has {mib} MiB; {MOST_MIB} are the most.")
    return Built(folder, tuple(depends), tuple(works), mib)


def _require_left_out(inside: Path) -> None:
    """Check that nothing is there that a build leaves out, by whatever way it came."""
    names = (path.relative_to(inside).as_posix() for path in sorted(inside.rglob("*")))
    if found := [name for name in names if is_left_out(name) or name.endswith(".jar")]:
        raise NotPackedError("This does not belong into a build: " + " ".join(found))


def _size(folder: Path) -> int:
    return sum(
        os.lstat(path).st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )
