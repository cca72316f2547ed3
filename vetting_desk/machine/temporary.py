"""Folders that go when their work is done, also where Windows holds a file in them for a moment.

Python's own `TemporaryDirectory` fails there when a virus scanner or an indexer looks into it, after all is
done, and `shutil.rmtree` told to ignore errors leaves it lying. What lies in one is sealed.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from vetting_desk.errors import FileHeldError
from vetting_desk.machine.durable import patiently


def remove_folder(folder: Path) -> bool:
    """Remove a folder with all that is in it, as far as that goes; harmless if there is none.

    A file that another program holds is waited for; what is held on is left, and the rest removed.

    Returns:
        Whether it is gone.
    """
    with suppress(OSError, FileHeldError):
        patiently(lambda: _remove(folder), folder)
    shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()


@contextmanager
def temporary_folder(prefix: str = "vetting-desk-") -> Iterator[Path]:
    """Return a context manager: a new folder for the owner alone, removed at the end.

    Args:
        prefix: What its name begins with.

    Raises:
        OSError: If it cannot be made.
    """
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    try:
        yield folder
    finally:
        remove_folder(folder)


def _remove(folder: Path) -> None:
    with suppress(FileNotFoundError):  # or gone meanwhile
        shutil.rmtree(folder)
