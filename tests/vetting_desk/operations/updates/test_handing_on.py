"""Headquarters hands an update on: beside each return bundle, and by itself."""

import shutil
from pathlib import Path

import pytest

from tests.vetting_desk.operations.updates.conftest import Made
from vetting_desk.errors import (
    BundleAddresseeError,
    DriveFullError,
    PermissionDeniedError,
    UpdateNoLongerSignedError,
    UpdateNotBesideError,
    UpdateOlderError,
    UpdateUnjudgedError,
    UpdateUnsignedError,
)
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import syncing, transfer
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.updates import handing_on, taking

NAME = "vetting-desk-update-2.vdupdate"


def test_it_lies_beside_the_next_return_bundle_and_a_post_takes_it(
    hq: OpenDesk, post: OpenDesk, made: Made, stick: Path, tmp_path: Path
) -> None:
    handing_on.hand_on(hq, made.update)
    revocations.renew(hq)  # something to return
    transfer.write_return(hq, post.desk.id, stick)
    assert (stick / NAME).read_bytes() == made.update.read_bytes()
    assert [path.suffix for path in sorted(stick.iterdir())] == [".age", ".vdupdate"]

    assert handing_on.updates_on(stick) == [stick / NAME]
    into = tmp_path / "into"
    into.mkdir()
    taking.take(post, stick / NAME, into, every=True)
    assert len(list(into.iterdir())) == 3
    [entry] = hq.casebook.audit.entries(action="update-handed-on")
    assert entry.detail["counter"] == 2


def test_by_itself_it_is_written_once(hq: OpenDesk, made: Made, stick: Path) -> None:
    assert handing_on.put_on(hq, stick) is None
    handing_on.hand_on(hq, made.update)
    path = handing_on.put_on(hq, stick)
    assert path == stick / NAME
    before = path.stat().st_mtime_ns
    assert handing_on.put_on(hq, stick) == path
    assert path.stat().st_mtime_ns == before
    path.write_bytes(bytes(path.stat().st_size))
    handing_on.put_on(hq, stick)
    assert path.read_bytes() == made.update.read_bytes()


def test_without_room_the_bundle_is_whole_and_that_is_told(
    hq: OpenDesk, post: OpenDesk, made: Made, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handing_on.hand_on(hq, made.update)

    def full(*_: object) -> None:
        raise DriveFullError(path=str(stick), needed=9, free=1)

    revocations.renew(hq)
    monkeypatch.setattr(handing_on, "_copy", full)
    with pytest.raises(UpdateNotBesideError) as error:
        transfer.write_returns(hq, stick)
    assert error.value.fields["version"] == "0.2.0"
    [bundle] = stick.iterdir()
    assert bundle.suffix == ".age"
    assert next(row.file_name for row in transfer.return_bundles(hq)) == bundle.name


def test_of_a_signer_who_was_taken_back_it_goes_along_no_more(
    hq: OpenDesk, made: Made, stick: Path
) -> None:
    handing_on.hand_on(hq, made.update)
    certificates = made.folder / "maker.certificates.pem"
    revocations.revoke_update_signer(hq, certificates, "Invented: lost", RevocationKind.LOST)
    with pytest.raises(UpdateNoLongerSignedError) as error:
        transfer.write_returns(hq, stick)
    assert error.value.fields["version"] == "0.2.0"
    [bundle] = stick.iterdir()
    assert next(row.file_name for row in transfer.return_bundles(hq)) == bundle.name
    with pytest.raises(UpdateUnjudgedError):
        handing_on.put_on(hq, stick)
    handing_on.stop(hq)
    assert handing_on.put_on(hq, stick) is None


def test_a_later_one_takes_its_place_and_an_earlier_one_never(
    hq: OpenDesk, made: Made, tmp_path: Path
) -> None:
    handing_on.hand_on(hq, made.update)
    three = made.make(tmp_path / "three.vdupdate", 3, "0.3.0")
    handing_on.hand_on(hq, three)
    known = handing_on.handed(hq)
    assert known is not None
    assert (known.counter, known.there) == (3, True)
    assert [path.name for path in (hq.folder / "updates").iterdir()] == [known.path.name]
    with pytest.raises(UpdateOlderError):
        handing_on.hand_on(hq, made.update)
    other = made.make(tmp_path / "other.vdupdate", 3, "0.3.1")
    with pytest.raises(UpdateOlderError) as error:
        handing_on.hand_on(hq, other)
    assert error.value.fields["detail"] == taking.DIFFERS


def test_where_the_file_is_gone_that_is_told_and_it_is_handed_on_again(
    hq: OpenDesk, post: OpenDesk, made: Made, stick: Path
) -> None:
    handing_on.hand_on(hq, made.update)
    shutil.rmtree(hq.folder / "updates")
    known = handing_on.handed(hq)
    assert known is not None
    assert not known.there
    revocations.renew(hq)
    transfer.write_return(hq, post.desk.id, stick)
    handing_on.hand_on(hq, made.update)
    assert handing_on.put_on(hq, stick) == stick / NAME


def test_it_is_stopped(hq: OpenDesk, made: Made, stick: Path) -> None:
    handing_on.stop(hq)
    handing_on.hand_on(hq, made.update)
    handing_on.stop(hq)
    assert handing_on.handed(hq) is None
    assert handing_on.put_on(hq, stick) is None
    assert list((hq.folder / "updates").iterdir()) == []
    handing_on.hand_on(hq, made.update)
    hq.casebook.verify()


def test_only_headquarters_hands_on_and_only_what_both_signed(
    hq: OpenDesk, post: OpenDesk, made: Made
) -> None:
    with pytest.raises(UpdateUnsignedError):
        handing_on.hand_on(hq, made.makers)
    assert handing_on.handed(hq) is None
    with pytest.raises((BundleAddresseeError, PermissionDeniedError)):
        handing_on.hand_on(post, made.update)


def test_updates_on_a_stick_are_found_the_highest_first(stick: Path) -> None:
    for name in ("vetting-desk-update-2.vdupdate", "vetting-desk-update-10.vdupdate", "x.vdupdate"):
        (stick / name).write_bytes(b"")
    (stick / "folder.vdupdate").mkdir()
    found = [path.name for path in handing_on.updates_on(stick)]
    assert found == [
        "vetting-desk-update-10.vdupdate",
        "vetting-desk-update-2.vdupdate",
        "x.vdupdate",
    ]


def test_a_folder_that_is_outbox_gets_it_once_with_what_is_written(
    hq: OpenDesk, post: OpenDesk, made: Made, stick: Path
) -> None:
    boxes = syncing.Boxes(stick / "in", stick / "out")
    boxes.inbox.mkdir()
    boxes.outbox.mkdir()
    handing_on.hand_on(hq, made.update)
    revocations.renew(hq)
    syncing.sync(hq, boxes)
    assert (boxes.outbox / NAME).is_file()
    (boxes.outbox / NAME).unlink()
    syncing.sync(hq, boxes)
    assert not (boxes.outbox / NAME).exists()
