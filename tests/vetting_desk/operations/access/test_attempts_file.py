"""The file of failed unlocks is taken exactly as it was written, or not at all."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.operations.access import attempts_file
from vetting_desk.operations.access.attempts_file import Counts, Failures
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER

AT = "2026-11-22T10:00:00.000Z"
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    (folder / SLOTS_FOLDER).mkdir()
    return folder


def path_in(place: Path) -> Path:
    return place / SLOTS_FOLDER / attempts_file.FILE


@given(count=st.integers(0, attempts_file.MOST), limit=st.sampled_from([0, 5, 20, 1_000]))
def test_what_was_written_is_read(place: Path, count: int, limit: int) -> None:
    counts = Counts(limit, {"one": Failures("one", count, count // 2, NOW, NOW)})

    attempts_file.write(place, counts)

    assert attempts_file.read(place) == counts


def test_no_file_is_no_failure(place: Path) -> None:
    path_in(place).unlink(missing_ok=True)

    assert attempts_file.read(place) == Counts()


def content(**changed: Any) -> dict[str, Any]:
    one = {"count": 3, "unlogged": 1, "first": AT, "last": AT}
    one.update({key: value for key, value in changed.items() if key in one})
    whole = {"format": 1, "erase_after": 0, "officers": {"one": one}}
    whole.update({key: value for key, value in changed.items() if key not in one})
    return whole


@pytest.mark.parametrize(
    "changed",
    [
        {"format": 2},
        {"format": True},
        {"more": 1},
        {"erase_after": 1},
        {"erase_after": 4},
        {"erase_after": -5},
        {"erase_after": 1_001},
        {"erase_after": "5"},
        {"erase_after": 5.0},
        {"erase_after": None},
        {"officers": []},
        {"officers": {"": {"count": 3, "unlogged": 1, "first": AT, "last": AT}}},
        {"officers": {"one": []}},
        {"officers": {"one": {}}},
        {"count": -1},
        {"count": True},
        {"count": attempts_file.MOST + 1},
        {"unlogged": 4},
        {"first": "yesterday"},
        {"last": "9999-12-31T23:59:59.000-12:00"},
        {"last": "2026-11-22"},
        {"last": 0},
    ],
)
def test_anything_else_is_not_taken(place: Path, changed: dict[str, Any]) -> None:
    path_in(place).write_text(json.dumps(content()))
    assert attempts_file.read(place) is not None

    path_in(place).write_text(json.dumps(content(**changed)))

    assert attempts_file.read(place) is None


def test_a_huge_file_is_not_read_to_its_end(place: Path) -> None:
    with path_in(place).open("wb") as file:
        file.truncate(1 << 40)

    assert attempts_file.read(place) is None


@given(st.binary(max_size=120))
def test_no_bytes_lead_to_an_error(place: Path, data: bytes) -> None:
    path_in(place).write_bytes(data)

    assert attempts_file.read(place) is None


def test_officers_are_those_with_a_slot(place: Path) -> None:
    one = "00000000-0000-4000-8000-000000000000"
    (place / SLOTS_FOLDER / f"{one}.slot").write_bytes(b"")

    assert attempts_file.officers_in(place) == [one]
