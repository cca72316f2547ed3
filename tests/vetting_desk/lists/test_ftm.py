"""FollowTheMoney: a JSON object a line; a list with a hole in it is no list."""

import json
from pathlib import Path

import pytest

from vetting_desk.errors import ListFormatError
from vetting_desk.lists import ftm, reading
from vetting_desk.model.watch_list import ListedBirth, ListedName, ListShape, NameQuality

FILE = Path(__file__).parents[2] / "data" / "lists" / "ftm.json"


def test_persons_are_read_and_nothing_else() -> None:
    read = reading.read_file(FILE, ListShape.FTM)
    [only] = read.persons
    assert (read.day, only.number) == ("", "xx-901")
    assert only.names == (
        ListedName("Khurshed Namunazoda", NameQuality.MAIN),
        ListedName("Хуршед Намуназода", NameQuality.GOOD),
        ListedName("Hurshid Namunov", NameQuality.GOOD),
        ListedName("Abu Namuna", NameQuality.LOW),
    )
    assert only.births == (ListedBirth("1984-05-03"), ListedBirth("1983"))


@pytest.mark.parametrize(
    ("line", "detail"),
    [
        (b"not json", "not-json"),
        (b"[1]", "not-json"),
        (b'{"schema": "Person", "schema": "Person"}', "not-json"),
        (b'{"schema": "Person", "id": "a", "properties": {"name": []}}', "bad-entry"),
        (b'{"schema": "Person", "id": "a", "properties": {"name": "A"}}', "bad-entry"),
        (b'{"schema": "Person", "id": "a", "properties": {"name": [1]}}', "bad-entry"),
        (b'{"schema": "Person", "id": " ", "properties": {"name": ["A B"]}}', "bad-entry"),
        (b'{"schema": "Person", "id": "a", "properties": []}', "bad-entry"),
        (b'{"a": ' * 40 + b"1" + b"}" * 40, "too-deep"),
        (b'{"a": "' + b"x" * ftm.MAX_LINE + b'"}', "line-too-long"),
        (b'{"id": "\xff"}', "not-json"),
    ],
)
def test_a_hostile_line_refuses_the_list(line: bytes, detail: str) -> None:
    whole = FILE.read_bytes().splitlines()[0]
    with pytest.raises(ListFormatError) as refused:
        reading.read(whole + b"\n" + line, ListShape.FTM)
    assert (refused.value.fields["detail"], refused.value.fields["line"]) == (detail, 2)


def test_a_file_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ftm, "MAX_BYTES", 10)
    with pytest.raises(ListFormatError, match="too-large"):
        reading.read(json.dumps({"id": "longer"}).encode(), ListShape.FTM)
