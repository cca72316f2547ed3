"""The computers of a simulated organisation, each with one desk, an account and a clock of its own.

A laptop is copied from the founded organisation when something is first done at it. What a person did to it by
hand is remembered, so that it can be asked later who had to be told.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.years.founding import BACKUPS, HQ, POSTS, SUPERVISOR, opened
from tests.years.quick import ACCOUNT, LaptopClock, TrueTime
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk.backups import restoring
from vetting_desk.operations.desk.backups.restoring import Opener


@dataclass(frozen=True)
class Rollback:
    """A laptop that went back to what it was.

    Attributes:
        how: ``restored``, ``put-back`` or ``disk-put-back``.
        to: The step it went back to.
        at: The step it did so at.
        moved: Whether the desk had gone on since.
    """

    how: str
    to: int
    at: int
    moved: bool


@dataclass
class Laptop:
    """A computer with one desk.

    Attributes:
        name: Of its folder.
        folder: Where its desk's folder and its account lie.
        clock: Its clock.
        rollbacks: When it went back, the newest last.
        desk: Open, or None.
        parted: True once it was a second laptop and became a desk of its own.
    """

    name: str
    folder: Path
    clock: LaptopClock
    rollbacks: list[Rollback] = field(default_factory=list)
    desk: OpenDesk | None = None
    parted: bool = False

    def at(self, officer: str = SUPERVISOR) -> OpenDesk:
        """Unlock it as an officer by name; whoever was at it is locked out."""
        if self.desk is None or self.desk.officer.name != officer:
            self.close()
            self.desk = opened(self.folder, officer, self.clock)
        return self.desk

    def close(self) -> None:
        """Lock it."""
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.close()

    @property
    def place(self) -> desk_folders.DeskPlace:
        """Its desk."""
        [place] = desk_folders.list_desks(self.folder)
        return place

    def officers(self) -> list[str]:
        """The names of those who have a key to it."""
        return [slot.name for slot in self.place.officers]


class Laptops:
    """All computers of one round.

    Args:
        founded: The organisation as it was founded.
        root: Where they are copied to.
        time: The true time.
    """

    def __init__(self, founded: Path, root: Path, time: TrueTime) -> None:
        self._founded = founded
        self._root = root
        self._time = time
        self._all: dict[str, Laptop] = {}

    @property
    def touched(self) -> list[Laptop]:
        """Those at which anything was done, headquarters first."""
        return sorted(self._all.values(), key=lambda laptop: laptop.name != HQ)

    @property
    def posts(self) -> list[Laptop]:
        """The posts at which anything was done."""
        return [laptop for laptop in self.touched if laptop.name != HQ]

    def get(self, name: str) -> Laptop:
        """Return a laptop, made on first use."""
        if name not in self._all:
            folder = Path(shutil.copytree(self._founded / name, self._root / name))
            self._all[name] = Laptop(name, folder, LaptopClock(self._time))
        return self._all[name]

    @property
    def hq(self) -> Laptop:
        """Headquarters."""
        return self.get(HQ)

    def first_backup(self, name: str) -> Path:
        """The backup of the evening the organisation was founded."""
        [path] = (self._founded / BACKUPS / name).iterdir()
        return path

    def restore(self, laptop: Laptop, backup: Path, *, same_computer: bool) -> None:
        """Restore a desk from a backup, on its own computer or on one that never knew it."""
        laptop.close()
        shutil.rmtree(laptop.place.folder)
        if not same_computer:
            shutil.rmtree(laptop.folder / ACCOUNT, ignore_errors=True)
        opener = Opener(officer=SUPERVISOR, passphrase=PASSPHRASE)
        restoring.restore(backup, laptop.folder, opener, clock=laptop.clock)

    def copy(self, laptop: Laptop, name: str) -> Path:
        """Copy a laptop as it stands, locked, aside; returns the copy."""
        laptop.close()
        return Path(shutil.copytree(laptop.folder, self._root / "copies" / name))

    def put_back(self, laptop: Laptop, copy: Path, *, with_account: bool) -> None:
        """Put a copy of a desk's folder back in its place, with what the account knows or without."""
        laptop.close()
        place = laptop.place.folder
        [kept] = desk_folders.list_desks(copy)
        shutil.rmtree(place)
        shutil.copytree(kept.folder, place)
        if with_account:
            shutil.rmtree(laptop.folder / ACCOUNT, ignore_errors=True)
            if (copy / ACCOUNT).exists():
                shutil.copytree(copy / ACCOUNT, laptop.folder / ACCOUNT)

    def founding_copy(self, name: str) -> Path:
        """A laptop as it was when the organisation was founded."""
        return self._founded / name

    def twin(self, laptop: Laptop, name: str) -> Laptop:
        """Copy a laptop onto another one; from now on both are at work."""
        laptop.close()
        folder = Path(shutil.copytree(laptop.folder, self._root / name))
        clock = LaptopClock(self._time, laptop.clock.off)
        self._all[name] = Laptop(name, folder, clock, list(laptop.rollbacks))
        return self._all[name]

    def close(self) -> None:
        """Lock all."""
        for laptop in self._all.values():
            laptop.close()

    def each(self, act: Callable[[Laptop], None]) -> None:
        """Do something at each that was touched."""
        for laptop in self.touched:
            act(laptop)


__all__ = ["POSTS", "Laptop", "Laptops", "Rollback"]
