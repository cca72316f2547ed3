"""The parts of a name: no articles, no *son of*, and one part for what is written as one or two words."""

import pytest

from vetting_desk.store.search.named import parts


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Abd al-Rahman bin Ali", ("abdrahman", "ali")),
        ("Abdulrahman ibn Ali", ("abdrahman", "ali")),
        ("Абдул Раҳмон", ("абдраҳмон",)),
        ("عبد الرحمن بن علی", ("عبدرحمن", "علی")),
        ("عبدالرحمن", ("عبدرحمن",)),
        ("Salah al-Din", ("salahdin",)),
        ("Salahuddin", ("salahdin",)),
        ("صلاح الدین", ("صلاحدین",)),
        ("Abu Bakr", ("abubakr",)),
        ("Abolghasem", ("abughasem",)),
        ("El-Shafei", ("shafei",)),
        ("12 – !", ()),
        ("", ()),
    ],
)
def test_parts(name: str, wanted: tuple[str, ...]) -> None:
    assert parts(name) == wanted
