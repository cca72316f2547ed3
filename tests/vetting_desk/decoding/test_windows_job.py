"""The job of Windows: what is asked of the system, in its order, and what is made of its answers."""

import ctypes
from typing import Any

import pytest

from vetting_desk.decoding import windows_job


class Kernel:
    """Stands for kernel32; says no to one call, or to none."""

    def __init__(self, refuses: str = "") -> None:
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        for name, value in (
            ("CreateJobObjectW", 77),
            ("GetCurrentProcess", 5),
            ("SetInformationJobObject", 1),
            ("AssignProcessToJobObject", 1),
        ):
            setattr(self, name, self._call(name, 0 if name == refuses else value))

    def _call(self, name: str, value: int) -> Any:
        def call(*args: Any) -> int:
            self.asked.append((name, args))
            return value

        return _Function(call)


class _Function:
    restype: Any = None

    def __init__(self, call: Any) -> None:
        self._call = call

    def __call__(self, *args: Any) -> int:
        return int(self._call(*args))


def test_a_job_with_limits_is_made_and_entered() -> None:
    kernel = Kernel()
    assert windows_job.enter(1 << 30, kernel)
    assert [name for name, _ in kernel.asked] == [
        "CreateJobObjectW",
        "SetInformationJobObject",
        "SetInformationJobObject",
        "GetCurrentProcess",
        "AssignProcessToJobObject",
    ]
    job, process = kernel.asked[-1][1]
    assert (job.value, process.value) == (77, 5)


@pytest.mark.parametrize(
    "refuses", ["CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject"]
)
def test_a_system_that_refuses_is_told(refuses: str) -> None:
    assert not windows_job.enter(1 << 30, Kernel(refuses))


def test_one_process_so_much_memory_and_no_more() -> None:
    limits = windows_job.limits(123)
    assert limits.process_memory == 123
    assert limits.basic.processes == 1
    assert limits.basic.flags == 0x2000 | 0x400 | 0x100 | 0x8


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64 bits")
def test_the_structure_is_as_large_as_the_systems() -> None:
    assert ctypes.sizeof(windows_job.Limits) == 144


@pytest.mark.system("linux", "darwin")
def test_elsewhere_there_is_no_such_thing() -> None:
    assert not windows_job.enter(1 << 30)
