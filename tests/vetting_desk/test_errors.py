"""The exports of the errors: every type, and the drawn tree is the real one."""

import re
from collections.abc import Iterator

import pytest

from vetting_desk import errors

_DRAWN = re.compile(r"^    (?P<branch>[│├└─ ]*)(?P<name>[A-Z]\w+)(?: |$)", re.MULTILINE)
_STEP = len("├── ")


def below(kind: type[Exception]) -> Iterator[type[Exception]]:
    """Yield all types under `kind` that the program itself defines, parents first."""
    for child in kind.__subclasses__():
        if child.__module__.startswith(f"{errors.__name__}."):
            yield child
            yield from below(child)


def real_parents() -> dict[str, str]:
    return {kind.__name__: kind.__bases__[0].__name__ for kind in below(errors.VettingDeskError)}


def drawn_parents(text: str) -> dict[str, str]:
    """Return the parent of each type in a drawing, except for the root."""
    parents: dict[str, str] = {}
    way: list[str] = []
    for line in _DRAWN.finditer(text):
        depth = len(line["branch"]) // _STEP
        way[depth:] = [line["name"]]
        if depth:
            parents[line["name"]] = way[depth - 1]
    return parents


def test_the_drawn_tree_is_the_real_one() -> None:
    drawn = drawn_parents((errors.__doc__ or "").split("The tree::", 1)[1])

    assert drawn == real_parents()


def test_a_drawing_that_moves_an_error_elsewhere_is_noticed() -> None:
    drawn = drawn_parents("    Root\n    ├── AError   why\n    │   └── BError\n    └── CError\n")

    assert drawn == {"AError": "Root", "BError": "AError", "CError": "Root"}


def test_every_error_can_be_imported_from_the_face() -> None:
    kinds: list[type[Exception]] = [errors.VettingDeskError, *below(errors.VettingDeskError)]

    assert [kind for kind in kinds if getattr(errors, kind.__name__, None) is not kind] == []


@pytest.mark.parametrize(
    "kind", list(below(errors.VettingDeskError)), ids=lambda kind: kind.__name__
)
def test_each_error_has_one_parent_and_says_what_it_means(kind: type[Exception]) -> None:
    assert len(kind.__bases__) == 1
    assert kind.__doc__


def test_fields_stand_in_the_text_for_engineers() -> None:
    error = errors.NotFoundError(what="case", id=7)

    assert error.fields == {"what": "case", "id": 7}
    assert str(error) == "NotFoundError(what='case', id=7)"
