"""What nobody can judge waits at headquarters, and a person may take it in with a reason that stays."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.operations.exchange.conftest import Carry, Forge
from vetting_desk.errors import (
    BundleAddresseeError,
    InputError,
    NotFoundError,
    PermissionDeniedError,
    RecordRefusedError,
)
from vetting_desk.model import IntakeOutcome, NameScript, Officer, PersonName, Record, Role, WayToHq
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.exchange import transfer, unjudged
from vetting_desk.operations.organisation import founding, revocations
from vetting_desk.operations.records import records, sealed

REASON = "Invented: I was in the room when it was signed."


@pytest.fixture
def carried(post: OpenDesk, hq: OpenDesk, record: Record, stick: Path) -> Path:
    """A bundle with a record of an officer whose key is said to be lost, at headquarters."""
    [bundle] = transfer.write_bundles(post, stick)
    lost = RevocationKind.LOST
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost", lost, post.clock.now())
    transfer.receive(hq, stick / bundle.file_name)
    return stick / bundle.file_name


def test_what_waits_is_shown_with_why(
    post: OpenDesk, hq: OpenDesk, record: Record, carried: Path
) -> None:
    [found] = unjudged.waiting(hq)

    assert (found.record_id, found.digest) == (record.id, record.digest)
    assert (found.desk_id, found.desk_name) == (post.desk.id, post.desk.name)
    assert found.why == "certificate-revoked"


def test_a_person_takes_it_in_and_the_reason_stays_in_its_history(
    hq: OpenDesk, record: Record, carried: Path
) -> None:
    acceptance = unjudged.accept_unjudged(hq, record.id, f"  {REASON} ")

    assert (acceptance.reason, acceptance.officer_name) == (REASON, hq.officer.name)
    assert acceptance.why == "certificate-revoked"
    assert hq.casebook.records.get(record.id).files == record.files
    newest = hq.casebook.cases.timeline(record.case_id)[-1]
    assert (newest.kind, newest.officer_name, newest.detail) == (
        "record-accepted",
        hq.officer.name,
        REASON,
    )
    assert unjudged.waiting(hq) == []
    hq.casebook.verify()


def test_what_a_person_took_in_still_cannot_be_judged_and_says_who_took_it_in(
    hq: OpenDesk, record: Record, carried: Path
) -> None:
    unjudged.accept_unjudged(hq, record.id, REASON)
    check = records.check_record(hq, record.id)

    assert (check.outcome, check.why) == (Outcome.CANNOT_BE_JUDGED, "revoked")
    assert check.acceptance
    assert check.acceptance.reason == REASON


def test_a_post_that_sends_it_again_hears_that_it_is_there(
    post: OpenDesk, hq: OpenDesk, record: Record, carried: Path, stick: Path
) -> None:
    unjudged.accept_unjudged(hq, record.id, REASON)
    post.casebook.records.set_way(record.id, WayToHq.TO_SEND)
    [again] = transfer.write_bundles(post, stick)

    [item] = transfer.receive(hq, stick / again.file_name).items
    assert item.outcome is IntakeOutcome.ALREADY_HAVE


def test_until_then_the_post_is_told_that_it_waits_for_a_person(
    post: OpenDesk, hq: OpenDesk, record: Record, carried: Path, stick: Path
) -> None:
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)

    assert transfer.counts(post).held == 1
    assert post.casebook.records.get(record.id).way_to_hq is WayToHq.HELD


def test_a_reason_is_needed(hq: OpenDesk, record: Record, carried: Path) -> None:
    with pytest.raises(InputError):
        unjudged.accept_unjudged(hq, record.id, " ")
    assert hq.casebook.records.find(record.id) is None


def test_what_does_not_wait_is_not_taken_in(hq: OpenDesk, record: Record, carried: Path) -> None:
    unjudged.accept_unjudged(hq, record.id, REASON)
    for record_id in (record.id, "nobody"):
        with pytest.raises(NotFoundError):
            unjudged.accept_unjudged(hq, record_id, REASON)


def test_what_is_not_valid_is_taken_in_by_nobody(
    hq: OpenDesk, record: Record, carried: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blobs, document = hq.casebook.blobs, record.file("assessment.json").sha256
    signature = record.file("assessment.p7s").sha256
    read = blobs.get
    monkeypatch.setattr(blobs, "get", lambda sha: read(signature if sha == signature else document))
    with pytest.raises(RecordRefusedError):
        unjudged.accept_unjudged(hq, record.id, REASON)
    assert hq.casebook.acceptances.find(record.id) is None


def test_only_headquarters_takes_in(post: OpenDesk) -> None:
    post.casebook.act_as(Officer(post.officer.id, post.officer.name, Role.SUPERVISOR))
    with pytest.raises(BundleAddresseeError):
        unjudged.accept_unjudged(post, "any", REASON)


@pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.ADMINISTRATOR])
def test_not_everybody_decides(hq: OpenDesk, carried: Path, record: Record, role: Role) -> None:
    hq.casebook.act_as(Officer(hq.officer.id, hq.officer.name, role))
    act: Callable[..., object]
    for act, given in ((unjudged.waiting, ()), (unjudged.accept_unjudged, (record.id, REASON))):
        with pytest.raises(PermissionDeniedError):
            act(hq, *given)


@pytest.fixture
def unsealed(post: OpenDesk, hq: OpenDesk, forge: Forge, carry: Carry) -> Record:
    """A PHQ-9 that came open, of an officer whose key is said to be lost."""

    def plain(document: Any) -> Any:
        named = document.instrument.model_copy(update={"clinical": False})
        return document.model_copy(update={"instrument": named})

    record = forge("phq-9", document=plain)
    lost = RevocationKind.LOST
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost", lost, post.clock.now())
    assert [item.outcome for item in carry().items] == [IntakeOutcome.HELD]
    return record


def test_what_is_clinical_and_came_open_waits_sealed(hq: OpenDesk, unsealed: Record) -> None:
    [kept] = hq.casebook.intake.quarantined()
    assert [file.name for file in kept.files] == [sealed.SEALED]
    with pytest.raises(PermissionDeniedError):
        unjudged.accept_unjudged(hq, unsealed.id, REASON)
    assert [each.record_id for each in unjudged.waiting(hq)] == [unsealed.id]


def test_a_psychologist_takes_in_what_waits_sealed_and_it_stays_sealed(
    hq: OpenDesk, unsealed: Record, data: Path, passphrase: str
) -> None:
    hq.casebook.act_as(replace(hq.officer, role=Role.PSYCHOLOGIST))
    identity = data / "headquarters-root-key" / founding.CLINICAL_FILE
    notes.take_identity(hq, identity, passphrase, passphrase)
    unjudged.accept_unjudged(hq, unsealed.id, REASON)

    kept = hq.casebook.records.get(unsealed.id)
    assert ([file.name for file in kept.files], kept.digest) == ([sealed.SEALED], unsealed.digest)
    check = records.check_record(hq, unsealed.id)
    assert (check.outcome, check.why) == (Outcome.CANNOT_BE_JUDGED, "revoked")
    hq.casebook.verify()


def test_what_says_two_things_is_refused_and_waits_for_nobody(
    post: OpenDesk, hq: OpenDesk, forge: Forge, carry: Carry
) -> None:
    def other(content: Any) -> Any:
        return replace(content, names=(PersonName("Innocent Person", NameScript.LATIN),))

    forge(content=other)
    lost = RevocationKind.LOST
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost", lost, post.clock.now())
    [item] = carry().items
    assert (item.outcome, item.reason) == (IntakeOutcome.REFUSED, "report-pages")
    assert unjudged.waiting(hq) == []


def test_a_statement_beside_records_waits_and_is_taken_in_alike(
    post: OpenDesk, hq: OpenDesk, case_id: str, stick: Path
) -> None:
    released = notes.release(post, case_id, ReleaseKind.URGENT_SAFETY, "Do not leave alone.")
    [bundle] = transfer.write_bundles(post, stick)
    lost = RevocationKind.LOST
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost", lost, post.clock.now())
    [item] = transfer.receive(hq, stick / bundle.file_name).items
    assert (item.record_id, item.outcome) == (released.id, IntakeOutcome.HELD)

    unjudged.accept_unjudged(hq, released.id, REASON)
    assert hq.casebook.entries.find(released.id)
    assert unjudged.waiting(hq) == []
    hq.casebook.verify()
