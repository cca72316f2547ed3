"""Headquarters' registry in PostgreSQL, from a terminal."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.cli.conftest import Cli, Ran
from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew, signed_at
from tests.vetting_desk.registry.cluster import Cluster

pytestmark = pytest.mark.usefixtures("cheap_keys")
HQ = "Hilola Sample"
WORDS = "plover quartz 7 ferry lichen umbrella"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A file with the passphrase of a member's folder."""
    file = tmp_path / "own.txt"
    file.write_text(WORDS + "\n")
    return file


@pytest.fixture
def box(at: Callable[..., Ran], crew: Crew, tmp_path: Path) -> Path:
    """A folder with a bundle of a post, with one record."""
    folder = tmp_path / "box"
    folder.mkdir()
    signed_at(crew.at_post("Anora Sample"))
    assert at("Bahrom Sample", "exchange", "write", folder).code == 0
    return folder


@pytest.fixture
def hq(
    crew: Crew, cli: Cli, cluster: Cluster, database_name: str, tmp_path: Path
) -> tuple[Any, ...]:
    """Headquarters with its registry set up."""
    crew.close()
    words = tmp_path / "words.txt"
    words.write_text(PASSPHRASE + "\n")
    place = (crew.folder / "headquarters", "--officer", HQ, "--passphrase-file", words)
    made = cli(
        "registry", "create", *place, "--database", cluster.address(database_name, "return_desk"),
        "--login", "return_desk", "--as-owner", cluster.address(database_name),
    )  # fmt: skip
    assert (made.code, made.out) == (
        0,
        "Steps made: none, it was up to date. The return desk is return_desk.\n",
    )
    return place


@pytest.fixture
def folders(
    hq: tuple[Any, ...], cli: Cli, cluster: Cluster, database_name: str, own: Path, tmp_path: Path
) -> tuple[Path, Path]:
    """A worker's folder, and one of the officer of headquarters."""
    owner = ("--as-owner", cluster.address(database_name), "--new-passphrase-file", own)
    worker, mine = tmp_path / "worker", tmp_path / "mine"
    made = cli(
        "registry", "worker", hq[0], worker, *hq[1:], "--name", "Worker", "--login", "worker_one",
        "--database", cluster.address(database_name, "worker_one"), *owner,
    )  # fmt: skip
    assert made.code == 0, made
    made = cli(
        "registry", "member", hq[0], mine, *hq[1:], "--login", "officer_one", "--database",
        cluster.address(database_name, "officer_one"), *owner,
    )  # fmt: skip
    assert made.code == 0, made
    return worker, mine


def test_the_whole_way_from_a_terminal(
    cli: Cli,
    hq: tuple[Any, ...],
    folders: tuple[Path, Path],
    own: Path,
    box: Path,
) -> None:
    worker, mine = folders
    stick = box
    (stick / "nonsense.age").write_bytes(b"nonsense")
    worked = cli("registry", "work", worker, stick, "--passphrase-file", own)
    assert worked.code == 1
    assert "AgeFormatError" in worked.err
    assert "Taken in: 1." in worked.out
    moved = cli("registry", "move", hq[0], *hq[1:], "--to", "database")
    assert moved.code == 0
    assert "records: added 0;" in moved.out
    back = cli("registry", "move", hq[0], *hq[1:], "--to", "casebook")
    assert back.code == 0
    assert "records: added 1;" in back.out
    assert "Bundles stamped: 1." in back.out
    checked = cli("registry", "check", hq[0], *hq[1:], "--bind")
    assert checked.code == 0
    assert "Logs fit together" in checked.out
    assert "Cannot be taken in: " in checked.out
    shown = cli("registry", "queue", mine, "new", "--passphrase-file", own)
    assert shown.code == 0
    lines = shown.out.splitlines()
    assert lines[-1] == f"{len(lines) - 1} in all."
    if len(lines) > 1:
        case = lines[0].split()[-1]
        taken = cli("registry", "claim", mine, case, "--passphrase-file", own)
        assert (taken.code, taken.out[:11]) == (0, "Yours until")
        again = cli("registry", "claim", mine, case, "--let-go", "--passphrase-file", own)
        assert (again.code, again.out) == (0, "Let go.\n")
        refused = cli("registry", "claim", mine, case, "--let-go", "--passphrase-file", own)
        assert refused.code == 1
    assert len(lines) > 1, "headquarters of the walkthrough has cases"
    restored = cli("registry", "restored", hq[0], *hq[1:])
    assert restored.code == 0
    assert "A new epoch began" in restored.out


def test_while_the_server_is_down_a_worker_spools_and_says_so(
    cli: Cli, folders: tuple[Path, Path], own: Path, tmp_path: Path, cluster: Cluster
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "sealed.age").write_bytes(b"sealed")
    cluster.stop("fast")
    try:
        worked = cli("registry", "work", folders[0], stick, "--passphrase-file", own)
    finally:
        cluster.start()
    assert worked.code == 1
    assert "Files that wait in" in worked.err
    assert "no receipt was written" in worked.err


def test_several_workers_share_one_spool(
    cli: Cli,
    folders: tuple[Path, Path],
    own: Path,
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for number in range(3):
        (stick / f"{number}.age").write_bytes(b"nonsense %d" % number)
    work = ("registry", "work", folders[0], stick, "--passphrase-file", own, "--workers", "2")
    ran = subprocess.run(
        [sys.executable, "-m", "vetting_desk.cli", *map(str, work)],
        capture_output=True,
        check=False,
    )
    out, err = ran.stdout.decode(), ran.stderr.decode()
    assert ran.returncode == 1
    assert out.count("Taken in: 0.") == 2
    assert err.count("Refused: ") == 3
    assert [each.name for each in (folders[0] / "spool").iterdir()] == ["refused"]


def test_a_post_and_an_address_with_a_password_are_refused(
    desks: tuple[Path, Path, Path], words: dict[str, str], refused: Callable[..., str]
) -> None:
    place = (desks[0], "--passphrase-file", words["boss"])
    said = refused(
        "registry", "create", *place, "--login", "x", "--database", "postgresql://a:secret@b/c"
    )
    assert "secret" not in said
    assert "without a password" in said
    assert "not-an-address" not in refused(
        "registry", "create", *place, "--login", "x", "--database", "nonsense"
    )
