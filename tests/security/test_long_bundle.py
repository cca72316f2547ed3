"""A bundle longer than memory should be: written, taken in and refused within bounds of memory and of disk."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.tier import LONG
from vetting_desk.store.refused import QUOTA

pytestmark = [pytest.mark.slow, pytest.mark.system("linux")]

MEBIBYTES, MOST = (448, 512) if LONG else (160, 220)
"""Of the content, and of memory; in the short tier so that the content does not fit beside the program."""
MIB = 1 << 20
ROOT = Path(__file__).resolve().parents[2]


def told(folder: Path, mebibytes: int, *how: str) -> Any:
    ran = subprocess.run(
        [sys.executable, ROOT / "tests/security/long_bundle.py", folder, str(mebibytes), *how],
        capture_output=True, check=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return json.loads(ran.stdout)


def test_a_long_bundle_is_written_and_taken_in_within_bounds(tmp_path: Path) -> None:
    found = told(tmp_path, MEBIBYTES)

    assert found["taking"]["outcome"] == "accepted"
    assert found["casebook"] > MEBIBYTES
    assert {name: found[name]["most"] < MOST for name in ("signing", "writing", "taking")} == {
        "signing": True, "writing": True, "taking": True,
    }  # fmt: skip


def test_a_long_bundle_that_is_refused_keeps_no_more_than_the_quota(tmp_path: Path) -> None:
    found = told(tmp_path, max(MEBIBYTES, QUOTA // MIB + 32), "refused")

    assert (found["taking"]["outcome"], found["taking"]["flags"]) == (
        "refused",
        ["refused-trimmed"],
    )
    assert found["taking"]["held"] < MIB
    assert found["casebook"] < 10
    assert found["taking"]["most"] < MOST
