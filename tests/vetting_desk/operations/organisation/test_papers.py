"""Papers on a stick: written whole and read, one after the other."""

from pathlib import Path

import pytest

from vetting_desk.errors import EnrolmentError
from vetting_desk.operations.organisation import papers
from vetting_desk.operations.organisation.enrolment_documents import MAX_LENGTH


def test_a_paper_is_written_in_place_of_an_earlier_one_and_read(stick: Path) -> None:
    (stick / "paper.json.part").write_bytes(b"left where writing ended early")
    papers.write(stick, "paper.json", b"one", None)
    papers.write(stick, "paper.json", b"two", None)

    assert papers.read(stick / "paper.json") == b"two"
    assert [path.name for path in stick.iterdir()] == ["paper.json"]


def test_of_one_that_is_too_long_no_more_is_read_than_shows_it(stick: Path) -> None:
    path = stick / "paper.json"
    path.write_bytes(bytes(MAX_LENGTH + 10))

    assert len(papers.read(path)) == MAX_LENGTH + 1


def test_one_that_is_not_there_is_said(stick: Path) -> None:
    with pytest.raises(EnrolmentError) as refused:
        papers.read(stick / "paper.json")
    assert refused.value.fields["detail"] == "cannot-read"
