"""Exhibits are numbered in order: each record, then its files but those that are the record itself."""

from types import SimpleNamespace
from typing import Any

from vetting_desk.operations.copies.exhibits import files_of, numbered


def document(record: str, *names: str) -> Any:
    return SimpleNamespace(record=record, files=[SimpleNamespace(name=name) for name in names])


def test_the_record_itself_is_no_file_of_it() -> None:
    files = files_of(document("a", "submission.xml", "photo.jpg", "report.pdf"))
    assert [file.name for file in files] == ["photo.jpg"]


def test_numbers_run_through_all_records() -> None:
    found = numbered([document("a", "submission.xml", "one.jpg", "two.ogg"), document("b")])
    assert found == {("a", ""): 1, ("a", "one.jpg"): 2, ("a", "two.ogg"): 3, ("b", ""): 4}
