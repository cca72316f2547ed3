"""Every known error has a text of its own."""

import pytest

from vetting_desk import errors
from vetting_desk.cli.error_text import describe


def leaves(kind: type[errors.VettingDeskError]) -> list[type[errors.VettingDeskError]]:
    below = [leaf for child in kind.__subclasses__() for leaf in leaves(child)]
    return below or [kind]


@pytest.mark.parametrize("kind", leaves(errors.VettingDeskError), ids=lambda kind: kind.__name__)
def test_every_leaf_of_the_error_tree_states_what_to_do(
    kind: type[errors.VettingDeskError],
) -> None:
    if kind in (errors.CancelledError, errors.FormProblems):
        return
    text = describe(kind())

    assert not text.startswith("Refused:")
    assert text.count(".") >= 1


def test_collected_problems_are_reported_one_a_line() -> None:
    problems = errors.FormProblems(
        file="f.xml",
        problems=(
            errors.FormStructureError(question="a", detail="missing-list", name="yesno"),
            errors.FormCycleError(members=("/data/a", "/data/b")),
        ),
    )

    lines = describe(problems).splitlines()

    assert lines[0].startswith("f.xml: 2 problems.")
    assert "yesno" in lines[1]
    assert "a → b" in lines[2]
    assert len(lines) == 3


def test_what_to_do_is_said_once_for_all_problems() -> None:
    one = errors.FormStructureError(question="/data/g/a", detail="missing-list", name="yesno")

    text = describe(errors.FormProblems(file="f.xml", problems=(one, one)))

    assert text.count("Correct") == 1
    assert text.count("Question g/a: ") == 2
