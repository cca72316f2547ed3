"""How much memory is built in."""

import ctypes
import os
from pathlib import Path

import pytest

from vetting_desk.machine import memory


def test_it_is_what_a_computer_has() -> None:
    assert 256 * 2**20 < memory.built_in() < 2**50


@pytest.mark.system("linux")  # /proc
def test_it_is_what_the_kernel_says() -> None:
    with Path("/proc/meminfo").open(encoding="ascii") as lines:
        told = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemTotal"))
    assert memory.built_in() == pytest.approx(told, rel=0.05)


@pytest.mark.system("linux", "darwin")  # sysconf
def test_where_the_system_does_not_say_it_is_0(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_name: str) -> int:
        raise ValueError

    monkeypatch.setattr(os, "sysconf", unknown)
    assert memory.built_in() == 0


def test_the_structure_is_as_large_as_windows_wants() -> None:
    assert ctypes.sizeof(memory._MemoryStatus) == 64
