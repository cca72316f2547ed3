import pytest

from vetting_desk.forms import load_form
from vetting_desk.judgement.minutes import minutes_of, parsed
from vetting_desk.paths import resource_path


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("25", 25), ("", 0), ("about 25", 0), ("-5", 0), ("٢٥", 0), ("99999999", 0)],
)
def test_a_number_of_minutes_is_taken_and_nothing_else(text: str, minutes: int) -> None:
    assert parsed(text) == minutes


def test_an_instrument_says_how_long_it_takes() -> None:
    assert minutes_of(load_form(resource_path("instruments/arrival.xml"))) == 25
