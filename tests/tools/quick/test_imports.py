"""The import graph."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tools.quick.imports import ImportGraph

Tree = Callable[[dict[str, str]], Path]


def users(root: Path, changed: str, *, gone: bool = False) -> dict[str, int]:
    """Return the distances of the files that use `changed`, without `changed` itself."""
    found = ImportGraph(root, [changed] if gone else []).distances([changed])
    del found[changed]
    return found


def test_distance_counts_the_imports_in_between(tree: Tree) -> None:
    root = tree(
        {
            "ui/a.py": "",
            "ui/b.py": "import ui.a",
            "ui/c.py": "from ui import b",
            "ui/d.py": "from ui.c import X",
            "ui/e.py": "import os",
        }
    )

    assert users(root, "ui/a.py") == {"ui/b.py": 1, "ui/c.py": 2, "ui/d.py": 3}


def test_the_shortest_way_counts_and_rings_end(tree: Tree) -> None:
    root = tree(
        {
            "ui/a.py": "import ui.c",
            "ui/b.py": "import ui.a",
            "ui/c.py": "import ui.b\nimport ui.a",
        }
    )

    assert users(root, "ui/a.py") == {"ui/b.py": 1, "ui/c.py": 1}


@pytest.mark.parametrize(
    "face",
    [
        "from ui.pages.one import Page",
        "from .one import Page",
        'from importlib import import_module\n_HOMES = {"Page": "one"}',
    ],
)
def test_a_name_from_a_face_counts_as_its_own_modules(tree: Tree, face: str) -> None:
    root = tree(
        {
            "ui/pages/__init__.py": face,
            "ui/pages/one.py": "",
            "ui/shell/frame.py": "from ui.pages import Page",
            "ui/other.py": "from ui.pages import Another",
        }
    )

    found = users(root, "ui/pages/one.py")
    assert (found["ui/shell/frame.py"], found["ui/other.py"]) == (1, 2)


def test_modules_and_files_named_in_strings_count(tree: Tree) -> None:
    root = tree(
        {
            "ui/a.py": "",
            "ui/warm.py": 'NEXT = ("ui.a", "nothing")',
            "tests/ui/test_run.py": 'FILE = "ui/a.py"',
            "ui/lazy.py": 'from importlib import import_module\nimport_module(f"ui.{x}", ("a",))',
        }
    )

    assert users(root, "ui/a.py") == {"ui/warm.py": 1, "tests/ui/test_run.py": 1, "ui/lazy.py": 1}


def test_a_file_name_that_several_have_names_none_of_them(tree: Tree) -> None:
    root = tree({"ui/a/__init__.py": "", "ui/b/__init__.py": "", "ui/c.py": 'X = "__init__.py"'})

    assert users(root, "ui/a/__init__.py") == {}


def test_a_test_uses_the_conftests_above_it_and_what_lies_beside_it(tree: Tree) -> None:
    root = tree(
        {
            "tests/conftest.py": "",
            "tests/ui/conftest.py": "",
            "tests/ui/helping.py": "",
            "tests/ui/test_a.py": "import helping",
            "tests/cli/test_b.py": "import helping",
        }
    )

    assert users(root, "tests/ui/conftest.py") == {
        "tests/ui/helping.py": 1,
        "tests/ui/test_a.py": 1,
    }
    assert users(root, "tests/ui/helping.py") == {"tests/ui/test_a.py": 1}
    assert "tests/cli/test_b.py" in users(root, "tests/conftest.py")


def test_importers_of_a_deleted_module_are_found(tree: Tree) -> None:
    root = tree({"ui/b.py": "from ui.a import X", "tests/ui/test_b.py": "import ui.b"})

    assert users(root, "ui/a.py", gone=True) == {"ui/b.py": 1, "tests/ui/test_b.py": 2}


def test_who_names_a_file_is_found(tree: Tree) -> None:
    root = tree(
        {
            "tests/test_readme.py": 'PAGE = "docs/forms.md"',
            "tests/test_docs.py": 'PAGE = DOCS / "forms.md"',
            "ui/a.py": 'X = "forms", "xforms.md"',
        }
    )

    assert ImportGraph(root).naming("forms.md") == {"tests/test_readme.py", "tests/test_docs.py"}


def test_this_tree_can_be_read() -> None:
    root = Path(__file__).resolve().parents[3]

    found = ImportGraph(root).distances(["vetting_desk/errors/__init__.py"])
    assert found["tests/ui/text/test_error_text.py"] <= 2
    assert len(found) > 300
