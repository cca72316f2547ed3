"""The European Union's XML: persons, strong and weak aliases, birth dates in parts and ranges."""

from pathlib import Path

from vetting_desk.lists import reading
from vetting_desk.model.watch_list import ListedBirth, ListedName, ListShape, NameQuality

FILE = Path(__file__).parents[2] / "data" / "lists" / "eu.xml"


def test_persons_are_read_and_nothing_else() -> None:
    read = reading.read_file(FILE, ListShape.EU)
    [only] = read.persons
    assert (read.day, only.number) == ("2026-11-18", "EU.901.1")
    assert only.names == (
        ListedName("Khurshed Namunazoda", NameQuality.MAIN),
        ListedName("Хуршед Намуназода", NameQuality.GOOD),
        ListedName("Abu Namuna", NameQuality.LOW),
    )
    assert only.births == (
        ListedBirth("1984-05-03"),
        ListedBirth("1983", about=True),
        ListedBirth("1980", "1985", about=True),
    )
