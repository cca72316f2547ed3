"""Checks of one's own judging: sentences, no numbers about the person."""

from datetime import timedelta

import pytest

from vetting_desk.judgement.bias import Bias, bias_checks, plain_words
from vetting_desk.judgement.overview import IndicatorRow, LineRow, Link
from vetting_desk.judgement.rated import State
from vetting_desk.judgement.view import NOTHING, Coded


def line(
    number: int, kind: str = "person", place: str = "Post", key: str = "", why: str = ""
) -> LineRow:
    return LineRow(
        f"/data/line[{number}]", str(number), f"fact {number}", "", Coded(kind), place, "", key,
        NOTHING, NOTHING, protected=False, withdrawn=why, corrected=False, whole=True,
        linked=(("H1", "for"),),
    )  # fmt: skip


def row(number: int, *sides: str, presence: str = "2") -> IndicatorRow:
    links = tuple(Link(f"/data/l[{at}]", str(at), side) for at, side in enumerate(sides, 1))
    return IndicatorRow(
        f"/data/h{number}", f"H{number}", "", "history", "History",
        state=State.CODED, presence=Coded(presence), links=links,
    )  # fmt: skip


def test_one_source_and_one_kind_are_noticed_from_three_lines_on() -> None:
    assert bias_checks([], [line(1), line(2)]) == ()
    assert bias_checks([], [line(1), line(2), line(3)]) == (Bias.ONE_SOURCE, Bias.ONE_KIND)
    other = [line(1), line(2, "seen", "Clinic"), line(3)]
    assert bias_checks([], other) == ()
    assert Bias.ONE_SOURCE in bias_checks(
        [], [*other[::2], line(4, "seen", "Clinic", why="gone"), line(5)]
    )


def test_a_record_is_one_source_whatever_the_place() -> None:
    lines = [
        line(n, kind, place, f"r1#/{n}")
        for n, (kind, place) in enumerate((("seen", "a"), ("person", "b"), ("person", "c")))
    ]
    assert bias_checks([], lines) == (Bias.ONE_SOURCE,)
    assert Bias.FIRST_TALK in bias_checks([], lines, records=["r1", "r2"])
    assert Bias.FIRST_TALK not in bias_checks([], lines, records=["r2", "r1"])
    assert Bias.FIRST_TALK not in bias_checks([], lines, records=["r1"])


def test_nothing_against_is_noticed_where_several_are_present() -> None:
    rows = [row(1, "for"), row(2, "for"), row(3, "for")]
    assert bias_checks(rows, []) == (Bias.NOTHING_AGAINST,)
    assert bias_checks([*rows, row(4, "both")], []) == ()
    assert bias_checks([row(n, presence="0") for n in range(5)], []) == ()


@pytest.mark.parametrize(
    ("rated", "minutes", "noticed"), [(10, 4, True), (10, 5, False), (9, 1, False)]
)
def test_many_ratings_in_a_few_minutes_are_noticed(rated: int, minutes: int, noticed: bool) -> None:
    found = bias_checks([], [], rated=rated, took=timedelta(minutes=minutes))
    assert (Bias.FAST in found) is noticed
    assert bias_checks([], [], rated=rated, took=None) == ()


def test_words_of_another_case_are_noticed_and_short_ones_are_not() -> None:
    reason = "He left because of the bread, and he says so each time he is asked about it."
    elsewhere = {plain_words(f"  {reason.upper()} ")}
    assert bias_checks([], [], reasons=[reason], elsewhere=elsewhere) == (Bias.COPIED,)
    assert bias_checks([], [], reasons=["Not asked."], elsewhere={"not asked."}) == ()
