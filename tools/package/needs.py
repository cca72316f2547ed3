"""What a Linux package needs of the system it runs on: the oldest glibc, and whose libraries.

The tables are the decision: what is carried along, what comes from the system, and the names of Debian's and
Ubuntu's packages. What is asked for and stands in neither ends the packing, so that ``Depends`` is complete.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from tools.package import elf
from tools.package.state import NotPackedError

FLOOR: Final = (2, 35)
"""The oldest glibc that packages run on: that of Ubuntu 22.04; Debian 12 has 2.36."""

PACKAGES: Final[Mapping[str, str]] = {
    "ld-linux-x86-64.so.2": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXrender.so.1": "libxrender1",
    "libXext.so.6": "libxext6",
    "libc.so.6": "libc6",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": "libc6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Whose package on Debian and Ubuntu a library of the system is in."""

RUNTIME: Final = (3, 4, 29)
"""The newest symbols of the C++ runtime that may be asked for: those of GCC 11."""

LEAST: Final = {"libc6": f"{FLOOR[0]}.{FLOOR[1]}", "libstdc++6": "11"}
"""Least versions of packages: glibc by `FLOOR`, the C++ runtime by `RUNTIME`."""

CARRIED: Final = frozenset(
    {
        "libbz2.so.1.0",
        "libcrypto.so.3",
        "libffi.so.8",
        "liblzma.so.5",
        "libssl.so.3",
        "libxcb-cursor.so.0",
        "libxcb-icccm.so.4",
        "libxcb-image.so.0",
        "libxcb-keysyms.so.1",
        "libxcb-randr.so.0",
        "libxcb-render-util.so.0",
        "libxcb-render.so.0",
        "libxcb-shape.so.0",
        "libxcb-shm.so.0",
        "libxcb-sync.so.1",
        "libxcb-util.so.1",
        "libxcb-xfixes.so.0",
        "libxcb-xkb.so.1",
        "libxcb-glx.so.0",
        "libxkbcommon-x11.so.0",
        "libxkbcommon.so.0",
    }
)
"""Libraries of the machine that packs which go along: a desktop may lack them, or has another name for them."""


def require_floor(files: Iterable[Path]) -> None:
    """Check that nothing carried along asks for a newer glibc than `FLOOR`, or C++ runtime than `RUNTIME`.

    Raises:
        NotPackedError: Naming every file that does, and what it asks for.
    """
    newer = []
    for path in files:
        for family, most in (("GLIBC", FLOOR), ("GLIBCXX", RUNTIME)):
            asked = elf.newest(path, family)
            if asked > most:
                newer.append(f"{path.name}: {family} {'.'.join(map(str, asked))}")
    if newer:
        raise NotPackedError(
            f"Packages run from glibc {FLOOR[0]}.{FLOOR[1]} and GCC 11's runtime on; this asks for newer ones "
            "(leave it out in tools/left_out.py, or pack on an older system):\n" + "\n".join(newer)
        )


def depends(files: Iterable[Path]) -> list[str]:
    """Return the packages that the files need of the system, as in ``Depends``, sorted.

    Args:
        files: All programs and libraries of the package.

    Raises:
        NotPackedError: If something is asked for that is neither carried along nor known, or should be carried
            along and is not there.
    """
    files = list(files)
    here = {path.name for path in files}
    asked = frozenset[str]().union(*(elf.needs(path) for path in files)) - here
    if missing := sorted(asked & CARRIED):
        raise NotPackedError(
            "This machine lacks libraries that go along; install them, then pack again: "
            + " ".join(missing)
        )
    if unknown := sorted(asked - PACKAGES.keys()):
        raise NotPackedError(
            "Nobody has said where these libraries come from (tools/package/needs.py): "
            + " ".join(unknown)
        )
    return sorted({_with_least(PACKAGES[name]) for name in asked})


def _with_least(package: str) -> str:
    least = LEAST.get(package)
    return f"{package} (>= {least})" if least else package
