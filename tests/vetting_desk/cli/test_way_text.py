"""Every state says in words what can be done from it, by commands that exist."""

import re
from enum import StrEnum

import click
import pytest

from vetting_desk.cli.program import program
from vetting_desk.cli.way_text import next_step
from vetting_desk.model import AssessmentState, BundleState, QuarantineState, WayToHq

STATES = [*WayToHq, *AssessmentState, *BundleState, *QuarantineState]


def commands() -> set[str]:
    context = click.Context(program)
    found = set()
    for name in program.list_commands(context):
        group = program.get_command(context, name)
        if isinstance(group, click.Group):
            found |= {f"{name} {each}" for each in group.commands}
    return found


@pytest.mark.parametrize("state", STATES, ids=lambda state: f"{type(state).__name__}.{state.name}")
def test_each_state_has_words_and_names_commands_that_exist(state: StrEnum) -> None:
    words = next_step(state)  # type: ignore[arg-type] # one of the four

    assert words
    named = re.findall(r"\b(?:exchange|record|draft|quarantine) [a-z][a-z-]+", words)
    assert set(named) <= commands()
