"""What a Linux machine does not protect: each state of simulated systems, and never a false "protected"."""

from pathlib import Path

import pytest

from vetting_desk.machine.exposure import Answer, Finding, Risk
from vetting_desk.machine.exposure_linux import LinuxMachine

DATA = Path("/home/invented/desks")
LUKS = "CRYPT-LUKS2-0123456789abcdef0123456789abcdef-home"
SWAPS = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"

linux_files = pytest.mark.system("linux", "darwin")
"""Linux' own pseudo files: names with a colon, and links."""


class Root:
    """A simulated ``/proc`` and ``/sys``; devices get numbers in the order they are added."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._mounts: list[str] = []
        self._numbers: dict[str, str] = {}
        self.write("proc/swaps", SWAPS)
        self.write("sys/power/state", "freeze mem")
        self.write("proc/sys/kernel/core_pattern", "core")

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n")

    def device(
        self, name: str, *, uuid: str = "", mapped: str = "", on: tuple[str, ...] = ()
    ) -> None:
        place = self.folder / "sys/devices/invented" / name
        (place / "slaves").mkdir(parents=True)
        if uuid:
            self.write(f"sys/devices/invented/{name}/dm/uuid", uuid)
            self.write(f"sys/devices/invented/{name}/dm/name", mapped)
        for lower in on:
            (place / "slaves" / lower).symlink_to(self.folder / "sys/devices/invented" / lower)
        number = f"8:{len(self._numbers)}"
        self._numbers[name] = number
        for link in (f"sys/dev/block/{number}", f"sys/class/block/{name}"):
            (self.folder / link).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / link).symlink_to(place)

    def mount(self, point: str, source: str, *, of: str = "", kind: str = "ext4") -> None:
        number = self._numbers.get(of, "0:42")
        escaped = point.replace(" ", "\\040")
        self._mounts.append(f"22 1 {number} / {escaped} rw - {kind} {source} rw")
        self.write("proc/self/mountinfo", "\n".join(self._mounts))

    def swap(self, *lines: str) -> None:
        self.write("proc/swaps", SWAPS + "\n".join(lines))

    def find(self, risk: Risk, *, off: bool = True, data: Path = DATA) -> Finding:
        found = LinuxMachine(self.folder).findings(data, own_dumps_off=off)
        assert [each.risk for each in found] == [risk for risk in Risk if risk is not Risk.PORTABLE]
        return found[list(Risk).index(risk)]


@pytest.fixture
def root(tmp_path: Path) -> Root:
    return Root(tmp_path)


# Disk


@linux_files
def test_a_plain_partition_is_open(root: Root) -> None:
    root.device("sda2")
    root.mount("/", "/dev/sda2", of="sda2")
    assert root.find(Risk.DISK) == Finding(Risk.DISK, Answer.OPEN, "/dev/sda2")


@linux_files
def test_luks_beneath_the_data_folder_protects(root: Root) -> None:
    root.device("sda2")
    root.device("dm-0", uuid=LUKS, mapped="home", on=("sda2",))
    root.mount("/", "/dev/sda2", of="sda2")
    root.mount("/home", "/dev/mapper/home", of="dm-0")
    assert root.find(Risk.DISK).answer is Answer.PROTECTED


@linux_files
def test_a_logical_volume_on_luks_protects(root: Root) -> None:
    root.device("sda2")
    root.device("dm-0", uuid=LUKS, mapped="crypt", on=("sda2",))
    root.device("dm-1", uuid="LVM-abc", mapped="vg-root", on=("dm-0",))
    root.mount("/", "/dev/mapper/vg-root", of="dm-1")
    assert root.find(Risk.DISK).answer is Answer.PROTECTED


@linux_files
def test_one_plain_disk_among_encrypted_ones_leaves_it_open(root: Root) -> None:
    root.device("sda2")
    root.device("sdb1")
    root.device("dm-0", uuid=LUKS, mapped="crypt", on=("sda2",))
    root.device("dm-1", uuid="LVM-abc", mapped="vg-root", on=("dm-0", "sdb1"))
    root.mount("/", "/dev/mapper/vg-root", of="dm-1")
    assert root.find(Risk.DISK).answer is Answer.OPEN


@linux_files
@pytest.mark.parametrize(
    "uuid", ["CRYPT-VERITY-abc-root", "CRYPT-INTEGRITY-abc-root", "LVM-CRYPT-LUKS2-"]
)
def test_what_only_checks_and_hides_nothing_does_not_protect(root: Root, uuid: str) -> None:
    root.device("sda2")
    root.device("dm-0", uuid=uuid, mapped="root", on=("sda2",))
    root.mount("/", "/dev/mapper/root", of="dm-0")
    assert root.find(Risk.DISK).answer is Answer.OPEN


@linux_files
def test_a_volume_without_a_number_of_its_own_is_found_by_name(root: Root) -> None:
    root.device("sda2")
    root.device("dm-0", uuid=LUKS, mapped="crypt", on=("sda2",))
    root.mount("/", "/dev/mapper/crypt", kind="btrfs")
    assert root.find(Risk.DISK).answer is Answer.PROTECTED


@linux_files
@pytest.mark.parametrize(
    "source", ["overlay", "tmpfs", "pool/home", "/dev/mapper/nowhere", "server:/home"]
)
def test_what_lies_on_no_known_device_is_unknown(root: Root, source: str) -> None:
    root.mount("/", source)
    assert root.find(Risk.DISK) == Finding(Risk.DISK, Answer.UNKNOWN, source)


@linux_files
def test_a_file_used_as_a_disk_is_unknown(root: Root) -> None:
    root.device("loop0")
    root.write("sys/devices/invented/loop0/loop/backing_file", "/elsewhere/image")
    root.mount("/", "/dev/loop0", of="loop0")
    assert root.find(Risk.DISK).answer is Answer.UNKNOWN


def test_a_system_that_reports_nothing_is_unknown(tmp_path: Path) -> None:
    found = LinuxMachine(tmp_path).findings(DATA, own_dumps_off=False)
    assert {each.answer for each in found} == {Answer.UNKNOWN}


@linux_files
def test_the_mount_nearest_to_the_folder_counts_and_the_last_on_one_point(root: Root) -> None:
    root.device("sda2")
    root.device("dm-0", uuid=LUKS, mapped="home", on=("sda2",))
    root.mount("/home", "/dev/mapper/home", of="dm-0")
    root.mount("/", "/dev/sda2", of="sda2")
    assert root.find(Risk.DISK).answer is Answer.PROTECTED
    root.mount("/home", "/dev/sda2", of="sda2")
    assert root.find(Risk.DISK).answer is Answer.OPEN


@linux_files
def test_names_with_spaces_are_read(root: Root) -> None:
    root.device("sda2")
    root.device("dm-0", uuid=LUKS, mapped="stick", on=("sda2",))
    root.mount("/", "/dev/sda2", of="sda2")
    root.mount("/media/an invented stick", "/dev/mapper/stick", of="dm-0")
    there = Path("/media/an invented stick/desks")
    assert root.find(Risk.DISK, data=there).answer is Answer.PROTECTED


# Swap


@linux_files
def test_no_swap_writes_nothing(root: Root) -> None:
    assert root.find(Risk.SWAP) == Finding(Risk.SWAP, Answer.PROTECTED)


@linux_files
def test_a_swap_partition_is_open_and_named(root: Root) -> None:
    root.device("sda3")
    root.swap("/dev/sda3 partition 8388604 0 -2")
    assert root.find(Risk.SWAP) == Finding(Risk.SWAP, Answer.OPEN, "/dev/sda3")


@linux_files
@pytest.mark.parametrize("name", ["/dev/dm-0", "/dev/mapper/swap"])
def test_encrypted_swap_protects(root: Root, name: str) -> None:
    root.device("sda3")
    root.device("dm-0", uuid="CRYPT-PLAIN-swap", mapped="swap", on=("sda3",))
    root.swap(f"{name} partition 8388604 0 -2")
    assert root.find(Risk.SWAP).answer is Answer.PROTECTED


@linux_files
def test_a_swap_file_is_as_safe_as_its_disk(root: Root) -> None:
    root.device("sda2")
    root.mount("/", "/dev/sda2", of="sda2")
    root.swap("/swap\\040file file 2097148 0 -2")
    assert root.find(Risk.SWAP) == Finding(Risk.SWAP, Answer.OPEN, "/swap file")


@linux_files
def test_one_open_swap_among_safe_ones_leaves_it_open(root: Root) -> None:
    root.device("sda3")
    root.device("zram0")
    root.swap("/dev/zram0 partition 4194300 0 100", "/dev/sda3 partition 8388604 0 -2")
    assert root.find(Risk.SWAP) == Finding(Risk.SWAP, Answer.OPEN, "/dev/sda3")


@linux_files
def test_compressed_memory_is_no_disk_unless_it_was_given_one(root: Root) -> None:
    root.device("zram0")
    root.swap("/dev/zram0 partition 4194300 0 100")
    assert root.find(Risk.SWAP).answer is Answer.PROTECTED
    root.write("sys/devices/invented/zram0/backing_dev", "/dev/sda3")
    assert root.find(Risk.SWAP).answer is Answer.UNKNOWN


@linux_files
def test_swap_on_a_device_nobody_knows_is_unknown(root: Root) -> None:
    root.swap("/dev/nowhere partition 8388604 0 -2")
    assert root.find(Risk.SWAP) == Finding(Risk.SWAP, Answer.UNKNOWN, "/dev/nowhere")


# Hibernation


@linux_files
def test_a_kernel_that_cannot_hibernate_protects(root: Root) -> None:
    root.device("sda3")
    root.swap("/dev/sda3 partition 8388604 0 -2")
    assert root.find(Risk.HIBERNATION).answer is Answer.PROTECTED


@linux_files
@pytest.mark.parametrize(
    ("ways", "answer"),
    [("[platform] shutdown reboot", Answer.OPEN), ("[disabled]", Answer.PROTECTED)],
)
def test_hibernation_to_open_swap_is_open_unless_it_is_disabled(
    root: Root, ways: str, answer: Answer
) -> None:
    root.device("sda3")
    root.swap("/dev/sda3 partition 8388604 0 -2")
    root.write("sys/power/state", "freeze mem disk")
    root.write("sys/power/disk", ways)
    assert root.find(Risk.HIBERNATION).answer is answer


@linux_files
def test_hibernation_to_encrypted_swap_protects(root: Root) -> None:
    root.device("sda3")
    root.device("dm-0", uuid=LUKS, mapped="swap", on=("sda3",))
    root.swap("/dev/dm-0 partition 8388604 0 -2")
    root.write("sys/power/state", "freeze mem disk")
    assert root.find(Risk.HIBERNATION).answer is Answer.PROTECTED


@linux_files
def test_hibernation_has_nowhere_to_go_without_swap_on_a_disk(root: Root) -> None:
    root.device("zram0")
    root.swap("/dev/zram0 partition 4194300 0 100")
    root.write("sys/power/state", "freeze mem disk")
    assert root.find(Risk.HIBERNATION).answer is Answer.PROTECTED


# Crash dumps


@linux_files
@pytest.mark.parametrize(
    "pattern", ["core", "/var/crash/core.%p", "|/usr/lib/systemd/systemd-coredump %P"]
)
def test_dumps_that_are_not_turned_off_are_open(root: Root, pattern: str) -> None:
    root.write("proc/sys/kernel/core_pattern", pattern)
    assert root.find(Risk.CORE_DUMPS, off=False) == Finding(Risk.CORE_DUMPS, Answer.OPEN, pattern)
    assert root.find(Risk.CORE_DUMPS, off=True).answer is Answer.PROTECTED


@linux_files
@pytest.mark.parametrize("pattern", ["", "|/bin/false"])
def test_a_system_without_dumps_protects(root: Root, pattern: str) -> None:
    root.write("proc/sys/kernel/core_pattern", pattern)
    assert root.find(Risk.CORE_DUMPS, off=False).answer is Answer.PROTECTED


@linux_files
def test_the_kernels_own_dump_holds_all_memory(root: Root) -> None:
    root.write("sys/kernel/kexec_crash_loaded", "1")
    assert root.find(Risk.CORE_DUMPS) == Finding(Risk.CORE_DUMPS, Answer.OPEN, "kdump")
