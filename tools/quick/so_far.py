"""What a long run of tests has done so far: a pytest plugin that keeps it in a file, and tells it in one table.

Loaded with ``-p tools.quick.so_far`` by ``make faults``. The file is `FILE`, written anew after each test, so
that a run that is cut off has told what it did. A run that is asked to end (SIGTERM) ends as by Ctrl+C.
"""

import signal
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

FILE: Final = Path("build") / "faults.txt"
COUNTED, AT_MOST = "counted ", "at most "
"""How properties of tests begin that are summed up, and those of which the highest is told."""


@dataclass
class SoFar:
    """Adds up what tests told.

    Attributes:
        began: When, by a counter of seconds.
        ended: How many tests came to which end.
        seconds: By file, of all processes together.
        figures: What was counted, by name.
        highest: The highest of what has a bound, by name.
        failed: Which tests failed.
    """

    began: float = field(default_factory=time.monotonic)
    ended: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    figures: Counter[str] = field(default_factory=Counter)
    highest: dict[str, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    def take(self, report: pytest.TestReport) -> None:
        """Add what one report says."""
        self.seconds[report.nodeid.partition("::")[0]] += report.duration
        if report.failed:
            self.failed.append(report.nodeid)
        if report.when == "call" or report.outcome != "passed":
            self.ended[report.outcome] += 1
        if report.when == "teardown":  # the last, which has all properties
            for name, value in report.user_properties:
                if name.startswith(COUNTED):
                    self.figures[name.removeprefix(COUNTED)] += int(str(value))
                elif name.startswith(AT_MOST):
                    known = self.highest.get(name, 0)
                    self.highest[name] = max(known, int(str(value)))

    def table(self) -> Iterator[str]:
        """Yield the lines of the table."""
        minutes = (time.monotonic() - self.began) / 60
        ends = ", ".join(f"{number:,} {end}" for end, number in sorted(self.ended.items()))
        yield f"{minutes:>9.1f}  minutes; tests: {ends or 'none ended'}"
        for name, count in sorted(self.figures.items()):
            yield f"{count:>9,}  {name}"
        for name, value in sorted(self.highest.items()):
            yield f"{value:>9,}  {name}"
        for path, seconds in sorted(self.seconds.items(), key=lambda each: -each[1]):
            yield f"{seconds / 60:>9.1f}  minutes of a processor in {path}"
        for name in self.failed:
            yield f"   failed  {name}"


class _Plugin:
    def __init__(self, file: Path) -> None:
        self.so_far = SoFar()
        self._file = file

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.so_far.take(report)
        if report.when == "teardown":
            self._keep()

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("what was done")
        for line in self.so_far.table():
            terminalreporter.write_line(line)
        terminalreporter.write_line(f"It is kept in {self._file}.")

    def _keep(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        new = self._file.with_suffix(".part")
        new.write_text("\n".join(self.so_far.table()) + "\n", encoding="utf-8")
        new.replace(self._file)


def pytest_configure(config: pytest.Config) -> None:
    """Register the plugin, in the process that speaks with the person alone."""
    if hasattr(config, "workerinput"):
        return
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    config.pluginmanager.register(_Plugin(config.rootpath / FILE))
