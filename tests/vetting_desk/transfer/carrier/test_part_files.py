import io
import os
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.carrier.cutting import NAME, cut, put
from vetting_desk.errors import BundleFormatError, CancelledError, DriveMissingError
from vetting_desk.progress import CancellableProgress
from vetting_desk.transfer.carrier.part_files import (
    check_content,
    find_parts,
    is_part_name,
    open_whole,
    part_name,
    read_part,
)

CONTENT = os.urandom(100)
PARTS = cut(CONTENT, 40, 40, 20)


def test_names_of_parts() -> None:
    assert part_name(NAME, 2, 3) == f"{NAME}.2-of-3"
    assert is_part_name(f"{NAME}.2-of-3")
    for name in (
        NAME,
        f"{NAME}.0-of-3",
        f"{NAME}.02-of-3",
        "holiday.age.1-of-2",
        f"{NAME}.1-of-2.part",
    ):
        assert not is_part_name(name)


def test_parts_are_found_by_name_and_nothing_else(tmp_path: Path) -> None:
    put(tmp_path, PARTS)
    (tmp_path / NAME).write_bytes(b"whole")
    (tmp_path / f"{NAME}.1-of-9").mkdir()
    (tmp_path / f"{NAME}.2-of-9").symlink_to(tmp_path / NAME)
    (tmp_path / f"{NAME}.3-of-9").touch()
    assert [path.name for path in find_parts(tmp_path)] == [f"{NAME}.{n}-of-3" for n in (1, 2, 3)]
    with pytest.raises(DriveMissingError):
        find_parts(tmp_path / "gone")


def test_parts_in_any_order_read_as_the_whole(tmp_path: Path) -> None:
    parts = [read_part(path) for path in reversed(put(tmp_path, PARTS))]
    for part in parts:
        check_content(part)
    with open_whole(parts) as whole:
        assert whole.read() == CONTENT
        for place in (0, 39, 40, 41, 79, 80, 99, 100):
            whole.seek(place)
            assert whole.read(30) == CONTENT[place : place + 30]
        assert whole.seek(0, io.SEEK_END) == 100
        assert whole.seek(-5, io.SEEK_CUR) == whole.tell() == 95


@pytest.mark.parametrize("change", ["other name", "shorter", "longer", "spoilt lines"])
def test_a_part_that_is_not_what_it_is_called_is_refused(tmp_path: Path, change: str) -> None:
    [path] = put(tmp_path, PARTS, 2)
    if change == "other name":
        path = path.rename(tmp_path / f"{NAME}.1-of-3")
    elif change == "spoilt lines":
        path.write_bytes(b"x" + path.read_bytes())
    else:
        data = path.read_bytes()
        path.write_bytes(data[:-1] if change == "shorter" else data + b"x")
    with pytest.raises(BundleFormatError, match="part-"):
        read_part(path)


def test_a_part_whose_bytes_changed_is_refused(tmp_path: Path) -> None:
    [path] = put(tmp_path, PARTS, 2)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(BundleFormatError, match="part-digest"):
        check_content(read_part(path))


def test_parts_that_do_not_make_up_the_whole_they_name_are_refused(tmp_path: Path) -> None:
    honest = cut(CONTENT, 40, 40, 20)
    wrong = [part.replace(honest[0].split(b"whole ")[1][:64], b"0" * 64, 1) for part in honest]
    parts = [read_part(path) for path in put(tmp_path, wrong)]
    for part in parts:
        check_content(part)
    with pytest.raises(BundleFormatError, match="part-whole"):
        open_whole(parts)


def test_without_one_of_its_parts_there_is_no_whole(tmp_path: Path) -> None:
    parts = [read_part(path) for path in put(tmp_path, PARTS, 1, 3)]
    with pytest.raises(BundleFormatError, match="part-whole"):
        open_whole(parts)


def test_a_part_that_went_away_is_a_stick_that_was_pulled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = read_part(put(tmp_path, PARTS, 1)[0])
    part.path.unlink()
    with pytest.raises(DriveMissingError):
        check_content(part)


def test_checking_can_be_stopped(tmp_path: Path) -> None:
    progress: Any = CancellableProgress()
    progress.cancel()
    with pytest.raises(CancelledError):
        check_content(read_part(put(tmp_path, PARTS, 1)[0]), progress)
