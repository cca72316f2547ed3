from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest

from vetting_desk.crypto.cms import sign_detached
from vetting_desk.errors import RecordRefusedError
from vetting_desk.model.entry_kinds import is_known
from vetting_desk.transfer.ends import entry_check
from vetting_desk.transfer.ends.entry_check import EntryOrigin, check_entry, entry_of
from vetting_desk.transfer.format.manifest_parts import EntryPart, FilePart

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
CASE = "0d0a5f0e-0000-4000-8000-000000000027"


class Came:
    """The files of one entry as they came, which a test may spoil."""

    def __init__(self, written: Any) -> None:
        self.written = written
        self.contents = dict(written.contents)
        self.spoilt: set[str] = set()
        self.changes: dict[str, str] = {}

    def part(self) -> EntryPart:
        entry = self.written.entry
        files = [
            FilePart(
                name=name,
                sha256=sha256(content).hexdigest(),
                length=len(content),
                media_type="application/octet-stream",
            )
            for name, content in self.contents.items()
        ]
        fields = {
            "id": entry.id, "kind": entry.kind, "case_id": entry.case_id, "digest": files[0].sha256,
        }  # fmt: skip
        return EntryPart(**{**fields, **self.changes}, files=files)

    def intact(self, file: FilePart) -> bool:
        return file.name not in self.spoilt

    def read(self, file: FilePart) -> bytes:
        content: bytes = self.contents[file.name]
        return content


@pytest.fixture
def origin(post: Any) -> EntryOrigin:
    return EntryOrigin((post.desk.id,), post.organisation.trust, NOW)


@pytest.fixture
def came(psychologist: Any, make_entry: Any) -> Came:
    return Came(make_entry(psychologist, CASE, attachments={"voice.ogg": b"an invented sound"}))


def refused(came: Came, origin: EntryOrigin) -> str:
    with pytest.raises(RecordRefusedError) as caught:
        check_entry(came.part(), came, origin)
    assert caught.value.fields["record_id"] == came.written.entry.id
    return str(caught.value.fields["reason"])


def test_a_sound_entry_gives_what_its_author_signed(came: Came, origin: EntryOrigin) -> None:
    document = check_entry(came.part(), came, origin).document
    assert document.payload["words"] == "Invented words"
    assert entry_of(came.part(), document) == replace(came.written.entry, taken_in=True)


def test_a_kind_nobody_knows_holds_together_as_any_other(
    make_entry: Any, post: Any, origin: EntryOrigin
) -> None:
    came = Came(make_entry(post, kind="unheard-of", payload={"what": ["ever"]}, least_reader=9))
    assert not is_known(check_entry(came.part(), came, origin).document)


@pytest.mark.parametrize("name", ["entry.json", "entry.p7s", "voice.ogg"])
def test_an_entry_without_one_of_its_files_is_refused(
    came: Came, origin: EntryOrigin, name: str
) -> None:
    del came.contents[name]
    assert refused(came, origin) == "missing-file"


def test_a_file_the_document_does_not_list_is_refused(came: Came, origin: EntryOrigin) -> None:
    came.contents["more.txt"] = b"more"
    assert refused(came, origin) == "extra-file"


@pytest.mark.parametrize("name", ["entry.json", "voice.ogg"])
def test_a_content_that_is_not_what_the_manifest_says_is_refused(
    came: Came, origin: EntryOrigin, name: str
) -> None:
    came.spoilt.add(name)
    assert refused(came, origin) == "digest"


def test_a_file_exchanged_after_signing_is_refused(came: Came, origin: EntryOrigin) -> None:
    came.contents["voice.ogg"] = b"another sound"
    assert refused(came, origin) == "digest"


def test_a_digest_that_is_not_the_documents_is_refused(came: Came, origin: EntryOrigin) -> None:
    came.changes["digest"] = "a" * 64
    assert refused(came, origin) == "digest"


def test_an_entry_too_long_to_look_into_is_refused(
    came: Came, origin: EntryOrigin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entry_check, "MAX_LENGTH", 10)
    assert refused(came, origin) == "too-large"


@pytest.mark.parametrize("data", [b"", b"[]", b'{"format":"vetting-desk-entry"}'])
def test_a_document_that_is_none_is_refused(came: Came, origin: EntryOrigin, data: bytes) -> None:
    came.contents["entry.json"] = data
    assert refused(came, origin) == "format"


Spoil = Callable[[Any, Any, Any], dict[str, Any]]

SPOILT: dict[str, tuple[dict[str, Any], str]] = {
    "a newer envelope": ({"version": 2}, "newer"),
    "a payload its kind forbids": ({"payload__words": ""}, "format"),
    "a moment that does not exist": ({"written_at": "2026-13-22T10:00:00.000Z"}, "format"),
    "another desk": ({"desk__id": CASE}, "desk"),
    "another organisation": ({"desk__organisation": "Elsewhere"}, "desk"),
    "training": ({"desk__training": True}, "training"),
    "another author": ({"author__name": "Somebody Else"}, "officer"),
}


@pytest.mark.parametrize(("changes", "reason"), SPOILT.values(), ids=SPOILT)
def test_an_entry_that_breaks_a_rule_is_refused(
    psychologist: Any,
    make_entry: Any,
    origin: EntryOrigin,
    changes: dict[str, Any],
    reason: str,
) -> None:
    assert refused(Came(make_entry(psychologist, CASE, **changes)), origin) == reason


@pytest.mark.parametrize("field", ["id", "kind", "case_id"])
def test_what_the_manifest_says_must_be_what_was_signed(
    came: Came, origin: EntryOrigin, field: str
) -> None:
    came.changes[field] = "call" if field == "kind" else CASE[:-1] + "9"
    with pytest.raises(RecordRefusedError) as caught:
        check_entry(came.part(), came, origin)
    assert caught.value.fields["reason"] == "identity"


def test_a_signature_over_something_else_is_refused(
    came: Came, origin: EntryOrigin, psychologist: Any
) -> None:
    came.contents["entry.p7s"] = sign_detached(b"something else", psychologist.signer)
    assert refused(came, origin) == "signature"


def test_a_signature_by_a_stranger_is_refused(
    came: Came, origin: EntryOrigin, stranger: Any
) -> None:
    came.contents["entry.p7s"] = sign_detached(came.contents["entry.json"], stranger.signer)
    assert refused(came, origin) == "untrusted"


def test_a_signature_by_a_colleague_is_refused(came: Came, origin: EntryOrigin, post: Any) -> None:
    came.contents["entry.p7s"] = sign_detached(came.contents["entry.json"], post.signer)
    assert refused(came, origin) == "officer"


def test_a_release_by_somebody_who_is_no_psychologist_is_refused(
    make_entry: Any, post: Any, origin: EntryOrigin
) -> None:
    assert refused(Came(make_entry(post, CASE)), origin) == "role"
