"""The key derivation that suits a computer."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from vetting_desk.crypto.kdf import DEFAULT, FLOOR, MIDDLE, PROFILES, Profile
from vetting_desk.crypto.slots import read_header
from vetting_desk.model import DeskKind, Role
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.own_passphrase import wanted_profile
from vetting_desk.operations.desk import desks, fitting_profile
from vetting_desk.operations.desk.desks import NewDesk

GIB = 2**30


@pytest.mark.parametrize(
    ("floor_seconds", "built_in", "wanted"),
    [
        (0.2, 8 * GIB, DEFAULT),
        (0.75, 4 * GIB, DEFAULT),
        (0.76, 4 * GIB, MIDDLE),
        (1.5, 4 * GIB, MIDDLE),
        (1.51, 4 * GIB, FLOOR),
        (60.0, 4 * GIB, FLOOR),
        (0.2, 2 * GIB, DEFAULT),
        (0.2, 2 * GIB - 1, MIDDLE),
        (0.2, GIB - 1, FLOOR),
        (0.2, 0, DEFAULT),
    ],
)
def test_the_strongest_that_fits_and_never_less_than_the_floor(
    floor_seconds: float, built_in: int, wanted: Profile
) -> None:
    assert fitting_profile.fitting(floor_seconds, built_in) == wanted
    assert not wanted.is_weaker_than(FLOOR)


def test_the_profiles_differ_by_their_memory_alone() -> None:
    assert len({(each.iterations, each.lanes) for each in (DEFAULT, MIDDLE, FLOOR)}) == 1
    assert FLOOR.is_weaker_than(MIDDLE)
    assert MIDDLE.is_weaker_than(DEFAULT)


def test_what_is_measured_is_one_of_them() -> None:
    assert fitting_profile.measured() in {DEFAULT, MIDDLE, FLOOR}


@pytest.mark.parametrize("fits", [DEFAULT, MIDDLE, FLOOR])
def test_a_new_desk_has_it_and_the_slots_of_its_officers_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fits: Profile
) -> None:
    monkeypatch.setattr(fitting_profile, "measured", lambda: fits)
    new = NewDesk(
        name="Slow post", kind=DeskKind.POST, organisation="Test", officer_name="Iskandar Sample",
        role=Role.SUPERVISOR, passphrase=PASSPHRASE, training=True,
    )  # fmt: skip
    with closing(desks.create_desk(tmp_path / "post", new)) as desk:
        assert wanted_profile(desk) == fits
        assert read_header(tmp_path / "post" / SLOTS_FOLDER, desk.officer.id).profile == fits
    assert PROFILES[fits.name] == fits
