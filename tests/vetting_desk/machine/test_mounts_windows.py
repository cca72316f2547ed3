"""Volumes on Windows; the flag of a locked one is simulated, reading it is real."""

import sys
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.machine import mounts_windows

if sys.platform == "win32":

    class Kernel:
        """Windows with one simulated property of a volume."""

        def __init__(self, real: Any, flags: int) -> None:
            self._real, self._flags = real, flags

        def __getattr__(self, name: str) -> Any:
            return getattr(self._real, name)

        def GetVolumeInformationW(self, *arguments: Any) -> int:  # noqa: N802 (Windows' own name)
            answered = int(self._real.GetVolumeInformationW(*arguments))
            arguments[5]._obj.value |= self._flags
            return answered

    @pytest.mark.parametrize("flag", [0, 0x0008_0000])
    def test_the_flag_of_the_volume_decides(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flag: int
    ) -> None:
        monkeypatch.setattr(mounts_windows, "_KERNEL", Kernel(mounts_windows._KERNEL, flag))
        assert mounts_windows.is_locked(tmp_path) is bool(flag)

    def test_a_folder_deep_in_a_volume_is_asked_about_its_volume(tmp_path: Path) -> None:
        deep = tmp_path / "Стол № 1" / "дело"
        deep.mkdir(parents=True)
        assert mounts_windows.is_locked(deep) is False

    def test_a_volume_that_is_not_there_is_an_error() -> None:
        with pytest.raises(FileNotFoundError):
            mounts_windows.is_locked(Path("B:\\nothing"))

    def test_each_removable_volume_is_named() -> None:
        assert all(label for _, label in mounts_windows.removable_mounts())

else:

    def test_elsewhere_there_are_no_drive_letters(tmp_path: Path) -> None:
        assert mounts_windows.removable_mounts() == []
        assert not mounts_windows.is_locked(tmp_path)
