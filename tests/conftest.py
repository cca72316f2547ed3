"""What every test stands on: an offscreen window system, files from outside, and no silent skips in CI."""

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
NOTHING_MAY_BE_MISSING = os.environ.get("VETTING_DESK_REQUIRE_OUTSIDE") == "1"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of forms, traces and vectors that lies beside the checkout."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("shared/ is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def outside_tool() -> Callable[[str], str]:
    """A function that returns a tool's path, or skips the test by the tool's name."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            pytest.skip(f"{name} is not installed")
        return path

    return find


@pytest.fixture(autouse=True)
def no_stray_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning nobody expected."""
    yield
    stray = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith(("vetting_desk", "ui"))
    ]
    assert not stray, stray


def _needless(reporter: pytest.TerminalReporter) -> list[pytest.TestReport]:
    """Return the skipped tests whose reason does not begin with ``this system``."""
    return [
        report
        for report in reporter.stats.get("skipped", [])
        if "this system" not in str(report.longrepr)
    ]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = _needless(terminalreporter)
    if NOTHING_MAY_BE_MISSING and skipped:
        terminalreporter.write_line("Skipped although nothing may be missing here:", red=True)
        for report in skipped:
            terminalreporter.write_line(f"  {report.nodeid}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if NOTHING_MAY_BE_MISSING and reporter and _needless(reporter) and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
