"""``python -m benchmarks [NAME …]``: all measures, each beside its peer's from the same run."""

import importlib
import pkgutil
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
    for name in names:
        for measure in importlib.import_module(f"benchmarks.{name}").run():
            print(measure, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
