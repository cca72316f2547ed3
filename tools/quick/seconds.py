"""Durations of test files: a pytest plugin that records them, and a function that reads them.

Loaded with ``-p tools.quick.seconds``; stores the seconds in pytest's own cache folder.
"""

import json
from collections import defaultdict
from pathlib import Path

import pytest

_KEY = "vetting_desk/seconds"


class _Watch:
    """Adds up the duration of each file's tests, in seconds."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid.partition("::")[0]] += report.duration

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if hasattr(session.config, "workerinput"):
            return  # of several processes, only the controller stores the sum
        cache = session.config.cache
        known: dict[str, float] = cache.get(_KEY, {})
        measured = {path: round(seconds, 2) for path, seconds in self.seconds.items()}
        cache.set(_KEY, known | measured)


def pytest_configure(config: pytest.Config) -> None:
    """Register the plugin."""
    config.pluginmanager.register(_Watch())


def read_seconds(root: Path) -> dict[str, float]:
    """Return the recorded seconds of each test file; empty before the first run.

    Args:
        root: Pytest's root folder.
    """
    kept = root / ".pytest_cache" / "v" / _KEY
    if not kept.is_file():
        return {}
    return {path: float(seconds) for path, seconds in json.loads(kept.read_text()).items()}
