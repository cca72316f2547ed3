"""Which decision counts, and whether the person was told."""

from tests.vetting_desk.operations.decisions.conftest import Bench
from vetting_desk.registry.numbers.decided import decided


def test_before_anything_is_in_force_nothing_is_decided(bench: Bench) -> None:
    books = bench.hq.casebook
    assert decided(books, books.entries.list(bench.case_id)) is None
    bench.proposed()
    assert decided(books, books.entries.list(bench.case_id)) is None


def test_at_headquarters_its_own_counts_and_at_a_post_what_came(bench: Bench) -> None:
    found = bench.decided()
    for books in (bench.hq.casebook,):
        known = decided(books, books.entries.list(bench.case_id))
        assert known is not None
        assert known.standing.entry.id == found.entry.id
        assert known.told is None
    bench.carry()
    post = bench.post.casebook
    came = decided(post, post.entries.list(bench.case_id))
    assert came is not None
    assert came.standing.entry.id == found.entry.id
