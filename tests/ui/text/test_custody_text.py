"""What is said of somebody who is held."""

from ui.text.custody_text import held_text, review_text, row_text
from vetting_desk.clock import FixedClock
from vetting_desk.model.custody import Custody, Term
from vetting_desk.operations.safeguards.custody import Held


def held(day: str, *, over: bool = False) -> Held:
    return Held(Custody("Post", "", "2026-10", day, "f", FixedClock().now(), "Anora"), over)


def test_a_line_says_what_is_due_and_what_was(qapp: object) -> None:
    assert row_text(Term("")) == "Held, no legal review known"
    assert row_text(Term("2026-12-05")) == "Held, legal review 2026-12-05"
    assert row_text(Term("2026-12-05", over=True)) == "Held, legal review was due 2026-12-05"


def test_a_day_that_passed_says_what_to_do(qapp: object) -> None:
    assert "Post" in held_text(held(""))
    assert "record the day" in review_text(held(""))
    assert review_text(held("2026-12-05")) == "The next legal review is due 2026-12-05."
    said = review_text(held("2026-12-05", over=True))
    assert said.startswith("The legal review was due 2026-12-05, and nobody has said")
