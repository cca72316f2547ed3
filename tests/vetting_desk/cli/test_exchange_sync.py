"""A folder that carries bundles, from a terminal."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.cli.conftest import Cli

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def hq(desks: tuple[Path, Path, Path], words: dict[str, str], cli: Cli) -> tuple[Any, ...]:
    """Headquarters, which has texts for its post."""
    from vetting_desk.operations.organisation.packs import sample

    place = (desks[0], "--passphrase-file", words["boss"])
    assert cli("pack", "sign", *place, sample()).code == 0
    return place


@pytest.fixture
def post(desks: tuple[Path, Path, Path], words: dict[str, str]) -> tuple[Any, ...]:
    return (desks[1], "--passphrase-file", words["iskandar"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "folder"
    made.mkdir()
    return made


def sync(cli: Cli, place: tuple[Any, ...], folder: Path, *more: object) -> Any:
    return cli("exchange", "sync", place[0], folder, *place[1:], *more)


def test_a_shared_folder_takes_texts_to_a_post(
    cli: Cli, hq: tuple[Any, ...], post: tuple[Any, ...], folder: Path
) -> None:
    there = sync(cli, hq, folder, "--shared")
    assert (there.code, there.out.count("written: ")) == (0, 1)
    assert there.out.startswith("20")
    again = sync(cli, hq, folder, "--shared")
    assert (again.code, again.out) == (0, "")
    here = sync(cli, post, folder, "--shared")
    assert "new here: Sample texts, invented, for training only 1" in here.out
    assert sync(cli, post, folder, "--shared").out == ""


def test_boxes_of_its_own_need_a_transport(
    cli: Cli, hq: tuple[Any, ...], post: tuple[Any, ...], folder: Path, tmp_path: Path
) -> None:
    assert sync(cli, hq, folder).code == 0
    [written] = (folder / "out").iterdir()
    other = tmp_path / "other"
    (other / "in").mkdir(parents=True)
    written.rename(other / "in" / written.name)
    assert "taken in: bundle 1 from Headquarters" in sync(cli, post, other).out
    assert [path.name for path in (other / "in").iterdir()] == [written.name]


def test_a_file_that_is_refused_ends_with_1_and_is_named(
    cli: Cli, post: tuple[Any, ...], folder: Path
) -> None:
    (folder / ("0" * 32 + ".age")).write_bytes(b"holiday pictures")
    ran = sync(cli, post, folder, "--shared")
    assert ran.code == 1
    assert f"refused: {'0' * 32}.age" in ran.out


def test_a_folder_that_is_not_there_is_wrong_use(
    cli: Cli, post: tuple[Any, ...], tmp_path: Path
) -> None:
    assert sync(cli, post, tmp_path / "gone").code == 2


def test_watching_goes_on_and_says_what_is_refused_once(
    cli: Cli, post: tuple[Any, ...], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    (folder / ("0" * 32 + ".age")).write_bytes(b"holiday pictures")
    ran = sync(cli, post, folder, "--shared", "--watch", "--every", "5", "--times", "3")
    assert (ran.code, waits) == (0, [5, 5])
    assert ran.out.count("refused: ") == 1


def test_a_folder_that_goes_away_while_watching_is_said_and_waited_for(
    cli: Cli,
    hq: tuple[Any, ...],
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    away = tmp_path / "away"
    moves: list[Callable[[], object]] = [
        lambda: folder.rename(away),
        lambda: away.rename(folder),
    ]
    monkeypatch.setattr(time, "sleep", lambda _seconds: moves.pop(0)())
    ran = sync(cli, hq, folder, "--shared", "--watch", "--times", "3")
    assert ran.code == 0
    assert "is not there, or was pulled" in ran.out
    assert len(list(folder.iterdir())) == 1


def test_watching_ends_well_when_it_is_stopped(
    cli: Cli, post: tuple[Any, ...], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(time, "sleep", stop)
    ran = sync(cli, post, folder, "--shared", "--watch")
    assert (ran.code, ran.out.endswith("Stopped.\n")) == (0, True)
