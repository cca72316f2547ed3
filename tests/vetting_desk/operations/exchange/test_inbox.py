"""What arrived at headquarters, bundle by bundle."""

from pathlib import Path

from tests.vetting_desk.operations.conftest import signed_at
from vetting_desk.model import IntakeOutcome
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import inbox, transfer


def carried(post: OpenDesk, hq: OpenDesk, folder: Path) -> Path:
    signed_at(post)
    [row] = transfer.write_bundles(post, folder)
    path = folder / row.file_name
    transfer.receive(hq, path)
    return path


def test_it_says_from_whom_when_and_what(post: OpenDesk, hq: OpenDesk, tmp_path: Path) -> None:
    carried(post, hq, tmp_path)
    [found] = inbox.arrived(hq)
    assert (found.desk_name, found.sequence) == (post.desk.name, 1)
    assert found.carried_by == post.officer.name
    statements = len(post.casebook.entries.on_way("", EntryWay.WRITTEN))
    assert statements
    assert found.outcomes == {IntakeOutcome.ACCEPTED: 1}
    assert found.statements == {IntakeOutcome.ACCEPTED: statements}


def test_a_gap_is_flagged_and_stays_so(post: OpenDesk, hq: OpenDesk, tmp_path: Path) -> None:
    signed_at(post)
    transfer.write_bundles(post, tmp_path)
    carried(post, hq, tmp_path)
    [found] = inbox.arrived(hq)
    assert "gap" in found.flags
    assert found.doubtful


def test_the_newest_is_first_and_pages_follow(post: OpenDesk, hq: OpenDesk, tmp_path: Path) -> None:
    for _ in range(3):
        carried(post, hq, tmp_path)
    assert [each.sequence for each in inbox.arrived(hq)] == [3, 2, 1]
    first = inbox.arrived(hq, limit=2)
    rest = inbox.arrived(hq, before=first[-1].number, limit=2)
    assert [each.sequence for each in (*first, *rest)] == [3, 2, 1]
