"""All works in a package: libraries by their metadata, what lies inside them, what the packing machine adds.

One list for the page of licences in the program's help and for the bill of materials.
"""

import platform
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.package.needs import CARRIED
from tools.package.state import NotPackedError
from vetting_desk.licences import Licensed, licensed, needed

_TEXTS: Final = Path(__file__).with_name("texts")
_BOOTLOADER: Final = "PyInstaller"
_APACHE: Final = Path(__file__).resolve().parents[2] / "LICENSE"


@dataclass(frozen=True, slots=True)
class Work:
    """One work of a package.

    Attributes:
        licensed: Its name, version and terms.
        purl: What it is called across registries; see the specification of package URLs.
    """

    licensed: Licensed
    purl: str


def works(names: Iterable[str]) -> list[Work]:
    """Return the works of a package, sorted by name.

    Args:
        names: File names of its programs and libraries.
    """
    found = [Work(each, _pypi(each)) for each in map(licensed, needed())]
    found += [_bootloader(), _python(), *_inside()]
    if sys.platform == "linux":
        found += _of_debian(sorted(CARRIED.intersection(names)))
    return sorted(found, key=lambda work: (work.licensed.name.lower(), work.licensed.version))


def _pypi(work: Licensed) -> str:
    name = re.sub(r"[-_.]+", "-", work.name).lower()
    return f"pkg:pypi/{name}@{work.version}"


def _bootloader() -> Work:
    from importlib.metadata import distribution

    told = licensed(distribution("pyinstaller"))
    terms = "GPL-2.0-or-later WITH Bootloader-exception"
    work = Licensed(f"{_BOOTLOADER}'s start program", told.version, terms, told.text)
    return Work(work, f"pkg:pypi/pyinstaller@{told.version}")


def _python() -> Work:
    version = platform.python_version()
    candidates = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path("/usr/share/doc/python3/copyright"),
    )
    text = next((path.read_text("utf-8") for path in candidates if path.is_file()), "")
    return Work(Licensed("Python", version, "PSF-2.0", text), f"pkg:generic/python@{version}")


def _inside() -> list[Work]:
    """Return what the wheels of others have inside, with the versions that they say themselves."""
    import sqlcipher3
    import uharfbuzz
    from cryptography.hazmat.backends.openssl.backend import backend
    from lxml import etree  # type: ignore[import-untyped]
    from PySide6.QtCore import QLibraryInfo

    connection = sqlcipher3.connect(":memory:")
    try:
        [[cipher]] = connection.execute("PRAGMA cipher_version").fetchall()
        [[sqlite]] = connection.execute("SELECT sqlite_version()").fetchall()
    finally:
        connection.close()
    lesser = f"{_text('LGPL-3.0.txt')}\n\n{_text('GPL-3.0.txt')}"
    listed = (
        ("Qt", QLibraryInfo.version().toString(), "LGPL-3.0-only", lesser),
        ("SQLCipher", cipher.split()[0], "BSD-3-Clause", _text("SQLCipher.txt")),
        ("SQLite", sqlite, "blessing", ""),  # in the public domain: nothing has to be repeated
        ("OpenSSL", backend.openssl_version_text().split()[1], "Apache-2.0", _APACHE.read_text()),
        ("HarfBuzz", uharfbuzz.version_string(), "MIT", ""),
        ("libxml2", ".".join(map(str, etree.LIBXML_VERSION)), "MIT", ""),
    )
    return [
        Work(Licensed(name, version, terms, text), f"pkg:generic/{name.lower()}@{version}")
        for name, version, terms, text in listed
    ]


def _of_debian(names: Iterable[str]) -> list[Work]:
    """Return the packages of the packing machine's system that libraries were taken from."""
    places = _places()
    packages = {_owner(places[name]) for name in names}
    return [
        Work(
            Licensed(name, version, "", _debian_text(name)),
            f"pkg:deb/debian/{name}@{version}?arch=amd64",
        )
        for name, version in sorted(packages)
    ]


def _places() -> dict[str, str]:
    """Return where the loader finds each library of this architecture."""
    told = _ask("/sbin/ldconfig", "-p")
    lines = (line.strip().split(" => ") for line in told.splitlines() if "x86-64" in line)
    return {names.split(" ")[0]: path for names, path in lines}


def _owner(path: str) -> tuple[str, str]:
    """Return name and version of the package that brought a file."""
    candidates = dict.fromkeys((path, str(Path(path).resolve()), path.removeprefix("/usr")))
    for each in candidates:
        told = subprocess.run(  # noqa: S603 (our own arguments)
            ["dpkg-query", "-S", each],  # noqa: S607 (Debian's own)
            capture_output=True,
            text=True,
            check=False,
        )
        if told.returncode == 0:
            package = told.stdout.split(": ")[0].split(",")[0]
            version = _ask("dpkg-query", "-W", "-f", "${Version}", package)
            return package.partition(":")[0], version
    raise NotPackedError(f"No Debian package brought {path}; pack on Debian or Ubuntu.")


def _debian_text(package: str) -> str:
    path = Path("/usr/share/doc") / package / "copyright"
    return path.read_text("utf-8", errors="replace") if path.is_file() else ""


def _ask(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 (our own arguments)


def _text(name: str) -> str:
    return (_TEXTS / name).read_text("utf-8")
