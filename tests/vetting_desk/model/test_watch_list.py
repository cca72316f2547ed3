"""What is said of lists: the figure for 1,000 innocent people, and one id for a match at every desk."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.test_watch_lists import listed
from vetting_desk.model import BirthCertainty, BirthDate
from vetting_desk.model.watch_list import ListedBirth, birth_of, hit_id


@pytest.mark.parametrize(
    ("matched", "people", "wanted"),
    [(0, 2_000, 0), (1, 2_000, 1), (3, 2_000, 2), (2_000, 2_000, 1_000), (0, 0, 0)],
)
def test_the_figure_is_rounded_up(matched: int, people: int, wanted: int) -> None:
    made, _ = listed(1)
    assert replace(made, matched=matched, innocent=people).per_thousand == wanted


def test_the_same_match_has_one_id_everywhere() -> None:
    assert hit_id("case", "un", "1") == hit_id("case", "un", "1")
    assert (
        len({hit_id("case", "un", "1"), hit_id("case", "un", "2"), hit_id("other", "un", "1")}) == 3
    )


def test_a_birth_date_is_compared_as_it_is_known() -> None:
    assert birth_of(BirthDate()) is None
    guessed = birth_of(BirthDate("1984", BirthCertainty.ESTIMATED))
    assert guessed == ListedBirth("1984", about=True)
    assert birth_of(BirthDate("1984-05-03", BirthCertainty.EXACT)) == ListedBirth("1984-05-03")
