"""The file beside training desks: read as it was written, or not at all."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.model import DeskKind, new_id
from vetting_desk.operations.practice import exercise_file
from vetting_desk.operations.practice.exercise_file import Progress, State

FULL = Progress(
    State.RUNNING, datetime(2026, 3, 5, 8, 30, tzinfo=UTC), new_id(), new_id(), True, DeskKind.HQ
)


@pytest.mark.parametrize("progress", [Progress(), FULL])
def test_what_was_written_is_read(tmp_path: Path, progress: Progress) -> None:
    exercise_file.write(tmp_path, progress)

    assert exercise_file.is_there(tmp_path)
    assert exercise_file.read(tmp_path) == progress


def test_no_file_is_no_exercise(tmp_path: Path) -> None:
    assert not exercise_file.is_there(tmp_path)
    assert exercise_file.read(tmp_path) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"format": 2},
        {"state": "won"},
        {"began": "yesterday"},
        {"case": "../../etc"},
        {"returned": 1},
        {"next": "elsewhere"},
        {"more": True},
    ],
)
def test_what_we_do_not_write_is_not_read(tmp_path: Path, changed: dict[str, Any]) -> None:
    exercise_file.write(tmp_path, FULL)
    path = tmp_path / exercise_file.FILE
    path.write_text(json.dumps(json.loads(path.read_text()) | changed))

    assert exercise_file.read(tmp_path) is None


def test_it_holds_ids_and_no_name(tmp_path: Path) -> None:
    exercise_file.write(tmp_path, FULL)
    content = json.loads((tmp_path / exercise_file.FILE).read_text())

    assert content.keys() == {"format", "state", "began", "case", "record", "returned", "next"}
