"""Several officers on one desk, and a new store key when one leaves."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from vetting_desk.crypto import slots
from vetting_desk.crypto.certificates import officer_of
from vetting_desk.errors import (
    CasebookDamagedError,
    DamagedSlotError,
    EnrolmentError,
    InputError,
    PermissionDeniedError,
    StateError,
    StorageFullError,
    WrongPassphraseError,
)
from vetting_desk.model import Commit, Role
from vetting_desk.operations.access import desk_folders, own_passphrase
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import audit, desks, officers, people
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import enrolment, enrolment_documents, membership

SECOND = "seven grey otters climb ladders"


@pytest.fixture
def boss(post: OpenDesk) -> OpenDesk:
    """The post, unlocked by an officer who may manage officers."""
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    return post


@pytest.fixture
def second(boss: OpenDesk) -> str:
    """Id of a second officer, an interviewer."""
    return officers.add_officer(boss, "Farida Sample", Role.INTERVIEWER, SECOND).id


def test_a_second_officer_unlocks_the_same_casebook(
    boss: OpenDesk, second: str, case_id: str
) -> None:
    boss.close()

    with closing(desks.unlock(boss.folder, second, SECOND)) as desk:
        assert desk.officer.name == "Farida Sample"
        assert [row.id for row in cases.search(desk)] == [case_id]
        desk.casebook.verify()


def test_keys_of_two_officers_are_their_own(boss: OpenDesk, second: str) -> None:
    mine = bytes(boss.secret.signing_key), bytes(boss.secret.long_term_key)
    clinical = boss.secret.clinical_identity
    boss.close()

    with closing(desks.unlock(boss.folder, second, SECOND)) as desk:
        assert (bytes(desk.secret.signing_key), bytes(desk.secret.long_term_key)) != mine
        assert desk.secret.clinical_identity == ""
        assert clinical


def test_one_officers_passphrase_does_not_open_the_others_slot(
    boss: OpenDesk, second: str, passphrase: str
) -> None:
    boss.close()

    with pytest.raises(WrongPassphraseError):
        desks.unlock(boss.folder, second, passphrase)


def test_a_second_officer_signs_once_headquarters_certified_them(
    boss: OpenDesk, second: str, hq: OpenDesk, stick: Path
) -> None:
    boss.close()
    with closing(desks.unlock(boss.folder, second, SECOND)) as desk:
        with pytest.raises(EnrolmentError):
            _ = desk.keys.signer
        enrolment.write_request(desk, stick)
        enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
        enrolment.apply_answer(desk, stick / membership.ANSWER_FILE)

        assert officer_of(desk.keys.signer.certificate).id == desk.officer.id
        assert all(row.words for row in people.list_people(desk))
    desks.unlock(boss.folder, second, SECOND).close()


def test_certificates_are_renewed_the_same_way(post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    before = post.keys.signer.certificate.serial_number
    enrolment.write_request(post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    enrolment.apply_answer(post, stick / membership.ANSWER_FILE)

    assert post.keys.signer.certificate.serial_number != before
    post.casebook.verify()


def test_an_answer_of_another_organisation_renews_nothing(
    post: OpenDesk, tmp_path: Path, stick: Path, passphrase: str, unlock: Callable[[Path], OpenDesk]
) -> None:
    from vetting_desk.crypto.kdf import CHEAP

    made = enrolment.create_headquarters(
        tmp_path / "other", "Test organisation", "Other HQ", "Stranger Sample", passphrase,
        passphrase, training=True, profile=CHEAP,
    ).place  # fmt: skip
    enrolment.write_request(post, stick)
    with closing(unlock(made.folder)) as other:
        enrolment.approve(other, stick / membership.REQUEST_FILE, stick)

    with pytest.raises(EnrolmentError) as refused:
        enrolment.apply_answer(post, stick / membership.ANSWER_FILE)
    assert refused.value.fields["detail"] == "does-not-fit"


@pytest.mark.parametrize(
    "field", ["clinical_recipient", "recovery_recipient", "policy", "revocations"]
)
def test_nothing_in_an_answer_can_be_changed_on_the_way(
    post: OpenDesk, hq: OpenDesk, stick: Path, field: str
) -> None:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.operations.access import policy

    enrolment.write_request(post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    path = stick / membership.ANSWER_FILE
    answer = enrolment_documents.read_answer(path.read_bytes())
    other = {
        "policy": policy.to_text(policy.Policy(ask_again_minutes=1_000)),
        "revocations": "AAAA",
    }.get(field, HybridIdentity.generate().recipient.to_text())
    changed = answer.model_copy(update={field: other})
    path.write_bytes(enrolment_documents.to_bytes(changed))

    with pytest.raises(EnrolmentError) as refused:
        enrolment.apply_answer(post, path)
    assert refused.value.fields["detail"] == "signature"


def test_at_headquarters_a_new_officer_can_sign_at_once(hq: OpenDesk) -> None:
    added = officers.add_officer(hq, "Gulnora Sample", Role.PSYCHOLOGIST, SECOND)
    hq.close()

    with closing(desks.unlock(hq.folder, added.id, SECOND)) as desk:
        assert officer_of(desk.keys.signer.certificate).id == desk.officer.id
        assert desk.secret.clinical_identity


@pytest.mark.parametrize(
    ("name", "passphrase", "detail"),
    [
        ("", SECOND, "empty"),
        ("x" * 65, SECOND, "too-long"),
        ("Iskandar Sample", SECOND, "taken"),
        ("Farida Sample", "short", "too-short"),
        ("Farida Sample", "Farida Sample 1990", "common"),
    ],
)
def test_a_name_or_passphrase_that_cannot_be_taken_makes_no_slot(
    boss: OpenDesk, name: str, passphrase: str, detail: str
) -> None:
    with pytest.raises(InputError) as refused:
        officers.add_officer(boss, name, Role.INTERVIEWER, passphrase)

    assert refused.value.fields["detail"] == detail
    assert len(desk_folders.officers_of(boss.folder)) == 1


def test_an_officer_who_could_not_be_stored_has_no_slot(
    boss: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError(path="casebook.db")

    monkeypatch.setattr(boss.casebook.officers, "put", full)
    with pytest.raises(StorageFullError):
        officers.add_officer(boss, "Farida Sample", Role.INTERVIEWER, SECOND)

    assert [slot.id for slot in desk_folders.officers_of(boss.folder)] == [boss.officer.id]


def test_an_interviewer_adds_and_removes_nobody(post: OpenDesk) -> None:
    post.casebook.act_as(replace(post.officer, role=Role.INTERVIEWER))

    with pytest.raises(PermissionDeniedError):
        officers.add_officer(post, "Farida Sample", Role.INTERVIEWER, SECOND)


def test_a_removed_officer_has_no_slot_and_the_store_key_is_another(
    boss: OpenDesk, second: str, passphrase: str, tmp_path: Path
) -> None:
    stolen = Path(shutil.copytree(boss.folder / "slots", tmp_path / "stolen"))
    old_key = bytes(boss.secret.store_key)

    officers.remove_officer(boss, second, passphrase)

    assert bytes(boss.secret.store_key) != old_key
    assert [slot.id for slot in desk_folders.officers_of(boss.folder)] == [boss.officer.id]
    boss.casebook.verify()
    boss.close()
    with pytest.raises(DamagedSlotError):
        desks.unlock(boss.folder, second, SECOND)
    for path in stolen.glob(f"{second}.slot*"):
        shutil.copy(path, boss.folder / "slots")
    with pytest.raises(CasebookDamagedError):
        desks.unlock(boss.folder, second, SECOND)


def test_who_stays_gets_the_new_key_by_ticket(
    boss: OpenDesk, second: str, passphrase: str, case_id: str
) -> None:
    third = officers.add_officer(boss, "Gulnora Sample", Role.INTERVIEWER, SECOND)
    officers.remove_officer(boss, second, passphrase)
    boss.close()

    for _ in range(2):
        with closing(desks.unlock(boss.folder, third.id, SECOND)) as desk:
            assert [row.id for row in cases.search(desk)] == [case_id]
    assert not list((boss.folder / "slots").glob("*.ticket"))
    assert not list(boss.folder.glob("casebook.next*"))


def test_the_desk_goes_on_under_its_new_key(boss: OpenDesk, second: str, passphrase: str) -> None:
    officers.remove_officer(boss, second, passphrase)

    assert cases.search(boss) == []
    assert not officers.rekey_wanted(boss)
    assert audit.entries(boss, action="store-key-changed")
    folder, officer_id = boss.folder, boss.officer.id
    boss.casebook.act_as(replace(boss.officer, role=Role.PSYCHOLOGIST))
    own_passphrase.rewrite_slot(boss, passphrase)
    boss.close()
    desks.unlock(folder, officer_id, passphrase).close()


def test_an_open_interview_goes_on_under_a_new_store_key(
    boss: OpenDesk, case_id: str, passphrase: str
) -> None:
    example = instruments.example("first-contact")
    [summary] = [
        each for each in instruments.list_instruments(boss) if each.key.id == "first-contact"
    ]
    interview = interviews.start(boss, case_id, summary.key.sha256, example.language)
    half = len(example.steps) // 2
    interview.answer_all(example.steps[:half])

    officers.rekey(boss, passphrase)
    interview.answer_all(example.steps[half:])
    interview.close()

    again = interviews.reopen(boss, interview.assessment.id)
    assert again.session.to_xml() == interview.session.to_xml()
    boss.casebook.verify()


def test_nobody_removes_themselves(boss: OpenDesk, passphrase: str) -> None:
    with pytest.raises(StateError):
        officers.remove_officer(boss, boss.officer.id, passphrase)


def test_removing_needs_the_passphrase(boss: OpenDesk, second: str) -> None:
    with pytest.raises(WrongPassphraseError):
        officers.remove_officer(boss, second, SECOND)

    assert len(desk_folders.officers_of(boss.folder)) == 2


@pytest.mark.parametrize("step", ["exporting", "verifying", "swapping"])
def test_a_rekeying_that_ends_early_leaves_the_old_key(
    boss: OpenDesk, second: str, passphrase: str, step: str
) -> None:
    class Stop:
        def report(self, done: int, total: int, doing: str = "") -> None:
            if doing == step:
                raise OSError(28, "No space left")

        def raise_if_cancelled(self) -> None:
            return

    with pytest.raises(OSError, match="space"):
        officers.remove_officer(boss, second, passphrase, Stop())

    assert officers.rekey_wanted(boss)
    assert not list(boss.folder.glob("casebook.next*"))
    boss.casebook.verify()
    officers.rekey(boss, passphrase)
    assert not officers.rekey_wanted(boss)


def test_signing_goes_on_after_a_new_key(boss: OpenDesk, second: str, passphrase: str) -> None:
    officers.remove_officer(boss, second, passphrase)
    boss.casebook.act_as(replace(boss.officer, role=Role.PSYCHOLOGIST))

    assert officer_of(boss.keys.signer.certificate).id == boss.officer.id


def test_who_listens_hears_on_after_a_new_key(boss: OpenDesk, passphrase: str) -> None:
    heard: list[Commit] = []
    boss.listen(heard.append)
    officers.rekey(boss, passphrase)
    assert "store-key-changed" in {change.action for change in heard[0].items}

    boss.casebook.settings.set("invented", "1")
    assert [change.subject for change in heard[-1].items] == ["invented"]


def test_who_listens_hears_on_after_a_rekeying_that_failed(boss: OpenDesk, passphrase: str) -> None:
    class Stop:
        def report(self, done: int, total: int, doing: str = "") -> None:
            raise OSError(28, "No space left")

        def raise_if_cancelled(self) -> None:
            return

    heard: list[Commit] = []
    boss.listen(heard.append)
    with pytest.raises(OSError, match="space"):
        officers.rekey(boss, passphrase, Stop())

    assert [change.action for change in heard[-1].items] == ["setting-changed"]


def test_a_key_change_stays_due_until_the_new_file_is_in_place(
    boss: OpenDesk, second: str, passphrase: str
) -> None:
    due: list[bool] = []

    class Watch:
        def report(self, done: int, total: int, doing: str = "") -> None:
            due.append(officers.rekey_wanted(boss))

        def raise_if_cancelled(self) -> None:
            return

    officers.remove_officer(boss, second, passphrase, Watch())

    assert due == [True, True, True]
    assert not officers.rekey_wanted(boss)


def test_a_store_key_that_came_to_nothing_is_overwritten(
    boss: OpenDesk, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = slots.new_store_key()
    monkeypatch.setattr(slots, "new_store_key", lambda: key)

    class Stop:
        def report(self, done: int, total: int, doing: str = "") -> None:
            raise OSError(28, "No space left")

        def raise_if_cancelled(self) -> None:
            return

    with pytest.raises(OSError, match="space"):
        officers.rekey(boss, passphrase, Stop())

    assert not any(key)
