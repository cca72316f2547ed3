"""Which start of the machine this is."""

from pathlib import Path

import pytest

from vetting_desk.machine import boot


def test_it_is_the_same_while_the_machine_runs() -> None:
    assert boot.boot_id() == boot.boot_id()


def test_what_the_system_says_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "boot_id"
    file.write_text("0d0a5f0e-0000-4000-8000-000000000001\n")
    monkeypatch.setattr(boot, "_LINUX", file)

    assert boot.boot_id() == "0d0a5f0e-0000-4000-8000-000000000001"


def test_a_system_that_does_not_say_gives_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(boot, "_LINUX", tmp_path / "none")

    assert not boot.boot_id()
