"""Backups: verified, restored by an officer or by the recovery identity, and by nobody else."""

import json
import shutil
from base64 import b64encode
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.desk.backups.conftest import NEW, sign_one
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.crypto.certificates import officer_of
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import (
    AgeError,
    BundleError,
    BundleFormatError,
    DamagedSlotError,
    InputError,
    NoMatchingIdentityError,
    StateError,
    VettingDeskError,
    WrongPassphraseError,
)
from vetting_desk.model import IntakeOutcome, Role, WayToHq
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.desk import desks
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.making import BackupMade
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import enrolment, membership
from vetting_desk.store import check


def test_verifying_rehearses_a_restore(post: OpenDesk, made: BackupMade, passphrase: str) -> None:
    checked = restoring.verify(made.path, Opener(passphrase=passphrase))

    assert checked.report.sound
    assert checked.audit_length < post.casebook.audit.length()


def test_a_desk_comes_back_as_it_was(
    post: OpenDesk, made: BackupMade, case_id: str, passphrase: str, tmp_path: Path
) -> None:
    place = restoring.restore(made.path, tmp_path / "new", Opener(passphrase=passphrase))

    with closing(desks.unlock(place.folder, place.officers[0].id, passphrase)) as desk:
        assert [row.id for row in cases.search(desk)] == [case_id]
        assert desk.casebook.audit.entries(action="backup-restored")
        assert officer_of(desk.keys.signer.certificate).id == desk.officer.id
        desk.casebook.verify()


def test_without_its_officers_a_desk_is_recovered_by_two_custodians(
    post: OpenDesk, case_id: str, recovery: HybridIdentity, stick: Path, tmp_path: Path,
    hq: OpenDesk,
) -> None:  # fmt: skip
    made = making.create(post, stick)

    place = restoring.recover(
        made.path, tmp_path / "new", recovery, "Gulnora Sample", Role.SUPERVISOR, NEW, profile=CHEAP
    )

    assert [slot.name for slot in place.officers] == ["Gulnora Sample"]
    with closing(desks.unlock(place.folder, place.officers[0].id, NEW)) as desk:
        assert [row.id for row in cases.search(desk)] == [case_id]
        enrolment.write_request(desk, stick)
        enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
        enrolment.apply_answer(desk, stick / membership.ANSWER_FILE)
        assert officer_of(desk.keys.signer.certificate).id == desk.officer.id
        desk.casebook.verify()


def test_recovery_gives_nobody_the_officers_own_keys(
    post: OpenDesk, case_id: str, recovery: HybridIdentity, stick: Path, tmp_path: Path
) -> None:
    notes.add_note(post, case_id, "Invented words")
    made = making.create(post, stick)

    place = restoring.recover(
        made.path, tmp_path / "n", recovery, "Gulnora Sample", Role.PSYCHOLOGIST, NEW, profile=CHEAP
    )

    with closing(desks.unlock(place.folder, place.officers[0].id, NEW)) as desk:
        assert bytes(desk.secret.signing_key) != bytes(post.secret.signing_key)
        assert [note.words for note in notes.notes(desk, case_id)] == [None]


def test_another_recovery_identity_opens_nothing(
    post: OpenDesk, recovery: HybridIdentity, stick: Path, tmp_path: Path
) -> None:
    made = making.create(post, stick)

    with pytest.raises(NoMatchingIdentityError):
        restoring.recover(
            made.path,
            tmp_path / "new",
            HybridIdentity.generate(),
            "G. Sample",
            Role.SUPERVISOR,
            NEW,
        )
    assert desk_folders.list_desks(tmp_path / "new") == []


def test_a_backup_without_recovery_says_so(made: BackupMade, tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        restoring.recover(
            made.path,
            tmp_path / "new",
            HybridIdentity.generate(),
            "G. Sample",
            Role.SUPERVISOR,
            NEW,
        )
    assert refused.value.fields["detail"] == "no-recovery"


def test_a_wrong_passphrase_restores_nothing(made: BackupMade, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphraseError):
        restoring.restore(made.path, tmp_path / "new", Opener(passphrase=NEW))

    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.999])
def test_a_backup_cut_short_restores_nothing(
    made: BackupMade, tmp_path: Path, passphrase: str, share: float
) -> None:
    data = made.path.read_bytes()
    made.path.write_bytes(data[: int(len(data) * share)])

    with pytest.raises((AgeError, BundleError)):
        restoring.restore(made.path, tmp_path / "new", Opener(passphrase=passphrase))
    assert not list(tmp_path.glob("new/*"))


@pytest.mark.parametrize("place", [3, 40, 400, 5_000, -100_000, -1])
def test_one_bit_flipped_restores_nothing(
    made: BackupMade, tmp_path: Path, passphrase: str, place: int
) -> None:
    data = bytearray(made.path.read_bytes())
    data[place] ^= 1
    made.path.write_bytes(data)

    with pytest.raises(VettingDeskError):
        restoring.restore(made.path, tmp_path / "new", Opener(passphrase=passphrase))


def test_a_casebook_whose_log_is_not_the_one_the_backup_says_is_not_restored(
    made: BackupMade, passphrase: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "audit_reached", lambda folder, key: (1, "0" * 64))

    for act in (
        lambda: restoring.restore(made.path, tmp_path / "new", Opener(passphrase=passphrase)),
        lambda: restoring.verify(made.path, Opener(passphrase=passphrase)),
    ):
        with pytest.raises(BundleFormatError) as refused:
            act()
        assert refused.value.fields["detail"] == "another-log"
    assert list((tmp_path / "new").iterdir()) == []


def test_a_desk_that_is_here_is_not_restored_beside_itself(
    made: BackupMade, data: Path, passphrase: str
) -> None:
    with pytest.raises(StateError):
        restoring.restore(made.path, data, Opener(passphrase=passphrase))


def test_what_was_sent_after_the_backup_makes_no_fork(
    post: OpenDesk, hq: OpenDesk, made: BackupMade, case_id: str, passphrase: str, stick: Path,
    tmp_path: Path,
) -> None:  # fmt: skip
    sign_one(post, case_id, passphrase)
    [lost] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / lost.file_name)
    place = restoring.restore(made.path, tmp_path / "new", Opener(passphrase=passphrase))

    with closing(desks.unlock(place.folder, place.officers[0].id, passphrase)) as again:
        record = sign_one(again, case_id, passphrase)
        [bundle] = transfer.write_bundles(again, stick)
        taken = transfer.receive(hq, stick / bundle.file_name)
        assert bundle.sequence > lost.sequence
        assert {item.outcome for item in taken.items} == {IntakeOutcome.ACCEPTED}
        assert record in {item.record_id for item in taken.items}
        assert not taken.gap, "numbers left out are nothing to wait for"
        assert {"audit-chain", "post-restored"} <= set(taken.flags)
        back = transfer.write_return(hq, again.desk.id, stick)
        transfer.receive(again, stick / back.file_name)
        assert again.casebook.records.get(record).way_to_hq is WayToHq.RECEIVED


def test_a_restore_that_ends_early_leaves_nothing_that_looks_like_a_desk(
    made: BackupMade, passphrase: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left")

    monkeypatch.setattr(shutil, "copytree", full)
    with pytest.raises(OSError, match="space"):
        restoring.restore(made.path, tmp_path / "new", Opener(passphrase=passphrase))

    assert desk_folders.list_desks(tmp_path / "new") == []
    assert list((tmp_path / "new").iterdir()) == []


def test_where_the_slots_in_a_backup_are_damaged_that_is_said(
    made: BackupMade, tmp_path: Path, passphrase: str
) -> None:
    content = json.loads(made.path.read_bytes().split(b"\n")[1])
    content["slots"] = {key: b64encode(b"spoilt").decode() for key in content["slots"]}
    line = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    magic, _, body = made.path.read_bytes().split(b"\n", 2)
    made.path.write_bytes(b"\n".join((magic, line, body)))

    with pytest.raises(DamagedSlotError):
        restoring.verify(made.path, Opener(passphrase=passphrase))
