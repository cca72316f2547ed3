"""What a casebook reports of a commit: once, afterwards, all of it, and nothing rolled back."""

import ast
import fnmatch
import importlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import vetting_desk
from vetting_desk.errors import StorageFullError
from vetting_desk.model import Change, Commit
from vetting_desk.store import Casebook
from vetting_desk.store.audit_states import STATES
from vetting_desk.store.engine.changes import ANSWER, KINDS, SILENT, UNKNOWN, kind_of

CORE = Path(vetting_desk.__file__).parent
OWN_KINDS = {"backup", "clock", "organisation"}
"""Kinds of things that have no row of their own."""


@pytest.fixture
def commits(casebook: Casebook) -> list[Commit]:
    """The reported commits, in order."""
    heard: list[Commit] = []
    casebook.listen(heard.append)
    return heard


def kinds(commit: Commit) -> list[str]:
    return [change.kind for change in commit.items]


def set_and_fail(casebook: Casebook, key: str) -> None:
    with casebook.transaction():
        casebook.settings.set(key, "1")
        raise ZeroDivisionError


def set_around(casebook: Casebook) -> None:
    """Set values before and after one that is rolled back."""
    with casebook.transaction():
        casebook.settings.set("kept", "1")
        with pytest.raises(ZeroDivisionError):
            set_and_fail(casebook, "lost")
        casebook.settings.set("after", "1")


def fill_up(casebook: Casebook) -> None:
    with casebook.transaction():
        casebook.settings.set("before", "1")
        casebook.blobs.put(bytes(1_000_000))


def test_a_write_is_reported_with_what_it_was(casebook: Casebook, commits: list[Commit]) -> None:
    casebook.settings.set("clock/x", "1")

    assert commits == [Commit((Change("setting", "clock/x", "setting-changed"),))]


def test_a_transaction_is_reported_once_and_after_its_commit(casebook: Casebook) -> None:
    open_at_the_time: list[bool] = []
    casebook.listen(lambda _commit: open_at_the_time.append(casebook.database.in_transaction))

    with casebook.transaction():
        casebook.settings.set("a", "1")
        with casebook.transaction():
            casebook.settings.set("b", "1")
        assert open_at_the_time == []

    assert open_at_the_time == [False]


def test_what_is_undone_inside_is_not_reported(casebook: Casebook, commits: list[Commit]) -> None:
    set_around(casebook)

    assert [[change.subject for change in commit.items] for commit in commits] == [
        ["kept", "after"]
    ]


def test_what_fails_is_not_reported(casebook: Casebook, commits: list[Commit]) -> None:
    with pytest.raises(ZeroDivisionError):
        set_and_fail(casebook, "a")
    assert commits == []

    casebook.settings.set("b", "1")
    assert [change.subject for change in commits[0].items] == ["b"]


def test_what_a_full_disk_undid_is_not_reported(casebook: Casebook, commits: list[Commit]) -> None:
    database = casebook.database
    database.rows(f"PRAGMA max_page_count = {database.value('PRAGMA page_count') + 20}")
    with pytest.raises(StorageFullError):
        fill_up(casebook)
    assert commits == []

    database.rows("PRAGMA max_page_count = 1073741823")
    casebook.settings.set("after", "1")
    assert [change.subject for change in commits[0].items] == ["after"]


def test_a_listener_may_read_and_write_when_it_is_called(casebook: Casebook) -> None:
    heard: list[str] = []

    def count(commit: Commit) -> None:
        heard.append(commit.items[0].subject)
        if len(heard) == 1:
            casebook.settings.set("second", "1")

    casebook.listen(count)
    casebook.settings.set("first", "1")

    assert heard == ["first", "second"]


def test_who_stopped_listening_hears_no_more(casebook: Casebook, commits: list[Commit]) -> None:
    casebook.settings.set("a", "1")
    casebook.unlisten(commits.append)
    casebook.settings.set("b", "1")

    assert len(commits) == 1


def test_how_windows_look_is_not_reported(casebook: Casebook, commits: list[Commit]) -> None:
    casebook.settings.set("ui/place/x", "case:1")
    casebook.settings.remove("ui/place/x")

    assert commits == []


def test_who_looked_at_what_is_not_reported(casebook: Casebook, commits: list[Commit]) -> None:
    casebook.audit.append("case-opened", "a case")

    assert commits == []


def test_an_unknown_action_is_reported_as_anything(
    casebook: Casebook, commits: list[Commit]
) -> None:
    casebook.audit.append("invented-action", "x")

    assert kinds(commits[0]) == [UNKNOWN]


class TestCases:
    """The case a change belongs to."""

    def test_a_case_belongs_to_itself(self, bench: Any, commits: list[Commit]) -> None:
        case = bench.case()

        assert {change.case_id for change in commits[-1].items if change.kind == "case"} == {
            case.id
        }

    def test_a_draft_belongs_to_its_case(self, bench: Any, commits: list[Commit]) -> None:
        draft = bench.draft()

        assert [(each.kind, each.case_id) for each in commits[-1].items] == [
            ("assessment", draft.case_id)
        ]

    def test_what_names_no_case_is_looked_up(self, bench: Any, commits: list[Commit]) -> None:
        draft = bench.draft()
        bench.casebook.clinical.put_key(draft.id, b"sealed")

        assert commits[-1].items[0].case_id == draft.case_id

    def test_a_record_and_its_way_belong_to_its_case(
        self, bench: Any, commits: list[Commit]
    ) -> None:
        record = bench.signed()

        assert {(each.kind, each.case_id) for each in commits[-1].items} == {
            ("record", record.case_id), ("way", record.case_id),
        }  # fmt: skip

    def test_an_answer_costs_no_query(
        self, bench: Any, commits: list[Commit], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        draft = bench.draft()
        bench.answer(draft.id, "1")
        asked: list[str] = []
        monkeypatch.setattr(bench.casebook.database, "_execute", lambda sql, _: asked.append(sql))

        bench.answer(draft.id, "2")

        assert commits[-1].items == (Change(ANSWER, draft.id, "answer-given"),)
        assert asked == []


# The entries that the code writes, found by reading it


@cache
def calls() -> list[tuple[Path, ast.Call]]:
    """Return every call of a method in the core, with its file."""
    return [
        (path, call)
        for path in sorted(CORE.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
    ]


def log_calls(*names: str) -> Iterator[tuple[Path, ast.Call]]:
    """Yield those that are methods of the audit log or the core."""
    for path, call in calls():
        assert isinstance(call.func, ast.Attribute)
        owner = ast.unparse(call.func.value).rpartition(".")[2]
        if call.func.attr in names and owner in {"audit", "core", "_core"}:
            yield path, call


def texts(path: Path, argument: ast.expr) -> list[str]:
    """Return an argument's possible values; inserted parts of a text become ``*``."""
    if isinstance(argument, ast.Constant):
        return [str(argument.value)]
    if isinstance(argument, ast.JoinedStr):
        parts = (str(p.value) if isinstance(p, ast.Constant) else "*" for p in argument.values)
        return ["".join(parts)]
    name = ".".join(path.relative_to(CORE.parent).with_suffix("").parts)
    module = importlib.import_module(name)
    if isinstance(argument, ast.Name):
        return [str(getattr(module, argument.id))]
    if isinstance(argument, ast.Subscript):
        return [str(each) for each in getattr(module, ast.unparse(argument.value)).values()]
    raise AssertionError(f"{path.name}:{argument.lineno} does not show what is written")


def appended() -> set[str]:
    """Return the actions of all entries that bind nothing."""
    return {text for path, call in log_calls("append") for text in texts(path, call.args[0])}


def test_every_action_that_binds_nothing_has_a_kind_or_is_named_as_silent() -> None:
    known = {*KINDS, *SILENT}
    assert [text for text in appended() if not fnmatch.filter(known, text)] == []


def test_every_action_named_here_is_written_somewhere() -> None:
    written = appended()
    stale = [
        action
        for action in (*KINDS, *SILENT)
        if not any(fnmatch.fnmatch(action, text) for text in written)
    ]
    assert stale == []


def test_every_bound_entry_names_a_kind() -> None:
    found = {
        str(call.args[1].value): path
        for path, call in log_calls("bind", "bind_many")
        if isinstance(call.args[1], ast.Constant)
    }
    assert len(found) > 15
    assert set(found) <= set(STATES)


def test_a_kind_is_a_stored_thing_or_one_of_few_others() -> None:
    assert set(KINDS.values()) <= {*STATES, *OWN_KINDS}


def test_every_written_entry_is_reported() -> None:
    """The methods below `append` and `bind` collect nothing: only these and an answer may use them.

    So may what is told into a desk book: nobody listens to it while the casebook is open.
    """
    found = {path.name for path, _ in log_calls("note", "note_many", "entry", "written")}
    assert found == {"core.py", "answers.py", "desk_book.py"}


def test_silence_gives_its_reason() -> None:
    assert all(SILENT.values())
    assert kind_of("case-opened") is None
    assert not {*SILENT} & {*KINDS}
