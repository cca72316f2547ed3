"""The command: what it leaves alone."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from tools.package import __main__ as command
from tools.package.state import NotPackedError


def test_of_the_folder_only_earlier_packages_are_removed(tmp_path: Path) -> None:
    for name in (
        "vetting-desk_0.1.0-1_amd64.deb",
        "vetting-desk-0.1.0.tar.xz",
        "SHA256SUMS",
        "mine.txt",
    ):
        (tmp_path / name).touch()
    (tmp_path / "vetting-desk-folder").mkdir()
    command._make_room(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.txt", "vetting-desk-folder"]


def test_a_refusal_is_told_and_nothing_is_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse() -> None:
        raise NotPackedError("Commit first.")

    monkeypatch.setattr(command, "require_clean", refuse)
    done = CliRunner().invoke(command.main, [str(tmp_path / "out")])
    assert done.exit_code == 1
    assert "Commit first." in done.output
    assert not (tmp_path / "out").exists()
