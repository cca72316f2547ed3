"""A decision on paper: after a reason, logged, each page saying whose copy it is."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, ISKANDAR, Bench
from vetting_desk.errors import InputError, StateError
from vetting_desk.operations.decisions import deciding
from vetting_desk.operations.decisions.printing import print_decision


def said(copy: object) -> str:
    """Everything that stands on the pages of a copy."""
    pages = copy.pages  # type: ignore[attr-defined]
    return "\n".join(
        "".join(letter.text for placed in line.words for letter in placed.word.letters)
        for number in range(len(pages))
        for line in pages[number].lines
    )


def test_it_is_logged_with_its_reason_and_the_copies_are_numbered(bench: Bench) -> None:
    found = bench.decided()
    desk = bench.at(DAVLAT)
    first = print_decision(desk, found.entry.id, "en", "For the file", 2)
    [again] = print_decision(bench.at(DILNOZA), found.entry.id, "en", "For the court", 1)
    logged = desk.casebook.audit.entries(action="decision-printed")
    assert [dict(each.detail) for each in reversed(logged)] == [
        {"reason": "For the file", "first": 1, "copies": 2},
        {"reason": "For the court", "first": 3, "copies": 1},
    ]
    assert {each.subject for each in logged} == {found.entry.id}
    for copy, who, number in ((first[0], DAVLAT, 1), (first[1], DAVLAT, 2), (again, DILNOZA, 3)):
        words = said(copy)
        assert "Invented reasons" in words
        assert who in words
        assert f"{number}" in words


def test_a_post_prints_what_came_and_nobody_one_that_is_only_proposed(bench: Bench) -> None:
    found = bench.proposed()
    with pytest.raises(StateError):
        print_decision(bench.at(DAVLAT), found.entry.id, "en", "Too early", 1)
    deciding.sign(bench.at(DILNOZA), found.entry.id, bench.saw(), PASSPHRASE)
    bench.carry()
    assert print_decision(bench.at(ISKANDAR), found.entry.id, "fa", "To read aloud", 1)
    for reason, copies in (("", 1), ("Why", 0), ("Why", 21)):
        with pytest.raises(InputError):
            print_decision(bench.at(DAVLAT), found.entry.id, "en", reason, copies)
    assert len(bench.hq.casebook.audit.entries(action="decision-printed")) == 0
