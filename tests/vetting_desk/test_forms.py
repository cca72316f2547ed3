"""The exports of the form engine, and that importing the package loads nothing."""

import subprocess
import sys

import pytest

from vetting_desk import forms
from vetting_desk.forms.loading.loader import load_form


def test_all_that_it_shows_is_there() -> None:
    assert {name for name in forms.__all__ if getattr(forms, name) is None} == set()
    assert set(forms.__all__) == set(forms._HOMES)


def test_a_name_is_that_of_its_home() -> None:
    assert forms.load_form is load_form


def test_what_it_does_not_show_is_not_there() -> None:
    with pytest.raises(AttributeError, match="Engine"):
        forms.__getattr__("Engine")


def test_importing_it_loads_no_part_of_it() -> None:
    program = (
        "import sys; import vetting_desk.forms;"
        "print([name for name in sys.modules if name.startswith('vetting_desk.forms.')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
