"""The base of all tests: an offscreen window system, files from outside, and no silent skips in CI."""

import atexit
import gc
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.tier import LONG

MEMORY = Path("/dev/shm")
ROOMY = 12_000_000_000 if LONG else 4_000_000_000
"""Bytes that have to be free in memory; the long tier has held 3.5 gigabytes at once."""


def is_roomy(folder: Path) -> bool:
    """Return whether a folder in memory has room for a run's files, and programs may be started there."""
    if sys.platform == "win32" or not folder.is_dir():
        return False
    if os.statvfs(folder).f_flag & getattr(os, "ST_NOEXEC", 0):
        return False
    free = 0
    with suppress(OSError), Path("/proc/meminfo").open(encoding="ascii") as lines:
        free = next((int(each.split()[1]) for each in lines if each.startswith("MemAvailable")), 0)
    return min(shutil.disk_usage(folder).free, 1024 * free) > ROOMY


os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Half of a run's time would be waiting for a disk; the disks that are filled up or fail are files of their own.
if "TMPDIR" not in os.environ and is_roomy(MEMORY):
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None
# What is made once for many tests belongs to no test's account; nothing may land in the person's own.
os.environ["VETTING_DESK_STATE"] = tempfile.mkdtemp(prefix="vetting-desk-accounts-")
atexit.register(shutil.rmtree, os.environ["VETTING_DESK_STATE"], ignore_errors=True)

# The duration of an example says nothing on a machine shared with others.
settings.register_profile(
    "shared machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("shared machine")

_ACCOUNTS = count()
PATIENCE_SECONDS = 300
"""How long one worker may take for a shared folder while the others wait."""
ROOT = Path(__file__).resolve().parent.parent
ENDS = time.monotonic() + 60 * float(os.environ.get("VETTING_DESK_MINUTES", "inf"))
"""When this run begins no further test, where it may take so many minutes only."""
NOTHING_MAY_BE_MISSING = os.environ.get("VETTING_DESK_REQUIRE_OUTSIDE") == "1"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of forms, traces and vectors beside the checkout."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("shared/ is not beside this checkout")
    return folder


@pytest.fixture
def zone_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """A function that sets this computer's time zone for one test, by its name in the tz database."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system's zone cannot be set for a process")

    def place(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield place
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(scope="session")
def outside_tool() -> Callable[[str], str]:
    """A function that returns a tool's path, or skips the test naming the tool."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            pytest.skip(f"{name} is not installed")
        return path

    return find


@pytest.fixture(autouse=True)
def an_account_of_its_own(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Give each test an account that remembers no desk: copies of one desk are opened in many tests."""
    place = tmp_path_factory.getbasetemp() / "accounts" / str(next(_ACCOUNTS))
    monkeypatch.setenv("VETTING_DESK_STATE", str(place))


@pytest.fixture(scope="session", autouse=True)
def shipped_forms_are_read_once() -> Iterator[None]:
    """Read each shipped questionnaire once per process, however many test desks install it.

    A form never changes, only its sessions do; every new desk installs all of them.
    """
    from vetting_desk.forms.loading import loader
    from vetting_desk.paths import resource_path

    read = loader._read
    shipped = {path.read_bytes() for path in resource_path("instruments").glob("*.xml")}

    @cache
    def read_once(xml: bytes) -> Any:
        return read(xml, xml, None)

    def quickly(xml: bytes, source: Any, attachments: Any) -> Any:
        if xml in shipped and not attachments:
            return read_once(xml)
        return read(xml, source, attachments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loader, "_read", quickly)
        yield


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """A function that fills a folder once, in whichever worker comes first, and returns it.

    Its content must be copied, not opened: all workers share the folder.
    """
    everybodys = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        everybodys = everybodys.parent

    def folder(name: str, fill: Callable[[Path], object]) -> Path:
        place = everybodys / f"made-once-{name}"
        done, failed = place / "done", place / "failed"
        try:
            place.mkdir()
        except FileExistsError:  # another worker is filling it, or has filled it
            last = time.monotonic() + PATIENCE_SECONDS
            while not done.exists():
                assert not failed.exists(), f"{name} could not be made; another worker says why"
                assert time.monotonic() < last, f"another worker never ended making {name}"
                time.sleep(0.05)
            return place / "made"
        try:
            (place / "made").mkdir()
            fill(place / "made")
        except BaseException:
            failed.touch()
            raise
        done.touch()
        return place / "made"

    return folder


@pytest.fixture(autouse=True)
def no_stray_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs an unexpected warning."""
    yield
    stray = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith(("vetting_desk", "ui"))
    ]
    assert not stray, stray


@dataclass(frozen=True)
class SoftToken:
    """An empty software token."""

    module: Path
    folder: Path
    pin: str = "246813"

    def pull_out(self) -> None:
        """Simulate pulling the token out."""
        self.folder.rename(self.folder.with_name("pulled-out"))
        self.folder.mkdir()

    def plug_in(self) -> None:
        """Simulate plugging the token in again."""
        self.folder.rmdir()
        self.folder.with_name("pulled-out").rename(self.folder)


_SOFT_TOKENS = (
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib64/pkcs11/libsofthsm2.so",
    "/usr/local/lib/softhsm/libsofthsm2.so",
    "/opt/homebrew/lib/softhsm/libsofthsm2.so",
)


@pytest.fixture
def soft_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SoftToken:
    """A SoftHSM2 token for one test."""
    module = next((Path(path) for path in _SOFT_TOKENS if Path(path).is_file()), None)
    tool = shutil.which("softhsm2-util")
    if module is None or tool is None:
        pytest.skip("softhsm2 is not installed")
    from vetting_desk.crypto import token_driver

    folder, settings = tmp_path / "tokens", tmp_path / "softhsm2.conf"
    folder.mkdir()
    settings.write_text(
        f"directories.tokendir = {folder}\nobjectstore.backend = file\nlog.level = ERROR\n"
    )
    monkeypatch.setenv("SOFTHSM2_CONF", str(settings))
    token_driver.open_sessions.clear()  # left by a test that failed before closing them
    made = SoftToken(module, folder)
    subprocess.run(
        [tool, "--init-token", "--free", "--label", "Invented token", "--pin", made.pin,
         "--so-pin", "13572468"],
        check=True, capture_output=True,
    )  # fmt: skip
    return made


def pytest_configure() -> None:
    """Spare the sources of imported modules, as the program does (`ui.shell.lean_imports`)."""
    from ui.shell.lean_imports import spare_sources

    spare_sources()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for no garbage while tests are collected: nothing of it is any."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test for another system, naming that system; and what there is no time left for."""
    if time.monotonic() > ENDS:
        pytest.skip("this system is too slow: the minutes of VETTING_DESK_MINUTES are over")
    marker = item.get_closest_marker("system")
    if marker is not None and sys.platform not in marker.args:
        pytest.skip(f"this system is {sys.platform}; the test is for {' and '.join(marker.args)}")


def pytest_collection_finish() -> None:
    """Exclude the tests themselves from garbage collection: they are many and live to the end.

    What a test leaves in rings is collected a little later than usual: looking for it took a tenth of the time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 10)


def _needless(reporter: pytest.TerminalReporter) -> list[pytest.TestReport]:
    """Return the skipped tests whose reason does not begin with ``this system``."""
    return [
        report
        for report in reporter.stats.get("skipped", [])
        if "this system" not in str(report.longrepr)
    ]


COUNTED, AT_MOST, AT_LEAST = "counted ", "at most ", "at least "
"""How properties of tests begin (`record_property`) that are told at the end, summed up or the highest of all;
and of the least a sum may be, with how many tests make it up."""


def _properties(reporter: pytest.TerminalReporter, beginning: str) -> Iterator[tuple[str, Any]]:
    """Yield the rest of the name, and the value, of each test's properties that begin so."""
    for reports in reporter.stats.values():
        for report in reports:
            if getattr(report, "when", "") == "teardown":  # the last, which has them all
                for name, value in report.user_properties:
                    if name.startswith(beginning):
                        yield name.removeprefix(beginning), value


def _figures(reporter: pytest.TerminalReporter) -> dict[str, int]:
    """Return what was counted, and the highest of what has a bound."""
    found: dict[str, int] = {}
    for name, value in _properties(reporter, COUNTED):
        found[name] = found.get(name, 0) + value
    for name, value in _properties(reporter, AT_MOST):
        found[AT_MOST + name] = max(found.get(AT_MOST + name, 0), value)
    return found


def _too_few(reporter: pytest.TerminalReporter) -> list[str]:
    """Return what was counted less often than it has to be, where all the tests ran that count it."""
    wanted: dict[str, list[tuple[int, int]]] = {}
    for name, (least, tests) in _properties(reporter, AT_LEAST):
        wanted.setdefault(name, []).append((least, tests))
    counted = _figures(reporter)
    return [
        name
        for name, [(least, tests), *more] in wanted.items()
        if len(more) + 1 == tests and counted.get(name, 0) < least
    ]


def _told(reporter: pytest.TerminalReporter) -> list[str]:
    """Return what tests have to tell in figures: their property ``figures``."""
    reports = [*reporter.stats.get("passed", []), *reporter.stats.get("failed", [])]
    return [
        str(value)
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == "figures" and report.when == "call"
    ]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if figures := _figures(terminalreporter):
        terminalreporter.section("figures")
        for name, value in sorted(figures.items()):
            terminalreporter.write_line(f"{value:>9,}  {name}")
    for name in _too_few(terminalreporter):
        terminalreporter.write_line(f"Too few: {name}", red=True)
    for text in _told(terminalreporter):
        terminalreporter.write_line(text)
    skipped = _needless(terminalreporter)
    if NOTHING_MAY_BE_MISSING and skipped:
        terminalreporter.write_line("Skipped although nothing may be missing here:", red=True)
        for report in skipped:
            terminalreporter.write_line(f"  {report.nodeid}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or session.exitstatus != 0:
        return
    if _too_few(reporter) or (NOTHING_MAY_BE_MISSING and _needless(reporter)):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
