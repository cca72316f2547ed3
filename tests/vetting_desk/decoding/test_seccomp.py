"""What a process that gave up the system can still do, and what not; and the filter, step by step."""

import struct
import subprocess
import sys

import pytest

from vetting_desk.decoding import seccomp

ALLOW, REFUSE, KILL = 0x7FFF0000, 0x00050001, 0x80000000


def verdict(machine: str, arch: int, number: int) -> int:
    """Run the filter as the kernel does."""
    program = seccomp.program(machine)
    assert program is not None
    steps = list(struct.iter_unpack("=HBBI", program))
    at, held = 0, 0
    while True:
        code, yes, no, value = steps[at]
        at += 1
        if code == 0x20:
            held = {0: number, 4: arch}[value]
        elif code == 0x15:
            at += yes if held == value else no
        elif code == 0x35:
            at += yes if held >= value else no
        else:
            return int(value)


MACHINES = [("x86_64", 0xC000003E, 0, 257, 41, 59), ("aarch64", 0xC00000B7, 63, 56, 198, 221)]
"""Machine, architecture, and its numbers of read, openat, socket and execve."""


@pytest.mark.parametrize(("machine", "arch", "read", "openat", "socket", "execve"), MACHINES)
def test_reading_stays_and_opening_connecting_and_starting_do_not(
    machine: str, arch: int, read: int, openat: int, socket: int, execve: int
) -> None:
    assert verdict(machine, arch, read) == ALLOW
    for number in (openat, socket, execve, 0x40000000 + read, 2**32 - 1):
        assert verdict(machine, arch, number) == REFUSE


def test_calls_of_another_machine_end_the_process() -> None:
    assert verdict("x86_64", 0x40000003, 3) == KILL


def test_a_machine_without_a_table_gives_up_nothing() -> None:
    assert seccomp.program("riscv64") is None


TRIES = {
    "opens a file": "open('/etc/hostname')",
    "connects": "socket.socket()",
    "starts a program": "os.execv('/bin/true', ['true'])",
    "forks": "os.fork()",
    "ends another process": "os.kill(os.getppid(), 0)",
    "lists a folder": "os.listdir('/')",
}


@pytest.mark.system("linux")
@pytest.mark.parametrize("what", TRIES)
def test_what_was_given_up_fails_in_a_real_process(what: str) -> None:
    script = (
        "import os, socket\n"
        "from vetting_desk.decoding import seccomp\n"
        "{given}\n"
        "try:\n"
        f"    {TRIES[what]}\n"
        "except OSError as error:\n"
        "    os._exit(10 if error.errno == 1 else 11)\n"
        "os._exit(0)\n"
    )
    for given, code in (("assert seccomp.give_up()", 10), ("pass", 0)):
        ran = subprocess.run([sys.executable, "-c", script.replace("{given}", given)], check=False)
        assert ran.returncode == code
