"""How far the coding is, sitting by sitting."""

import json
from collections.abc import Callable
from pathlib import Path

from ui.questionnaire.sections.sittings import SittingSoFar, sittings_of
from vetting_desk.forms import Session
from vetting_desk.paths import resource_path


def _steps() -> list[list[object]]:
    path = Path(resource_path("instruments/examples/return-spj.json"))
    found: list[list[object]] = json.loads(path.read_text(encoding="utf-8"))["steps"]
    return found


def test_nothing_is_said_while_the_talk_runs(talk: Session) -> None:
    assert sittings_of(talk) == ()


def test_a_form_without_sittings_has_none(instrument: Callable[[str], Session]) -> None:
    assert sittings_of(instrument("eligibility")) == ()


def test_each_sitting_counts_what_is_coded_or_left_out(
    instrument: Callable[[str], Session],
) -> None:
    made = instrument("return-spj")
    steps = _steps()
    middle = next(
        n for n, (at, _) in enumerate(steps) if str(at).startswith("/data/second_sitting")
    )
    made.apply(steps[:middle])
    assert sittings_of(made) == (SittingSoFar("1", 23, 23), SittingSoFar("2", 0, 11))
    made.apply(steps[middle:])
    assert sittings_of(made) == (SittingSoFar("1", 23, 23), SittingSoFar("2", 11, 11))


def test_left_out_without_a_reason_is_not_done(instrument: Callable[[str], Session]) -> None:
    made = instrument("return-spj")
    made.apply(_steps())
    made.set("/data/strain/s6/s6_rating/s6_omit_reason", "")
    assert sittings_of(made)[1] == SittingSoFar("2", 10, 11)
