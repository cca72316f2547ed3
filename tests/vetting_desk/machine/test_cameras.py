"""Why a camera cannot be used is told apart: not there, not permitted, in another program's hands."""

import errno
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.machine import cameras

pytestmark = pytest.mark.system("linux", "darwin")  # device files


def test_without_device_files_there_is_none(tmp_path: Path) -> None:
    assert cameras.why_none(tmp_path) == "no-device"
    (tmp_path / "video0").touch()
    assert cameras.why_none(tmp_path) == "no-device"


def test_device_files_that_may_not_be_opened_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "video0").touch()
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert cameras.why_none(tmp_path) == "denied"


def test_a_device_that_is_gone_or_shut_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cameras.why_not(str(tmp_path / "video0")) == "no-device"

    def shut(*_: Any) -> int:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(os, "open", shut)
    assert cameras.why_not("/dev/video0") == "denied"


@pytest.mark.parametrize(
    ("number", "said"), [(errno.EBUSY, "busy"), (errno.ENOTTY, ""), (errno.EINVAL, "")]
)
def test_another_program_that_holds_the_stream_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    asked = []

    def ioctl(handle: int, request: int, given: bytes) -> int:
        asked.append((request, len(given), given[:4]))
        assert os.fstat(handle)
        raise OSError(number, "…")

    monkeypatch.setattr("fcntl.ioctl", ioctl)
    device = tmp_path / "video0"
    device.touch()
    opened = len(list(Path("/dev/fd").iterdir()))
    assert cameras.why_not(str(device)) == said
    assert asked == [(0xC0145608, 20, bytes(4))]
    assert len(list(Path("/dev/fd").iterdir())) == opened


def test_what_is_no_device_file_is_left_to_what_reads_it(tmp_path: Path) -> None:
    device = tmp_path / "video0"
    device.touch()
    assert cameras.why_not(str(device)) == ""
    assert cameras.why_not("name-of-a-camera") == ""


@pytest.mark.parametrize(
    ("values", "denied"),
    [
        ({}, False),
        ({"webcam": "Allow", "NonPackaged": "Allow"}, False),
        ({"webcam": "Deny"}, True),
        ({"webcam": "Allow", "NonPackaged": "Deny"}, True),
    ],
)
def test_windows_settings_of_privacy_are_read(values: dict[str, str], denied: bool) -> None:
    def read(key: str) -> str:
        return values.get(key.rsplit("\\", 1)[1], "")

    assert cameras.denied_by(read) is denied


def test_windows_asks_its_settings_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(cameras, "_read", lambda _key: "deny")
    assert cameras.why_none() == "denied"
    assert cameras.why_not("\\\\?\\usb#vid") == "denied"
    monkeypatch.setattr(cameras, "_read", lambda _key: "")
    assert cameras.why_none() == "no-device"
    assert cameras.why_not("\\\\?\\usb#vid") == ""
