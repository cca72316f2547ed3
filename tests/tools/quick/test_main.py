"""``python -m tools.quick``: its output, and what it runs."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tools.quick import __main__ as quick
from tools.quick.changes import NoBaseError


@pytest.fixture
def ran(
    monkeypatch: pytest.MonkeyPatch, tree: Callable[[dict[str, str]], Path]
) -> Callable[..., Result]:
    """A function that runs the tool on a small tree in which these files changed."""
    root = tree(
        {
            "ui/a.py": "",
            "tests/ui/test_a.py": "def test_a(): pass",
            "tests/ui/test_b.py": "import ui.a\ndef test_b(): pass",
            "tests/ui/test_c.py": "import ui.b",
        }
    )
    monkeypatch.setattr(quick, "ROOT", root)

    def run(*arguments: str, changed: tuple[str, ...] = ("ui/a.py",)) -> Result:
        monkeypatch.setattr(quick, "changed_files", lambda *_: list(changed))
        return CliRunner().invoke(quick.main, arguments)

    return run


def test_it_lists_what_it_would_run_and_why(ran: Callable[..., Result]) -> None:
    done = ran("--list")

    assert done.exit_code == 0
    assert "test_a.py  (changed, or named after" in done.output
    assert "test_b.py  (uses it" in done.output
    assert "test_c.py" not in done.output


def test_it_says_what_it_leaves_to_the_whole_run(ran: Callable[..., Result]) -> None:
    done = ran("--list", "--seconds", "0")

    assert "test_a.py" in done.output
    assert "test_b.py" not in done.output
    assert "Left out" in done.output
    assert "the time would not do: 1, the nearest at a distance of 1" in done.output
    assert "make test" in done.output


@pytest.mark.parametrize("code", [0, 1])
def test_it_runs_them_and_ends_as_they_end(
    code: int, ran: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def note(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        started.append(command)
        return subprocess.CompletedProcess(command, code)

    monkeypatch.setattr(subprocess, "run", note)

    assert ran().exit_code == code
    [command] = started
    assert command[1:3] == ["-m", "pytest"]
    assert command[-2:] == ["tests/ui/test_a.py", "tests/ui/test_b.py"]


def test_it_says_when_nothing_differs(ran: Callable[..., Result]) -> None:
    done = ran(changed=())

    assert done.exit_code == 0
    assert "Nothing differs from main" in done.output


def test_it_says_when_no_test_is_concerned(ran: Callable[..., Result]) -> None:
    done = ran(changed=("docs/page.md",))

    assert done.exit_code == 0
    assert "none" in done.output


def test_without_a_branch_to_compare_with_it_sends_to_the_whole_run(
    ran: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> list[str]:
        raise NoBaseError("no git here")

    monkeypatch.setattr(quick, "changed_files", refuse)

    done = CliRunner().invoke(quick.main, [])
    assert done.exit_code == 1
    assert "no git here; `make test` runs all tests" in done.output
