"""What is told of texts that came back."""

from pathlib import Path

import click
import pytest

from vetting_desk.cli.translating import tell
from vetting_desk.translating.units import Outcome


def test_each_text_that_was_not_taken_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    outcome = Outcome(
        {"a": "Да", "b": "Нет"},
        ["a"],
        5,
        ["c"],
        ["d"],
        ["e"],
        [("f", "placeholders"), ("g", "blank")],
    )
    with pytest.raises(click.exceptions.Exit):
        tell(outcome, Path("form.md"), {"e": "Gone"})
    said = capsys.readouterr()
    assert said.out == "form.md: 1 added, 1 changed, 5 as they were, 1 still missing.\n"
    assert [line.partition(":")[0] for line in said.err.splitlines()] == ["d", "e", "f", "g"]
    assert "Gone" in said.err


def test_what_came_whole_ends_well(capsys: pytest.CaptureFixture[str]) -> None:
    tell(Outcome(same=3), Path("form.md"), {})
    assert (
        capsys.readouterr().out == "form.md: 0 added, 0 changed, 3 as they were, 0 still missing.\n"
    )
