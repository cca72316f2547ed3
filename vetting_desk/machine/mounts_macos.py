"""Removable volumes on macOS: every mount under ``/Volumes`` except the start-up disk.

Network shares and disk images are mounted there too and are listed; mounting is left to the Finder.
"""

import os
from pathlib import Path

VOLUMES = Path("/Volumes")


def removable_mounts(volumes: Path = VOLUMES) -> list[tuple[Path, str]]:
    """Return the folder and name of each volume that is not the start-up disk.

    Args:
        volumes: Where the system mounts volumes.
    """
    try:
        entries = sorted(volumes.iterdir())
    except OSError:
        return []
    return [
        (entry, entry.name)
        for entry in entries
        if not entry.is_symlink() and os.path.ismount(entry)
    ]
