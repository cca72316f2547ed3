"""What a desk once was, compared at unlocking: told, logged, or quietly written again."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.epoch import Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access import high_water
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases

Unlock = Callable[[Path], OpenDesk]
NAMES = [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)]


@pytest.fixture
def folder(data: Path, unlock: Unlock) -> Path:
    """The post's folder, unlocked once under the account of this test."""
    unlock(data / "post").close()
    return data / "post"


def marks(desk: OpenDesk) -> list[Path]:
    return list(high_water.paths(desk.folder, desk.desk.id).values())


def told(desk: OpenDesk) -> set[FindingKind]:
    return {finding.kind for finding in desk.casebook.findings.standing()}


def test_two_copies_lie_in_the_folder_and_in_the_account(folder: Path, unlock: Unlock) -> None:
    with closing(unlock(folder)) as desk:
        inside, outside = marks(desk)

        assert inside.parent == folder
        assert outside.parent == Path(os.environ["VETTING_DESK_STATE"])
        assert inside.read_bytes() == outside.read_bytes()


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"spoilt")])
def test_one_copy_missing_or_damaged_is_written_again_and_logged(
    folder: Path, unlock: Unlock, which: int, damage: Callable[[Path], object]
) -> None:
    with closing(unlock(folder)) as desk:
        paths = marks(desk)
    damage(paths[which])

    with closing(unlock(folder)) as desk:
        assert told(desk) == set()
        assert len(desk.casebook.audit.entries(action="high-water-renewed")) == 2, "and once made"
        assert paths[0].read_bytes() == paths[1].read_bytes()
        assert desk.casebook.epochs.present().number == 1


def test_both_missing_is_told(folder: Path, unlock: Unlock) -> None:
    with closing(unlock(folder)) as desk:
        paths = marks(desk)
    for path in paths:
        path.unlink()

    with closing(unlock(folder)) as desk:
        assert told(desk) == {FindingKind.MARKS_LOST}
    with closing(unlock(folder)) as desk:
        assert len(desk.casebook.findings.list()) == 1, "told once"


def test_a_casebook_alone_put_back_begins_an_epoch_above_the_known_one(
    folder: Path, unlock: Unlock, tmp_path: Path
) -> None:
    shutil.copy(folder / "casebook.db", tmp_path / "before")
    with closing(unlock(folder)) as desk:
        desk.casebook.begin_epoch(Why.BEHIND, 4)
        cases.create_case(desk, NAMES)
    shutil.copy(tmp_path / "before", folder / "casebook.db")

    with closing(unlock(folder)) as desk:
        assert told(desk) == {FindingKind.BEHIND}
        assert desk.casebook.epochs.present().number == 6
        assert cases.search(desk) == []
    with closing(unlock(folder)) as desk:
        assert len(desk.casebook.findings.list()) == 1, "it works on from there"


def test_a_casebook_that_went_on_elsewhere_is_told(
    folder: Path, unlock: Unlock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = Path(shutil.copytree(folder, tmp_path / "elsewhere"))
    with closing(unlock(folder)) as desk:
        cases.create_case(desk, NAMES)
    with monkeypatch.context() as other:
        other.setenv("VETTING_DESK_STATE", str(tmp_path / "other account"))
        with closing(unlock(copy)) as desk:
            for _ in range(3):
                cases.create_case(desk, NAMES)
    shutil.rmtree(folder)
    shutil.copytree(copy, folder)

    with closing(unlock(folder)) as desk:
        assert told(desk) == {FindingKind.DIVERGED}
        assert desk.casebook.epochs.list()[0].why is Why.COPIED


def test_a_casebook_from_before_there_were_marks_is_told(folder: Path, unlock: Unlock) -> None:
    with closing(unlock(folder)) as desk:
        desk.casebook.settings.remove(high_water.KEY)
        desk.casebook.settings.remove(high_water.KEPT)

    with closing(unlock(folder)) as desk:
        [finding] = desk.casebook.findings.standing()
        assert finding.kind is FindingKind.BEHIND
        assert "known" not in finding.detail


def test_a_mark_is_written_for_what_moves_and_not_for_each_entry(
    folder: Path, unlock: Unlock
) -> None:
    with closing(unlock(folder)) as desk:
        path = marks(desk)[0]
        before = path.read_bytes()
        for number in range(high_water.ENTRIES_BETWEEN - 20):
            desk.casebook.settings.set(f"an invented setting/{number}", "1")
        assert path.read_bytes() == before
        for number in range(30):
            desk.casebook.settings.set(f"another invented setting/{number}", "1")
        after = path.read_bytes()
        assert after != before, "the log has grown"
        desk.casebook.epochs.begin(Why.BEHIND)
        assert path.read_bytes() != after, "a number has moved"


def test_a_medium_that_takes_no_mark_stops_no_work(
    folder: Path, unlock: Unlock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left")

    monkeypatch.setattr(high_water, "replace_file", full)
    with closing(unlock(folder)) as desk:
        cases.create_case(desk, NAMES)

    with closing(unlock(folder)) as desk:
        assert len(cases.search(desk)) == 1
        assert told(desk) == set()


def test_nothing_of_a_desk_can_be_read_in_its_marks(folder: Path, unlock: Unlock) -> None:
    with closing(unlock(folder)) as desk:
        for path in marks(desk):
            lines = path.read_bytes().split(b"\n")
            assert lines[:2] == [b"vetting-desk-high-water/1", desk.desk.id.encode()]
            assert desk.desk.name.encode() not in path.read_bytes()
