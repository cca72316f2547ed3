"""Bundles in parts, from a terminal."""

from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.cli.conftest import Cli
from vetting_desk.transfer.carrier import spool as spools

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def hq(desks: tuple[Path, Path, Path], words: dict[str, str]) -> tuple[Any, ...]:
    return (desks[0], "--passphrase-file", words["boss"])


@pytest.fixture
def post(desks: tuple[Path, Path, Path], words: dict[str, str]) -> tuple[Any, ...]:
    return (desks[1], "--passphrase-file", words["iskandar"])


@pytest.fixture
def bundle(cli: Cli, hq: tuple[Any, ...], tmp_path: Path) -> str:
    """Id of a return bundle at headquarters."""
    from tests.vetting_desk.cli.opened import bundle_ids
    from vetting_desk.operations.organisation.packs import sample

    folder = tmp_path / "folder"
    folder.mkdir()
    cli("pack", "sign", *hq, sample())
    cli("exchange", "sync", hq[0], folder, *hq[1:])
    [found] = bundle_ids(hq[0])
    return found


def test_a_bundle_goes_over_two_sticks_and_comes_in_as_one(
    cli: Cli,
    hq: tuple[Any, ...],
    post: tuple[Any, ...],
    bundle: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for stick in (first, second):
        stick.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(spools, "free_bytes", lambda _folder: 0)
        ran = cli("exchange", "split", hq[0], first, *hq[1:], "--size", "1M", "--bundle", bundle)
    assert "Written and read back: part 1 of 2" in ran.out
    assert "Still to be written: part 2" in ran.out
    assert "to be written: part 2 of 2" in cli("exchange", "parts", *hq).out
    ran = cli("exchange", "split", hq[0], second, *hq[1:])
    assert "All parts are written." in ran.out
    assert cli("exchange", "parts", *hq).out == ""

    ran = cli("exchange", "sync", post[0], second, *post[1:], "--shared")
    assert "part 1 of 2 has not come" in ran.out
    waiting = cli("exchange", "parts", *post).out
    assert "missing: part 1 of 2" in waiting
    ran = cli("exchange", "sync", post[0], first, *post[1:], "--shared")
    assert "taken in: bundle 1 from Headquarters" in ran.out
    assert cli("exchange", "parts", *post).out == ""


def test_parts_that_wait_are_cleared_and_a_split_dropped(
    cli: Cli, hq: tuple[Any, ...], post: tuple[Any, ...], bundle: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    stick = tmp_path / "first"
    stick.mkdir()
    monkeypatch.setattr(spools, "free_bytes", lambda _folder: 0)
    cli("exchange", "split", hq[0], stick, *hq[1:], "--size", "1m", "--bundle", bundle)
    name = cli("exchange", "parts", *hq).out.split()[0]
    assert cli("exchange", "drop-split", hq[0], name, *hq[1:]).code == 0
    assert cli("exchange", "parts", *hq).out == ""
    cli("exchange", "sync", post[0], stick, *post[1:], "--shared")
    waiting = cli("exchange", "parts", *post).out.split()[-1]
    assert cli("exchange", "clear-parts", post[0], waiting, *post[1:]).code == 0
    assert cli("exchange", "parts", *post).out == ""


@pytest.mark.parametrize("size", ["0", "M", "12T", "-5M", "1.5G"])
def test_a_size_is_a_number_with_a_unit(
    cli: Cli, post: tuple[Any, ...], tmp_path: Path, size: str
) -> None:
    assert cli("exchange", "split", post[0], tmp_path, *post[1:], "--size", size).code == 2


def test_nothing_to_send_is_refused(cli: Cli, post: tuple[Any, ...], tmp_path: Path) -> None:
    ran = cli("exchange", "split", post[0], tmp_path, *post[1:])
    assert (ran.code, "something-to-send" in ran.err) == (1, True)
