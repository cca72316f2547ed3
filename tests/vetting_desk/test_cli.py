"""The console script ``vetting-desk``, as a process of its own."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("arguments", "code"), [(["--version"], 0), (["--data-that-is-none"], 2), (["nothing"], 2)]
)
def test_the_process_ends_with_the_programs_code(arguments: list[str], code: int) -> None:
    script = "from vetting_desk.cli import main; main()"

    ended = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=False
    )

    assert ended.returncode == code
    assert bool(ended.stdout) is (code == 0)
    assert bool(ended.stderr) is (code != 0)
