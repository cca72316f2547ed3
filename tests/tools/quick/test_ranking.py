"""The tests nearest to what changed, and which fit into the time budget."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tools.quick.imports import ImportGraph
from tools.quick.ranking import UNKNOWN_SECONDS, Affected, affected_tests, fitting

Tree = Callable[[dict[str, str]], Path]


def ranked(root: Path, *changed: str, seconds: Mapping[str, float] | None = None) -> dict[str, int]:
    """Return the distance of each test file, in their order."""
    tests = affected_tests(ImportGraph(root), changed, seconds or {})
    return {test.path: test.distance for test in tests}


def test_own_name_comes_before_importers_and_those_before_theirs(tree: Tree) -> None:
    root = tree(
        {
            "ui/a.py": "",
            "ui/b.py": "import ui.a",
            "tests/ui/test_a.py": "",
            "tests/ui/test_b.py": "",
            "tests/test_far.py": "import ui.b",
            "tests/test_near.py": "import ui.a",
            "tests/test_none.py": "",
        }
    )

    assert list(ranked(root, "ui/a.py").items()) == [
        ("tests/ui/test_a.py", 0),
        ("tests/ui/test_b.py", 1),
        ("tests/test_near.py", 1),
        ("tests/test_far.py", 2),
    ]


def test_a_changed_test_is_run_itself_unless_it_is_gone(tree: Tree) -> None:
    root = tree({"tests/test_one.py": ""})

    assert ranked(root, "tests/test_one.py", "tests/test_gone.py") == {"tests/test_one.py": 0}


def test_a_longer_name_belongs_to_the_module_that_has_it(tree: Tree) -> None:
    root = tree(
        {
            "ui/case.py": "",
            "ui/case_form.py": "",
            "tests/ui/test_case_form.py": "",
            "tests/ui/test_case_opening.py": "",
        }
    )

    assert ranked(root, "ui/case.py") == {"tests/ui/test_case_opening.py": 0}
    assert ranked(root, "ui/case_form.py") == {"tests/ui/test_case_form.py": 0}


def test_a_packages_face_is_mirrored_by_the_packages_name(tree: Tree) -> None:
    root = tree({"ui/theme/__init__.py": "", "tests/ui/test_theme.py": ""})

    assert ranked(root, "ui/theme/__init__.py") == {"tests/ui/test_theme.py": 0}


def test_a_conftest_concerns_the_tests_below_it(tree: Tree) -> None:
    root = tree(
        {"tests/ui/conftest.py": "", "tests/ui/pages/test_a.py": "", "tests/cli/test_b.py": ""}
    )

    assert ranked(root, "tests/ui/conftest.py") == {"tests/ui/pages/test_a.py": 1}


@pytest.mark.parametrize(
    ("changed", "concerned"),
    [
        ("tests/ui/kept/small.bin", {"tests/ui/test_a.py": 1}),
        ("resources/forms/one.xml", {"tests/resources/test_forms.py": 1}),
        ("vetting_desk/store/sql/1.sql", {"tests/test_store.py": 2}),
        ("docs/page.md", {"tests/test_docs.py": 1}),
        ("docs/another.md", {"tests/test_docs.py": 1}),
        ("LICENSE", {}),
        ("resources/icons/one.svg", {"tests/resources/test_forms.py": 1, "tests/test_icons.py": 1}),
    ],
)
def test_data_concerns_who_names_it_or_lies_beside_it(
    tree: Tree, changed: str, concerned: dict[str, int]
) -> None:
    root = tree(
        {
            "tests/ui/test_a.py": "",
            "tests/resources/test_forms.py": "",
            "vetting_desk/store/__init__.py": "",
            "vetting_desk/store/cases.py": "",
            "tests/test_store.py": "import vetting_desk.store.cases",
            "tests/test_docs.py": 'PAGE = "docs/page.md"',
            "tests/test_icons.py": 'FOLDER = "icons"',
        }
    )

    assert ranked(root, changed) == concerned


def test_of_equally_near_ones_the_quick_come_first(tree: Tree) -> None:
    root = tree({"ui/a.py": "", "tests/ui/test_a.py": "", "tests/ui/test_a_more.py": ""})
    seconds = {"tests/ui/test_a.py": 9.0, "tests/ui/test_a_more.py": 1.0}

    assert list(ranked(root, "ui/a.py", seconds=seconds)) == [
        "tests/ui/test_a_more.py",
        "tests/ui/test_a.py",
    ]


def test_what_was_never_measured_is_taken_to_need_something(tree: Tree) -> None:
    [test] = affected_tests(ImportGraph(tree({"tests/test_a.py": ""})), ["tests/test_a.py"], {})

    assert test.seconds == UNKNOWN_SECONDS > 0


def test_as_many_are_taken_as_fit_and_the_rest_is_named() -> None:
    near, large, small = Affected("a", 0, 6.0), Affected("b", 1, 9.0), Affected("c", 2, 4.0)

    assert fitting([near, large, small], budget=10.0) == ([near, small], [large])


def test_the_nearest_is_taken_even_if_it_does_not_fit() -> None:
    tests = [Affected("a", 0, 60.0), Affected("b", 0, 1.0)]

    assert fitting(tests, budget=10.0) == (tests[:1], tests[1:])
