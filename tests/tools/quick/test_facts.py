"""The references of one file to others."""

import pytest

from tools.quick.facts import Facts, Taken, read_facts


def facts(text: str, package: str = "ui.pages") -> Facts:
    return read_facts(text.encode(), package)


def test_imports_count_wherever_they_stand() -> None:
    found = facts(
        "from typing import TYPE_CHECKING\n"
        "import ui.ground.tasks\n"
        "if TYPE_CHECKING:\n    from ui.shell.frame import Frame\n"
        "def later():\n    import ui.ground.jobs as jobs\n    from ui import words as told\n"
    )

    assert found.modules == ("ui.ground.tasks", "ui.ground.jobs")
    assert set(found.taken[1:]) == {
        Taken("ui.shell.frame", "Frame", "Frame"),
        Taken("ui", "words", "told"),
    }


@pytest.mark.parametrize(
    ("text", "module"),
    [
        ("from . import b", "ui.pages"),
        ("from .c import b", "ui.pages.c"),
        ("from .. import b", "ui"),
        ("from ..c.d import b", "ui.c.d"),
    ],
)
def test_dots_are_resolved(text: str, module: str) -> None:
    assert facts(text).taken == (Taken(module, "b", "b"),)


def test_strings_and_pairs_of_strings_are_read() -> None:
    found = facts('PLACES = {"Case": "cases", 1: "one", "two": 2}')

    assert set(found.strings) == {"Case", "cases", "one", "two"}
    assert found.homes == (("Case", "cases"),)


@pytest.mark.parametrize(
    ("text", "loads"),
    [
        ("from importlib import import_module", True),
        ("import importlib\nimportlib.import_module('x')", True),
        ("import importlib\nimportlib.reload(x)", False),
    ],
)
def test_who_loads_by_name_is_known(text: str, *, loads: bool) -> None:
    assert facts(text).loads_by_name is loads


def test_what_is_not_python_is_refused() -> None:
    with pytest.raises(SyntaxError):
        facts("def")
