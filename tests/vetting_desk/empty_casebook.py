"""Empty casebooks: making one runs every migration; each kind is made once in a process and written again."""

import os
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from vetting_desk.clock import FixedClock
from vetting_desk.model import Desk
from vetting_desk.store import Casebook, create_casebook, open_casebook
from vetting_desk.store.casebook import CASEBOOK_FILE

KEY = os.urandom(48)
"""The key of all of them."""


@cache
def _file_of(desk: Desk, at: datetime) -> bytes:
    with TemporaryDirectory() as name:
        create_casebook(Path(name), bytearray(KEY), desk, FixedClock(at)).close()
        return (Path(name) / CASEBOOK_FILE).read_bytes()


def empty_casebook(folder: Path, desk: Desk, clock: FixedClock) -> Casebook:
    """Open a casebook of its own, as `create_casebook` leaves it, with `KEY`.

    Args:
        folder: Where its file is put.
        desk: Which desk it is for.
        clock: The device's clock.
    """
    file = folder / CASEBOOK_FILE
    file.touch(0o600)
    file.write_bytes(_file_of(desk, clock.now()))
    return open_casebook(folder, bytearray(KEY), clock)
