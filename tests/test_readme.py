"""The commands in README exist."""

import re
from pathlib import Path

from click.testing import CliRunner

from vetting_desk.cli.program import program

ROOT = Path(__file__).resolve().parent.parent


def test_every_make_target_the_readme_names_is_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    named = set(re.findall(r"make ([a-z-]+)", text)) - {"and"}
    assert {"demo", "test", "venv", "build", "screenshots", "bench"} <= named
    assert [target for target in named if f"\n{target}:" not in makefile] == []


def test_every_command_the_readme_names_has_help() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = re.findall(r"^vetting-desk ((?:[a-z]+ ?)+)", text, re.MULTILINE)

    assert len(lines) >= 6
    for line in lines:
        words = line.split()
        ran = CliRunner().invoke(program, [*words, "--help"])
        assert ran.exit_code == 0, line
