"""Unicode's own conformance data for UAX #9 (Debian package ``unicode-data``)."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from vetting_desk.reports.text.bidi import resolve, visual_order
from vetting_desk.reports.text.bidi_classes import PAIRS, bidi_class
from vetting_desk.reports.text.bidi_explicit import first_strong_level, matching_terminators

DATA = Path("/usr/share/unicode")
EVERY = 9  # one line in nine of the 490,000: every combination of three classes is still met

pytestmark = pytest.mark.outside


def _lines(name: str) -> Iterator[str]:
    path = DATA / name
    if not path.is_file():
        pytest.skip(f"{path} is missing (apt install unicode-data)")
    with path.open(encoding="utf-8") as file:
        yield from (line.strip() for line in file if line.strip() and not line.startswith("#"))


def _shown(levels: list[int]) -> tuple[list[str], list[int]]:
    kept = [index for index, level in enumerate(levels) if level >= 0]
    order = [kept[place] for place in visual_order([levels[index] for index in kept])]
    return ["x" if level < 0 else str(level) for level in levels], order


def _auto(classes: list[str]) -> int:
    return first_strong_level(classes, matching_terminators(classes), 0, len(classes))


@pytest.mark.slow
def test_combinations_of_classes_get_the_levels_and_order_of_the_standard() -> None:
    expected: list[str] = []
    order: list[int] = []
    cases = 0
    for number, line in enumerate(_lines("BidiTest.txt")):
        if line.startswith("@Levels:"):
            expected = line.removeprefix("@Levels:").split()
        elif line.startswith("@Reorder:"):
            order = [int(part) for part in line.removeprefix("@Reorder:").split()]
        elif number % EVERY == 0:
            kinds, bits = line.split(";")
            classes = kinds.split()
            for bit, base in ((1, _auto(classes)), (2, 0), (4, 1)):
                if int(bits, 16) & bit:
                    cases += 1
                    found = resolve(["a"] * len(classes), classes, base)
                    assert _shown(found) == (expected, order), (classes, base)
    assert cases > 50_000


@pytest.mark.slow
def test_texts_get_the_levels_and_order_of_the_standard() -> None:
    cases = 0
    for line in islice(_lines("BidiCharacterTest.txt"), 0, None, 5):
        points, asked, paragraph, levels, order = line.split(";")
        text = "".join(chr(int(point, 16)) for point in points.split())
        classes = [bidi_class(char) for char in text]
        base = _auto(classes) if asked == "2" else int(asked)
        assert base == int(paragraph), line
        found = resolve(text, classes, base)
        assert _shown(found) == (levels.split(), [int(place) for place in order.split()]), line
        cases += 1
    assert cases > 10_000


def test_bracket_pairs_are_those_of_the_standard() -> None:
    pairs = {}
    for line in _lines("BidiBrackets.txt"):
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if fields[2] == "o":
            pairs[chr(int(fields[0], 16))] = chr(int(fields[1], 16))
    assert pairs == PAIRS
