"""The limits that a process sets itself, in real processes."""

import subprocess
import sys

import pytest

_HELD = "from vetting_desk.decoding import confine\nconfine.hold()\n"


def run(script: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=False, timeout=60
    )


@pytest.mark.system("linux")
def test_memory_beyond_the_limit_is_not_given() -> None:
    tried = "try:\n    bytes(2 << 30)\nexcept MemoryError:\n    print('refused')\n"
    assert run(_HELD + tried).stdout == b"refused\n"
    assert run(tried).stdout == b""


@pytest.mark.system("linux", "darwin")
def test_no_dump_and_no_file_can_be_written(tmp_path: object) -> None:
    script = (
        "import resource\n"
        "print([resource.getrlimit(each) for each in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE)])\n"
    )
    assert run(_HELD + script).stdout == b"[(0, 0), (0, 0)]\n"


@pytest.mark.system("linux", "darwin")
def test_a_lower_limit_that_was_set_outside_stays() -> None:
    script = (
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_CPU, (5, 5))\n"
        + _HELD
        + "print(resource.getrlimit(resource.RLIMIT_CPU))\n"
    )
    assert run(script).stdout == b"(5, 5)\n"


@pytest.mark.system("linux")
def test_afterwards_nothing_can_be_opened() -> None:
    script = (
        _HELD + "print(confine.let_go())\n"
        "try:\n    open('/etc/hostname')\nexcept OSError:\n    print('refused')\n"
    )
    assert run(script).stdout == b"True\nrefused\n"
