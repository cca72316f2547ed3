"""Every state and tie has words, and what is said of an interpreter says what to do."""

from datetime import date

import pytest

from ui.text import interpreter_text as text
from vetting_desk.model.interpreter import Interpreter, InterpreterState, Tie, TieSort, Undertaking
from vetting_desk.operations.interpreters.looking import Named, Near

SIGNED = Interpreter(
    "one", "T-07", ("Tajik",), "woman", Undertaking.SIGNED, date(2026, 3, 1), date(2027, 3, 1)
)


def test_every_state_and_tie_has_words_of_its_own() -> None:
    states = {text.state_text(each) for each in InterpreterState}
    ties = {text.tie_text(each) for each in (*TieSort, None)}
    assert (len(states), len(ties)) == (len(InterpreterState), len(TieSort) + 1)
    assert all(text.state_shape(each) for each in InterpreterState)


def test_languages_sex_and_undertaking_stand_in_one_line() -> None:
    line = text.about_text(SIGNED, InterpreterState.ASSIGNABLE)
    assert all(part in line for part in ("Tajik", "Woman", "2027"))
    assert text.sex_text(Interpreter("two", "T-8", ())) == ""


@pytest.mark.parametrize(
    ("found", "part"),
    [
        (Named("X-1", None, "", (), (), 0), "not in the register"),
        (Named("X-1", None, "declined", (), (), 0), "not in the register"),
        (Named("X-1", None, "signed", (Tie("1", "X-1", TieSort.KIN, "C"),), (), 0), "kin"),
        (Named("X-1", None, "signed", (), (Near("M-1", TieSort.WITNESS),), 0), "M-1"),
        (Named("X-1", None, "signed", (), (Near("", None),), 0), "restricted"),
        (Named("X-1", None, "signed", (), (), 2), "2"),
    ],
)
def test_what_is_to_be_said_is_said_with_what_to_do(found: Named, part: str) -> None:
    sentence, hint = text.named_text(found)
    assert part in sentence
    assert hint


def test_of_nobody_in_particular_nothing_is_said() -> None:
    assert text.named_text(Named("X-1", None, "signed", (), (), 0)) == ("", "")
