"""The parts of a manifest, each by itself."""

from typing import Any

import pytest
from pydantic import ValidationError

from vetting_desk.transfer.format.manifest_parts import (
    AuditPart,
    FilePart,
    PolicyPart,
    ReceiptPart,
    RecordPart,
    all_different,
)

HEAD = "a" * 64
SINCE = {"head": "0" * 64, "length": 2}
ID = "0d0a5f0e-0000-4000-8000-000000000027"


def test_values_that_differ_are_let_pass() -> None:
    all_different(iter(["a", "b", "A"]), "file")


def test_a_value_that_comes_twice_is_named_by_its_sort_and_not_repeated() -> None:
    with pytest.raises(ValueError, match=r"^the same file twice$"):
        all_different(["a", "b", "a"], "file")


@pytest.mark.parametrize(
    ("length", "leaves"),
    [(4, 2 * 32), (2, 0)],
    ids=["two more", "none more"],
)
def test_leaves_lead_from_where_they_begin_to_the_head(length: int, leaves: int) -> None:
    blob = {"sha256": HEAD, "length": leaves}

    part = AuditPart.model_validate(
        {"head": HEAD, "length": length, "since": SINCE, "leaves": blob}
    )

    assert part.length == length


@pytest.mark.parametrize("leaves", [31, 32, 3 * 32])
def test_leaves_that_do_not_lead_to_the_head_are_refused(leaves: int) -> None:
    blob = {"sha256": HEAD, "length": leaves}
    with pytest.raises(ValidationError, match="do not fit"):
        AuditPart.model_validate({"head": HEAD, "length": 4, "since": SINCE, "leaves": blob})


def test_a_beginning_without_leaves_is_refused() -> None:
    with pytest.raises(ValidationError, match="come together"):
        AuditPart.model_validate({"head": HEAD, "length": 2, "since": SINCE, "leaves": None})


def test_one_file_cannot_stand_twice_in_a_record() -> None:
    file = {"name": "a.bin", "sha256": HEAD, "length": 1, "media_type": "a/b"}
    fields = {"id": ID, "case_id": ID, "digest": HEAD, "corrects": ""}
    assert RecordPart.model_validate({**fields, "files": [file]}).files == [
        FilePart.model_validate(file)
    ]
    with pytest.raises(ValidationError, match="same file twice"):
        RecordPart.model_validate({**fields, "files": [file, file]})


@pytest.mark.parametrize("at", ["2026-02-30T12:00:00.000Z", "2026-11-22T24:30:00.000Z"])
def test_a_moment_that_does_not_exist_is_refused(at: str) -> None:
    fields: dict[str, Any] = {
        "bundle": ID, "desk": ID, "sequence": 1, "audit_head": HEAD, "audit_length": 0, "items": [],
        "stamp": None,
    }  # fmt: skip
    there = "2026-11-22T12:00:00.000Z"
    assert ReceiptPart.model_validate({**fields, "taken_in_at": there}).taken_in_at == there
    with pytest.raises(ValidationError):
        ReceiptPart.model_validate({**fields, "taken_in_at": at})


@pytest.mark.parametrize("text", ["a\nb", "\x1b[2J", "a\x7f", "a" * 1_001])
def test_text_that_could_steer_a_terminal_or_never_ends_is_refused(text: str) -> None:
    assert PolicyPart.model_validate({"number": 1, "text": "Сиёсат"}).text == "Сиёсат"
    with pytest.raises(ValidationError):
        PolicyPart.model_validate({"number": 1, "text": text})


def test_nothing_is_converted_and_nothing_changed_later() -> None:
    with pytest.raises(ValidationError):
        PolicyPart.model_validate({"number": "1", "text": ""})
    part = PolicyPart.model_validate({"number": 1, "text": ""})
    with pytest.raises(ValidationError, match="frozen"):
        part.number = 2
