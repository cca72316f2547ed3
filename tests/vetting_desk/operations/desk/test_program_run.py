"""Which versions of the program were at work on a casebook, and what is told where one goes back."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import vetting_desk
from vetting_desk.errors import CasebookInUseError, CasebookVersionError
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import findings, program_run
from vetting_desk.store.casebook import CASEBOOK_FILE
from vetting_desk.store.migration import kept_before

Unlock = Callable[[Path], OpenDesk]


@pytest.fixture
def folder(data: Path) -> Path:
    """The folder of a post that nobody has unlocked."""
    return data / "post"


def _release(monkeypatch: pytest.MonkeyPatch, number: int, version: str) -> None:
    monkeypatch.setattr(vetting_desk, "RELEASE", number)
    monkeypatch.setattr(vetting_desk, "__version__", version)


def _told(desk: OpenDesk) -> list[FindingKind]:
    return [each.finding.kind for each in findings.standing(desk)]


def test_the_first_release_leaves_no_trace(folder: Path, unlock: Unlock) -> None:
    with closing(unlock(folder)) as desk:
        assert program_run.highest(desk.casebook) == vetting_desk.RELEASE == 1
        assert desk.casebook.audit.entries(action="program-began") == []
    assert not kept_before.path_of(folder / CASEBOOK_FILE).exists()


def test_a_later_version_is_noted_once_and_the_casebook_from_before_is_kept(
    folder: Path, unlock: Unlock, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock(folder).close()
    before = (folder / CASEBOOK_FILE).read_bytes()
    _release(monkeypatch, 2, "0.2.0")
    with closing(unlock(folder)) as desk:
        [entry] = desk.casebook.audit.entries(action="program-began")
        assert entry.detail == {"from": 1, "to": 2, "version": "0.2.0"}
        desk.casebook.verify()
    kept = kept_before.path_of(folder / CASEBOOK_FILE)
    assert kept.read_bytes() == before
    with closing(unlock(folder)) as desk:
        assert len(desk.casebook.audit.entries(action="program-began")) == 1
    assert kept.read_bytes() == before


def test_an_earlier_version_is_told_and_goes_on(
    folder: Path, unlock: Unlock, monkeypatch: pytest.MonkeyPatch
) -> None:
    _release(monkeypatch, 3, "0.3.0")
    unlock(folder).close()
    _release(monkeypatch, 2, "0.2.0")
    for _ in range(2):
        with closing(unlock(folder)) as desk:
            assert _told(desk) == [FindingKind.OLDER_PROGRAM]
            [told] = findings.standing(desk)
            assert told.finding.detail == {"here": "0.2.0", "version": "0.3.0"}
            assert program_run.highest(desk.casebook) == 3
    with closing(unlock(folder)) as desk:
        findings.settle(desk, told.finding.number)
        assert _told(desk) == []
    _release(monkeypatch, 3, "0.3.0")
    with closing(unlock(folder)) as desk:
        assert _told(desk) == []


def test_the_version_before_opens_what_was_kept(
    folder: Path, unlock: Unlock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The way back that docs/updates.md tells: by hand, with the program closed."""
    _release(monkeypatch, 2, "0.2.0")
    unlock(folder).close()
    kept = kept_before.path_of(folder / CASEBOOK_FILE)
    for ending in ("", "-wal", "-shm"):
        (folder / (CASEBOOK_FILE + ending)).unlink(missing_ok=True)
    kept.rename(folder / CASEBOOK_FILE)
    _release(monkeypatch, 1, "0.1.0")
    with closing(unlock(folder)) as desk:
        desk.casebook.verify()
        assert FindingKind.OLDER_PROGRAM not in _told(desk)


def test_an_older_program_refuses_a_newer_casebook_and_harms_nothing(
    folder: Path, unlock: Unlock
) -> None:
    with closing(unlock(folder)) as desk:
        desk.casebook.database.execute("PRAGMA user_version = 9999")
        desk.casebook.bring_back_log()
    before = {p.name: p.read_bytes() for p in folder.glob("casebook.db")}
    for _ in range(2):
        with pytest.raises(CasebookVersionError):
            unlock(folder)
        assert {p.name: p.read_bytes() for p in folder.glob("casebook.db")} == before


def test_two_programs_at_once_are_told_whichever_is_newer(
    folder: Path, unlock: Unlock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(unlock(folder)) as desk:
        for number in (1, 2):
            _release(monkeypatch, number, f"0.{number}.0")
            with pytest.raises(CasebookInUseError):
                unlock(folder)
        desk.casebook.verify()
    assert not kept_before.path_of(folder / CASEBOOK_FILE).exists()
