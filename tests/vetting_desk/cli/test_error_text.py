"""Every known error has words of its own."""

import pytest

from vetting_desk import errors
from vetting_desk.cli.error_text import describe


def leaves(kind: type[errors.VettingDeskError]) -> list[type[errors.VettingDeskError]]:
    below = [leaf for child in kind.__subclasses__() for leaf in leaves(child)]
    return below or [kind]


@pytest.mark.parametrize("kind", leaves(errors.VettingDeskError), ids=lambda kind: kind.__name__)
def test_every_leaf_of_the_error_tree_tells_what_to_do(kind: type[errors.VettingDeskError]) -> None:
    if kind in (errors.CancelledError, errors.FormProblems):
        return
    told = describe(kind())

    assert not told.startswith("Refused:")
    assert told.count(".") >= 1


def test_collected_problems_are_told_one_a_line() -> None:
    problems = errors.FormProblems(
        file="f.xml",
        problems=(
            errors.FormStructureError(question="a", detail="missing-list", name="yesno"),
            errors.FormCycleError(members=("/data/a", "/data/b")),
        ),
    )

    lines = describe(problems).splitlines()

    assert len(lines) == 2
    assert "yesno" in lines[0]
    assert "/data/a → /data/b" in lines[1]
