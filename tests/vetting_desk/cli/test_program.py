"""The command tree: exit codes, faults, closed pipes, terminals that lack letters."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from vetting_desk import __version__
from vetting_desk.cli import program
from vetting_desk.errors import CancelledError

# A process started in the background by a shell ignores SIGINT, and so do its children.
INTERRUPTIBLE = """
import signal
from vetting_desk.crypto import kdf
kdf.DEFAULT = kdf.CHEAP
signal.signal(signal.SIGINT, signal.default_int_handler)
from vetting_desk.cli import main
main()
"""


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A function that makes ``vetting-desk invented`` raise an error."""

    def raising(error: BaseException) -> None:
        @click.command(name="invented")
        def invented() -> None:
            raise error

        monkeypatch.setitem(program.program.commands, "invented", invented)

    return raising


def run(*arguments: str, **options: Any) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "vetting_desk.cli", *arguments],
        capture_output=True, check=False, timeout=60, **options,
    )  # fmt: skip


def test_version_and_help_end_well(cli: Any) -> None:
    assert cli("--version").out == f"vetting-desk, version {__version__}\n"
    for arguments in (["-h"], ["--help"], ["walkthrough", "-h"], ["instrument", "fill", "--help"]):
        ran = cli(*arguments)
        assert ran.code == 0
        assert ran.out.startswith("Usage: vetting-desk")


@pytest.mark.parametrize(
    "arguments", [[], ["nosuch"], ["--nosuch"], ["instrument"], ["bundle", "nosuch"], ["report"]]
)
def test_what_is_no_command_is_wrong_use(arguments: list[str], wrong_use: Any) -> None:
    assert "Usage: vetting-desk" in wrong_use(*arguments)


def test_a_command_can_end_with_its_own_code(command: Any, cli: Any) -> None:
    command(click.exceptions.Exit(1))

    assert cli("invented").code == 1


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), click.Abort(), CancelledError()])
def test_stopping_is_reported_in_one_line(stop: BaseException, command: Any, cli: Any) -> None:
    command(stop)

    ran = cli("invented")

    assert ran.code == 1
    assert ran.err.strip() == "Stopped. Nothing that was saved is lost."


def test_the_systems_refusal_names_the_path(command: Any, refused: Any) -> None:
    command(PermissionError(13, "Permission denied", "/invented/path"))

    assert refused("invented") == (
        "Refused by the system: /invented/path: Permission denied. Check the path and rights.\n"
    )


def test_a_fault_is_reported_with_its_place_and_without_its_text(
    command: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    command(KeyError("an answer that nobody may see"))

    code = program.outcome(["invented"])

    printed = capsys.readouterr().err
    assert code == 1
    assert "This is a fault of the program: KeyError (" in printed
    assert "nobody may see" not in printed
    assert len(printed.splitlines()) == 1


@pytest.mark.parametrize("arguments", [["--help"], ["instrument", "check", "-h"]])
def test_a_reader_who_leaves_is_no_error_message(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "vetting_desk.cli", *arguments],
            stdout=writing, stderr=subprocess.PIPE, check=False, timeout=60,
        )  # fmt: skip
    finally:
        os.close(writing)

    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.system("linux", "darwin")  # a POSIX shell and signals
def test_a_closed_output_is_no_error_message() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", '"$0" -m vetting_desk.cli --version >&-', sys.executable],
        capture_output=True, check=False, timeout=60,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.system("linux", "darwin")  # a POSIX shell and signals
def test_ctrl_c_during_a_walk_is_reported_in_one_line(tmp_path: Path) -> None:
    walking = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTIBLE, "walkthrough", str(tmp_path / "way")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert walking.stdout is not None
    walking.stdout.readline()  # the first step is done
    walking.send_signal(signal.SIGINT)
    _, printed = walking.communicate(timeout=60)

    assert walking.returncode == 1
    assert printed.strip() == b"Stopped. Nothing that was saved is lost."


def test_a_terminal_that_lacks_letters_shows_escapes(tmp_path: Path) -> None:
    form = tmp_path / "форма.xml"
    form.write_text("no form", encoding="utf-8")

    done = run(
        "instrument", "check", str(form), env={**os.environ, "PYTHONIOENCODING": "cp1252:strict"}
    )

    assert done.returncode == 1
    assert rb"\u0444\u043e\u0440\u043c\u0430.xml" in done.stderr
    assert b"Traceback" not in done.stderr


def test_help_is_quick_because_nothing_heavy_is_loaded() -> None:
    done = run("--help", env={**os.environ, "PYTHONPROFILEIMPORTTIME": "1"})

    loaded = done.stderr.decode()
    assert done.returncode == 0
    for heavy in (
        "pyxform",
        "reportlab",
        "pyhanko",
        "pydantic",
        "sqlcipher3",
        "cryptography",
        "PySide6",
    ):
        assert f" {heavy}\n" not in loaded
