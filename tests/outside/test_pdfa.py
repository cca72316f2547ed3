"""Every kind of PDF the program makes is PDF/A-3b: by our own check, and by veraPDF where that is installed."""

import subprocess
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from tools.pdfa import faults

pytestmark = pytest.mark.outside
KINDS = (
    "report_pdf", "decision_pdf", "letter_pdf", "person_copy_pdf", "case_file_pdf", "travel_sheet_pdf",
    "border_notice_pdf",
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_it_has_no_fault(walk: dict[str, Any], kind: str) -> None:
    assert faults(Path(walk[kind]).read_bytes()) == []


def test_no_pdf_of_the_walk_is_left_out(walk: dict[str, Any]) -> None:
    made = {key for key in walk if key.endswith("_pdf")}
    assert set(KINDS) <= made
    for key in made - set(KINDS):
        assert faults(Path(walk[key]).read_bytes()) == []


@pytest.mark.skipif(which("verapdf") is None, reason="this system has no veraPDF (no package)")
@pytest.mark.parametrize("kind", KINDS)
def test_verapdf_finds_no_fault(walk: dict[str, Any], kind: str) -> None:
    done = subprocess.run(
        ["verapdf", "--flavour", "3b", "--format", "text", walk[kind]],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.stdout.startswith("PASS"), done.stdout + done.stderr
