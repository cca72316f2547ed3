"""A post or headquarters put back to an earlier state, at both ends of the way: nothing forks in silence,
nothing revoked comes back, and no last copy is erased."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from tests.vetting_desk.operations.desk.backups.conftest import sign_one
from vetting_desk.clock import FixedClock
from vetting_desk.errors import CertificateError, StateError
from vetting_desk.model import IntakeOutcome, NameScript, PersonName, Role, WayToHq
from vetting_desk.model.epoch import Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access import certificates, desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, policy
from vetting_desk.operations.cases import cases, retention
from vetting_desk.operations.desk import desks, officers
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import deciding, enrolment, new_desk, revocations

NAMES = [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)]
Restore = Callable[[Path], OpenDesk]


@pytest.fixture
def restored(tmp_path: Path) -> Iterator[Restore]:
    """A function that restores a desk from a backup into a folder of its own, and unlocks it."""
    with ExitStack() as stack:
        places = iter(range(10))

        def restore(path: Path) -> OpenDesk:
            parent = tmp_path / f"restored-{next(places)}"
            place = restoring.restore(path, parent, Opener(passphrase=PASSPHRASE))
            desk = opened(place.folder)
            stack.callback(desk.close)
            return desk

        yield restore


@pytest.fixture
def copied_back(tmp_path: Path) -> Iterator[Callable[[OpenDesk, Callable[[], object]], OpenDesk]]:
    """A function that copies a desk's folder, lets work go on, and then puts the copy back by hand."""
    with ExitStack() as stack:

        def put_back(desk: OpenDesk, work: Callable[[], object]) -> OpenDesk:
            folder, copy = desk.folder, tmp_path / "copy"
            desk.close()
            shutil.copytree(folder, copy)
            again = opened(folder)
            desk.__dict__.update(again.__dict__)
            work()
            desk.close()
            shutil.rmtree(folder)
            shutil.copytree(copy, folder)
            found = opened(folder)
            stack.callback(found.close)
            return found

        yield put_back


def send(post: OpenDesk, hq: OpenDesk, stick: Path) -> list[IntakeOutcome]:
    """Carry what is to be sent to headquarters, and return what became of the records.

    What became of a record became of the facts beside it.
    """
    records, beside = [], set()
    for row in transfer.write_bundles(post, stick):
        for each in transfer.receive(hq, stick / row.file_name).items:
            if post.casebook.entries.find(each.record_id) is None:
                records.append(each.outcome)
            else:
                beside.add(each.outcome)
    assert beside <= set(records) or not records
    return records


def answer(hq: OpenDesk, post: OpenDesk, stick: Path) -> tuple[str, ...]:
    """Carry headquarters' return bundles back, and return the flags of the newest."""
    before = {row.id for row in transfer.return_bundles(hq)}
    transfer.write_return(hq, post.desk.id, stick)
    flags: tuple[str, ...] = ()
    for row in reversed(transfer.return_bundles(hq)):
        if row.id not in before:
            flags = transfer.receive(post, stick / row.file_name).flags
    return flags


def standing(desk: OpenDesk) -> set[FindingKind]:
    return {finding.kind for finding in desk.casebook.findings.standing()}


def new_record(post: OpenDesk) -> str:
    return sign_one(post, cases.create_case(post, NAMES).id, PASSPHRASE)


def way(post: OpenDesk, record_id: str) -> WayToHq:
    return post.casebook.records.get(record_id).way_to_hq


# A post


def test_a_restored_post_gives_out_no_reference_again(
    post: OpenDesk, hq: OpenDesk, stick: Path, restored: Restore
) -> None:
    made = making.create(post, stick)
    new_record(post)
    assert send(post, hq, stick) == [IntakeOutcome.ACCEPTED]

    again = restored(made.path)
    record = new_record(again)

    given = [row.reference for row in cases.search(hq)]
    assert (
        again.casebook.cases.get(again.casebook.records.get(record).case_id).reference not in given
    )
    assert send(again, hq, stick) == [IntakeOutcome.ACCEPTED]
    assert again.casebook.epochs.list()[0].why is Why.RESTORED
    assert FindingKind.RESTORED in standing(again)
    assert FindingKind.POST_RESTORED in standing(hq)


def test_a_restored_post_learns_what_headquarters_has_of_it(
    post: OpenDesk, hq: OpenDesk, stick: Path, restored: Restore
) -> None:
    known = new_record(post)
    made = making.create(post, stick)
    lost = new_record(post)
    send(post, hq, stick)

    again = restored(made.path)
    answer(hq, again, stick)
    assert way(again, known) is WayToHq.TO_SEND, "nothing is certain before headquarters was told"
    again.casebook.records.set_way(known, WayToHq.WRITTEN)
    send(again, hq, stick)
    answer(hq, again, stick)

    assert way(again, known) is WayToHq.RECEIVED, "headquarters listed it"
    assert again.casebook.records.find(lost) is None
    [finding] = [
        each
        for each in again.casebook.findings.standing()
        if each.kind is FindingKind.HQ_HOLDS_MORE
    ]
    assert finding.detail["count"] == 1
    assert FindingKind.HQ_SAW_MORE in standing(again)


def test_a_restored_post_tells_headquarters_also_without_a_record(
    post: OpenDesk, hq: OpenDesk, stick: Path, restored: Restore
) -> None:
    made = making.create(post, stick)
    again = restored(made.path)

    assert transfer.counts(again).word_owed
    assert send(again, hq, stick) == []
    assert not transfer.counts(again).word_owed
    assert "restored" not in answer(hq, again, stick)


def test_a_folder_copied_back_is_told_at_unlock_and_forks_no_feed(
    post: OpenDesk, hq: OpenDesk, stick: Path,
    copied_back: Callable[[OpenDesk, Callable[[], object]], OpenDesk],
) -> None:  # fmt: skip
    def work() -> None:
        new_record(post)
        send(post, hq, stick)

    again = copied_back(post, work)

    [finding] = again.casebook.findings.standing()
    assert finding.kind is FindingKind.BEHIND
    assert (finding.detail["bundle_known"], finding.detail["bundle_here"]) == (1, 0)
    assert finding.detail["known"] > finding.detail["here"]  # type: ignore[operator] # numbers
    record = new_record(again)
    assert send(again, hq, stick) == [IntakeOutcome.ACCEPTED]
    answer(hq, again, stick)
    assert way(again, record) is WayToHq.RECEIVED
    again.casebook.verify()


def test_a_whole_disk_put_back_is_told_by_headquarters_next_word(
    post: OpenDesk, hq: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    copied_back: Callable[[OpenDesk, Callable[[], object]], OpenDesk],
) -> None:  # fmt: skip
    def work() -> None:
        new_record(post)
        send(post, hq, stick)
        monkeypatch.setenv("VETTING_DESK_STATE", str(tmp_path / "account as it was"))

    again = copied_back(post, work)
    assert standing(again) == set(), "nothing on this computer can show it"
    record = new_record(again)
    assert send(again, hq, stick) == [IntakeOutcome.FORK]
    assert FindingKind.POST_COPIED in standing(hq)
    answer(hq, again, stick)

    assert FindingKind.COPIED in standing(again)
    assert way(again, record) is WayToHq.TO_SEND, "refused for its bundle's number alone"
    assert send(again, hq, stick) == [IntakeOutcome.ACCEPTED]
    answer(hq, again, stick)
    assert way(again, record) is WayToHq.RECEIVED


def test_a_log_deleted_after_a_crash_is_told(post: OpenDesk, tmp_path: Path, case_id: str) -> None:
    wal = post.folder / "casebook.db-wal"
    sign_one(post, case_id, PASSPHRASE)
    after_the_crash = Path(shutil.copytree(post.folder, tmp_path / "crashed"))
    assert (after_the_crash / wal.name).stat().st_size
    post.close()
    (after_the_crash / wal.name).unlink()

    again = opened(after_the_crash)
    try:
        assert standing(again) == {FindingKind.BEHIND}
    finally:
        again.close()


def test_an_old_slot_put_back_does_not_open_in_silence(post: OpenDesk, data: Path) -> None:
    slots = post.folder / desk_folders.SLOTS_FOLDER
    old = {path: path.read_bytes() for path in slots.glob("*.slot*")}
    desks.change_passphrase(post, PASSPHRASE, "seven grey otters climb ladders")
    officer = post.officer.id
    post.close()
    for path, content in old.items():
        path.write_bytes(content)

    again = desks.unlock(data / "post", officer, PASSPHRASE)
    try:
        [finding] = again.casebook.findings.standing()
        assert (finding.kind, finding.subject) == (FindingKind.SLOT_BACK, officer)
    finally:
        again.close()


# Headquarters


def test_what_a_restored_headquarters_revokes_reaches_posts_and_nothing_revoked_comes_back(
    post: OpenDesk, hq: OpenDesk, stick: Path, restored: Restore
) -> None:
    first = officers.add_officer(
        hq, "Zarina Sample", Role.INTERVIEWER, "seven grey otters climb ladders"
    )
    zarina = hq.casebook.officers.get(first.id).certificates[0]
    made = making.create(hq, stick)
    revocations.revoke_officer(hq, first.id, "Invented: lost")
    answer(hq, post, stick)
    number = post.casebook.revocations.number()

    again = restored(made.path)
    revocations.revoke_officer(again, post.officer.id, "Invented: misused")
    flags = answer(again, post, stick)

    assert post.casebook.revocations.number() > number
    assert "still-revoked" in flags
    assert FindingKind.STILL_REVOKED in standing(post)
    known = certificates.revocation_list(post)
    assert known is not None
    from vetting_desk.crypto.certificates import load_certificate

    now = post.clock.now() + timedelta(seconds=1)
    assert known.revokes(load_certificate(zarina), now), "revoked before the restore"
    with pytest.raises(CertificateError):
        certificates.refuse_revoked(post, post.keys.signer.certificate)


def test_a_restored_headquarters_is_told_that_a_post_has_a_newer_list_and_newer_rules(
    post: OpenDesk, hq: OpenDesk, stick: Path, restored: Restore
) -> None:
    made = making.create(hq, stick)
    revocations.renew(hq)
    deciding.set_policy(hq, Policy(ask_again_minutes=5))
    answer(hq, post, stick)
    new_record(post)

    again = restored(made.path)
    send(post, again, stick)

    assert {FindingKind.LIST_BEHIND, FindingKind.RULES_BEHIND} <= standing(again)
    decided = deciding.set_policy(again, Policy(ask_again_minutes=7))
    answer(again, post, stick)
    assert decided.number > 1
    assert policy(post).ask_again_minutes == 7


def test_a_headquarters_put_back_by_hand_finds_itself_behind_by_what_a_post_has_seen(
    post: OpenDesk, hq: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    copied_back: Callable[[OpenDesk, Callable[[], object]], OpenDesk],
) -> None:  # fmt: skip
    def work() -> None:
        revocations.renew(hq)
        answer(hq, post, stick)
        monkeypatch.setenv("VETTING_DESK_STATE", str(tmp_path / "account as it was"))

    again = copied_back(hq, work)
    new_record(post)
    [row] = transfer.write_bundles(post, stick)
    flags = transfer.receive(again, stick / row.file_name).flags

    assert "post-saw-more" in flags
    assert FindingKind.POST_SAW_MORE in standing(again)
    assert again.casebook.epochs.present().number == 2
    before = post.casebook.revocations.number()
    assert revocations.state(again).due, "officers are told to renew it"
    revocations.renew(again)
    answer(again, post, stick)
    assert post.casebook.revocations.number() > max(before, 2_000_000)


def test_one_number_for_two_lists_is_told_at_the_post_and_neither_is_ignored(
    post: OpenDesk, hq: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    copied_back: Callable[[OpenDesk, Callable[[], object]], OpenDesk],
) -> None:  # fmt: skip
    def work() -> None:
        revocations.renew(hq)
        answer(hq, post, stick)
        monkeypatch.setenv("VETTING_DESK_STATE", str(tmp_path / "account as it was"))

    again = copied_back(hq, work)
    number = revocations.revoke_officer(again, post.officer.id, "Invented: misused")
    assert number == post.casebook.revocations.number()
    answer(again, post, stick)

    assert {FindingKind.HQ_FORKED, FindingKind.LIST_DIFFERS} <= standing(post)
    with pytest.raises(CertificateError):
        certificates.refuse_revoked(post, post.keys.signer.certificate)


def test_what_headquarters_lost_is_offered_again_and_never_erased_meanwhile(
    post: OpenDesk, hq: OpenDesk, stick: Path, restored: Restore
) -> None:
    made = making.create(hq, stick)
    deciding.set_policy(hq, Policy(retention_days={"contact": 0}))
    record = new_record(post)
    case_id = post.casebook.records.get(record).case_id
    send(post, hq, stick)
    answer(hq, post, stick)
    supervise(post)
    assert [each.case.id for each in retention.due(post)] == [case_id]

    again = restored(made.path)
    deciding.set_policy(again, Policy(retention_days={"contact": 0}))
    answer(again, post, stick)

    assert way(post, record) is WayToHq.TO_SEND
    assert {FindingKind.HQ_RESTORED, FindingKind.HQ_LOST} <= standing(post)
    with pytest.raises(StateError):
        retention.erase(post, case_id, "Invented", PASSPHRASE)
    assert send(post, again, stick) == [IntakeOutcome.ACCEPTED]
    answer(again, post, stick)
    assert way(post, record) is WayToHq.RECEIVED
    assert [each.case.id for each in retention.due(post)] == [case_id]


def test_nothing_is_erased_between_a_new_epoch_of_headquarters_and_its_statement(
    post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    deciding.set_policy(hq, Policy(retention_days={"contact": 0}))
    record = new_record(post)
    send(post, hq, stick)
    answer(hq, post, stick)
    supervise(post)
    hq_id = hq.desk.id
    post.casebook.heard.set_reconciled(hq_id, reconciled=False)

    with pytest.raises(StateError) as refused:
        retention.erase(post, post.casebook.records.get(record).case_id, "Invented", PASSPHRASE)

    assert refused.value.fields["state"] == "not-confirmed"


def test_a_late_bundle_of_an_earlier_epoch_of_headquarters_confirms_nothing(
    post: OpenDesk, hq: OpenDesk, stick: Path, restored: Restore
) -> None:
    made = making.create(hq, stick)
    record = new_record(post)
    send(post, hq, stick)
    late = transfer.write_return(hq, post.desk.id, stick)
    again = restored(made.path)
    answer(again, post, stick)

    summary = transfer.receive(post, stick / late.file_name)

    assert "hq-epoch-older" in summary.flags
    assert way(post, record) is not WayToHq.RECEIVED


def test_quiet_days_find_nothing(post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    for _ in range(3):
        new_record(post)
        assert send(post, hq, stick) == [IntakeOutcome.ACCEPTED]
        assert answer(hq, post, stick) == ()
        folder = post.folder
        post.close()
        post.__dict__.update(opened(folder).__dict__)

    assert standing(post) == standing(hq) == set()
    assert post.casebook.epochs.present().number == hq.casebook.epochs.present().number == 1
    holdings = post.casebook.heard.find(hq.desk.id)
    assert holdings is not None
    assert holdings.reconciled


def supervise(post: OpenDesk) -> None:
    """Let the post's officer act as a supervisor tomorrow, so that they may erase what is due."""
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    post.clock = FixedClock(post.clock.now() + timedelta(days=1))


# Two laptops


@pytest.fixture
def twin(post: OpenDesk, tmp_path: Path) -> Iterator[OpenDesk]:
    """A second laptop with the folder of the post as it is at the beginning, under an account of its own."""
    folder = post.folder
    post.close()
    copy = Path(shutil.copytree(folder, tmp_path / "second laptop" / "post"))
    post.__dict__.update(opened(folder).__dict__)
    with pytest.MonkeyPatch.context() as other_account:
        other_account.setenv("VETTING_DESK_STATE", str(tmp_path / "second account"))
        desk = opened(copy)
        yield desk
        desk.close()


def test_two_laptops_at_work_as_one_desk_are_told_everywhere(
    post: OpenDesk, twin: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    new_record(post)
    send(post, hq, stick)
    mine = new_record(twin)
    assert send(twin, hq, stick) == [IntakeOutcome.FORK]
    assert FindingKind.POST_COPIED in standing(hq)
    back = transfer.write_return(hq, post.desk.id, stick)

    transfer.receive(post, stick / back.file_name)
    transfer.receive(twin, stick / back.file_name)

    assert FindingKind.COPIED in standing(post)
    assert FindingKind.COPIED in standing(twin)
    assert way(twin, mine) is WayToHq.TO_SEND


def test_one_of_two_laptops_becomes_a_new_desk_with_its_own_records_intact(
    post: OpenDesk, twin: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    shared = cases.search(post)
    first, mine = new_record(post), new_record(twin)
    send(post, hq, stick)
    send(twin, hq, stick)

    new = new_desk.become_new_desk(twin, "Second post", PASSPHRASE)
    request = enrolment.write_request(twin, stick)
    asked = enrolment.read_request(hq, stick / request.file_name)
    assert (asked.desk_name, asked.formerly) == ("Second post", "Test post")
    paper = enrolment.approve(hq, stick / request.file_name, stick)
    enrolment.apply_answer(twin, stick / paper.file_name)

    assert twin.desk.id == new.id != post.desk.id
    assert twin.casebook.epochs.present().number == 1
    assert {row.id for row in shared} <= {row.id for row in cases.search(twin)}
    again = new_record(twin)
    assert send(twin, hq, stick) == [IntakeOutcome.ACCEPTED] * 2
    assert answer(hq, twin, stick) == ()
    assert way(twin, mine) is way(twin, again) is WayToHq.RECEIVED
    assert {first, mine, again} <= {record.id for record in hq.casebook.records.all()}
    twin.casebook.verify()
    new_record(post)
    assert send(post, hq, stick) == [IntakeOutcome.ACCEPTED], "the other one stays what it was"


def test_a_new_desk_opens_for_every_officer_it_had(post: OpenDesk, data: Path) -> None:
    second = "seven grey otters climb ladders"
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    other = officers.add_officer(post, "Zarina Sample", Role.INTERVIEWER, second)
    post.casebook.act_as(replace(post.officer, role=Role.PSYCHOLOGIST))
    mine = post.officer.id
    new = new_desk.become_new_desk(post, "Second post", PASSPHRASE)
    identity = post.secret.age_identity
    post.close()

    for officer_id, words in ((other.id, second), (mine, PASSPHRASE), (other.id, second)):
        desk = desks.unlock(data / "post", officer_id, words)
        try:
            assert desk.desk == new
            assert desk.secret.age_identity == identity
            assert standing(desk) == {FindingKind.PARTED}
            desk.casebook.verify()
        finally:
            desk.close()


def test_headquarters_does_not_become_a_new_desk(hq: OpenDesk) -> None:
    with pytest.raises(StateError):
        new_desk.become_new_desk(hq, "Second headquarters", PASSPHRASE)
