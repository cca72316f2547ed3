"""The document of an update: one canonical form, and nothing in it that could mislead."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
import rfc8785

from vetting_desk.errors import UpdateNewerFormatError, UpdateRefusedError
from vetting_desk.model.update import LANGUAGES, Package, System
from vetting_desk.transfer.format import update_document as documents

DIGEST = "0" * 64


def _made(**other: Any) -> documents.UpdateDocument:
    return documents.document(
        "Invented",
        training=True,
        counter=2,
        version="0.2.0",
        made_at=datetime(2026, 11, 30, tzinfo=UTC),
        changes=dict.fromkeys(LANGUAGES, ("It is faster.",)),
        packages=(
            Package("b.exe", System.WINDOWS, DIGEST, 5),
            Package("a.deb", System.DEBIAN, DIGEST, 7),
        ),
        **other,
    )


def test_it_is_read_as_it_was_written_and_packages_are_in_order() -> None:
    data = documents.to_bytes(_made())
    update = documents.update_of(documents.parse(data), data)
    assert [each.name for each in update.packages] == ["a.deb", "b.exe"]
    assert (update.counter, update.version, update.organisation) == (2, "0.2.0", "Invented")
    assert documents.to_bytes(documents.parse(data)) == data


def _with(path: str, value: object) -> bytes:
    content = json.loads(documents.to_bytes(_made()))
    place = content
    *others, last = path.split("/")
    for each in others:
        place = place[int(each)] if isinstance(place, list) else place[each]
    if isinstance(place, list):
        place[int(last)] = value
    else:
        place[last] = value
    return rfc8785.dumps(content)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", "another"),
        ("version", 0),
        ("version", True),
        ("counter", 0),
        ("counter", -1),
        ("counter", 2**31),
        ("counter", "2"),
        ("counter", 2.5),
        ("program", "2"),
        ("program", "0.2.0\n"),
        ("made_at", "2026-13-01T00:00:00.000Z"),
        ("made_at", "yesterday"),
        ("organisation", ""),
        ("training", "yes"),
        ("more", 1),
        ("changes/uz", ["x"]),
        ("changes/tg", []),
        ("changes/tg", ["x"] * 61),
        ("changes/tg/0", ""),
        ("changes/tg/0", "x" * 401),
        ("changes/tg/0", "line\nbreak"),
        ("changes/tg/0", "\u202eexe.txt"),
        ("changes/tg/0", "\u2066x"),
        ("changes/tg/0", "\ufeff"),
        ("packages", []),
        ("packages/0/name", "../a.deb"),
        ("packages/0/name", "a/b.deb"),
        ("packages/0/name", "a\\b.deb"),
        ("packages/0/name", "C:a.deb"),
        ("packages/0/name", ".deb"),
        ("packages/0/name", "nul.deb"),
        ("packages/0/name", "COM1.x.deb"),
        ("packages/0/name", "a.exe"),
        ("packages/0/name", "a.deb."),
        ("packages/0/name", "z.deb"),
        ("packages/0/name", "а.deb"),
        ("packages/0/system", "windows"),
        ("packages/0/system", "amiga"),
        ("packages/0/sha256", "0" * 63),
        ("packages/0/sha256", "G" * 64),
        ("packages/0/length", 0),
        ("packages/0/length", -7),
        ("packages/0/length", 2**40),
    ],
)
def test_what_is_not_as_the_layout_says_is_refused(path: str, value: object) -> None:
    with pytest.raises(UpdateRefusedError):
        documents.parse(_with(path, value))


def test_another_spelling_of_the_same_is_refused() -> None:
    data = documents.to_bytes(_made())
    for other in (
        data + b" ",
        b" " + data,
        json.dumps(json.loads(data)).encode(),
        data.replace(b'"counter":2', b'"counter":2,"counter":2'),
        data.decode().encode("utf-16"),
        b"\xef\xbb\xbf" + data,
    ):
        with pytest.raises(UpdateRefusedError):
            documents.parse(other)


def test_too_much_is_refused_before_it_is_read() -> None:
    with pytest.raises(UpdateRefusedError) as error:
        documents.parse(b" " * (documents.MAX_LENGTH + 1))
    assert error.value.fields["detail"] == "update-too-long"
    for nested in (b"[" * 100_000, b'{"a":' * 50_000):
        with pytest.raises(UpdateRefusedError):
            documents.parse(nested)


def test_names_that_differ_by_case_alone_are_one_file_somewhere() -> None:
    content = json.loads(documents.to_bytes(_made()))
    content["packages"] = [
        {**content["packages"][0], "name": "A.deb"},
        {**content["packages"][0], "name": "a.deb"},
    ]
    with pytest.raises(UpdateRefusedError):
        documents.parse(rfc8785.dumps(content))


def test_a_newer_layout_is_told_as_such() -> None:
    with pytest.raises(UpdateNewerFormatError):
        documents.parse(_with("version", 2))
