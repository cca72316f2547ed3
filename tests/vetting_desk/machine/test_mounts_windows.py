"""Drive letters of Windows."""

import os

from vetting_desk.machine import mounts_windows


def test_another_system_has_no_windows_drives() -> None:
    assert os.name == "nt" or mounts_windows.removable_mounts() == []
