"""No stick that fails makes the program say what is not so.

Whatever call to the system fails, whatever becomes of the file system, "safe to remove" is said of what
verifies on a fresh read alone; nothing that was acknowledged is lost; each failure is an error of ours that
says what to do; and a good stick is written afterwards. The short tier strikes at some calls, ``make faults``
at every one.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext, suppress
from pathlib import Path
from typing import Any

import pytest

from tests.security.conftest import FULL, chosen
from tests.tier import SHARE, share_of
from tests.years.sticks import carryings, mounts
from tests.years.sticks.calls import ERRORS, Calls, Strike, fails
from tests.years.sticks.carryings import CARRYINGS, Carrying, World
from vetting_desk.errors import (
    AgePayloadError,
    DiskFailingError,
    DriveError,
    DriveFullError,
    StorageFullError,
)

pytestmark = [pytest.mark.slow, pytest.mark.system("linux")]
SHORT = 2
EVERYWHERE = "EIO"
"""The error that is tried with every operation in the short tier too, and with one of them at every call."""
KILLS = 500
"""In the full tier, over all file systems and operations."""
KILLED = ("bundles", "return", "parts", "sync-post", "sync-hq")
SIZES = (900, 1_000, 1_100, 1_300, 2_060, 2_100)
"""KiB of a stick in memory: a bundle has a little more than one MiB."""


@pytest.fixture(scope="session")
def waiting(made_once: Callable[..., Path]) -> Path:
    return made_once("desks with sticks", carryings.fill)


@pytest.fixture
def world(waiting: Path, tmp_path: Path) -> Iterator[World]:
    with closing(World(Path(shutil.copytree(waiting, tmp_path / "desks")))) as found:
        yield found


def strike_at(world: World, name: str, folder: Path, at: int, strike: Strike, after: Strike) -> int:
    """Strike at one call; returns how many there were."""
    stick, good = folder / "stick", folder / "good"
    for each in (stick, good):
        each.mkdir(parents=True)
    carrying = CARRYINGS[name]
    with world.undone(really=carrying.undo):
        carrying.lay(world, stick)
        calls = Calls([stick, *carrying.also(world)], at, strike, after)
        with calls:
            found = carryings.done(carrying, world, stick)
        if found.error is None:
            carrying.claimed(world, stick, found.result)
        else:
            assert isinstance(found.error, DriveError | DiskFailingError | StorageFullError), (
                found.error
            )
        carryings.look(world, stick)
        carryings.goes_on(carrying, world, good)
    shutil.rmtree(folder)
    return len(calls.made)


@pytest.mark.parametrize(
    ("name", "error"),
    [
        (name, error)
        for name in CARRYINGS
        for error in ERRORS
        if FULL or error == EVERYWHERE or name in {"bundles", "parts"}
    ],
)
def test_a_call_that_fails_is_said_and_nothing_is_lost(
    world: World, tmp_path: Path, record_property: Any, name: str, error: str
) -> None:
    """The call alone, and the call with all that come after it, as of a stick that is gone."""
    fail, strikes = fails(ERRORS[error]), 0
    for way, after in (("once", lambda _: None), ("gone", fail)):
        calls = strike_at(world, name, tmp_path / way / "0", 0, fail, after)
        every = SHARE == 1 and (FULL or (name, error, way) == ("bundles", EVERYWHERE, "once"))
        for at in range(1, calls + 1) if every else chosen(calls, SHORT):
            strike_at(world, name, tmp_path / way / str(at), at, fail, after)
            strikes += 1
    record_property("counted calls that failed", strikes)


@pytest.mark.parametrize("kind", mounts.KINDS)
@pytest.mark.parametrize("name", KILLED)
def test_a_file_system_whose_program_is_killed_holds_what_was_said_to_be_on_it(
    world: World, tmp_path: Path, record_property: Any, name: str, kind: str
) -> None:
    """At calls spread over the operation, and right after it; then it is plugged in again."""
    template, carrying = mounts.formatted(tmp_path, kind), CARRYINGS[name]
    share = -(-share_of(KILLS) // (len(KILLED) * len(mounts.KINDS))) if FULL else 1
    calls = killed_at(world, carrying, template, tmp_path / "0", kind, 0)
    strikes = [1 + each * calls // share for each in range(share)]
    for number, at in enumerate(strikes, 1):
        killed_at(world, carrying, template, tmp_path / str(number), kind, at)
    record_property("counted file systems killed", len(strikes) + 1)


def killed_at(
    world: World, carrying: Carrying, template: Path, folder: Path, kind: str, at: int
) -> int:
    """Kill a stick's file system at one call, or after the last for 0; returns how many calls there were."""
    good = folder.with_name(folder.name + "-good")
    good.mkdir()
    with mounts.stick_of(template, folder, kind) as mounted, world.undone():
        carrying.lay(world, mounted.point)
        with Calls([mounted.point], at, lambda _: mounted.kill()) as calls:
            found = carryings.done(carrying, world, mounted.point)
        mounted.kill()
        mounted.pull()
        mounted.mount()
        if found.error is None:
            carrying.claimed(world, mounted.point, found.result)
        else:
            assert isinstance(found.error, DriveError), found.error
        carryings.look(world, mounted.point)
        carryings.goes_on(carrying, world, good)
    return len(calls.made)


@pytest.mark.parametrize("name", ["bundles", "return", "sync-post", "parts", "request"])
def test_a_stick_that_is_full_or_fills_up_is_said_to_be_full(
    world: World, tmp_path: Path, record_property: Any, name: str
) -> None:
    carrying, strikes = CARRYINGS[name], 0
    for size in SIZES if FULL or name == "bundles" else SIZES[::3]:
        filled_at(world, carrying, tmp_path / str(size), f"size={size}k", 0)
        strikes += 1
    calls = filled_at(world, carrying, tmp_path / "whole", "size=8m", 0)
    for at in chosen(calls, SHORT):
        filled_at(world, carrying, tmp_path / f"at-{at}", "size=8m", at)
        strikes += 1
    record_property("counted sticks filled up", strikes)


def filled_at(world: World, carrying: Carrying, folder: Path, options: str, at: int) -> int:
    """Use a small stick that has no room left from one call on; returns how many calls there were."""
    good = folder.with_name(folder.name + "-good")
    good.mkdir()
    with mounts.in_memory(folder, options) as stick, world.undone():
        with suppress(OSError):
            carrying.lay(world, stick)
        with Calls([stick], at, lambda _: mounts.fill_up(stick)) as calls:
            found = carryings.done(carrying, world, stick)
        if found.error is None:
            carrying.claimed(world, stick, found.result)
        else:
            assert isinstance(found.error, DriveFullError), found.error
        carryings.look(world, stick)
        carryings.goes_on(carrying, world, good)
    return len(calls.made)


# Negative controls: what the tests above would not let pass.


def test_a_write_that_is_not_read_back_is_found(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(name: str) -> None:
        for path in (tmp_path / "1" / "stick").glob("*.age"):
            path.write_bytes(path.read_bytes()[:-1])

    monkeypatch.setattr("vetting_desk.transfer.carrier.stick._compare", lambda *_: True)
    calls = strike_at(world, "bundles", tmp_path / "0", 0, spoil, spoil)

    with pytest.raises(AgePayloadError):
        strike_at(world, "bundles", tmp_path / "1", calls, spoil, spoil)


def test_an_error_that_is_not_translated_is_found(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vetting_desk.machine.drives.as_drive_errors", lambda *_: nullcontext())

    with pytest.raises(OSError, match="stat"):
        strike_at(world, "bundles", tmp_path / "1", 1, fails(5), lambda _: None)
