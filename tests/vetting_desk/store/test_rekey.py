"""A new store key: the casebook continues under it, and so do its users and parts."""

import errno
import os

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import CasebookDamagedError, FileHeldError
from vetting_desk.machine import durable
from vetting_desk.store import open_casebook
from vetting_desk.store.rekey import NEXT_FILE, rekey


@pytest.fixture
def next_key() -> bytearray:
    return bytearray(os.urandom(48))


def test_what_was_held_before_goes_on_after(bench: Bench, next_key: bytearray) -> None:
    draft = bench.draft()
    bench.answer(draft.id, "before")
    casebook, answers, settings = (
        bench.casebook,
        bench.casebook.assessments,
        bench.casebook.settings,
    )

    rekey(casebook, next_key, lambda: None)
    row = bench.answer(draft.id, "after")
    settings.set("ui/invented", "kept")

    assert row.sequence == 2
    assert [each.value for each in answers.answers(draft.id, 0)] == ["before", "after"]
    assert casebook.officer == bench.officer
    assert casebook.audit.entries(limit=1)[0].officer_id == bench.officer.id
    casebook.verify()


def test_only_the_new_key_opens_it_then(bench: Bench, next_key: bytearray) -> None:
    rekey(bench.casebook, next_key, lambda: None)
    bench.casebook.settings.set("ui/invented", "kept")
    bench.casebook.close()

    with pytest.raises(CasebookDamagedError):
        open_casebook(bench.folder, bench.key, bench.clock)
    bench.key = next_key
    assert bench.reopen().settings.get("ui/invented") == "kept"


def test_a_name_not_given_leaves_a_casebook_that_reopens(
    bench: Bench, next_key: bytearray, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = bench.casebook.settings
    settings.set("ui/invented", "kept")

    def refused(*_: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as disk:
        disk.setattr("vetting_desk.machine.durable._move", refused)
        with pytest.raises(OSError, match="Input"):
            rekey(bench.casebook, next_key, lambda: None)
    bench.casebook.reopen(bench.key)

    assert settings.get("ui/invented") == "kept"
    assert not list(bench.folder.glob(NEXT_FILE + "*"))
    bench.casebook.verify()


def test_a_casebook_that_is_held_all_the_while_stays_as_it_was(
    bench: Bench, next_key: bytearray, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = bench.casebook.settings
    settings.set("ui/invented", "kept")

    def held(*_: object) -> None:
        error = PermissionError(errno.EACCES, "what Windows says in its own language")
        error.winerror = 32  # type: ignore[attr-defined] # only there on Windows
        raise error

    with monkeypatch.context() as disk:
        disk.setattr(durable, "PATIENCE", 0.05)
        disk.setattr(durable, "_move", held)
        with pytest.raises(FileHeldError):
            rekey(bench.casebook, next_key, lambda: None)
    bench.casebook.reopen(bench.key)

    assert settings.get("ui/invented") == "kept"
    assert not list(bench.folder.glob(NEXT_FILE + "*"))
    bench.casebook.verify()


def test_a_wrong_key_can_be_followed_by_the_right_one(bench: Bench, next_key: bytearray) -> None:
    with pytest.raises(CasebookDamagedError):
        bench.casebook.reopen(next_key)
    bench.casebook.reopen(bench.key)

    assert bench.casebook.officers.list()
