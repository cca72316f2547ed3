"""Versions of lists are remembered for good; what they say is kept of the highest alone."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.watch_list import ListSource, WatchList
from vetting_desk.store import watch_lists

P7S = b"signature"
NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)


def listed(version: int, name: str = "un", document: bytes = b"") -> tuple[WatchList, bytes]:
    data = document or f"{name} {version}".encode()
    made = WatchList(
        ListSource(name, f"List {name}", "Nobody", "Invented law", "2026-11-20"), version, 2, 2_000, 3,
        sha256(data).hexdigest(), sha256(P7S).hexdigest(), "Hilola", NOW, NOW, "Anora",
    )  # fmt: skip
    return made, data


def add(bench: Bench, version: int, name: str = "un") -> WatchList:
    made, data = listed(version, name)
    bench.casebook.watch_lists.add(made, data, P7S)
    return made


def test_a_list_is_kept_across_reopening(bench: Bench) -> None:
    made = add(bench, 1)
    lists = bench.reopen().watch_lists
    assert (lists.in_force(), lists.find("un"), lists.highest("un")) == ([made], made, 1)
    assert lists.contents(made) == (b"un 1", P7S)


def test_a_higher_version_erases_what_the_one_before_said(bench: Bench) -> None:
    first, second = add(bench, 1), add(bench, 4)
    lists = bench.casebook.watch_lists
    assert lists.in_force() == [second]
    with pytest.raises(NotFoundError):
        lists.contents(first)
    bench.casebook.verify()


@pytest.mark.parametrize("version", [1, 2, 3])
def test_no_version_that_was_here_or_a_lower_one_comes_again(bench: Bench, version: int) -> None:
    add(bench, 3)
    made, data = listed(version)
    with pytest.raises(StateError):
        bench.casebook.watch_lists.add(made, data, P7S)


def test_an_ended_list_is_gone_and_its_version_stays_known(bench: Bench) -> None:
    add(bench, 3)
    lists = bench.casebook.watch_lists
    lists.end("un", "No ground any more")
    assert (lists.in_force(), lists.highest("un")) == ([], 3)
    with pytest.raises(NotFoundError):
        lists.end("un", "Again")
    assert add(bench, 4) == lists.find("un")


def test_a_content_that_is_not_what_was_signed_is_refused(bench: Bench) -> None:
    made, data = listed(1)
    lists = bench.casebook.watch_lists
    for wrong, p7s in ((b"other", P7S), (data, b"other")):
        with pytest.raises(StateError):
            lists.add(made, wrong, p7s)
    assert lists.in_force() == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE watch_lists SET version = 9",
        "DELETE FROM watch_lists",
        "UPDATE watch_list_contents SET document = x'00'",
    ],
)
def test_nothing_of_it_is_changed(bench: Bench, sql: str) -> None:
    add(bench, 1)
    with pytest.raises(Exception, match="watch list"):
        bench.casebook.watch_lists._core.database.execute(sql)


def test_a_content_changed_behind_the_programs_back_is_found(bench: Bench) -> None:
    add(bench, 1)
    database = bench.casebook.watch_lists._core.database
    assert list(watch_lists.damaged(database)) == []
    database.execute("DROP TRIGGER keep_watch_list_contents_unchanged")
    database.execute("UPDATE watch_list_contents SET document = x'00'")
    assert list(watch_lists.damaged(database)) == ["list/un/1"]


def test_the_log_has_each_version_by_its_state(bench: Bench) -> None:
    made = add(bench, 1)
    database = bench.casebook.watch_lists._core.database
    assert list(watch_lists.states(database)) == [("list/un/1", watch_lists.state(made))]
    assert watch_lists.state(replace(made, matched=4)) != watch_lists.state(made)
