"""Words for second ratings at a terminal: each state and each detail the window knows has some."""

from ui.text.error_text.second_rating import DETAILS
from vetting_desk.cli.second_rating_text import STATES, WHY
from vetting_desk.errors import SecondRatingError
from vetting_desk.model.second_rating import RatingState


def test_each_state_has_words() -> None:
    assert set(STATES) == {each.value for each in RatingState}


def test_window_and_terminal_know_the_same_details() -> None:
    of_input = {"cannot-rate", "not-all"}
    assert set(WHY) - of_input == {detail for kind, detail in DETAILS if kind is SecondRatingError}
