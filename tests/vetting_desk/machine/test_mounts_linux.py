import os
from pathlib import Path

import pytest

from vetting_desk.machine.mounts_linux import file_system_of, removable_mounts

linux_files = pytest.mark.system("linux", "darwin")
"""Linux' own pseudo files: names with a colon, and links."""


class Kernel:
    """A simulated ``/proc/self/mountinfo`` and ``/sys/class/block``."""

    def __init__(self, folder: Path) -> None:
        self.mountinfo = folder / "mountinfo"
        self.blocks = folder / "class"
        self._devices = folder / "devices"
        self.blocks.mkdir()
        self.mountinfo.write_text("")

    def disk(self, name: str, *, removable: bool, bus: str = "pci", part: str = "") -> None:
        disk = self._devices / bus / name
        (disk / part).mkdir(parents=True)
        (disk / "removable").write_text(f"{removable:d}\n")
        (self.blocks / (part or name)).symlink_to(disk / part)

    def mapped(self, name: str, below: str) -> None:
        device = self._devices / "virtual" / name
        (device / "slaves").mkdir(parents=True)
        (device / "removable").write_text("0\n")
        (device / "slaves" / below).symlink_to(self.blocks / below)
        (self.blocks / name).symlink_to(device)

    def mount(self, source: str, point: str) -> None:
        with self.mountinfo.open("a") as file:
            file.write(f"36 35 98:0 / {point} rw,noatime shared:1 - vfat {source} rw\n")

    def found(self) -> list[tuple[Path, str]]:
        return removable_mounts(self.mountinfo, self.blocks)


@pytest.fixture
def kernel(tmp_path: Path) -> Kernel:
    return Kernel(tmp_path)


@linux_files
def test_a_removable_disk_is_found(kernel: Kernel) -> None:
    kernel.disk("sdx", removable=True, part="sdx1")
    kernel.mount("/dev/sdx1", "/mnt/card")
    assert kernel.found() == [(Path("/mnt/card"), "card")]


@linux_files
def test_a_usb_disk_that_calls_itself_fixed_is_found(kernel: Kernel) -> None:
    kernel.disk("sdx", removable=False, bus="pci/usb2/2-1", part="sdx1")
    kernel.mount("/dev/sdx1", "/mnt/ssd")
    assert kernel.found() == [(Path("/mnt/ssd"), "ssd")]


@linux_files
def test_an_encrypted_stick_is_found_through_its_mapping(kernel: Kernel) -> None:
    kernel.disk("sdx", removable=True, part="sdx1")
    kernel.mapped("dm-7", below="sdx1")
    kernel.mount("/dev/dm-7", "/mnt/sealed")
    assert kernel.found() == [(Path("/mnt/sealed"), "sealed")]


@linux_files
def test_a_fixed_disk_is_not_found(kernel: Kernel) -> None:
    kernel.disk("sdx", removable=False, part="sdx1")
    kernel.mount("/dev/sdx1", "/mnt/data")
    assert kernel.found() == []


@linux_files
def test_what_the_desktop_mounted_as_a_stick_is_found(kernel: Kernel) -> None:
    kernel.mount("/dev/unknown", "/run/media/someone/STICK")
    assert kernel.found() == [(Path("/run/media/someone/STICK"), "STICK")]


@linux_files
@pytest.mark.parametrize("point", ["/", "/boot/efi", "/home", "/usr/local"])
def test_a_system_started_from_a_stick_is_not_offered(kernel: Kernel, point: str) -> None:
    kernel.disk("sdx", removable=True, part="sdx1")
    kernel.mount("/dev/sdx1", point)
    assert kernel.found() == []


@linux_files
def test_one_device_mounted_twice_is_found_once(kernel: Kernel) -> None:
    kernel.disk("sdx", removable=True, part="sdx1")
    kernel.mount("/dev/sdx1", "/mnt/one")
    kernel.mount("/dev/sdx1", "/mnt/two")
    assert [path for path, _ in kernel.found()] == [Path("/mnt/one")]


@linux_files
def test_blanks_and_other_letters_in_a_label_are_read(kernel: Kernel) -> None:
    kernel.mount("/dev/sdx1", r"/media/МОЙ\040USB")
    assert kernel.found() == [(Path("/media/МОЙ USB"), "МОЙ USB")]


@linux_files
def test_a_name_that_is_not_utf_8_still_gives_a_path(kernel: Kernel) -> None:
    kernel.mount("/dev/sdx1", r"/media/\377")
    [(path, _)] = kernel.found()
    assert os.fsencode(path) == b"/media/\xff"


@linux_files
@pytest.mark.parametrize("line", ["", "nonsense", "1 2 3 4 5 6", "a - b", "36 35 98:0 / /m rw - t"])
def test_lines_of_another_form_are_passed_over(kernel: Kernel, line: str) -> None:
    kernel.mountinfo.write_text(line + "\n")
    assert kernel.found() == []


@linux_files
def test_memory_file_systems_are_not_sticks(kernel: Kernel) -> None:
    kernel.mount("tmpfs", "/media/ram")
    assert kernel.found() == []


def test_a_system_without_a_list_of_mounts_has_no_sticks(tmp_path: Path) -> None:
    assert removable_mounts(tmp_path / "gone", tmp_path) == []


@linux_files
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/somebody", "ext4"),
        ("/media/STICK/a", "exfat"),
        ("/media/STICK", "exfat"),
        ("/media/STICKY", "ext4"),
        ("/media/A B/x", "fuseblk"),
        ("/over", "tmpfs"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(tmp_path: Path, path: str, kind: str) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "2 1 8:2 / /media/STICK rw shared:1 master:2 - exfat /dev/sdb1 rw\n"
        "3 1 8:3 / /media/A\\040B rw - fuseblk /dev/sdc1 rw\n"
        "4 1 8:4 / /over rw - ext4 /dev/sdd1 rw\n"
        "5 1 0:5 / /over rw - tmpfs tmpfs rw\n"
        "a line that is malformed\n"
    )
    assert file_system_of(Path(path), mounts) == kind


def test_without_the_kernels_list_the_file_system_is_not_known(tmp_path: Path) -> None:
    assert file_system_of(Path("/"), tmp_path / "gone") == ""
