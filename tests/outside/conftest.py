"""One walkthrough, whose files the outside tools read."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

CHEAPLY = """
from vetting_desk.crypto import kdf
kdf.DEFAULT = kdf.CHEAP  # before others take it over by name
from vetting_desk.cli import main
main()
"""


@pytest.fixture(scope="session")
def walk(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The output of ``vetting-desk walkthrough --json``; outside tools read none of the key slots."""
    folder = tmp_path_factory.mktemp("walk") / "way"
    done = subprocess.run(
        [sys.executable, "-c", CHEAPLY, "walkthrough", str(folder), "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@pytest.fixture(scope="session")
def age_peer() -> Path:
    """The folder with npm's age-encryption installed; skips, naming it, if it is not."""
    folder = Path(__file__).parent / "age-peer"
    if not (folder / "node_modules" / "age-encryption").is_dir():
        pytest.skip("npm age-encryption is not installed (npm ci in tests/outside/age-peer)")
    return folder
