"""Texts for running work."""

import re
from pathlib import Path

import pytest

import vetting_desk
from ui.text.doing_text import doing_text

CORE = Path(str(vetting_desk.__file__)).parent
NOT_HERE = {"audit"}
"""Steps of a casebook's check that the dialog for rehearsing a restore shows as one."""


def test_work_that_moves_bytes_says_how_many() -> None:
    assert doing_text("sealing", 1_200_000, 48_000_000) == "Sealing: 1.2 MB of 48.0 MB"


def test_taking_in_a_bundle_is_not_reading_a_backup() -> None:
    texts = {doing_text(key, 1_200_000, 48_000_000) for key in ("taking-in", "reading")}
    assert texts == {
        "Taking in the records: 1.2 MB of 48.0 MB",
        "Reading the backup: 1.2 MB of 48.0 MB",
    }


def test_other_work_is_only_named() -> None:
    assert doing_text("verifying") == "Verifying signatures…"
    assert doing_text("something-new") == "Working…"


@pytest.mark.parametrize("total", [0, 7])
def test_a_handful_of_steps_are_no_bytes(total: int) -> None:
    assert doing_text("writing", 3, total) == "Writing to the stick…"


def test_steps_of_other_work_are_no_bytes_either() -> None:
    assert doing_text("verifying", 3_000, 9_000) == "Verifying signatures…"


def test_everything_the_core_reports_has_words() -> None:
    reported = {
        key
        for path in CORE.rglob("*.py")
        for key in re.findall(r'\.report\([^)]*"([a-z-]+)"\)', path.read_text("utf-8"))
    }
    assert reported >= NOT_HERE
    assert [key for key in sorted(reported - NOT_HERE) if doing_text(key) == "Working…"] == []
