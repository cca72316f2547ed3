"""OFAC's XML: individuals, weak aliases, birth dates in words."""

from pathlib import Path

from vetting_desk.lists import reading
from vetting_desk.model.watch_list import ListedBirth, ListedName, ListShape, NameQuality

FILE = Path(__file__).parents[2] / "data" / "lists" / "ofac.xml"


def test_individuals_are_read_and_nothing_else() -> None:
    read = reading.read_file(FILE, ListShape.OFAC)
    [only] = read.persons
    assert (read.day, only.number) == ("2026-11-19", "9001")
    assert only.names == (
        ListedName("Khurshed Rustamovich NAMUNAZODA", NameQuality.MAIN),
        ListedName("Hurshid NAMUNOV", NameQuality.GOOD),
        ListedName("ABU NAMUNA", NameQuality.LOW),
    )
    assert only.births == (
        ListedBirth("1984-05-03"),
        ListedBirth("1983", about=True),
        ListedBirth("1980", "1985", about=True),
    )
