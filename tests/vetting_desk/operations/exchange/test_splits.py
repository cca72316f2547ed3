from pathlib import Path

import pytest

from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import Record, WayToHq
from vetting_desk.model.fact import FactSource
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import splits, transfer
from vetting_desk.transfer.carrier import spool as spools

PART = 1024 * 1024


def test_a_record_is_written_with_the_last_part(
    post: OpenDesk, record: Record, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    split = splits.begin(post, PART)
    assert splits.pending(post) == [split]
    monkeypatch.setattr(spools, "free_bytes", lambda _folder: 0)
    done = splits.write_parts(post, split.name, stick)
    assert (done.written, done.split.missing) == ((1,), (2,))
    assert post.casebook.records.get(record.id).way_to_hq is WayToHq.TO_SEND

    another = tmp_path / "another"
    another.mkdir()
    done = splits.write_parts(post, split.name, another)
    assert (done.written, done.split.done) == ((2,), True)
    assert post.casebook.records.get(record.id).way_to_hq is WayToHq.WRITTEN
    assert list((post.folder / splits.FOLDER).iterdir()) == []
    post.casebook.verify()


def test_what_waits_is_ciphertext_alone(post: OpenDesk, record: Record) -> None:
    splits.begin(post, PART)
    sealed, plan = sorted((post.folder / splits.FOLDER).iterdir())
    assert sealed.read_bytes().startswith(b"age-encryption.org/v1\n")
    for secret in (record.case_id, record.id, post.officer.name, post.desk.name):
        assert secret.encode() not in sealed.read_bytes() + plan.read_bytes()


def test_dropping_leaves_the_bundle_to_be_written(
    post: OpenDesk, record: Record, stick: Path
) -> None:
    split = splits.begin(post, PART)
    splits.drop(post, split.name)
    assert splits.pending(post) == []
    with pytest.raises(NotFoundError):
        splits.write_parts(post, split.name, stick)
    [row] = transfer.write_bundles(post, stick)
    assert row.id == split.bundle_id


def test_without_anything_to_send_nothing_is_begun(post: OpenDesk) -> None:
    with pytest.raises(StateError):
        splits.begin(post, PART)


def test_a_bundle_that_was_written_can_be_written_again_in_parts(
    post: OpenDesk, record: Record, stick: Path
) -> None:
    [row] = transfer.write_bundles(post, stick)
    split = splits.begin(post, PART, row.id)
    splits.write_parts(post, split.name, stick)
    assert post.casebook.bundles.get(row.id).file_name == split.name


def test_what_nobody_signed_yet_goes_along(post: OpenDesk, case_id: str) -> None:
    post.casebook.facts.add(
        case_id, "notice", "declined", FactSource.PERSON, post.clock.now(), reason="He said no"
    )
    assert transfer.counts(post).statements == 1

    splits.begin(post, PART)

    [entry] = post.casebook.entries.of_kind("facts")
    [row] = transfer.bundles(post)
    assert row.record_ids == (entry.id,)
