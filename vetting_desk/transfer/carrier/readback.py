"""Reading a file back from the stick itself rather than from the system's memory of it.

What was just written sits in the page cache, and reading it there proves nothing. Linux can be
asked to go around the cache (``O_DIRECT``) and macOS not to use it (``F_NOCACHE``); elsewhere, and
on file systems that refuse, the cache is dropped as far as the system allows. A file system that runs
as a program (FUSE), or lies in memory or on another machine, may take ``O_DIRECT`` and answer from a cache
of its own all the same: of these it is never said that the cache was passed.
"""

import errno
import mmap
import os
import sys
from hashlib import sha256
from pathlib import Path
from typing import Final

from vetting_desk.machine import mounts_linux
from vetting_desk.progress import NoProgress, Progress

_ON_DISK: Final = frozenset(
    {
        "vfat",
        "msdos",
        "exfat",
        "ntfs3",
        "ext2",
        "ext3",
        "ext4",
        "xfs",
        "btrfs",
        "f2fs",
        "hfsplus",
        "udf",
    }
)
"""File systems of the kernel itself that take ``O_DIRECT`` to the disk."""
_PIECE = 1024 * 1024
_DIRECT: int = getattr(os, "O_DIRECT", 0)
_FLAGS: int = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def digest_of_file(path: Path, progress: Progress | None = None) -> tuple[str, int, bool]:
    """Read a whole file past the cache where the system allows.

    Args:
        path: The file.
        progress: Receives ``"reading-back"`` with bytes.

    Returns:
        SHA-256 in 64 hexadecimal digits; the bytes read; whether the cache was surely passed.

    Raises:
        OSError: What the system says of the stick.
    """
    progress = progress or NoProgress()
    if _DIRECT:
        try:
            return *_digest(path, _FLAGS | _DIRECT, progress), _goes_to_the_disk(path)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):
                raise
    return *_digest(path, _FLAGS, progress), sys.platform == "darwin"


def _goes_to_the_disk(path: Path) -> bool:
    """Return whether reading with ``O_DIRECT`` surely reaches the disk under a file."""
    return mounts_linux.file_system_of(path.resolve()) in _ON_DISK


def _digest(path: Path, flags: int, progress: Progress) -> tuple[str, int]:
    state, done = sha256(), 0
    # A mapping of its own begins on a page, which O_DIRECT asks of the memory it reads into.
    with mmap.mmap(-1, _PIECE) as page, memoryview(page) as buffer:
        handle = os.open(path, flags)
        try:
            _leave_the_cache(handle)
            total = os.fstat(handle).st_size
            while done < total:
                progress.raise_if_cancelled()
                count = _read_into(handle, buffer)
                if count == 0:
                    break
                state.update(buffer[:count])
                done += count
                progress.report(done, total, "reading-back")
        finally:
            os.close(handle)
    return state.hexdigest(), done


def _read_into(handle: int, buffer: memoryview) -> int:
    if sys.platform == "win32":
        piece = os.read(handle, len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)
    return os.readv(handle, [buffer])


def _leave_the_cache(handle: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_NOCACHE, 1)
    elif hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
