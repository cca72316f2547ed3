"""A case opened by mistake, as it comes to headquarters: in any order, and not where something is known."""

from collections.abc import Callable
from itertools import permutations

import pytest

from tests.vetting_desk.registry.conftest import POST_ID
from tests.vetting_desk.registry.test_guarding import statement
from tests.vetting_desk.registry.test_holding import SECOND, SUPERVISOR, about, keep
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.registry import guarding, withdrawing
from vetting_desk.store import Casebook

__all__ = ["keep"]
Keep = Callable[[EntryDocument], tuple[str, ...]]


def said(*after: EntryDocument, withdrawn: bool = True, desk: str = POST_ID) -> EntryDocument:
    payload = {"withdrawn": withdrawn, "words": "Invented", "after": [each.entry for each in after]}
    return about(statement("case-withdrawn", payload, SUPERVISOR, desk))


FIRST = said()
BACK = said(FIRST, withdrawn=False)
AGAIN = said(FIRST, BACK)


@pytest.mark.parametrize("order", list(permutations((FIRST, BACK, AGAIN))))
def test_in_any_order_the_last_word_counts(
    casebook: Casebook, keep: Keep, order: tuple[EntryDocument, ...]
) -> None:
    for each in order:
        keep(each)
    assert casebook.withdrawals.find(FIRST.case) is not None
    assert withdrawing.settle(casebook, FIRST.case) == ()


def test_two_words_that_do_not_know_of_each_other_keep_it(casebook: Casebook, keep: Keep) -> None:
    keep(FIRST)
    keep(said(withdrawn=False))
    assert casebook.withdrawals.find(FIRST.case) is None


def test_a_stranger_withdraws_nothing(casebook: Casebook, keep: Keep) -> None:
    assert keep(said(desk=SECOND)) == (guarding.STRANGER,)
    assert casebook.withdrawals.find(FIRST.case) is None
