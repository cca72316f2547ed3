"""The seconds of each test file, recorded by the plugin in a separate run."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tools.quick.seconds import read_seconds

ROOT = Path(__file__).resolve().parents[3]
SLEEPS = (
    "import time\ndef test_one():\n    time.sleep(0.05)\ndef test_two():\n    time.sleep(0.05)\n"
)


def run(tree: Path, *arguments: str) -> None:
    subprocess.run(
        [
            sys.executable, "-m", "pytest", "-q", "-p", "xdist", "-p", "tools.quick.seconds",
            *arguments,
        ],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        check=True,
        capture_output=True,
    )  # fmt: skip


def test_a_run_keeps_what_each_file_took_and_leaves_the_others(
    tree: Callable[[dict[str, str]], Path],
) -> None:
    root = tree({"pytest.ini": "[pytest]", "test_a.py": SLEEPS, "test_b.py": "def test(): pass"})

    run(root, "--numprocesses=2", "--dist=loadfile")

    both = read_seconds(root)
    assert set(both) == {"test_a.py", "test_b.py"}
    assert 0.1 <= both["test_a.py"] < 5
    assert both["test_b.py"] < both["test_a.py"]

    (root / "test_b.py").write_text(SLEEPS)
    run(root, "test_b.py")

    again = read_seconds(root)
    assert again["test_a.py"] == both["test_a.py"]
    assert again["test_b.py"] >= 0.1


def test_nothing_is_known_before_the_first_run(tmp_path: Path) -> None:
    assert read_seconds(tmp_path) == {}
