"""Which state of the sources is packed, and the one time that every file of a package bears."""

import os
import subprocess
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
VARIABLE: Final = "SOURCE_DATE_EPOCH"


class NotPackedError(Exception):
    """Nothing is packed; the message says why, and what to do."""


def require_clean(root: Path = ROOT) -> None:
    """Check that the sources are exactly what was committed.

    Raises:
        NotPackedError: If something was changed or added, or this is no checkout.
    """
    changed = _git(root, "status", "--porcelain", "--untracked-files=all")
    if changed:
        raise NotPackedError(
            "What is packed has to be what was committed. Commit or remove:\n" + changed
        )


def epoch(root: Path = ROOT) -> int:
    """Return seconds since 1970: of ``SOURCE_DATE_EPOCH``, or else of the last commit.

    Raises:
        NotPackedError: If the variable holds no number, or there is no commit to ask.
    """
    said = os.environ.get(VARIABLE, "")
    if not said:
        return int(_git(root, "log", "-1", "--format=%ct"))
    if not said.isascii() or not said.isdigit():
        raise NotPackedError(f"{VARIABLE} has to be seconds since 1970, not {said!r}.")
    return int(said)


def surroundings(root: Path = ROOT) -> dict[str, str]:
    """Return the environment in which the same sources give the same bytes."""
    return {
        **os.environ,
        VARIABLE: str(epoch(root)),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONNODEBUGRANGES": "1",  # columns of each instruction: a fifth of what is compiled
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 (our own arguments)
            ["git", "-C", str(root), *arguments],  # noqa: S607 (the developer's own git)
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise NotPackedError(
            f"Packages are made from a git checkout, with git installed: {error}"
        ) from error
    return done.stdout.strip()
