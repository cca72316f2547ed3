import pytest

from vetting_desk.judgement.minutes import minutes_said


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("25", 25), ("", 0), ("about 25", 0), ("-5", 0), ("٢٥", 0), ("99999999", 0)],
)
def test_a_number_of_minutes_is_taken_and_nothing_else(text: str, minutes: int) -> None:
    assert minutes_said({"minutes": text}) == minutes
    assert minutes_said({}) == 0
