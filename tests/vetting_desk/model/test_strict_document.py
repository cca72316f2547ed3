"""Documents of ours are read in one form alone, and newer ones told from damaged ones."""

import json
from typing import Any, Final, Literal

import pytest
from pydantic import Field

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.model.strict_document import Layout, StrictPart

LAYOUT: Final = Layout("invented.json", "invented", {"version": 2, "least_reader": 5}, 200)


class Invented(StrictPart):
    """A document of two members."""

    format: Literal["invented"]
    version: int
    least_reader: int
    names: list[str] = Field(max_length=2)


DOCUMENT: Final = Invented(format="invented", version=2, least_reader=5, names=["Ҷамшед"])


def _write(document: Invented) -> bytes:
    return LAYOUT.write(document.model_dump())


def _read(data: bytes) -> Invented:
    return LAYOUT.read(data, lambda _loose, text: Invented.model_validate_json(text), _write)


def _changed(**changes: Any) -> bytes:
    return LAYOUT.write(DOCUMENT.model_dump() | changes)


def test_what_is_written_is_read_again() -> None:
    assert _read(_write(DOCUMENT)) == DOCUMENT


@pytest.mark.parametrize(("member", "number", "known"), [("version", 3, 2), ("least_reader", 6, 5)])
def test_a_newer_one_is_told(member: str, number: int, known: int) -> None:
    with pytest.raises(BundleVersionError) as refused:
        _read(_changed(**{member: number, "more": "of a later program"}))
    assert refused.value.fields == {"found": number, "known": known}


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"", "not JSON"),
        (b"[" * 150, "not JSON"),
        (b"\xff", "not JSON"),
        (b" " * 201, "too long"),
        (b"[]", ""),
        (_changed(format="another", version=9), "format"),
        (_changed(version=True), "version"),
        (_changed(version="3"), "version"),
        (_changed(names=["a", 1]), "names.1"),
        (_changed(more=1), "more"),
        (_write(DOCUMENT) + b"\n", "not canonical"),
        (json.dumps(DOCUMENT.model_dump()).encode(), "not canonical"),
    ],
)
def test_anything_else_is_refused_and_its_place_named(data: bytes, detail: str) -> None:
    with pytest.raises(BundleFormatError) as refused:
        _read(data)
    assert refused.value.fields == {"member": "invented.json", "detail": detail}


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        ({"number": float("nan")}, "text"),
        ({"half": "\ud800"}, "text"),
        ({"long": "a" * 200}, "too long"),
    ],
)
def test_what_could_not_be_read_again_is_not_written(content: dict[str, Any], detail: str) -> None:
    with pytest.raises(BundleFormatError) as refused:
        LAYOUT.write(content)
    assert refused.value.fields["detail"] == detail


def test_the_path_to_a_wrong_member_is_cut() -> None:
    deep: Any = "a"
    for _ in range(40):
        deep = {"member": deep}

    class Deep(StrictPart):
        member: "Deep | int"

    long = Layout("deep.json", "deep", {}, 10_000)
    with pytest.raises(BundleFormatError) as refused:
        long.read(
            long.write(deep),
            lambda _loose, text: Deep.model_validate_json(text),
            lambda one: long.write(one.model_dump()),
        )
    assert len(refused.value.fields["detail"]) == 80
