"""Why a camera cannot be used, as the system tells it: not permitted, in another program's hands, not there.

What reads a camera says of each failure only that it failed; a person has to be told what to do. On Linux a
camera is a device file, and asking it for no buffers tells whether another program holds its stream. On
Windows the settings of privacy are read. Whether another program has the camera is not told there before it is
begun. Opens no stream and sees no picture.

Sources: Linux Media Subsystem Documentation, "VIDIOC_REQBUFS" (EBUSY where another file handle owns the
buffers); Microsoft Learn, "Windows camera privacy settings" (``CapabilityAccessManager``).
"""

import errno
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

DEVICES: Final = Path("/dev")
_REQBUFS: Final = 0xC0145608
"""VIDIOC_REQBUFS: ``_IOWR('V', 8, struct v4l2_requestbuffers)``, of 20 bytes."""
_NO_BUFFERS: Final = struct.pack("<IIIII", 0, 1, 1, 0, 0)
"""Count 0, of a video capture, mapped into memory."""
_CONSENT: Final = (
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"
)
_WITHIN: Final = ("", r"\NonPackaged")
"""Of all programs, and of those that do not come from the shop."""

Read = Callable[[str], str]
"""Returns ``Value`` of a key under HKEY_CURRENT_USER or HKEY_LOCAL_MACHINE; empty where there is none."""


def why_none(devices: Path = DEVICES) -> str:
    """Return why no camera is found: ``denied`` where there are some that may not be read, or ``no-device``.

    Args:
        devices: Where device files lie.
    """
    if sys.platform == "win32":
        return "denied" if denied_by(_read) else "no-device"
    files = sorted(devices.glob("video[0-9]*"))
    if files and not any(os.access(file, os.R_OK | os.W_OK) for file in files):
        return "denied"
    return "no-device"


def why_not(device: str) -> str:
    """Return why a camera cannot be used: ``no-device``, ``denied``, ``busy``; empty where nothing is known.

    Args:
        device: What the system calls it; on Linux the path of its device file.
    """
    if sys.platform == "win32":
        return "denied" if denied_by(_read) else ""
    if not device.startswith("/"):
        return ""
    try:
        handle = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    except FileNotFoundError:
        return "no-device"
    except PermissionError:
        return "denied"
    except OSError as error:
        return "busy" if error.errno == errno.EBUSY else ""
    try:
        return "busy" if _is_held(handle) else ""
    finally:
        os.close(handle)


def denied_by(read: Read) -> bool:
    """Return whether Windows' settings of privacy keep programs from cameras.

    Args:
        read: Reads the registry; see `Read`.
    """
    return any(read(_CONSENT + each).casefold() == "deny" for each in _WITHIN)


def _is_held(handle: int) -> bool:
    import fcntl

    try:
        fcntl.ioctl(handle, _REQBUFS, _NO_BUFFERS)
    except OSError as error:  # what is no such device says so, and is left to what reads it
        return error.errno == errno.EBUSY
    return False


def _read(key: str) -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        try:
            with winreg.OpenKey(root, key) as opened:
                value, _kind = winreg.QueryValueEx(opened, "Value")
        except OSError:
            continue
        if str(value).casefold() == "deny":
            return "deny"
    return ""
