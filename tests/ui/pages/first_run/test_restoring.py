"""The operations of the restore steps: progress names the key derivation, errors are passed on."""

from pathlib import Path

import pytest

from ui.pages.first_run import restoring
from vetting_desk.errors import WrongPassphraseError
from vetting_desk.model import Role
from vetting_desk.operations.desk.backups import restoring as core
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.operations.organisation import founding

CUSTODIANS = ("first custodian counts herons", "second custodian paints bridges")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """The calls of the core, in order."""
    made: list[tuple[object, ...]] = []

    def note(name: str) -> None:
        monkeypatch.setattr(core, name, lambda *args: made.append((name, *args)))

    note("restore")
    note("recover")
    monkeypatch.setattr(founding, "open_recovery", lambda *args: made.append(("open", *args)))
    return made


class Said:
    """Progress that records its reports."""

    def __init__(self) -> None:
        self.doing: list[str] = []

    def report(self, done: int, total: int, doing: str = "") -> None:
        self.doing.append(doing)

    def raise_if_cancelled(self) -> None:
        pass


@pytest.fixture
def progress() -> Said:
    return Said()


def test_restoring_says_that_a_key_is_derived_and_restores(
    calls: list[tuple[object, ...]], progress: Said
) -> None:
    opener = Opener("o1", "words")
    restoring.restore(Path("data"), Path("backup"), opener, progress)
    assert progress.doing == ["deriving-key"]
    assert calls == [("restore", Path("backup"), Path("data"), opener, progress)]


def test_the_recovery_file_is_opened_by_both_custodians_before_the_desk_is_made(
    calls: list[tuple[object, ...]], progress: Said
) -> None:
    restoring.recover(
        Path("data"), Path("backup"), Path("file"), CUSTODIANS, "Nozanin", Role.SUPERVISOR,
        "words", progress,
    )  # fmt: skip
    assert progress.doing == ["deriving-key"]
    assert [call[0] for call in calls] == ["open", "recover"]
    assert calls[0][1:] == (Path("file"), *CUSTODIANS)


def test_a_recovery_file_that_does_not_open_makes_no_desk(
    calls: list[tuple[object, ...]], progress: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_: object) -> None:
        raise WrongPassphraseError(officer_id="")

    monkeypatch.setattr(founding, "open_recovery", closed)
    with pytest.raises(WrongPassphraseError):
        restoring.recover(
            Path("data"), Path("backup"), Path("file"), CUSTODIANS, "Nozanin", Role.SUPERVISOR,
            "words", progress,
        )  # fmt: skip
    assert calls == []
