"""Measures of agreement in words."""

from vetting_desk.cli.agreement_text import agreement_lines, why_words
from vetting_desk.judgement.agreement.measures import Measure, Why, agreement
from vetting_desk.judgement.agreement.ratings import Scale, make_ratings


def test_every_reason_has_words() -> None:
    assert len({why_words(why) for why in Why}) == len(Why)


def test_every_measure_has_a_line() -> None:
    rows = [("a", "A", "0"), ("a", "B", "1"), ("b", "A", "1"), ("b", "B", "1")]
    table = make_ratings(rows, Scale.ORDINAL)
    lines = list(agreement_lines(table, agreement(table)))
    assert len(lines) == len(Measure) + 2
    assert all(line.endswith(".") for line in lines)
