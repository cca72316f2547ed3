"""The parts of a case file are strict: what is not an event of a case, or is no digest, is refused."""

from typing import Any, get_args

import pytest
from pydantic import ValidationError

from vetting_desk.model import case_file_parts as parts
from vetting_desk.model.copies import LeftOut

ID = "0b7c3a52-4a4e-4c43-9b7e-2f5d0a8f3c11"
AT = "2026-05-03T09:30:00.000Z"


def test_the_kinds_of_what_is_left_out_are_those_of_the_program() -> None:
    assert set(get_args(parts.Kind)) == {kind.value for kind in LeftOut}


def test_every_event_can_stand_in_a_file_and_no_other() -> None:
    for kind in parts.EVENTS:
        event: Any = {"at": AT, "kind": kind, "officer": "", "subject": ""}
        assert parts.FileEvent(**event).kind == kind
    with pytest.raises(ValidationError):
        parts.FileEvent(**{**event, "kind": "clinical-note-added"})


@pytest.mark.parametrize("digest", ["x", "AB" * 32, "ab" * 31])
def test_a_digest_is_whole_or_empty(digest: str) -> None:
    exhibit: Any = {
        "number": 1, "record": ID, "title": "", "name": "", "media_type": "", "length": 0,
        "sha256": "", "given": False, "holders": [],
    }  # fmt: skip
    assert parts.FileExhibit(**exhibit).sha256 == ""
    with pytest.raises(ValidationError):
        parts.FileExhibit(**{**exhibit, "sha256": digest})
