"""An update of the program, as its file says it: which version, what changed, which packages, who signed.

What is in it is verified before it becomes one of these (`transfer.format.update_signing`). A *counter* orders
versions, not their names: it rises by one with each version that is given out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LANGUAGES = ("en", "fa", "ru", "tg")
"""In which languages an update says what changed; the window's own."""


class UpdateRole(StrEnum):
    """For what a certificate for updates is: two people sign an update, one in each role."""

    MAKER = "maker"
    """Who made the packages."""
    HEADQUARTERS = "headquarters"
    """Who tried them at headquarters, and lets them go on to posts."""


class System(StrEnum):
    """For what computers a package is."""

    DEBIAN = "debian"
    """Debian and Ubuntu: installed by an administrator."""
    LINUX = "linux"
    """A folder to unpack on any Linux, also on a stick."""
    WINDOWS = "windows"
    """An installer for one person, without an administrator."""
    WINDOWS_FOLDER = "windows-folder"
    """A folder to unpack on Windows, also on a stick."""


SUFFIXES: Mapping[System, str] = {
    System.DEBIAN: ".deb",
    System.LINUX: ".tar.xz",
    System.WINDOWS: ".exe",
    System.WINDOWS_FOLDER: ".zip",
}
"""How the name of a package ends, by its system."""


@dataclass(frozen=True, slots=True)
class Package:
    """A package in an update.

    Attributes:
        name: Its file name; letters, digits and ``._+-`` only.
        system: For what computers.
        sha256: Digest of its content, 64 hexadecimal digits.
        length: Bytes.
    """

    name: str
    system: System
    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class ProgramUpdate:
    """What a signed update says.

    Attributes:
        counter: Higher than that of every version before.
        version: What people call it, such as ``0.2.0``.
        made_at: When, by the maker's clock.
        changes: By language what changed, a line each.
        packages: What can be installed from it.
        digest: SHA-256 of its ``update.json``: the same for the very same update.
        organisation: Whose it is.
        training: True where it is for practice.
    """

    counter: int
    version: str
    made_at: datetime
    changes: Mapping[str, tuple[str, ...]]
    packages: tuple[Package, ...]
    digest: str
    organisation: str
    training: bool

    def changes_in(self, language: str) -> tuple[str, ...]:
        """Return what changed, in a language; in English where it is not one of `LANGUAGES`."""
        return self.changes.get(language) or self.changes["en"]


@dataclass(frozen=True, slots=True)
class UpdateSigner:
    """Who signed an update.

    Attributes:
        id: UUID of their certificate for updates.
        name: As in the certificate.
        role: In which of the two roles.
        signed_at: When, by their own clock.
        serials: Serial numbers of both their certificates, hexadecimal.
    """

    id: str
    name: str
    role: UpdateRole
    signed_at: datetime
    serials: tuple[str, ...] = ()
