"""Members of the registry, from a terminal: an analyst asks, and nobody signs what was not shown."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.cli.conftest import Cli
from tests.vetting_desk.cli.test_registry import WORDS, folders, hq, own
from tests.vetting_desk.operations.decisions.conftest import DILNOZA, HILOLA, Bench, bench, made
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.operations.registry import databases, members, moving

pytestmark = pytest.mark.usefixtures("cheap_keys")
__all__ = ["bench", "folders", "hq", "made", "own"]


@pytest.fixture
def analyst(
    hq: tuple[Any, ...], cli: Cli, cluster: Cluster, database_name: str, own: Path, tmp_path: Path
) -> Path:
    """An analyst's folder, and an edition in the database."""
    folder = tmp_path / "analyst"
    made = cli(
        "registry", "analyst", hq[0], folder, *hq[1:], "--login", "analyst_one", "--database",
        cluster.address(database_name, "analyst_one"), "--as-owner", cluster.address(database_name),
        "--new-passphrase-file", own,
    )  # fmt: skip
    assert made.code == 0, made
    assert "questions ask" in made.out
    assert cli("questions", "edition", *hq).code == 0
    assert cli("registry", "move", *hq, "--to", "database").code == 0
    return folder


def test_an_analyst_asks_keeps_and_runs(analyst: Path, cli: Cli, own: Path) -> None:
    pytest.importorskip("duckdb")
    at = (analyst, "--registry", "--passphrase-file", own)
    shown = cli("questions", "ask", *at, "--by", "outcome", "--json")
    assert (shown.code, json.loads(shown.out)["edition"]) == (0, 1)
    assert cli("questions", "save", analyst, "mine", *at[1:], "--by", "sex").code == 0
    assert cli("questions", "list", *at).out == "mine: --by sex\n"
    assert cli("questions", "run", analyst, "mine", *at[1:]).code == 0
    assert cli("questions", "editions", *at).out.startswith("Edition 1 of ")
    assert cli("registry", "queue", analyst, "new", "--passphrase-file", own).code == 1


def test_who_may_connect_is_listed_and_a_login_is_taken_back(
    analyst: Path, hq: tuple[Any, ...], cli: Cli, cluster: Cluster, database_name: str, own: Path
) -> None:
    listed = cli("registry", "members", *hq)
    assert listed.code == 0
    lines = [line.split("  ") for line in listed.out.splitlines()]
    assert [line[:2] for line in lines] == [
        ["analyst_one", "analyst"],
        ["return_desk", "return desk"],
    ]
    assert [line[3] for line in lines] == ["no case", "all regions"]
    owner = ("--as-owner", cluster.address(database_name))
    nobody = cli("registry", "take-back", hq[0], "nobody", *hq[1:], *owner)
    assert (nobody.code, nobody.out) == (1, "")
    taken = cli("registry", "take-back", hq[0], "analyst_one", *hq[1:], *owner)
    assert taken.code == 0
    assert taken.out.startswith("analyst_one may do nothing any more.")
    asked = cli("questions", "list", analyst, "--registry", "--passphrase-file", own)
    assert (asked.code, asked.out) == (1, "")
    assert "analyst_one" not in cli("registry", "members", *hq).out


def test_nobody_signs_what_was_not_shown(folders: tuple[Path, Path], cli: Cli, own: Path) -> None:
    at = (folders[1], "nothing", "--passphrase-file", own)
    asked = cli("registry", "decision", *at, "--sign")
    assert asked.code == 2
    assert "look at the decision first" in asked.err
    shown = cli("registry", "decision", *at)
    assert (shown.code, shown.out) == (1, "")


def test_who_dissents_has_not_signed(
    bench: Bench, cluster: Cluster, database_name: str, cli: Cli, own: Path, tmp_path: Path
) -> None:
    hq, folder = bench.at(HILOLA), tmp_path / "dilnoza"
    owner = cluster.address(database_name)
    databases.create(hq, cluster.address(database_name, "back"), "back", as_owner=owner)
    bench.proposed()
    moving.to_database(bench.at(HILOLA))
    login = (cluster.address(database_name, "dilnoza"), "dilnoza")
    members.add_own(bench.at(DILNOZA), folder, *login, WORDS, as_owner=owner, signs=True)
    at = ("registry", "decision", folder, bench.case_id, "--passphrase-file", own)
    saw = cli(*at).out.split()[-1]
    said = cli(*at, "--dissent", "--saw", saw, "--words", "Invented doubts")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Said. The decision is proposed.")


def test_persons_are_compared_by_keys_of_the_database(hq: tuple[Any, ...], cli: Cli) -> None:
    pytest.importorskip("splink")
    ran = cli("registry", "link", *hq)
    assert ran.code == 0
    assert ran.out.startswith("Compared: ")


def test_the_window_is_opened_on_a_folder(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.cli import demo

    started: list[tuple[str, ...]] = []

    def window(*words: str) -> int:
        started.append(words)
        return 0

    monkeypatch.setattr(demo, "open_window", window)
    assert cli("registry", "window", tmp_path).code == 0
    assert started == [("--member", str(tmp_path))]
