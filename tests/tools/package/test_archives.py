"""Archives are the same bytes for the same content, whatever the packing machine did before."""

import os
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.package import archives

MADE = 1_700_000_000


def _tree(at: Path, names: list[str]) -> Path:
    """Make one content in an order, with rights and times of its own."""
    at.mkdir(parents=True)
    for name in names:
        path = at / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
        path.chmod(0o600)
        os.utime(path, (len(str(at)), len(str(at))))
    (at / "run").chmod(0o700)
    (at / "lib.so").chmod(0o700)
    (at / "link").symlink_to("run")
    os.link(at / "run", at / "run-again")
    return at


@pytest.fixture
def trees(tmp_path: Path) -> list[Path]:
    names = ["run", "lib.so", "d/ж", "d/a", "DEBIAN/control"]
    made = [
        _tree(tmp_path / "one/x", names),
        _tree(tmp_path / "the-other-one/x", names[::-1]),
    ]
    for tree in made:
        (tree / "DEBIAN/control").write_text(
            "Package: x\nVersion: 1\nArchitecture: all\nMaintainer: x <x@localhost>\nDescription: x\n"
        )
        archives.set_alike(tree, MADE)
    return made


@pytest.mark.system("linux")
def test_a_tar_depends_on_its_content_alone(trees: list[Path], tmp_path: Path) -> None:
    written = [tmp_path / "1.tar.xz", tmp_path / "2.tar.xz"]
    for tree, target in zip(trees, written, strict=True):
        archives.write_tar(tree, target, MADE)
    assert written[0].read_bytes() == written[1].read_bytes()
    with tarfile.open(written[0]) as archive:
        entries = {entry.name: entry for entry in archive}
    assert list(entries) == sorted(entries)
    assert {(entry.uid, entry.gid, entry.uname, entry.mtime) for entry in entries.values()} == {
        (0, 0, "root", MADE)
    }
    assert entries["x/run"].mode == 0o755
    assert entries["x/lib.so"].mode == entries["x/d/a"].mode == 0o644
    assert entries["x/link"].linkname == "run"
    assert entries["x/run-again"].isreg()


@pytest.mark.outside
@pytest.mark.system("linux")
def test_a_debian_package_depends_on_its_content_alone(
    trees: list[Path], tmp_path: Path, outside_tool: Callable[[str], str]
) -> None:
    outside_tool("dpkg-deb")
    written = [tmp_path / "1.deb", tmp_path / "2.deb"]
    for tree, target in zip(trees, written, strict=True):
        archives.write_deb(tree, target, MADE)
    assert written[0].read_bytes() == written[1].read_bytes()
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(written[0])], capture_output=True, text=True, check=True
    ).stdout
    assert "root/root" in listed
    assert "2023-11-14" in listed


def test_what_is_compressed_has_no_time_in_it() -> None:
    assert archives.compressed(b"x") == archives.compressed(b"x")
    assert archives.compressed(b"x")[4:8] == bytes(4)


@pytest.mark.outside
def test_sha256sum_checks_the_sums(tmp_path: Path, outside_tool: Callable[[str], str]) -> None:
    outside_tool("sha256sum")
    for name in ("b", "a"):
        (tmp_path / name).write_text(name)
    archives.write_sums([tmp_path / "b", tmp_path / "a"], tmp_path / archives.SUMS)
    done = subprocess.run(
        ["sha256sum", "--check", archives.SUMS],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "a: OK\nb: OK\n"
