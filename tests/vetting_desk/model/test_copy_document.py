"""The document of a copy: canonical, strict, and of a version."""

import json
from dataclasses import replace
from typing import Any

import pytest
import rfc8785

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.model import copy_document
from vetting_desk.model.copy_document import BOX, CopyDocument, parse_copy, to_bytes, version_for

ID = "11111111-2222-3333-4444-555555555555"
CONTENT: dict[str, Any] = {
    "format": "vetting-desk-copy",
    "version": 1,
    "copy_id": ID,
    "reference": "C-7QK2-M9XD",
    "number": 1,
    "recipient": {"kind": "court", "name": "Court of Training"},
    "purpose": "Invented",
    "case": {"reference": "A-2026-00001", "names": [BOX], "birth": "1990"},
    "desk": {"id": ID, "name": "Post", "organisation": "Training", "training": True},
    "officer": {"id": ID, "name": "Sample", "role": "supervisor"},
    "made_at": "2026-05-03T09:30:00.000Z",
    "language": "English (en)",
    "records": [
        {
            "record": ID, "title": "Intake", "instrument": "intake", "version": "1",
            "signed_at": "2026-05-03T09:30:00.000Z", "officer": "Sample", "role": "interviewer",
            "desk": "Post", "in_force": True, "corrects": "",
            "answers": [{"section": "A", "label": "B", "text": BOX, "left_out": ["other"]}],
        }
    ],
    "left_out": [{"kind": "other", "count": 1}],
}  # fmt: skip


def test_it_reads_what_it_writes() -> None:
    data = to_bytes(CopyDocument.model_validate(CONTENT))
    assert to_bytes(parse_copy(data)) == data
    assert json.loads(data) == CONTENT


@pytest.mark.parametrize(
    "change",
    [
        {"reference": "C-7QK2-M9XI"},
        {"number": 0},
        {"purpose": ""},
        {"records": []},
        {"recipient": {"kind": "friend", "name": "A"}},
        {"left_out": [{"kind": "other", "count": 0}]},
        {"more": 1},
    ],
)
def test_what_does_not_fit_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(BundleFormatError):
        parse_copy(rfc8785.dumps({**CONTENT, **change}))


def test_a_newer_version_is_told() -> None:
    with pytest.raises(BundleVersionError):
        parse_copy(rfc8785.dumps({**CONTENT, "version": 5}))


@pytest.mark.parametrize(
    "data", [b"", b"[", b"[]", b"{}", json.dumps(CONTENT).encode(), b"[" * 100_000, b"1e999"]
)
def test_what_is_no_canonical_json_is_refused(data: bytes) -> None:
    with pytest.raises(BundleFormatError):
        parse_copy(data)


def test_a_document_too_long_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copy_document, "LAYOUT", replace(copy_document.LAYOUT, longest=10))
    with pytest.raises(BundleFormatError):
        parse_copy(rfc8785.dumps(CONTENT))


FILE: dict[str, Any] = {
    "name": "exhibit-2.jpg",
    "record": ID,
    "media_type": "image/jpeg",
    "length": 3,
    "sha256": "ab" * 32,
}
SECOND: dict[str, Any] = {
    **CONTENT,
    "version": 2,
    "case_file": {"decisions": [], "replaced": [], "events": [], "exhibits": []},
    "files": [FILE],
}


def test_the_second_version_has_a_case_file_and_the_files_given_with_it() -> None:
    data = rfc8785.dumps(SECOND)
    read = parse_copy(data)
    assert to_bytes(read) == data
    assert read.case_file is not None
    assert [file.name for file in read.files] == ["exhibit-2.jpg"]


VOICE: dict[str, Any] = {"officer": "Other", "stance": "dissents", "words": "Too early"}
DECISION: dict[str, Any] = {
    "decision": ID, "decided_at": "2026-05-03T09:30:00.000Z", "in_force": True, "outcome": "A", "grounds": "B",
    "reasons": "C", "criteria": [], "voices": [], "appeal": "D", "appeal_until": "2026-06-03",
}  # fmt: skip


def with_decision(version: int, **more: object) -> bytes:
    file = {**SECOND["case_file"], "decisions": [{**DECISION, **more}]}
    return rfc8785.dumps({**SECOND, "version": version, "case_file": file})


def test_the_third_version_has_who_did_not_agree_to_earlier_proposals() -> None:
    third = with_decision(3, refused_before=[VOICE])
    read = parse_copy(third)
    assert to_bytes(read) == third
    assert read.case_file is not None
    assert [each.words for each in read.case_file.decisions[0].refused_before] == ["Too early"]
    assert version_for(read.case_file) == 3


def test_the_second_has_them_not_and_is_read_as_it_was_written() -> None:
    second = with_decision(2)
    read = parse_copy(second)
    assert to_bytes(read) == second
    assert read.case_file is not None
    assert version_for(read.case_file) == 2
    for refused in ([], [VOICE]):
        with pytest.raises(BundleFormatError):
            parse_copy(with_decision(2, refused_before=refused))
    with pytest.raises(BundleFormatError):
        parse_copy(with_decision(3))


@pytest.mark.parametrize("part", ["case_file", "files"])
def test_the_first_version_has_neither(part: str) -> None:
    with pytest.raises(BundleFormatError):
        parse_copy(rfc8785.dumps({**CONTENT, part: SECOND[part]}))


@pytest.mark.parametrize("name", ["../exhibit-1.jpg", "exhibit-0.jpg", "photo.jpg", "exhibit-1.J"])
def test_a_file_given_is_called_by_its_number(name: str) -> None:
    with pytest.raises(BundleFormatError):
        parse_copy(rfc8785.dumps({**SECOND, "files": [{**FILE, "name": name}]}))


def with_conclusions(version: int, count: int) -> bytes:
    [record] = CONTENT["records"]
    records = [{**record, "conclusions": count}]
    more: dict[str, Any] = {"version": version, "records": records, "case_file": None, "files": []}
    if version == 4:
        more["matches"] = []
    return rfc8785.dumps({**CONTENT, **more})


def test_the_fourth_version_says_how_many_answers_are_conclusions() -> None:
    fourth = with_conclusions(4, 1)
    read = parse_copy(fourth)
    assert to_bytes(read) == fourth
    assert read.records[0].conclusions == 1
    assert version_for(None, conclusions=True) == 4


@pytest.mark.parametrize(("version", "count"), [(2, 1), (3, 1), (4, 2), (4, -1)])
def test_no_earlier_version_has_conclusions_and_none_has_more_than_answers(
    version: int, count: int
) -> None:
    with pytest.raises(BundleFormatError):
        parse_copy(with_conclusions(version, count))
