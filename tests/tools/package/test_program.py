"""The program's folder: what may be in it."""

import json
from pathlib import Path

import pytest

from tools.package import elf, notices, program
from tools.package.notices import Work
from tools.package.state import NotPackedError
from vetting_desk.licences import FILE, Licensed


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "vetting-desk"
    (folder / "_internal/resources/program").mkdir(parents=True)
    (folder / "vetting-desk").write_text("a program")
    work = Work(Licensed("Ж", "1", "MIT"), "pkg:generic/x@1")
    monkeypatch.setattr(notices, "works", lambda _names: [work])
    monkeypatch.setattr(elf, "compiled", lambda _folder: [])
    return folder


def test_the_licences_lie_where_the_help_reads_them(built: Path) -> None:
    made = program.finish(built)
    listed = json.loads((built / "_internal/resources" / FILE).read_text("utf-8"))
    assert [each["name"] for each in listed] == ["Ж"]
    assert made.mib == 0
    assert [work.purl for work in made.works] == ["pkg:generic/x@1"]


@pytest.mark.parametrize("name", ["libstdc++.so.6", "pyxform/validators/odk/x.jar", "else/y.jar"])
def test_what_is_left_out_ends_the_packing_by_whatever_way_it_came(built: Path, name: str) -> None:
    path = built / "_internal" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    with pytest.raises(NotPackedError) as error:
        program.finish(built)
    assert name in str(error.value)


def test_a_folder_that_grew_is_looked_at(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "MOST_MIB", -1)
    with pytest.raises(NotPackedError, match="0 MiB"):
        program.finish(built)
