"""Signed rules are only added, and bound to the log."""

import pytest

from vetting_desk.errors import StateError
from vetting_desk.store import Casebook
from vetting_desk.store.signed_rules import SignedCopy

FIRST = SignedCopy(1, "an-officer", b"rules", b"signature")


def test_copies_come_back_by_number_in_the_order_they_were_signed(casebook: Casebook) -> None:
    later = SignedCopy(2, "an-officer", b"others", b"signature")
    second = SignedCopy(1, "a-second", b"rules", b"another")
    for copy in (later, FIRST, second):
        casebook.signed_rules.add(copy)
    assert casebook.signed_rules.list() == [FIRST, second, later]
    assert casebook.signed_rules.highest() == 2


def test_nobody_signs_the_same_rules_twice(casebook: Casebook) -> None:
    casebook.signed_rules.add(FIRST)
    with pytest.raises(StateError):
        casebook.signed_rules.add(SignedCopy(1, "an-officer", b"others", b"signature"))


def test_what_was_set_aside_stays_so(casebook: Casebook) -> None:
    casebook.signed_rules.add(FIRST)
    casebook.signed_rules.set_aside(1)
    casebook.signed_rules.set_aside(1)
    assert casebook.signed_rules.aside() == {1}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE signed_rules SET document = x'00'",
        "DELETE FROM signed_rules",
        "DELETE FROM rules_set_aside",
    ],
)
def test_nothing_is_changed_or_taken_away(casebook: Casebook, statement: str) -> None:
    casebook.signed_rules.add(FIRST)
    casebook.signed_rules.set_aside(1)
    with pytest.raises(StateError, match="rules"):
        casebook._core.database.execute(statement)
