"""Sticks of real file systems: exFAT and FAT by programs (FUSE), and memory."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

MIB = 1 << 20
KINDS = ("exfat", "fat")
PATIENCE_SECONDS = 20


@dataclass
class Mounted:
    """A stick whose file system is a program.

    Attributes:
        image: What lies on the stick.
        point: Where it is mounted.
        kind: ``exfat`` or ``fat``.
    """

    image: Path
    point: Path
    kind: str

    def __post_init__(self) -> None:
        self._device = ""
        self._program: subprocess.Popen[bytes] | None = None

    def mount(self) -> None:
        """Plug it in."""
        if self.kind == "exfat":  # its program wants a device
            command = ["losetup", "--find", "--show", str(self.image)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                pytest.skip(f"this system gives no loop device: {done.stderr.strip()}")
            self._device = done.stdout.strip()
            run = [shutil.which("mount.exfat-fuse") or "", "-d", self._device, str(self.point)]
        else:
            run = [
                shutil.which("fusefat") or "",
                "-f",
                "-o",
                "rw+",
                str(self.image),
                str(self.point),
            ]
        nowhere = subprocess.DEVNULL
        self._program = subprocess.Popen(run, stdout=nowhere, stderr=nowhere, stdin=nowhere)
        last = time.monotonic() + PATIENCE_SECONDS
        while not os.path.ismount(self.point):
            if self._program.poll() is not None or time.monotonic() > last:
                self.pull()
                pytest.skip(f"this system does not mount {self.kind} by FUSE")
            time.sleep(0.005)

    def kill(self) -> None:
        """End the file system's program, as when a stick's driver crashes."""
        if self._program is not None:
            self._program.send_signal(signal.SIGKILL)
            self._program.wait()

    def unmount(self) -> None:
        """Take it out as a person does who was told that it is safe."""
        subprocess.run(["umount", str(self.point)], capture_output=True, check=False)
        with suppress(subprocess.TimeoutExpired):
            if self._program is not None:
                self._program.wait(PATIENCE_SECONDS)
        self.pull()

    def pull(self) -> None:
        """Leave nothing mounted, whatever happened."""
        self.kill()
        subprocess.run(["umount", "-l", str(self.point)], capture_output=True, check=False)
        if self._device:
            subprocess.run(["losetup", "-d", self._device], capture_output=True, check=False)
            self._device = ""


def formatted(folder: Path, kind: str) -> Path:
    """Return an empty image of a stick; skips where it cannot be made or mounted here."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("this system mounts nothing: that needs root on Linux")
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip("this system has no /dev/fuse")
    maker, program = {"exfat": ("mkfs.exfat", "mount.exfat-fuse"), "fat": ("mkfs.vfat", "fusefat")}[
        kind
    ]
    for tool in (maker, program):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    image = folder / f"{kind}.img"
    with image.open("wb") as file:
        file.truncate(32 * MIB)
    subprocess.run([shutil.which(maker) or "", str(image)], capture_output=True, check=True)
    return image


@contextmanager
def stick_of(template: Path, folder: Path, kind: str) -> Iterator[Mounted]:
    """Yield a mounted stick of its own."""
    folder.mkdir(parents=True)
    point = folder / "stick"
    point.mkdir()
    image = Path(shutil.copyfile(template, folder / "image"))
    mounted = Mounted(image, point, kind)
    try:
        mounted.mount()
        yield mounted
    finally:
        mounted.pull()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def in_memory(folder: Path, options: str) -> Iterator[Path]:
    """Yield a small stick in memory (tmpfs)."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("this system mounts nothing: that needs root on Linux")
    folder.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this system does not let a small file system be mounted")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], capture_output=True, check=False)


def fill_up(folder: Path) -> None:
    """Let a stick have no room left."""
    with suppress(OSError), (folder / "filler").open("ab", buffering=0) as file:
        while True:
            file.write(bytes(4096))
