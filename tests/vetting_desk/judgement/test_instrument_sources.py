from pathlib import Path

import pytest

from vetting_desk.errors import FormStructureError
from vetting_desk.judgement.instrument_sources import build, main, stale

SOURCE = (
    "# A sample\n\nWords for people, which pyxform leaves out.\n\n"
    "| survey | type | name | label |\n|---|---|---|---|\n| | text | a | Name |\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sample.md").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "README.md").write_text("No form.", encoding="utf-8")
    return tmp_path


def test_every_source_becomes_an_xform_beside_it(folder: Path) -> None:
    assert build(folder, folder) == (folder / "sample.xml",)
    assert b"<data" in (folder / "sample.xml").read_bytes()


def test_the_same_source_gives_the_same_bytes(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    build(folder, folder)
    build(folder, other)
    assert (folder / "sample.xml").read_bytes() == (other / "sample.xml").read_bytes()


def test_a_missing_or_changed_xform_is_stale(folder: Path) -> None:
    target = folder / "sample.xml"
    assert stale(folder, folder) == (target,)
    build(folder, folder)
    assert stale(folder, folder) == ()
    target.write_bytes(target.read_bytes() + b"\n")
    assert stale(folder, folder) == (target,)


def test_one_broken_source_writes_nothing(folder: Path) -> None:
    (folder / "broken.md").write_text("| survey | type | name |\n| | odd | a |\n", encoding="utf-8")
    with pytest.raises(FormStructureError):
        build(folder, folder)
    assert not (folder / "sample.xml").exists()


def test_check_names_what_is_not_current_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "--check"]) == 1
    assert capsys.readouterr().out == f"not current: {folder / 'sample.xml'}\n"
    assert not (folder / "sample.xml").exists()


def test_check_is_silent_when_all_is_current(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder)]) == 0
    capsys.readouterr()
    assert main([str(folder), "--check"]) == 0
    assert capsys.readouterr().out == ""
