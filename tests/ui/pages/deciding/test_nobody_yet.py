"""What is said where the officer at the desk prepares no decision."""

from dataclasses import replace

from ui.pages.deciding.deciding_view import DecidingView
from ui.pages.deciding.nobody_yet import what_now


def test_what_is_offered_is_what_the_role_may(drafted: DecidingView) -> None:
    other, _, act = what_now(drafted, decides=True)
    assert "prepares a decision" in other
    assert act
    assert what_now(drafted, decides=False)[2] == ""
    nobody = replace(drafted, draft=None, preparing="")
    assert what_now(nobody, decides=True)[2] == "Prepare a decision"
    assert what_now(nobody, decides=False)[2] == ""
    empty = replace(nobody, known=replace(nobody.known, sources=()))
    assert "nothing to decide from" in what_now(empty, decides=True)[0]
