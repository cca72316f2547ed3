"""What goes out to people, in every casebook."""

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.store.decision_drafts import DecisionDraftStore
from vetting_desk.store.issued_copies import IssuedCopyStore


def test_a_casebook_has_both_stores(bench: Bench) -> None:
    assert isinstance(bench.casebook.decision_drafts, DecisionDraftStore)
    assert isinstance(bench.casebook.issued_copies, IssuedCopyStore)
