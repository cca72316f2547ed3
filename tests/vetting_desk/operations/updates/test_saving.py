"""Saving packages: under their names only once all of the update was read, and nothing where it was not."""

import io
from pathlib import Path

import pytest

from tests.vetting_desk.operations.updates.conftest import PACKAGES, Made
from vetting_desk.errors import CancelledError, DriveFullError, UpdateRefusedError
from vetting_desk.operations.updates import saving
from vetting_desk.progress import Progress
from vetting_desk.transfer.format import update_document
from vetting_desk.transfer.format.update_file import UpdateReader


def _save(whole: bytes, folder: Path, progress: Progress | None = None) -> tuple[Path, ...]:
    reader = UpdateReader(io.BytesIO(whole))
    update = update_document.update_of(update_document.parse(reader.head.data), reader.head.data)
    return saving.save(reader, update, update.packages[:2], folder, progress)


def test_what_is_wanted_is_saved(made: Made, stick: Path) -> None:
    files = _save(made.update.read_bytes(), stick)
    assert sorted(files) == sorted(stick.iterdir())
    assert all(path.read_bytes() == PACKAGES[path.name] for path in files)


def test_trailing_bytes_leave_nothing(made: Made, stick: Path) -> None:
    with pytest.raises(UpdateRefusedError):
        _save(made.update.read_bytes() + b"x", stick)
    assert list(stick.iterdir()) == []


def test_a_wrong_package_that_is_not_wanted_leaves_nothing_either(made: Made, stick: Path) -> None:
    whole = bytearray(made.update.read_bytes())
    whole[whole.index(b"debian debian") + 50] ^= 1
    with pytest.raises(UpdateRefusedError):
        _save(bytes(whole), stick)
    assert list(stick.iterdir()) == []


class _Stops:
    """Stops at the second package."""

    def __init__(self) -> None:
        self.seen = 0

    def report(self, done: int, total: int, doing: str = "") -> None:
        self.seen = max(self.seen, done if doing == "reading" else 0)

    def raise_if_cancelled(self) -> None:
        if self.seen > 20_000:
            raise CancelledError


def test_stopped_it_leaves_nothing(made: Made, stick: Path) -> None:
    with pytest.raises(CancelledError):
        _save(made.update.read_bytes(), stick, _Stops())
    assert list(stick.iterdir()) == []


def test_without_room_it_leaves_nothing(
    made: Made, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DriveFullError(path=str(stick), needed=2, free=1)

    monkeypatch.setattr(saving, "write_to_drive", full)
    with pytest.raises(DriveFullError):
        _save(made.update.read_bytes(), stick)
    assert list(stick.iterdir()) == []
