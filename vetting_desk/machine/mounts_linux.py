"""Removable volumes on Linux, read from ``/proc`` and ``/sys``; no udisks, no D-Bus, no root.

A volume counts as removable if the kernel reports its disk as removable, if the disk is connected by USB,
or if the desktop mounted it where it mounts sticks. Mounting is left to the desktop.

Source: proc_pid_mountinfo(5); Documentation/ABI/stable/sysfs-block, "removable".
"""

import os
import re
from pathlib import Path, PurePosixPath

MOUNTINFO = Path("/proc/self/mountinfo")
BLOCK_DEVICES = Path("/sys/class/block")

_STICKS = (PurePosixPath("/media"), PurePosixPath("/run/media"))
_SYSTEM = re.compile(r"/|/(?:boot|efi|usr|var|home|opt|srv|nix|tmp|etc|snap|gnu)(?:/.*)?", re.ASCII)
_ESCAPED = re.compile(rb"\\([0-7]{3})")
_MAX_DEPTH = 8


def removable_mounts(
    mountinfo: Path = MOUNTINFO, block_devices: Path = BLOCK_DEVICES
) -> list[tuple[Path, str]]:
    """Return the mount point and label of each removable volume, each device once.

    Args:
        mountinfo: The kernel's list of mounts.
        block_devices: The kernel's folder of block devices.
    """
    found: dict[str, tuple[Path, str]] = {}
    try:
        lines = mountinfo.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []
    for line in lines:
        source, point = _source_and_point(line)
        if source.startswith("/dev/") and source not in found and not _SYSTEM.fullmatch(point):
            at_stick_place = any(PurePosixPath(point).is_relative_to(place) for place in _STICKS)
            if at_stick_place or _is_removable(source, block_devices):
                found[source] = (Path(point), PurePosixPath(point).name)
    return list(found.values())


def file_system_of(path: Path, mountinfo: Path = MOUNTINFO) -> str:
    """Return the type of the file system a path lies on, such as ``vfat``; empty if the kernel does not say.

    Args:
        path: An absolute path without links.
        mountinfo: The kernel's list of mounts.
    """
    kind, longest = "", -1
    try:
        lines = mountinfo.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    for line in lines:
        before, _, after = line.partition(" - ")
        fields, rest = before.split(" "), after.split(" ")
        if len(fields) < 6 or len(rest) < 2:
            continue
        point = _unescaped(fields[4])
        # The last of several mounts on one place is the one on top.
        if path.is_relative_to(point) and len(point) >= longest:
            kind, longest = rest[0], len(point)
    return kind


def _source_and_point(line: str) -> tuple[str, str]:
    """Return device and mount point of one line; empty strings for a malformed line."""
    before, dash, after = line.partition(" - ")
    fields, rest = before.split(" "), after.split(" ")
    if not dash or len(fields) < 6 or len(rest) < 2:
        return "", ""
    return _unescaped(rest[1]), _unescaped(fields[4])


def _unescaped(text: str) -> str:
    """Decode the kernel's octal escapes; names are bytes, not characters."""
    raw = text.encode("utf-8", "surrogateescape")
    plain = _ESCAPED.sub(lambda match: bytes([int(match[1], 8) & 255]), raw)
    return os.fsdecode(plain)


def _is_removable(source: str, block_devices: Path) -> bool:
    return _disk_is_removable(block_devices / Path(source).resolve().name, _MAX_DEPTH)


def _disk_is_removable(device: Path, depth: int) -> bool:
    """Return whether a block device is, lies on, or is mapped from a removable disk."""
    if depth == 0 or not device.exists():
        return False
    real = device.resolve()
    if any(part.startswith("usb") for part in real.parts):
        return True
    disk = real if (real / "removable").exists() else real.parent
    try:
        if (disk / "removable").read_text("ascii").strip() == "1":
            return True
    except (OSError, ValueError):
        return False
    below = real / "slaves"
    lower = list(below.iterdir()) if below.is_dir() else []
    return any(_disk_is_removable(slave, depth - 1) for slave in lower)
