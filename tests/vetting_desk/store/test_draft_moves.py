"""Which draft was moved to which."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model import new_id


def test_the_last_move_of_a_draft_counts(bench: Bench) -> None:
    old, first, second = bench.draft(), bench.draft(), bench.draft()
    moves = bench.casebook.draft_moves
    assert moves.find(old.id) is None
    moves.put(old.id, first.id, carried=2)
    moves.put(old.id, second.id, carried=3)

    assert moves.find(old.id) == second.id
    assert moves.find(first.id) is None
    bench.casebook.verify()


def test_the_log_says_how_much_was_carried(bench: Bench) -> None:
    old, new = bench.draft(), bench.draft()
    bench.casebook.draft_moves.put(old.id, new.id, carried=2, lost=1)

    [entry] = bench.casebook.audit.entries(action="assessment-moved")
    assert entry.subject == old.id
    assert entry.detail.items() >= {"to": new.id, "carried": 2, "lost": 1}.items()


def test_a_draft_that_is_not_here_cannot_move(bench: Bench) -> None:
    draft = bench.draft()
    for pair in ((new_id(), draft.id), (draft.id, new_id())):
        with pytest.raises(NotFoundError):
            bench.casebook.draft_moves.put(*pair)


def test_a_move_is_never_deleted(bench: Bench) -> None:
    bench.casebook.draft_moves.put(bench.draft().id, bench.draft().id)

    with pytest.raises(StateError):
        bench.casebook.database.execute("DELETE FROM draft_moves")


def test_a_move_changed_beside_the_log_is_found(bench: Bench, tamper: Callable[..., None]) -> None:
    bench.casebook.draft_moves.put(bench.draft().id, bench.draft().id)
    tamper("UPDATE draft_moves SET moved_to = assessment_number")

    with pytest.raises(AuditChainError, match="draft-move"):
        bench.casebook.verify()
