from pathlib import Path

import pytest

from vetting_desk.errors import CancelledError, DriveError
from vetting_desk.model import BundleKind, BundleState, Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import carried, splits, transfer
from vetting_desk.operations.exchange.carried import WhyKept
from vetting_desk.progress import CancellableProgress


@pytest.fixture
def written(post: OpenDesk, record: Record, stick: Path) -> Path:
    [row] = transfer.write_bundles(post, stick)
    (stick / "holiday.jpg").write_bytes(b"pictures")
    (stick / ("0" * 32 + ".age")).write_bytes(b"somebody's")
    return stick / row.file_name


@pytest.fixture
def returned(post: OpenDesk, hq: OpenDesk, written: Path, stick: Path) -> Path:
    """Headquarters' answer on the same stick, applied at the post."""
    transfer.receive(hq, written)
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)
    return stick / back.file_name


def test_a_bundle_is_named_and_stays_until_it_is_confirmed(
    post: OpenDesk, written: Path, stick: Path
) -> None:
    [found] = carried.own_files(post, stick)
    assert (found.path, found.kind, found.sequence) == (written, BundleKind.RECORDS, 1)
    assert (found.confirmed, found.desk_name) == (False, "")
    cleared = carried.clear(post, [written])
    assert (cleared.removed, cleared.kept) == ((), ((written.name, WhyKept.NOT_CONFIRMED),))
    assert written.exists()


def test_what_headquarters_confirmed_is_removed_and_nothing_else(
    post: OpenDesk, written: Path, returned: Path, stick: Path
) -> None:
    [found] = carried.own_files(post, stick)
    assert found.confirmed
    before = {path.name for path in stick.iterdir()}
    cleared = carried.clear(post, list(stick.iterdir()))
    assert cleared.removed == (written.name,)
    assert {path.name for path in stick.iterdir()} == before - {written.name}
    assert {why for _, why in cleared.kept} == {WhyKept.UNKNOWN}


def test_headquarters_clears_what_the_post_has_named(
    post: OpenDesk, hq: OpenDesk, returned: Path, stick: Path, case_id: str
) -> None:
    [found] = carried.own_files(hq, stick)
    assert (found.kind, found.desk_name, found.confirmed) == (
        BundleKind.RETURN,
        post.desk.name,
        False,
    )
    hq.casebook.bundles.mark(hq.casebook.bundles.list()[0].id, BundleState.RECEIVED)
    assert carried.clear(hq, [returned]).removed == (returned.name,)


@pytest.mark.parametrize(
    "change",
    [
        "other bytes",
        "cut short",
        pytest.param("a link", marks=pytest.mark.system("linux", "darwin")),  # a right on Windows
        "a folder",
    ],
)
def test_a_file_that_is_no_more_what_was_written_stays(
    post: OpenDesk, written: Path, returned: Path, stick: Path, change: str
) -> None:
    data = written.read_bytes()
    written.unlink()
    if change == "a folder":
        written.mkdir()
    elif change == "a link":
        written.symlink_to(returned)
    else:
        written.write_bytes(data[:-1] if change == "cut short" else data[:-1] + b"x")
    [(name, why)] = carried.clear(post, [written]).kept
    assert (name, why) in {(written.name, WhyKept.CHANGED), (written.name, WhyKept.UNKNOWN)}
    assert written.exists()


def test_every_copy_and_every_part_is_known(
    post: OpenDesk, written: Path, stick: Path, returned: Path
) -> None:
    [row] = transfer.bundles(post)
    again = transfer.write_again(post, row.id, stick)
    split = splits.begin(post, 1024 * 1024, row.id)
    assert (
        split.name
    )  # a confirmed bundle can still be written in parts before it is asked for again
    splits.write_parts(post, split.name, stick)
    names = [found.path.name for found in carried.own_files(post, stick)]
    parts = [f"{split.name}.{number}-of-2" for number in (1, 2)]
    assert sorted(names) == sorted([written.name, again.file_name, *parts])
    assert len(carried.clear(post, [stick / name for name in names]).removed) == 4


def test_clearing_can_be_stopped(post: OpenDesk, written: Path, returned: Path) -> None:
    progress = CancellableProgress()
    progress.cancel()
    with pytest.raises(CancelledError):
        carried.clear(post, [written], progress)
    assert written.exists()


def test_a_stick_that_is_gone_is_said(post: OpenDesk, tmp_path: Path) -> None:
    with pytest.raises(DriveError):
        carried.own_files(post, tmp_path / "gone")
