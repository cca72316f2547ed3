"""The United Nations' XML: individuals, aliases and their quality, three kinds of birth dates."""

from pathlib import Path

import pytest

from vetting_desk.errors import ListFormatError
from vetting_desk.lists import reading
from vetting_desk.model.watch_list import ListedBirth, ListedName, ListShape, NameQuality

FILE = Path(__file__).parents[2] / "data" / "lists" / "un.xml"


def test_individuals_are_read_and_nothing_else() -> None:
    read = reading.read_file(FILE, ListShape.UN)
    assert (read.day, [each.number for each in read.persons]) == (
        "2026-11-20",
        ["QDi.901", "TAi.902"],
    )
    first, second = read.persons
    assert first.names == (
        ListedName("KHURSHED RUSTAMOVICH NAMUNAZODA", NameQuality.MAIN),
        ListedName("Хуршед Рустамович Намуназода", NameQuality.ORIGINAL),
        ListedName("Hurshid Namunov", NameQuality.GOOD),
        ListedName("Abu Namuna", NameQuality.LOW),
    )
    assert first.births == (ListedBirth("1984-05-03"), ListedBirth("1982", "1986", about=True))
    assert second.births == (ListedBirth("1970", about=True),)


@pytest.mark.parametrize("gone", ["<REFERENCE_NUMBER>TAi.902</REFERENCE_NUMBER>", "SAMPLE"])
def test_an_entry_without_number_or_name_refuses_the_list(gone: str) -> None:
    text = (
        FILE.read_text(encoding="utf-8").replace(gone, "").replace("<DATAID>1000002</DATAID>", "")
    )
    text = text.replace("<SECOND_NAME>BIN OZMOISH</SECOND_NAME>", "") if gone == "SAMPLE" else text
    with pytest.raises(ListFormatError) as refused:
        reading.read(text.encode(), ListShape.UN)
    assert refused.value.fields["detail"] == "bad-entry"
