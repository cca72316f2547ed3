"""What headquarters' register does not name, from a terminal."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.errors import NotFoundError
from vetting_desk.model.certificate_register import RegisterEntry, ShownCertificate
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.desk import desks as unlocking

Run = Callable[..., str]
REGISTER = ("organisation", "register")
ONE, TWO = (
    ShownCertificate(RegisterEntry(digit * 64, "2026-06-01T08:00:00.000Z"), "nobody")
    for digit in "ab"
)


@pytest.fixture
def own(desks: tuple[Path, Path, Path], words: dict[str, str]) -> tuple[object, ...]:
    hq, _, _ = desks
    return (hq, "--officer", "Hilola Sample", "--passphrase-file", words["boss"])


@pytest.fixture
def shown(desks: tuple[Path, Path, Path], words: dict[str, str]) -> None:
    hq, _, _ = desks
    passphrase = Path(words["boss"]).read_text(encoding="utf-8").splitlines()[0]
    [officer] = desk_folders.officers_of(hq)
    with closing(unlocking.unlock(hq, officer.id, passphrase)) as desk:
        desk.casebook.register.show([ONE, TWO])


def test_where_nothing_is_missing_it_says_so(run: Run, own: tuple[object, ...]) -> None:
    assert "names every certificate" in run(*REGISTER, "missing", *own)


@pytest.mark.usefixtures("shown")
def test_what_is_missing_is_shown_and_taken_back(run: Run, own: tuple[object, ...]) -> None:
    told = run(*REGISTER, "missing", *own)
    assert f"{'a' * 64}  not seen here yet" in told

    reason = ("--reason", "The folder of requests names it")
    told = run(*REGISTER, "take-back", *own, "--certificate", "a" * 64, *reason)
    assert "In the register again: 1" in told
    assert "a" * 64 not in run(*REGISTER, "missing", *own)
    assert "again: 1" in run(*REGISTER, "take-back", *own, *reason)
    with pytest.raises(NotFoundError):
        run(*REGISTER, "take-back", *own, *reason)
