"""Which decision counts, and whether the person was told."""

from tests.vetting_desk.operations.decisions.conftest import Bench
from tests.vetting_desk.registry.test_judging import forged
from vetting_desk.model.entry_kinds import DECISION
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.registry.numbers.decided import decided


def test_before_anything_is_in_force_nothing_is_decided(bench: Bench) -> None:
    books = bench.hq.casebook
    assert decided(books, books.entries.list(bench.case_id), judge_of(books)) is None
    bench.proposed()
    assert decided(books, books.entries.list(bench.case_id), judge_of(books)) is None


def test_at_headquarters_its_own_counts_and_at_a_post_what_came(bench: Bench) -> None:
    found = bench.decided()
    for books in (bench.hq.casebook,):
        known = decided(books, books.entries.list(bench.case_id), judge_of(books))
        assert known is not None
        assert known.standing.entry.id == found.entry.id
        assert known.told is None
    bench.carry()
    post = bench.post.casebook
    came = decided(post, post.entries.list(bench.case_id), judge_of(post))
    assert came is not None
    assert came.standing.entry.id == found.entry.id


def test_what_was_signed_by_too_few_is_no_decision_and_takes_nothings_place(bench: Bench) -> None:
    forged(bench)
    for books in (bench.hq.casebook, bench.post.casebook):
        every = books.entries.list(bench.case_id)
        real, false = [each for each in every if each.kind == DECISION]
        found = decided(books, every, judge_of(books))
        assert found is not None
        assert found.standing.entry.id == real.id
        alone = decided(books, [each for each in every if each.id != real.id], judge_of(books))
        assert alone is None
        by_own_words = decided(books, [false], lambda _: None)
        assert by_own_words is not None, "its own words would have it count"
