"""The exports of the model: each name from its module, imported on first use."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from vetting_desk import model


def imported_for_types() -> dict[str, set[str]]:
    """Return the names that the package imports for types, by module."""
    tree = ast.parse(Path(str(model.__file__)).read_text("utf-8"))
    return {
        str(node.module).rpartition(".")[2]: {alias.name for alias in node.names}
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith(model.__name__)
    }


def test_what_is_loaded_by_name_is_what_types_are_checked_against() -> None:
    assert imported_for_types() == model._PLACES


def test_every_name_of_the_face_comes_from_its_module() -> None:
    for name in model.__all__:
        assert getattr(model, name).__module__.startswith(f"{model.__name__}.")


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Nothing"):
        _ = model.Nothing


def test_one_name_loads_one_module() -> None:
    script = (
        "import sys; from vetting_desk.model import Role;"
        "print([each for each in sys.modules if each.startswith('vetting_desk.model.')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['vetting_desk.model.desk']"
