"""The files of a record."""

from datetime import UTC, datetime

import pytest

from vetting_desk.model import Record, RecordFile, WayToHq

FILES = (RecordFile("assessment.json", "a" * 64, 3), RecordFile("report.pdf", "b" * 64, 5))
RECORD = Record(
    "r", "c", "a", "An invented form", "invented", "1", "Invented Officer",
    datetime(2026, 11, 22, tzinfo=UTC), "a" * 64, FILES,
)  # fmt: skip


def test_a_file_is_found_by_its_name() -> None:
    assert RECORD.file("report.pdf") is FILES[1]


def test_a_file_it_does_not_have_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"submission\.xml"):
        RECORD.file("submission.xml")


def test_a_new_record_corrects_nothing_and_is_still_to_send() -> None:
    assert (RECORD.corrects, RECORD.reason, RECORD.way_to_hq) == ("", "", WayToHq.TO_SEND)
