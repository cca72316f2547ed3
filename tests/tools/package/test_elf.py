"""Compiled files: found, asked what they need, made small."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.package import elf

pytestmark = [pytest.mark.outside, pytest.mark.system("linux")]


def _compiled() -> Path:
    """Return a compiled library that is here on every Linux: one of the installed wheels'."""
    import pydantic_core._pydantic_core as module

    return Path(str(module.__file__))


@pytest.fixture(autouse=True)
def _binutils(outside_tool: Callable[[str], str]) -> None:
    for name in ("readelf", "strip"):
        outside_tool(name)


def test_only_compiled_files_are_found_and_links_are_passed_over(tmp_path: Path) -> None:
    shutil.copy(_compiled(), tmp_path / "b.so")
    (tmp_path / "a.so").write_text("a text")
    (tmp_path / "c.so").symlink_to("b.so")
    (tmp_path / "empty.so").touch()
    assert elf.compiled(tmp_path) == [tmp_path / "b.so"]


def test_it_says_which_libraries_and_which_glibc_it_asks_for() -> None:
    assert "libc.so.6" in elf.needs(_compiled())
    assert (2, 2) <= elf.newest(_compiled(), "GLIBC") < (3, 0)


_TOLD = """
Version definition section '.gnu.version_d' contains 2 entries:
  0x0014: Rev: 1  Flags: none  Index: 2  Cnt: 1  Name: GLIBC_2.99
Version needs section '.gnu.version_r' contains 1 entry:
  0x0000: Version: 1  File: libc.so.6  Cnt: 2
  0x0010:   Name: GLIBC_2.4  Flags: none  Version: 3
  0x0020:   Name: GLIBC_2.34  Flags: none  Version: 2
  0x0030:   Name: GLIBCXX_3.4.99  Flags: none  Version: 2
"""


def test_a_file_is_judged_by_the_versions_it_asks_for_not_by_those_it_offers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(elf, "_run", lambda *_command: _TOLD)
    assert elf.newest(Path("x"), "GLIBC") == (2, 34)
    assert elf.newest(Path("x"), "GLIBCXX") == (3, 4, 99)
    monkeypatch.setattr(elf, "_run", lambda *_command: "No version information found")
    assert elf.newest(Path("x"), "GLIBC") == ()


def test_stripping_leaves_a_library_that_loads(tmp_path: Path) -> None:
    copy = tmp_path / _compiled().name
    shutil.copy(_compiled(), copy)
    elf.strip([copy])
    assert copy.stat().st_size <= _compiled().stat().st_size
    assert elf.needs(copy) == elf.needs(_compiled())
