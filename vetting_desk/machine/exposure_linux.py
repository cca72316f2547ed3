"""Disk encryption, swap, hibernation and crash dumps on Linux, read from ``/proc`` and ``/sys`` alone.

A block device counts as encrypted if the device mapper reports it as a dm-crypt mapping, or if every
device below it is encrypted. Self-encrypting disks and file systems encrypted per folder cannot be detected
here and count as not encrypted.

Source: proc_pid_mountinfo(5), proc_swaps(5), core(5); Documentation/ABI/testing/sysfs-power,
Documentation/ABI/testing/sysfs-block-dm; cryptsetup, ``lib/libdevmapper.c`` (prefixes of UUIDs).
"""

import os
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from vetting_desk.machine.findings import Answer, Finding, Risk

_CRYPT = re.compile(r"CRYPT-(?:LUKS[12]|PLAIN|LOOPAES|TCRYPT|BITLK|FVAULT2)-", re.ASCII)
"""UUID prefixes of encrypting mappings; dm-verity and dm-integrity also begin with ``CRYPT-``."""
_ESCAPED = re.compile(rb"\\([0-7]{3})")
_MAX_DEPTH = 8
_NO_DUMP = frozenset({"|/bin/false", "|/usr/bin/false", "|/bin/true", "|/usr/bin/true"})


@dataclass(frozen=True, slots=True)
class _Swap:
    name: str
    answer: Answer
    takes_hibernation: bool = True


@dataclass(frozen=True, slots=True)
class LinuxMachine:
    """A Linux system as read from its pseudo file systems.

    Attributes:
        root: ``/``; another folder in tests.
    """

    root: Path

    def findings(self, data: Path, *, own_dumps_off: bool) -> tuple[Finding, ...]:
        """Return one finding for each risk.

        Args:
            data: The folder with the desks.
            own_dumps_off: True if this program has turned its own dumps off.
        """
        swaps = self._swaps()
        return (
            self._disk(data),
            self._swap(swaps),
            self._hibernation(swaps),
            self._core_dumps(own_dumps_off=own_dumps_off),
        )

    # Disk

    def _disk(self, data: Path) -> Finding:
        answer, name = self._below(data)
        return Finding(Risk.DISK, answer, name)

    def _below(self, path: Path) -> tuple[Answer, str]:
        """Return whether the devices below `path` are encrypted, and the name of the topmost one."""
        number, source = self._mount_of(path)
        device = self._device(number, source)
        if device is None:
            return Answer.UNKNOWN, source
        return self._judge(device), source or device.name

    def _mount_of(self, path: Path) -> tuple[str, str]:
        """Return ``major:minor`` and source of the file system of `path`; empty if none is found."""
        wanted = PurePosixPath(os.path.realpath(path))
        best, found = -1, ("", "")
        for line in self._lines("proc/self/mountinfo"):
            before, dash, after = line.partition(" - ")
            fields, rest = before.split(" "), after.split(" ")
            if not dash or len(fields) < 6 or len(rest) < 2:
                continue
            point = PurePosixPath(_unescaped(fields[4]))
            # A later mount on the same mount point hides the earlier one.
            if wanted.is_relative_to(point) and len(point.parts) >= best:
                best, found = len(point.parts), (fields[2], _unescaped(rest[1]))
        return found

    def _device(self, number: str, source: str) -> Path | None:
        """Return the folder in ``/sys`` of a block device, by its number or else its name."""
        blocks = self.root / "sys/class/block"
        if number and not number.startswith("0:"):
            by_number = self.root / "sys/dev/block" / number
            if by_number.exists():
                return by_number.resolve()
        if source.startswith("/dev/mapper/"):
            wanted = source.removeprefix("/dev/mapper/")
            for device in sorted(blocks.glob("dm-*")):
                if self._text(device / "dm/name") == wanted:
                    return device.resolve()
            return None
        if source.startswith("/dev/"):
            by_name = blocks / PurePosixPath(source).name
            return by_name.resolve() if by_name.exists() else None
        return None

    def _judge(self, device: Path, depth: int = _MAX_DEPTH) -> Answer:
        """Return whether a block device is encrypted: dm-crypt, or every device below it is encrypted."""
        uuid = self._text(device / "dm/uuid")
        if uuid is not None and _CRYPT.match(uuid):
            return Answer.PROTECTED
        if depth == 0:
            return Answer.UNKNOWN
        backing = self._text(device / "loop/backing_file")
        if backing:
            return Answer.UNKNOWN
        slaves = device / "slaves"
        try:
            lower = sorted(slaves.iterdir()) if slaves.is_dir() else []
        except OSError:
            return Answer.UNKNOWN
        if not lower:
            return Answer.OPEN
        answers = {self._judge(each.resolve(), depth - 1) for each in lower}
        return _worst(answers)

    # Swap

    def _swaps(self) -> list[_Swap] | None:
        """Return the swap areas in use, or None if the system does not report them."""
        text = self._text(self.root / "proc/swaps")
        if text is None:
            return None
        found = []
        for line in text.splitlines()[1:]:
            fields = line.split()
            if len(fields) >= 2:
                found.append(self._judge_swap(_unescaped(fields[0]), fields[1]))
        return found

    def _judge_swap(self, name: str, kind: str) -> _Swap:
        if kind == "file":
            answer, _device = self._below(Path(name))
            return _Swap(name, answer)
        device = self._device("", name)
        if device is None:
            return _Swap(name, Answer.UNKNOWN)
        if device.name.startswith("zram"):
            # Stays in memory, unless it has a backing device for what does not compress.
            aside = self._text(device / "backing_dev")
            kept = aside in {None, "", "none"}
            return _Swap(
                name, Answer.PROTECTED if kept else Answer.UNKNOWN, takes_hibernation=False
            )
        return _Swap(name, self._judge(device))

    @staticmethod
    def _swap(swaps: list[_Swap] | None) -> Finding:
        if swaps is None:
            return Finding(Risk.SWAP, Answer.UNKNOWN)
        answer = _worst({swap.answer for swap in swaps})
        names = [swap.name for swap in swaps if swap.answer is answer]
        return Finding(
            Risk.SWAP, answer, "" if answer is Answer.PROTECTED else ", ".join(sorted(names))
        )

    # Hibernation

    def _hibernation(self, swaps: list[_Swap] | None) -> Finding:
        """Return the finding on a hibernation image, which is written to swap on a disk."""
        states = self._text(self.root / "sys/power/state")
        if states is None:
            return Finding(Risk.HIBERNATION, Answer.UNKNOWN)
        ways = self._text(self.root / "sys/power/disk") or ""
        if "disk" not in states.split() or "[disabled]" in ways.split():
            return Finding(Risk.HIBERNATION, Answer.PROTECTED)
        if swaps is None:
            return Finding(Risk.HIBERNATION, Answer.UNKNOWN)
        places = {swap.answer for swap in swaps if swap.takes_hibernation}
        return Finding(Risk.HIBERNATION, _worst(places))

    # Crash dumps

    def _core_dumps(self, *, own_dumps_off: bool) -> Finding:
        """Return the finding on this program's dumps, and on the kernel's own, which contain all memory."""
        if self._text(self.root / "sys/kernel/kexec_crash_loaded") == "1":
            return Finding(Risk.CORE_DUMPS, Answer.OPEN, "kdump")
        pattern = self._text(self.root / "proc/sys/kernel/core_pattern")
        if own_dumps_off or pattern == "" or pattern in _NO_DUMP:
            return Finding(Risk.CORE_DUMPS, Answer.PROTECTED)
        if pattern is None:
            return Finding(Risk.CORE_DUMPS, Answer.UNKNOWN)
        return Finding(Risk.CORE_DUMPS, Answer.OPEN, pattern)

    # Reading

    def _lines(self, name: str) -> list[str]:
        return (self._text(self.root / name) or "").splitlines()

    @staticmethod
    def _text(path: Path) -> str | None:
        try:
            return path.read_text("utf-8", "surrogateescape").strip()
        except OSError:
            return None


def _worst(answers: set[Answer]) -> Answer:
    """Return the worst of several answers; "protected" if there are none."""
    for answer in (Answer.OPEN, Answer.UNKNOWN):
        if answer in answers:
            return answer
    return Answer.PROTECTED


def _unescaped(text: str) -> str:
    """Decode the kernel's octal escapes; names are bytes, not characters."""
    raw = text.encode("utf-8", "surrogateescape")
    return os.fsdecode(_ESCAPED.sub(lambda match: bytes([int(match[1], 8) & 255]), raw))
