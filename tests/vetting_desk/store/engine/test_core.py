"""The write interface of every part of the casebook: one entry for one change."""

import json

import pytest

from vetting_desk.model import Commit
from vetting_desk.store import Casebook
from vetting_desk.store.engine.core import Core


@pytest.fixture
def core(casebook: Casebook) -> Core:
    return casebook._core


@pytest.fixture
def heard(casebook: Casebook) -> list[Commit]:
    commits: list[Commit] = []
    casebook.listen(commits.append)
    return commits


def test_an_entry_binds_kind_and_state_and_records_the_rest(core: Core) -> None:
    core.bind("setting-set", "setting", "key", "d" * 64, why="invented")

    entry = core.audit.entries()[0]

    assert (entry.action, entry.subject) == ("setting-set", "key")
    assert entry.detail == {"binds": {"kind": "setting", "state": "d" * 64}, "why": "invented"}


def test_rows_that_were_added_are_bound_only_where_there_are_any(core: Core) -> None:
    core.bind("case-changed", "case", "id", "d" * 64, event="e" * 64, before="b" * 64)

    binds = core.audit.entries()[0].detail["binds"]

    assert (binds["event"], binds["before"]) == ("e" * 64, "b" * 64)


def test_what_is_bound_is_reported_with_the_case_it_names(core: Core, heard: list[Commit]) -> None:
    with core.transaction():
        core.bind("hold-set", "peer", "id", "", case="a case")

    [change] = heard[0].items
    assert (change.kind, change.subject, change.action, change.case_id) == (
        "peer", "id", "hold-set", "a case",
    )  # fmt: skip


def test_many_things_get_an_entry_each(core: Core, heard: list[Commit]) -> None:
    length = core.audit.length()

    with core.transaction():
        core.bind_many("case-created", "case", [("one", "1" * 64, "e" * 64), ("two", "2" * 64, "")])

    assert core.audit.length() == length + 2
    newest, before = core.audit.entries(limit=2)
    assert (before.subject, newest.subject) == ("one", "two")
    assert json.dumps(newest.detail).count("event") == 0
    assert [change.subject for change in heard[0].items] == ["one", "two"]


def test_the_officer_at_the_desk_is_named(core: Core) -> None:
    assert core.officer_name == "Invented Officer"

    core.at_desk.officer = None

    assert core.officer_name == ""
