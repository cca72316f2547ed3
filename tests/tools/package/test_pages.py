"""The manual and completion, made from the commands."""

import shutil
import subprocess
from pathlib import Path

import click
import pytest

from tools.package import pages
from vetting_desk.cli.program import program


@pytest.fixture(scope="module")
def manual(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("man")
    pages.write_manual(folder, "2026-11-30")
    return folder


def _names(command: click.Command, name: str) -> list[str]:
    found = [name]
    if isinstance(command, click.Group):
        context = click.Context(command)
        for each in command.list_commands(context):
            below = command.get_command(context, each)
            if below is not None and not below.hidden:
                found += _names(below, f"{name}-{each}")
    return found


def test_every_command_and_the_window_have_a_page(manual: Path) -> None:
    wanted = {f"{name}.1" for name in _names(program, "vetting-desk")}
    assert {path.name for path in manual.iterdir()} == wanted | {"vetting-desk-window.1"}


def test_a_page_says_what_the_command_does_and_bears_the_day(manual: Path) -> None:
    page = (manual / "vetting-desk-backup-create.1").read_text("utf-8")
    assert '"2026-11-30"' in page
    assert ".SH OPTIONS" in page
    assert "Write a backup" in page


def test_no_words_are_taken_for_requests() -> None:
    page = pages._literal(".SH NAME\n.config is read\n'quoted'\n.TP\nplain")
    assert page == ".SH NAME\n\\&.config is read\n\\&'quoted'\n.TP\nplain"


@pytest.mark.skipif(shutil.which("man") is None, reason="this system has no man")
def test_man_shows_the_windows_page(manual: Path) -> None:
    done = subprocess.run(
        ["man", "--local-file", "--warnings", str(manual / "vetting-desk-window.1")],
        capture_output=True,
        text=True,
        check=True,
        env={"LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "MANWIDTH": "80"},
    )
    assert "opens the window of Vetting Desk" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_asks_the_program_itself(shell: str) -> None:
    words = pages.completion(shell)
    assert f"{pages.VARIABLE}={shell}_complete" in words
    assert words.endswith("\n")


@pytest.mark.skipif(shutil.which("bash") is None, reason="this system has no bash")
def test_bash_reads_it() -> None:
    subprocess.run(["bash", "-n"], input=pages.completion("bash"), text=True, check=True)
