"""An update of the training organisation, made and signed once by its two people."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from vetting_desk.clock import SystemClock
from vetting_desk.model.update import UpdateRole
from vetting_desk.operations.updates import anchors_out, making, signers

if TYPE_CHECKING:
    from vetting_desk.transfer.format.update_signing import UpdateKeys

MAKER, SIGNER = "Mirzo Maker", "Hasan Headquarters"
KEY_WORDS = "four amber foxes cross rivers"
CHANGES = {
    "en": ("Sticks that are full are told sooner.", "The list of cases is faster."),
    "fa": ("حافظهٔ پُر زودتر گفته می‌شود.",),
    "ru": ("О заполненной флешке сообщается раньше.",),
    "tg": ("Дар бораи флешкаи пур барвақттар гуфта мешавад.",),
}
PACKAGES = {
    "vetting-desk_0.2.0-1_amd64.deb": b"debian " * 3_000,
    "vetting-desk-0.2.0-linux-x86_64.tar.xz": b"folder " * 2_000,
    "vetting-desk-0.2.0-windows.exe": b"windows " * 1_000,
}


@dataclass(frozen=True)
class Made:
    """A folder with everything that is needed to make updates."""

    folder: Path

    @property
    def update(self) -> Path:
        """Version 0.2.0, number 2, signed by both."""
        return self.folder / "signed.vdupdate"

    @property
    def makers(self) -> Path:
        """The same as only its maker signed it."""
        return self.folder / "makers.vdupdate"

    @property
    def anchors(self) -> Path:
        """With root.pem, issuing.pem and revoked.crl."""
        return self.folder / "anchors"

    def make(
        self, target: Path, counter: int, version: str = "0.2.0", packages: tuple[Path, ...] = ()
    ) -> Path:
        """Make another update, signed by both."""
        from vetting_desk.operations.updates import checking

        trust = checking.trust_of(self.anchors / "root.pem", None, None)
        unsigned = target.with_name(target.name + ".unsigned")
        files = packages or tuple(self.folder / name for name in PACKAGES)
        wish = making.Wish(counter, version, CHANGES, files)
        making.make(unsigned, wish, trust, self.keys("maker"), SystemClock())
        making.countersign(unsigned, target, trust, self.keys("headquarters"), SystemClock())
        return target

    def keys(self, who: str) -> "UpdateKeys":
        """What ``maker`` or ``headquarters`` signs with."""
        return signers.read_keys(
            self.folder / f"{who}.key", KEY_WORDS, self.folder / f"{who}.certificates.pem"
        )


def certify(folder: Path, root: Path, who: str, name: str, role: UpdateRole) -> None:
    """Make somebody's keys and certificates, with little work."""
    request = signers.make_key(folder / f"{who}.key", name, KEY_WORDS, work=10)
    signers.certify(
        request, role, root / "root.pem", root / "root-key.pem", PASSPHRASE,
        folder / f"{who}.certificates.pem", SystemClock(),
    )  # fmt: skip


@pytest.fixture(scope="session")
def updates_made(made_once: Callable[..., Path], enrolled: Path) -> Path:
    def fill(folder: Path) -> None:
        desks = Path(shutil.copytree(enrolled, folder / "desks"))
        root = next(path.parent for path in desks.rglob("root-key.pem"))
        certify(folder, root, "maker", MAKER, UpdateRole.MAKER)
        certify(folder, root, "headquarters", SIGNER, UpdateRole.HEADQUARTERS)
        (folder / "anchors").mkdir()
        with closing(opened(desks / "headquarters")) as hq:
            anchors_out.write(hq, folder / "anchors")
        for name, content in PACKAGES.items():
            (folder / name).write_bytes(content)
        made = Made(folder)
        made.make(folder / "signed.vdupdate", 2)
        (folder / "signed.vdupdate.unsigned").rename(folder / "makers.vdupdate")

    return made_once("updates", fill)


@pytest.fixture
def made(updates_made: Path) -> Made:
    """What is needed to make updates; nothing in it may be changed."""
    return Made(updates_made)
