"""What README and ARCHITECTURE tell a person to type exists, and what they link to is there."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from vetting_desk.cli.program import program

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_to_a_file_leads_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]

    missing = [target for target in targets if not (ROOT / target).exists()]
    assert missing == []


def test_every_make_target_the_readme_names_is_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    named = set(re.findall(r"make ([a-z]+)", text)) - {"and"}
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


def test_the_modules_architecture_names_are_there() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:vetting_desk|ui|operations)/[\w/]+\.py)`", text)

    assert named
    for path in named:
        assert (ROOT / path).exists() or (ROOT / "vetting_desk" / path).exists(), path
