"""The two papers of an enrolment, read strictly."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.organisation.conftest import refused
from vetting_desk.errors import EnrolmentError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import enrolment, enrolment_documents, membership


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"format":"x"}', b"a" * 300_000])
def test_what_is_no_request_is_refused(hq: OpenDesk, stick: Path, content: bytes) -> None:
    path = stick / membership.REQUEST_FILE
    path.write_bytes(content)

    refused(lambda: enrolment.read_request(hq, path), "not a request")


def test_what_is_written_is_read(new_post: OpenDesk, stick: Path) -> None:
    written = enrolment.write_request(new_post, stick)
    data = (stick / written.file_name).read_bytes()

    document = enrolment_documents.read_request(data)

    assert enrolment_documents.to_bytes(document) == data
    assert (document.officer.name, document.desk.kind) == ("Farida Sample", "post")


@pytest.mark.parametrize(
    "change",
    [(b'":', b'": '), (b'"version":2', b'"version":3'), (b'"version":2', b'"version":2,"x":1'),
     (b'"interviewer"', b'"A chief"'), (b"-----BEGIN", b"BEGIN")],
    ids=["spelling", "newer", "unknown", "role", "no pem"],
)  # fmt: skip
def test_a_request_that_says_anything_else_is_none(
    new_post: OpenDesk, stick: Path, change: tuple[bytes, bytes]
) -> None:
    written = enrolment.write_request(new_post, stick)
    data = (stick / written.file_name).read_bytes()
    assert change[0] in data

    refused(lambda: enrolment_documents.read_request(data.replace(*change, 1)), "not a request")


def test_a_request_is_no_answer(new_post: OpenDesk, stick: Path) -> None:
    written = enrolment.write_request(new_post, stick)

    refused(
        lambda: enrolment_documents.read_answer((stick / written.file_name).read_bytes()),
        "not an answer",
    )


@pytest.mark.parametrize("place", ["recipient", "clinical_recipient"])
def test_a_paper_that_names_an_address_nothing_can_be_sealed_to_is_refused(
    new_post: OpenDesk, hq: OpenDesk, stick: Path, place: str
) -> None:
    enrolment.write_request(new_post, stick)
    path = stick / membership.REQUEST_FILE
    if place != "recipient":
        enrolment.approve(hq, path, stick)
        path = stick / membership.ANSWER_FILE
    content = path.read_bytes()
    start = content.index(b'"age1pq1', content.index(f'"{place}":'.encode())) + 40
    other = b"q" if content[start : start + 1] != b"q" else b"p"
    path.write_bytes(content[:start] + other + content[start + 1 :])

    read = (
        enrolment_documents.read_request
        if place == "recipient"
        else enrolment_documents.read_answer
    )
    with pytest.raises(EnrolmentError):
        read(path.read_bytes())
