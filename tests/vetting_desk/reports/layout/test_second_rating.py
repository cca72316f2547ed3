"""Two raters side by side in a report."""

from collections.abc import Callable
from dataclasses import replace

from tests.vetting_desk.reports.layout.conftest import Said
from vetting_desk.reports import ReportContent
from vetting_desk.reports.labels import fill
from vetting_desk.reports.layout.second_rating import second_rating_rows, summary
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.rated_twice import ReportSecondRating, ReportTwiceRated

Make = Callable[..., ReportContent]
AGREED = ReportTwiceRated(
    "H1", "Path in", differs=True, stays=False,
    aspects=(("presence", "present", "partial", "partial"), ("relevance", "low", "low", "low")),
    reasons=("He said so twice.", "Only once."), why_changed=("Read it again.", ""),
)  # fmt: skip
STAYS = ReportTwiceRated(
    "H3", "Violence", differs=True, stays=True,
    aspects=(("presence", "absent", "present", ""),),
    reasons=("Nobody saw it.", "Two saw it."), why_changed=("", ""),
)  # fmt: skip
SAME = ReportTwiceRated(
    "P1", "Risk to leave", differs=False, stays=False,
    aspects=(("strength", "high", "high", "high"),), reasons=("", ""), why_changed=("", ""),
)  # fmt: skip
SECOND_RATING = ReportSecondRating(
    "Anora Sample", "Bahrom Sample", settled=True, third="Salima Sample",
    words="Both readings of line 3 hold.", items=(SAME, AGREED, STAYS),
)  # fmt: skip


def test_a_record_rated_once_says_nothing_of_it(setter: Typesetter, make_content: Make) -> None:
    assert second_rating_rows(setter, make_content()) == []


def test_both_stand_side_by_side_with_reasons_and_why_each_changed(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    rows = said(second_rating_rows(setter, make_content(second_rating=SECOND_RATING)))
    labels = setter.labels
    assert ("Presence", "present", "partial", "partial") in rows
    assert (fill(labels.second_reasons, name="Anora Sample"), "He said so twice.") in [
        (fill(labels.second_reasons, name="Anora Sample"), row[1]) for row in rows if len(row) == 2
    ]
    words = " ".join(cell for row in rows for cell in row)
    for each in ("Only once.", "Read it again.", "Both readings of line 3 hold.", "Salima Sample"):
        assert each in words


def test_a_disagreement_that_stays_says_so(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    rows = said(second_rating_rows(setter, make_content(second_rating=SECOND_RATING)))
    assert ("Presence", "absent", "present", setter.labels.second_stays) in rows


def test_what_both_rated_alike_stands_in_one_line_and_the_differing_first(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    rows = said(second_rating_rows(setter, make_content(second_rating=SECOND_RATING)))
    assert "P1" in rows[-1][0]
    assert "Rated alike" in rows[-1][0]
    assert not any("Risk to leave" in cell for row in rows for cell in row)


def test_the_summary_counts_indicators_and_names_those_that_stay(setter: Typesetter) -> None:
    words = summary(setter.labels, SECOND_RATING)
    assert all(each in words for each in ("2", "3", "1 (H3)", "Bahrom Sample"))


def test_one_that_ended_says_that_and_why(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    ended = replace(SECOND_RATING, second="", settled=False, words="She is ill.", items=())
    rows = said(second_rating_rows(setter, make_content(second_rating=ended)))
    words = " ".join(cell for row in rows for cell in row)
    assert setter.labels.second_ended in words
    assert setter.labels.second_nobody in words
    assert (setter.labels.second_why_ended, "She is ill.") in rows
