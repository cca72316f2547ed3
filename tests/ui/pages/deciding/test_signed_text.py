"""What is said once somebody signed."""

from types import SimpleNamespace
from typing import cast

import pytest

from ui.pages.deciding.signed_text import signed_text
from vetting_desk.model.decision_standing import DecisionState, Standing


@pytest.mark.parametrize(
    ("state", "at_seat", "words"),
    [
        (DecisionState.WITHDRAWN, False, "withdrawn"),
        (DecisionState.PROPOSED, True, "Waits for"),
        (DecisionState.IN_FORCE, True, "return desk"),
        (DecisionState.IN_FORCE, False, "next bundle"),
    ],
)
def test_it_says_what_comes_next(
    qapp: object, state: DecisionState, words: str, *, at_seat: bool
) -> None:
    waiting = (SimpleNamespace(name="Anora"),)
    standing = cast("Standing", SimpleNamespace(state=state, waiting_for=waiting))
    assert words in signed_text(standing, at_seat=at_seat)
