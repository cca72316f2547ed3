"""The files that differ from the main branch: committed on this branch, staged, changed or new."""

import subprocess
from pathlib import Path


class NoBaseError(Exception):
    """There is no git working tree here, or no such branch."""


def changed_files(root: Path, branch: str) -> list[str]:
    """Return the paths that changed since this branch left `branch`, deleted ones included.

    Args:
        root: The top of the working tree.
        branch: Name of a branch; if it does not exist, ``origin/`` is tried before it.

    Returns:
        Paths relative to `root`, sorted, with forward slashes.

    Raises:
        NoBaseError: If `root` is not a git working tree, or there is no such branch.
    """
    base = _merge_base(root, branch) or _merge_base(root, f"origin/{branch}")
    if base is None:
        raise NoBaseError(f"git knows no branch {branch!r} here to compare with")
    differing = _git(root, "diff", "--name-only", "--no-renames", "-z", base)
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    if differing is None or new is None:
        raise NoBaseError(f"git cannot compare with {base}")
    return sorted({path for path in (differing + new).split("\0") if path})


def _merge_base(root: Path, branch: str) -> str | None:
    found = _git(root, "merge-base", "HEAD", branch)
    return found.strip() if found else None


def _git(root: Path, *arguments: str) -> str | None:
    """Return git's output, None if it fails or is not installed."""
    try:
        ran = subprocess.run(  # noqa: S603 (our own arguments)
            ["git", *arguments],  # noqa: S607 (whichever git the engineer uses)
            cwd=root,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    except FileNotFoundError:
        return None
    return ran.stdout if ran.returncode == 0 else None
