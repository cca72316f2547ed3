from collections.abc import Callable

from vetting_desk.forms import Session
from vetting_desk.judgement.assessment import read_assessment


def test_a_form_without_formulation_has_none(filled: Callable[..., Session]) -> None:
    assert read_assessment(filled("phq-9")).formulation is None


def test_review_date_is_read(session: Session, filled: Callable[..., Session]) -> None:
    assert read_assessment(session).review_date == "2026-06-02"
    assert read_assessment(filled("phq-9")).review_date == ""
