"""The message, in one line, when the system lacks something Qt needs."""

import pytest

from ui.shell.missing import (
    explain_missing_library,
    explain_missing_plugin,
)


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libGL.so.1", "libgl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
    ],
)
def test_a_missing_library_names_its_package(library: str, package: str) -> None:
    said = explain_missing_library(
        f"{library}: cannot open shared object file: No such file or directory"
    )
    assert said.endswith(f"sudo apt install {package}")
    assert "\n" not in said


def test_an_unknown_library_is_named_without_a_guess() -> None:
    said = explain_missing_library(
        "libodd.so.3: cannot open shared object file: No such file or directory"
    )
    assert "libodd.so.3" in said
    assert "apt" not in said


def test_a_missing_pyside_names_the_command() -> None:
    assert "make venv" in explain_missing_library("No module named 'PySide6'")


def test_other_import_errors_are_bugs_and_stay_so() -> None:
    assert explain_missing_library("cannot import name 'x' from 'ui.shell.program'") == ""


def test_only_the_plugin_s_complaint_is_explained() -> None:
    assert explain_missing_plugin("some other matter") == ""
    assert "libxcb-cursor0" in explain_missing_plugin("no Qt platform plugin could be initialized")
