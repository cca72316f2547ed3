"""The findings on this machine, whatever its system."""

from pathlib import Path

from vetting_desk.machine import exposure
from vetting_desk.machine.exposure import Answer, Finding, Risk


def test_this_machine_can_be_looked_at(tmp_path: Path) -> None:
    assert [each.risk for each in exposure.look(tmp_path)] == list(Risk)


def test_the_fingerprint_changes_with_what_was_found() -> None:
    one = (Finding(Risk.DISK, Answer.OPEN, "/dev/sda2"),)
    other = (Finding(Risk.DISK, Answer.OPEN, "/dev/sda3"),)
    assert exposure.fingerprint(one) == exposure.fingerprint(one)
    assert exposure.fingerprint(one) != exposure.fingerprint(other)
    assert len(exposure.fingerprint(one)) == 16
