"""Sealed keys of drafts that rate, bound to the log; a locked draft takes no answer."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model import new_id

COPY = (
    "INSERT INTO answers (assessment_number, sequence, reference, kind, value, at, officer_id)"
    " SELECT assessment_number, sequence + 1, reference, kind, value, at, officer_id FROM answers"
)


def test_a_key_is_kept_replaced_and_bound(bench: Bench) -> None:
    draft, other = bench.draft().id, new_id()
    keys = bench.casebook.rating_keys
    assert keys.find(draft) is None

    keys.put(draft, bench.officer.id, b"one")
    assert keys.to_hand_on(bench.officer.id) == []
    keys.put(draft, other, b"two")

    found = keys.find(draft)
    assert found is not None
    assert (found.sealed, found.locked) == (b"two", False)
    assert keys.to_hand_on(other) == [draft]
    bench.casebook.verify()


def test_a_key_of_nothing_is_refused(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.rating_keys.put(new_id(), bench.officer.id, b"x")


def test_a_locked_draft_takes_no_answer(bench: Bench) -> None:
    draft = bench.draft().id
    bench.answer(draft, "1")
    with pytest.raises(StateError):
        bench.casebook.assessments.lock_ratings(draft, locked=True)
    bench.casebook.rating_keys.put(draft, bench.officer.id, b"x")
    bench.casebook.assessments.lock_ratings(draft, locked=True)
    with pytest.raises(StateError) as refused:
        bench.answer(draft, "2")
    assert refused.value.fields["state"] == "ratings-locked"
    with pytest.raises(Exception, match="ratings are locked"):
        bench.casebook.database.execute(COPY)

    bench.casebook.assessments.lock_ratings(draft, locked=False)

    bench.answer(draft, "3")
    assert [row.value for row in bench.casebook.assessments.answers(draft)] == ["1", "3"]
    bench.casebook.verify()


def test_a_key_that_was_changed_past_the_program_is_noticed(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    bench.casebook.rating_keys.put(bench.draft().id, bench.officer.id, b"x")
    tamper("UPDATE rating_keys SET officer_id = 'another'")

    with pytest.raises(AuditChainError, match="rating-key"):
        bench.casebook.verify()
