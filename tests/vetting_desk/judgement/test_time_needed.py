"""The estimate of how long an instrument takes."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Form, load_form
from vetting_desk.judgement.time_needed import WORDS_A_MINUTE, time_needed
from vetting_desk.paths import resource_path

NOTE = "one " * WORDS_A_MINUTE


@pytest.fixture
def asks(written: Callable[..., Form], row: Callable[..., str]) -> Callable[..., Form]:
    """Return a function that writes a form of rows: type, name, label and relevance."""

    def make(*rows: tuple[str, str, str, str]) -> Form:
        return written(
            *(row(kind, name, label, "р", "т", relevant=when) for kind, name, label, when in rows)
        )

    return make


def test_words_that_are_read_take_their_minute(asks: Callable[..., Form]) -> None:
    needed = time_needed(asks(("note", "a", NOTE, "")))
    assert (needed.words, needed.minutes, needed.fields) == (WORDS_A_MINUTE, 1, 0)


def test_what_may_be_needed_counts_apart(asks: Callable[..., Form]) -> None:
    needed = time_needed(asks(("text", "a", "A", ""), ("text", "b", "B", "${a} = 'x'")))
    assert (needed.fields, needed.conditional) == (0, 2)


@pytest.mark.parametrize(
    ("instrument", "said"), [("first-contact", 10), ("arrival", 25), ("intake", 45)]
)
def test_an_instrument_says_how_long_it_takes_and_the_estimate_agrees(
    instrument: str, said: int
) -> None:
    needed = time_needed(load_form(resource_path(f"instruments/{instrument}.xml")))
    assert needed.said == said
    assert abs(needed.minutes - said) <= max(5, said * 0.2)
    assert needed.fields > 15
    assert needed.words > 100


def test_repeats_are_counted_once() -> None:
    needed = time_needed(load_form(resource_path("instruments/intake.xml")))
    assert needed.repeats == 7
