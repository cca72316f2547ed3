"""Volumes of a Mac."""

import os
from pathlib import Path

import pytest

from vetting_desk.machine import mounts_macos


def test_macos_volumes_are_mount_points_beside_the_startup_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "STICK").mkdir()
    (tmp_path / "empty folder").mkdir()
    (tmp_path / "Macintosh HD").symlink_to("/")
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path).name == "STICK")
    assert mounts_macos.removable_mounts(tmp_path) == [(tmp_path / "STICK", "STICK")]


def test_macos_without_volumes_has_no_sticks(tmp_path: Path) -> None:
    assert mounts_macos.removable_mounts(tmp_path / "gone") == []
