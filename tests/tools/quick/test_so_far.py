"""What a long run tells while it goes on, when it ends, and when it is cut off."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tools.quick.so_far import FILE, SoFar

TESTS = """
import time

def test_counts(record_property):
    record_property("counted kills", 3)
    record_property("at most MiB", 40)

def test_counts_more(record_property):
    record_property("counted kills", 4)
    record_property("at most MiB", 30)

def test_waits():
    time.sleep({seconds})
"""


def report(
    nodeid: str, when: str, outcome: str = "passed", properties: dict[str, object] | None = None
) -> pytest.TestReport:
    return pytest.TestReport(
        nodeid, (nodeid, 0, nodeid), {}, outcome, None, when, duration=30.0,  # type: ignore[arg-type]
        user_properties=list((properties or {}).items()),
    )  # fmt: skip


def test_counts_are_summed_up_and_bounds_are_the_highest() -> None:
    so_far = SoFar()
    for name, kills, most in (("a.py::one", 3, 7), ("a.py::two", 4, 5)):
        so_far.take(report(name, "call"))
        told = {"counted kills": kills, "at most MiB": most, "figures": "x"}
        so_far.take(report(name, "teardown", properties=told))
    so_far.take(report("b.py::three", "call", "failed"))

    table = list(so_far.table())

    assert (so_far.figures, so_far.highest) == ({"kills": 7}, {"at most MiB": 7})
    assert any(line.endswith("minutes; tests: 1 failed, 2 passed") for line in table)
    assert "      2.0  minutes of a processor in a.py" in table
    assert table[-1].split() == ["failed", "b.py::three"]


def begun(tmp_path: Path, seconds: float) -> subprocess.Popen[str]:
    (tmp_path / "test_it.py").write_text(TESTS.format(seconds=seconds), encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="ascii")
    command = [sys.executable, "-m", "pytest", "-p", "tools.quick.so_far", "-p", "no:cacheprovider"]
    return subprocess.Popen(
        [*command, "test_it.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_at_the_end_it_is_one_table_that_is_kept_too(tmp_path: Path) -> None:
    with begun(tmp_path, 0) as run:
        told, _ = run.communicate(timeout=60)

    assert "        7  kills\n" in told
    assert "        7  kills\n" in (tmp_path / FILE).read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no SIGTERM to be asked by")
def test_a_run_that_is_asked_to_end_tells_what_it_did(tmp_path: Path) -> None:
    with begun(tmp_path, 600) as run:
        last = time.monotonic() + 60
        while time.monotonic() < last and "7  kills" not in _kept(tmp_path):
            time.sleep(0.05)
        run.send_signal(signal.SIGTERM)
        told, _ = run.communicate(timeout=60)

    assert "        7  kills\n" in told
    assert "2 passed" in told


def _kept(tmp_path: Path) -> str:
    path = tmp_path / FILE
    return path.read_text(encoding="utf-8") if path.exists() else ""
