"""How the other desks stand: what came, what they have confirmed, what ends."""

from contextlib import suppress
from pathlib import Path

from tests.vetting_desk.operations.conftest import signed_at
from vetting_desk.errors import StateError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import desks, transfer


def carry(post: OpenDesk, hq: OpenDesk, folder: Path) -> None:
    with suppress(StateError):  # nothing to send
        for row in transfer.write_bundles(post, folder):
            transfer.receive(hq, folder / row.file_name)


def test_before_its_first_bundle_nothing_is_known(post: OpenDesk, hq: OpenDesk) -> None:
    [found] = desks.desks(hq)
    assert (found.name, found.trusted, found.heard_at) == (post.desk.name, True, None)
    assert (found.sequence, found.epoch, found.statement.count) == (0, 0, 0)
    assert found.statement.confirmed is None
    assert found.certificate_until is not None


def test_what_it_has_and_has_not_confirmed(post: OpenDesk, hq: OpenDesk, tmp_path: Path) -> None:
    signed_at(post)
    carry(post, hq, tmp_path)
    [found] = desks.desks(hq)
    assert (found.sequence, found.missing, found.forks, found.epoch) == (1, (), 0, 1)
    assert (found.receipts_due, found.statement.count) == (1, 1)
    assert found.heard_at is not None
    assert found.statement.confirmed is False
    back = transfer.write_return(hq, post.desk.id, tmp_path)
    [found] = desks.desks(hq)
    assert (found.on_their_way, found.receipts_due) == (1, 1)
    transfer.receive(post, tmp_path / back.file_name)
    signed_at(post)
    carry(post, hq, tmp_path)
    [found] = desks.desks(hq)
    assert (found.on_their_way, found.statement.count) == (0, 2)


def test_a_gap_is_named(post: OpenDesk, hq: OpenDesk, tmp_path: Path) -> None:
    signed_at(post)
    transfer.write_bundles(post, tmp_path)
    signed_at(post)
    [row] = transfer.write_bundles(post, tmp_path)
    transfer.receive(hq, tmp_path / row.file_name)
    [found] = desks.desks(hq)
    assert (found.sequence, found.missing) == (2, (1,))


def test_one_statement_alone_is_the_same(post: OpenDesk, hq: OpenDesk, tmp_path: Path) -> None:
    signed_at(post)
    carry(post, hq, tmp_path)
    [found] = desks.desks(hq)
    assert desks.statement(hq, post.desk.id) == found.statement
