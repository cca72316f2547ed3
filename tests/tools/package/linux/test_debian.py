"""What lies in the Debian package, and what a desktop is told."""

import gzip
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools.package.linux import debian, portable
from tools.package.program import Built

pytestmark = pytest.mark.system("linux")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("built") / "vetting-desk"
    (folder / "_internal").mkdir(parents=True)
    for name in ("vetting-desk", "vetting-desk-window"):
        (folder / name).write_text("x" * 1500)
    return Built(folder, ("libc6 (>= 2.35)", "libcups2 | libcups2t64"), (), 0)


@pytest.fixture(scope="module")
def root(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("deb") / "root"
    debian.lay_out(built, made, 1_700_000_000)
    return made


def test_both_programs_are_on_the_path(root: Path) -> None:
    for name in ("vetting-desk", "vetting-desk-window"):
        link = root / "usr/bin" / name
        assert link.is_symlink()
        assert link.resolve() == (root / "usr/lib/vetting-desk" / name).resolve()
        assert link.read_text().startswith("x")


def test_it_runs_nothing_as_it_comes_and_goes(root: Path) -> None:
    assert [path.name for path in (root / "DEBIAN").iterdir()] == ["control"]


def test_control_says_what_it_needs(root: Path) -> None:
    told = (root / "DEBIAN/control").read_text("utf-8")
    fields = dict(line.split(": ", 1) for line in told.splitlines() if not line.startswith(" "))
    assert fields["Depends"] == "libc6 (>= 2.35), libcups2 | libcups2t64"
    assert fields["Version"].endswith("-1")
    assert int(fields["Installed-Size"]) >= 4
    assert "Essential" not in fields


def test_the_kinds_of_files_are_those_that_the_program_opens(root: Path) -> None:
    from vetting_desk.operations.desk.backups.file import FAMILY, SUFFIX
    from vetting_desk.transfer.carrier import bundle_files
    from vetting_desk.transfer.format import update_start

    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kinds = ET.parse(root / "usr/share/mime/packages/vetting-desk.xml").getroot()
    globs = {each.get("pattern") for each in kinds.iter(f"{space}glob")}
    assert globs == {f"*{SUFFIX}", f"*{bundle_files.SUFFIX}", f"*{update_start.SUFFIX}"}
    magic = {str(each.get("value")) for each in kinds.iter(f"{space}match")}
    assert FAMILY.decode() in magic
    starts = {each.encode().decode("unicode_escape").encode() for each in magic}
    assert any(update_start.START.startswith(each) for each in starts)
    entry = (root / "usr/share/applications/vetting-desk.desktop").read_text("utf-8")
    for each in kinds.iter(f"{space}mime-type"):
        assert f"{each.get('type')};" in entry
        assert {word.get("{http://www.w3.org/XML/1998/namespace}lang") for word in each} >= {
            "ru",
            "tg",
            "fa",
        }
    assert "Exec=vetting-desk-window %f" in entry


@pytest.mark.outside
def test_desktops_take_the_entry(root: Path, outside_tool: Callable[[str], str]) -> None:
    outside_tool("desktop-file-validate")
    entry = root / "usr/share/applications/vetting-desk.desktop"
    done = subprocess.run(
        ["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_manual_completion_icons_and_documents_are_there(root: Path) -> None:
    share = root / "usr/share"
    assert gzip.decompress((share / "man/man1/vetting-desk.1.gz").read_bytes()).startswith(b".TH")
    assert not list((share / "man/man1").glob("*.1"))
    assert (share / "bash-completion/completions/vetting-desk").is_file()
    assert (share / "icons/hicolor/scalable/apps/vetting-desk.svg").is_file()
    assert (share / "icons/hicolor/256x256/apps/vetting-desk.png").is_file()
    assert "Apache License" in (share / "doc/vetting-desk/copyright").read_text("utf-8")
    assert gzip.decompress((share / "doc/vetting-desk/changelog.gz").read_bytes())


def test_a_folder_to_unpack_says_what_it_needs_and_how_it_is_carried(
    built: Built, tmp_path: Path
) -> None:
    folder = tmp_path / "vetting-desk-1"
    portable.lay_out(built, folder)
    words = (folder / "READ-ME.txt").read_text("utf-8")
    assert "libcups2 | libcups2t64" in words
    assert "glibc 2.35" in words
    assert '"data"' in words
    assert not (folder / "data").exists()  # carrying it is a decision of whoever unpacks it
