"""Pages go to the system's printing over a pipe; a stand-in for ``lp`` tells what it was given."""

import os
import sys
from pathlib import Path

import pytest

from vetting_desk.errors import PrintingError
from vetting_desk.machine import spooler

pytestmark = pytest.mark.system("linux", "darwin")


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path that a stand-in can be put into."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def stand_in(folder: Path, script: str) -> Path:
    program = folder / "lp"
    program.write_text(f"#!{sys.executable} -S\nimport os, sys, time\n{script}")
    program.chmod(0o755)
    return folder / "told"


def test_pages_come_over_standard_input_with_what_was_chosen(lp: Path) -> None:
    told = stand_in(
        lp,
        f"open({str(lp / 'told')!r}, 'wb').write(repr(sys.argv[1:]).encode() + b'|' + sys.stdin.buffer.read())",
    )
    spooler.hand_over(b"%PDF invented", "Office", {"sides": "one-sided", "media": "A4"})
    arguments, pages = told.read_bytes().split(b"|")
    wanted = ["-s", "-t", "Vetting Desk", "-d", "Office", "-o", "sides=one-sided", "-o", "media=A4"]
    assert eval(arguments) == [*wanted, "-"]
    assert pages == b"%PDF invented"


def test_without_a_name_the_system_chooses(lp: Path) -> None:
    told = stand_in(lp, f"open({str(lp / 'told')!r}, 'w').write(repr(sys.argv[1:]))")
    spooler.hand_over(b"%PDF", "", {})
    assert "-d" not in told.read_text()


def test_no_file_is_written_by_us(
    lp: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    stand_in(lp, "sys.stdin.buffer.read()")
    spooler.hand_over(b"%PDF" + os.urandom(1 << 20), "Office", {})
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(
    ("script", "detail"),
    [
        ("sys.stderr.write('lp: no such printer\\nmore'); sys.exit(1)", "lp: no such printer"),
        ("sys.exit(3)", "3"),
    ],
)
def test_what_the_spooler_says_is_told(lp: Path, script: str, detail: str) -> None:
    stand_in(lp, script)
    with pytest.raises(PrintingError) as caught:
        spooler.hand_over(b"%PDF", "Office", {})
    assert caught.value.fields["detail"] == detail


def test_a_spooler_that_hangs_is_given_up(lp: Path) -> None:
    stand_in(lp, "time.sleep(60)")
    with pytest.raises(PrintingError) as caught:
        spooler.hand_over(b"%PDF", "Office", {}, seconds=0.2)
    assert caught.value.fields["detail"] == "time"


def test_a_system_without_it_is_told(lp: Path) -> None:
    with pytest.raises(PrintingError) as caught:
        spooler.hand_over(b"%PDF", "Office", {})
    assert caught.value.fields["detail"] == "no-spooler"
