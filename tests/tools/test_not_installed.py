"""What is in `tools` is not installed with the program."""

import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_no_pattern_of_the_installed_packages_matches_it() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    patterns = settings["tool"]["setuptools"]["packages"]["find"]["include"]
    assert "ui*" in patterns
    assert not [pattern for pattern in patterns if fnmatch("tools.screenshots", pattern)]
