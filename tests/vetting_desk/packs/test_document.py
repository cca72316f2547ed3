import json
from collections.abc import Callable
from typing import Any

import pytest
import rfc8785

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.model import new_id
from vetting_desk.model.pack import PackContent
from vetting_desk.packs import document as documents


@pytest.fixture(scope="session")
def fields(content: PackContent) -> dict[str, Any]:
    """A sound document as plain JSON, which tests copy and never change."""
    return {
        "format": "vetting-desk-pack",
        "version": 1,
        "least_reader": 1,
        "pack": "texts",
        "number": 3,
        "title": "Invented",
        "desk": {"id": new_id(), "name": "HQ", "organisation": "Invented", "training": True},
        "author": {"id": new_id(), "name": "Invented", "role": "supervisor"},
        "signed_at": "2026-11-22T10:00:00.000Z",
        "official": "ru",
        "languages": ["ru", "tg", "en"],
        "texts": [part.model_dump() for part in documents.text_parts(content.texts)],
    }


def test_a_document_reads_as_it_was_written(fields: dict[str, Any], content: PackContent) -> None:
    data = rfc8785.dumps(fields)
    document = documents.parse(data)
    assert documents.to_bytes(document) == data
    approved = [text for text in content.texts if text.approved_by]
    assert sorted(documents.texts_of(document), key=str) == sorted(approved, key=str)


def test_what_nobody_approved_is_not_in_it(fields: dict[str, Any]) -> None:
    stops = [text["language"] for text in fields["texts"] if text["key"] == "stop"]
    assert stops == ["en", "ru"]


SPOILT: dict[str, Callable[[dict[str, Any]], object]] = {
    "unknown member": lambda f: f.update(colour="red"),
    "unknown sort": lambda f: f["texts"][0].update(sort="song"),
    "texts out of order": lambda f: f.update(texts=f["texts"][::-1]),
    "a text twice": lambda f: f["texts"].insert(0, f["texts"][0]),
    "no text": lambda f: f.update(texts=[]),
    "without official words": lambda f: f.update(
        texts=[text for text in f["texts"] if text["language"] != "ru"]
    ),
    "official language not spoken": lambda f: f.update(languages=["tg"]),
    "a language twice": lambda f: f.update(languages=["ru", "ru"]),
    "not approved": lambda f: f["texts"][0].update(approved_by=""),
    "no day": lambda f: f["texts"][0].update(approved_on="2026-02-30"),
    "too long a text": lambda f: f["texts"][0].update(text="x" * 20_001),
    "number below 1": lambda f: f.update(number=0),
    "a language's name": lambda f: f["texts"][0].update(language="Tajik"),
}


@pytest.mark.parametrize("how", SPOILT)
def test_what_breaks_the_layout_is_refused(fields: dict[str, Any], how: str) -> None:
    spoilt = json.loads(json.dumps(fields))
    SPOILT[how](spoilt)
    with pytest.raises(BundleFormatError):
        documents.parse(rfc8785.dumps(spoilt))


@pytest.mark.parametrize("member", ["version", "least_reader"])
def test_what_a_newer_program_wrote_is_called_newer(fields: dict[str, Any], member: str) -> None:
    with pytest.raises(BundleVersionError):
        documents.parse(rfc8785.dumps({**fields, member: documents.READER + 1}))


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[" * 100_000, b"null", b"x" * (8 * 1024 * 1024 + 1)]
)
def test_what_is_no_document_is_refused(data: bytes) -> None:
    with pytest.raises(BundleFormatError):
        documents.parse(data)


def test_another_spelling_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(BundleFormatError, match="not canonical"):
        documents.parse(rfc8785.dumps(fields) + b"\n")


def test_items_need_a_reader_that_knows_them(content: PackContent) -> None:
    parts = documents.text_parts(content.texts)
    assert documents.least_reader(parts) == documents.READER
    older = [part for part in parts if part.sort != "after"]
    assert documents.least_reader(older) == 2
    assert documents.least_reader(part for part in older if part.sort != "item") == 1
