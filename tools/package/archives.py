"""Archives and checksums that depend on nothing but what is packed: order, owners, times, rights are set."""

import gzip
import hashlib
import io
import os
import stat
import subprocess
import tarfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

SUMS: Final = "SHA256SUMS"

_PRESET: Final = 2
"""Of xz, by one thread, which alone gives the same bytes everywhere: a third of the time of the usual 6."""
_FILE, _PROGRAM = 0o644, 0o755


def set_alike(folder: Path, made: int) -> None:
    """Give everything in a folder the same rights and time, whatever the packing machine's habits are.

    Args:
        folder: What is to be packed.
        made: Seconds since 1970.
    """
    for path in [folder, *sorted(folder.rglob("*"))]:
        if not path.is_symlink():
            path.chmod(_rights(path))
        os.utime(path, (made, made), follow_symlinks=False)


def write_tar(folder: Path, target: Path, made: int) -> None:
    """Pack a folder as ``tar.xz``, under its own name.

    Args:
        folder: What is packed.
        target: The archive.
        made: Seconds since 1970.
    """
    with tarfile.open(target, "w:xz", preset=_PRESET, format=tarfile.PAX_FORMAT) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            entry = archive.gettarinfo(path, arcname=str(path.relative_to(folder.parent)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = made
            entry.mode = _PROGRAM if entry.issym() else _rights(path)
            # A second name of one file would be written as a link to the first: by chance of the disk.
            if entry.islnk():
                entry.type, entry.size, entry.linkname = tarfile.REGTYPE, path.stat().st_size, ""
            with path.open("rb") if entry.isreg() else io.BytesIO() as content:
                archive.addfile(entry, content)


def write_deb(root: Path, target: Path, made: int) -> None:
    """Pack a folder with its ``DEBIAN/control`` as a Debian package.

    Args:
        root: What is to lie at the root of a system.
        target: The package.
        made: Seconds since 1970.
    """
    subprocess.run(  # noqa: S603 (our own arguments)
        ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{_PRESET}", "--threads-max=1", "--build", str(root), str(target)],  # noqa: S607, E501 (Debian's own)
        env={**os.environ, "SOURCE_DATE_EPOCH": str(made)},
        stdout=subprocess.DEVNULL,
        check=True,
    )  # fmt: skip


def compressed(content: bytes) -> bytes:
    """Return what Debian wants compressed, such as a manual page, without a time or a name inside."""
    return gzip.compress(content, 9, mtime=0)


def write_sums(files: Iterable[Path], target: Path) -> None:
    """Write the checksums of files as ``sha256sum --check`` reads them."""
    lines = [f"{_digest(path)}  {path.name}\n" for path in sorted(files)]
    target.write_text("".join(lines), "utf-8", newline="\n")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _rights(path: Path) -> int:
    if path.is_dir():
        return _PROGRAM
    return _PROGRAM if path.stat().st_mode & stat.S_IXUSR and _runs(path) else _FILE


def _runs(path: Path) -> bool:
    """Return whether a file is run, not loaded: Debian wants no library executable."""
    return ".so" not in path.name
