"""Where things lie: the program's resources and the person's data folder.

Nothing here opens or creates a file.
"""

import os
import sys
from pathlib import Path, PurePosixPath

DATA_VARIABLE = "VETTING_DESK_DATA"
STATE_VARIABLE = "VETTING_DESK_STATE"
PORTABLE = "data"
"""A folder of this name beside the built program makes it portable: desks lie there, as on a stick."""


def resource_path(relative: str) -> Path:
    """Return the path of a file or folder under ``resources/``.

    Works from a checkout, an installed package and a PyInstaller folder.

    Args:
        relative: A path with forward slashes, such as ``"instruments/intake.md"``.

    Raises:
        ValueError: If `relative` is absolute or climbs with ``..``.
    """
    pure = PurePosixPath(relative)
    if pure.is_absolute() or ".." in pure.parts or "\\" in relative or ":" in relative:
        raise ValueError(f"not a path inside the resources: {relative!r}")
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return base / "resources" / pure


def data_dir() -> Path:
    """Return the folder that holds this person's desks.

    The environment variable ``VETTING_DESK_DATA`` overrides where the program is portable, and that the
    platform's own place.
    """
    chosen = os.environ.get(DATA_VARIABLE)
    if chosen:
        return Path(chosen)
    carried = portable_dir()
    if carried is not None:
        return carried
    from platformdirs import user_data_path

    return user_data_path("vetting-desk", appauthor=False)


def state_dir() -> Path:
    """Return the folder that holds what this person's account remembers of desks, wherever the desks lie.

    The environment variable ``VETTING_DESK_STATE`` overrides the platform's own place. That is never the
    folder of desks, so that a copy of the one is no copy of the other. Where the program is portable, it
    leaves nothing in anybody's account: this lies beside the desks, and `machine.exposure` says what it costs.
    """
    chosen = os.environ.get(STATE_VARIABLE)
    if chosen:
        return Path(chosen)
    carried = portable_dir()
    if carried is not None:
        return carried.with_name("state")
    from platformdirs import user_state_path

    return user_state_path("vetting-desk-state", appauthor=False)


def portable_dir() -> Path | None:
    """Return the folder with desks that lies beside the built program, or None where there is none.

    Only the built program looks for it: a folder of that name in a checkout makes nothing portable.
    """
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).resolve().parent / PORTABLE
    return beside if beside.is_dir() else None
