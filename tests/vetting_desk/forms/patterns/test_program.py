"""Programs of small steps: their number of steps, and the limit."""

import pytest

from vetting_desk.forms.patterns.parsing import PatternError, parse
from vetting_desk.forms.patterns.program import MAX_STEPS, Program, compile_program


def compiled(source: str) -> Program:
    return compile_program(parse(source))


@pytest.mark.parametrize(
    ("source", "steps"),
    [
        ("", 1),
        ("a", 2),
        ("ab", 3),
        ("a|b", 4),
        ("a*", 3),
        ("a{3}", 4),
        ("a{0}", 1),
        ("a?", 3),
        ("^", 2),
    ],
)
def test_a_pattern_takes_so_many_steps(source: str, steps: int) -> None:
    assert len(compiled(source).steps) == steps


@pytest.mark.parametrize("source", ["", "a|b", "(a*b){2,3}", "(?=a)b"])
def test_only_the_end_leads_nowhere(source: str) -> None:
    steps = compiled(source).steps
    assert [number for number, step in enumerate(steps) if not step.following] == [0]


def test_every_step_leads_to_a_step_that_is_there() -> None:
    program = compiled("(?:a|b)*c{2,}d?")
    places = range(len(program.steps))
    assert program.start in places
    assert all(place in places for step in program.steps for place in step.following)


def test_a_choice_leads_to_the_first_way_first() -> None:
    program = compiled("a|b")
    ways = [program.steps[place].characters for place in program.steps[program.start].following]
    assert [way is not None and way.holds("a") for way in ways] == [True, False]


def test_what_stands_behind_a_place_is_read_backward() -> None:
    around = next(step.around for step in compiled("(?<=ab)c").steps if step.around is not None)
    first = around.steps[around.start]
    assert first.backward
    assert first.characters is not None
    assert first.characters.holds("b")


def test_a_program_may_be_as_large_as_the_bound_and_no_larger() -> None:
    at_most = MAX_STEPS - 1
    assert len(compiled(f"(?:{'a' * 999}){{20}}{'a' * 19}").steps) == at_most + 1
    with pytest.raises(PatternError, match="too-large"):
        compiled(f"(?:{'a' * 999}){{20}}{'a' * 20}")


def test_what_stands_around_counts_towards_the_bound() -> None:
    with pytest.raises(PatternError, match="too-large"):
        compiled(f"(?={'a' * 999}){{21}}")
