"""``python -m benchmarks [NAME …]``: all measures, each beside its peer's from the same run.

Each has a process of its own: no measure bears what another one loaded, and a window is made once in each.
"""

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import benchmarks

_NOT_MEASURES = {"measure", "filled", "unlock_window", "old_machine_window", "__main__"}


def main() -> int:
    names = sys.argv[1:] or sorted(
        module.name
        for module in pkgutil.iter_modules([str(Path(benchmarks.__file__).parent)])
        if module.name not in _NOT_MEASURES
    )
    if len(names) > 1:
        codes = [_apart(name) for name in names]
        return max(codes)
    for name in names:
        for measure in importlib.import_module(f"benchmarks.{name}").run():
            print(measure, flush=True)
    return 0


def _apart(name: str) -> int:
    """Run one in a process of its own; returns its exit code."""
    return abs(subprocess.run([sys.executable, "-m", "benchmarks", name], check=False).returncode)


if __name__ == "__main__":
    sys.exit(main())
