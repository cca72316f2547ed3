"""The findings on this machine, whatever its system."""

from pathlib import Path

import pytest

from vetting_desk.machine import exposure
from vetting_desk.machine.exposure import Answer, Finding, Risk


def test_this_machine_can_be_looked_at(tmp_path: Path) -> None:
    found = [each.risk for each in exposure.look(tmp_path)]
    assert found == [risk for risk in Risk if risk is not Risk.PORTABLE]


def test_desks_that_are_carried_with_the_program_are_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "vetting-desk-window"))
    carried = tmp_path / "data"
    carried.mkdir()

    last = exposure.look(carried)[-1]
    assert (last.risk, last.answer, last.detail) == (Risk.PORTABLE, Answer.OPEN, str(carried))
    assert (
        exposure.look(tmp_path)[-1].risk is Risk.CORE_DUMPS
    )  # other desks, named on the command line


def test_the_fingerprint_changes_with_what_was_found() -> None:
    one = (Finding(Risk.DISK, Answer.OPEN, "/dev/sda2"),)
    other = (Finding(Risk.DISK, Answer.OPEN, "/dev/sda3"),)
    assert exposure.fingerprint(one) == exposure.fingerprint(one)
    assert exposure.fingerprint(one) != exposure.fingerprint(other)
    assert len(exposure.fingerprint(one)) == 16
