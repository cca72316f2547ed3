"""Crash dumps of the program are off: the limit, and on Linux the process is not dumpable."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

if sys.platform != "win32":

    def _run(script: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def test_turning_off_sets_the_limit_to_nothing_for_good() -> None:
        said = _run(
            "import resource; from vetting_desk.machine import dumps;"
            "assert dumps.turn_off() and dumps.are_off();"
            "print(resource.getrlimit(resource.RLIMIT_CORE))"
        )
        assert said == "(0, 0)"

    def test_dumps_are_not_off_before() -> None:
        said = _run(
            "import resource; hard = resource.getrlimit(resource.RLIMIT_CORE)[1];"
            "resource.setrlimit(resource.RLIMIT_CORE, (min(hard, 4096) if hard > 0 else hard, hard));"
            "from vetting_desk.machine import dumps; print(dumps.are_off())"
        )
        assert said == "False"


if sys.platform == "linux":
    import resource

    def test_the_process_is_not_dumpable() -> None:
        said = _run(
            "import ctypes; from vetting_desk.machine import dumps; prctl = ctypes.CDLL(None).prctl;"
            "before = prctl(3, 0, 0, 0, 0); dumps.turn_off(); print(before, prctl(3, 0, 0, 0, 0))"
        )
        assert said == "1 0"

    @pytest.mark.parametrize("off", [True, False])
    def test_a_crash_leaves_a_dump_only_where_it_was_not_turned_off(
        tmp_path: Path, off: bool
    ) -> None:
        """Negative control: here a dump could be left, if the system leaves one."""
        script = (
            "import os, resource, signal, sys;"
            f"sys.path.insert(0, {str(ROOT)!r}); os.chdir({str(tmp_path)!r});"
            "hard = resource.getrlimit(resource.RLIMIT_CORE)[1];"
            "resource.setrlimit(resource.RLIMIT_CORE, (hard, hard));"
            "from vetting_desk.machine import dumps;"
            f"dumps.turn_off() if {off} else None;"
            "os.kill(os.getpid(), signal.SIGSEGV)"
        )
        done = subprocess.run([sys.executable, "-c", script], timeout=60, check=False)
        assert done.returncode < 0
        pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
        left = list(tmp_path.iterdir())
        if off:
            assert left == []
        elif pattern == "core" and resource.getrlimit(resource.RLIMIT_CORE)[1] != 0:
            assert left
