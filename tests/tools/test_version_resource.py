"""The version resource: the numbers Windows compares, and a text that PyInstaller can read."""

import ast

import pytest

from tools.version_resource import numbers, resource_text
from vetting_desk import __version__


@pytest.mark.parametrize(
    ("version", "four"),
    [("1", (1, 0, 0, 0)), ("0.1.0", (0, 1, 0, 0)), ("2.10.3rc1", (2, 10, 3, 0)), ("1.2.3.4", (1, 2, 3, 4))],
)  # fmt: skip
def test_windows_compares_four_numbers(version: str, four: tuple[int, ...]) -> None:
    assert numbers(version) == four


@pytest.mark.parametrize("version", ["", "main", "v1", "1.70000"])
def test_what_windows_cannot_compare_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="not a version"):
        numbers(version)


def test_the_text_is_one_expression_with_the_programs_names_and_version() -> None:
    text = resource_text(__version__, "vetting-desk.exe", "Vetting Desk, from a terminal")
    tree = ast.parse(text, mode="eval")
    said = {
        node.args[0].value: node.args[1].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "StringStruct"
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[1], ast.Constant)
    }
    assert said["FileVersion"] == said["ProductVersion"] == __version__
    assert said["OriginalFilename"] == "vetting-desk.exe"
    assert said["InternalName"] == "vetting-desk"
    assert said["FileDescription"] == "Vetting Desk, from a terminal"


@pytest.mark.system("win32")
def test_pyinstaller_reads_it() -> None:
    from PyInstaller.utils.win32 import versioninfo

    names = vars(versioninfo)
    info = eval(resource_text("2.10.3", "vetting-desk.exe", "words"), dict(names))
    assert info.ffi.fileVersionMS == 2 << 16 | 10
    assert b"v\0e\0t\0t\0i\0n\0g\0-\0d\0e\0s\0k\0.\0e\0x\0e\0" in info.toRaw()
