"""Certificates revoked at headquarters, and the effect of the list at posts."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import later, set_clock
from vetting_desk.clock import SystemClock
from vetting_desk.crypto.certificates import load_certificate
from vetting_desk.errors import (
    EnrolmentError,
    InputError,
    PermissionDeniedError,
    StateError,
)
from vetting_desk.model import IntakeOutcome, Record
from vetting_desk.model.evidence import EvidenceKind, Outcome
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.records import records


def carry(post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)


def test_an_enrolled_desk_has_a_list_from_the_first_day(post: OpenDesk, hq: OpenDesk) -> None:
    assert revocations.state(post).current
    assert revocations.state(post).number == revocations.state(hq).number == 1


def outcomes(hq: OpenDesk, path: Path) -> set[tuple[IntakeOutcome, str]]:
    """What became of records, and of the facts beside them."""
    return {(item.outcome, item.reason) for item in transfer.receive(hq, path).items}


@pytest.mark.parametrize("kind", [RevocationKind.LOST, RevocationKind.MISUSED])
def test_of_an_officer_whose_key_was_lost_or_misused_nothing_is_believed_unseen(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, kind: RevocationKind
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    revocations.revoke_officer(hq, post.officer.id, "Invented: found in other hands", kind)

    found = outcomes(hq, stick / bundle.file_name)
    assert found == {(IntakeOutcome.HELD, "certificate-revoked")}


def test_of_an_officer_who_left_what_they_signed_before_is_taken_in(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    set_clock(hq, hq.clock.now() + timedelta(minutes=1))
    revocations.revoke_officer(
        hq, post.officer.id, "Invented: left the service", RevocationKind.LEFT
    )

    assert outcomes(hq, stick / bundle.file_name) == {(IntakeOutcome.ACCEPTED, "")}


def test_what_was_taken_in_before_the_day_of_the_loss_stays_valid(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    carry(post, hq, stick)
    set_clock(hq, hq.clock.now() + timedelta(minutes=1))
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost", RevocationKind.LOST)

    check = records.check_record(hq, record.id)
    assert (check.outcome, check.evidence and check.evidence.kind) == (
        Outcome.VALID,
        EvidenceKind.STAMP,
    )


def test_what_was_taken_in_after_the_day_of_the_loss_cannot_be_judged_any_more(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    carry(post, hq, stick)
    lost = hq.clock.now() - timedelta(days=1)
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost", RevocationKind.LOST, lost)

    check = records.check_record(hq, record.id)
    assert (check.outcome, check.why) == (Outcome.CANNOT_BE_JUDGED, "revoked")


def test_a_day_to_come_is_no_day_of_a_revocation(post: OpenDesk, hq: OpenDesk) -> None:
    late = hq.clock.now() + timedelta(days=1)
    with pytest.raises(InputError, match="in-the-future"):
        revocations.revoke_officer(hq, post.officer.id, "Invented", RevocationKind.LEFT, late)


def test_who_left_may_turn_out_to_have_lost_the_key(post: OpenDesk, hq: OpenDesk) -> None:
    revocations.revoke_officer(hq, post.officer.id, "Invented: left", RevocationKind.LEFT)
    number = revocations.revoke_officer(hq, post.officer.id, "Invented: lost", RevocationKind.LOST)

    known = certificates.revocation_list(hq)
    assert known
    assert known.number == number == 3
    assert {each.kind for each in known.revoked.values()} == {RevocationKind.LOST}
    with pytest.raises(StateError, match="revoked"):
        revocations.revoke_officer(hq, post.officer.id, "Invented: left", RevocationKind.LEFT)


def test_the_log_says_who_was_revoked_why_and_since_when(post: OpenDesk, hq: OpenDesk) -> None:
    revocations.revoke(hq, post.officer.id, "Invented: left", RevocationKind.LEFT)

    [entry] = hq.casebook.audit.entries(action="officer-revoked")
    assert (entry.subject, entry.detail["kind"]) == (post.officer.id, "left")
    assert entry.detail["since"].endswith("Z")


def test_a_bundle_of_a_revoked_desk_is_looked_into_and_its_records_wait(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    revocations.revoke_desk(hq, post.desk.id, "Invented: laptop stolen", RevocationKind.LOST)

    summary = transfer.receive(hq, stick / bundle.file_name)
    assert {item.reason for item in summary.items} == {"certificate-revoked"}
    assert {"desk-revoked", "carrier-revoked"} <= set(summary.flags)
    assert {each.subject_id for each in revocations.revoked(hq)} == {post.desk.id}
    assert len(revocations.revoked(hq)) == 3


def test_a_desk_that_was_closed_is_believed_for_what_it_made_before(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    set_clock(hq, hq.clock.now() + timedelta(minutes=1))
    revocations.revoke_desk(hq, post.desk.id, "Invented: post closed", RevocationKind.LEFT)

    assert outcomes(hq, stick / bundle.file_name) == {(IntakeOutcome.ACCEPTED, "")}


def test_an_id_determines_whether_a_desk_or_an_officer_is_revoked(
    post: OpenDesk, hq: OpenDesk
) -> None:
    revocations.revoke(hq, post.officer.id, "Invented: left the service")
    assert {each.subject_id for each in revocations.revoked(hq)} == {post.officer.id}
    assert hq.casebook.peers.get(post.desk.id).trusted

    revocations.revoke(hq, post.desk.id, "Invented: laptop stolen")
    assert not hq.casebook.peers.get(post.desk.id).trusted


def test_the_list_reaches_the_post_with_its_number(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    revocations.renew(hq)

    carry(post, hq, stick)

    assert revocations.state(post).number == revocations.state(hq).number == 2


def test_a_newer_list_alone_is_worth_a_return_bundle(
    post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    revocations.renew(hq)

    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)

    assert revocations.state(post).number == 2


def test_without_a_list_a_signature_cannot_be_judged(
    post: OpenDesk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post.casebook.revocations, "newest_list", lambda: None)
    post.keys.forget_trust()

    check = records.check_record(post, record.id)

    assert (check.outcome, check.why) == (Outcome.CANNOT_BE_JUDGED, "revocation unknown")


def test_with_an_expired_list_a_signature_cannot_be_judged(post: OpenDesk, record: Record) -> None:
    assert records.check_record(post, record.id).outcome is Outcome.VALID
    later(post, SystemClock().now() + timedelta(days=200))

    assert records.check_record(post, record.id).outcome is Outcome.CANNOT_BE_JUDGED


def test_an_expired_list_does_not_keep_a_newer_one_out(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    in_spring = SystemClock().now() + timedelta(days=100)
    later(post, in_spring)
    later(hq, in_spring)
    assert not revocations.state(post).current
    revocations.renew(hq)

    carry(post, hq, stick)

    state = revocations.state(post)
    assert (state.number, state.current) == (2, True)


def test_a_clock_once_years_ahead_makes_no_list_expire(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    now = SystemClock().now()
    for days in (100, 3650):
        for desk in (post, hq):
            set_clock(desk, now + timedelta(days=days))
            desk.casebook.audit.append("looked")
            assert revocations.state(desk).current
            set_clock(desk, now)

    assert records.check_record(post, record.id).outcome is Outcome.VALID
    carry(post, hq, stick)
    assert records.check_record(post, record.id).outcome is Outcome.VALID


def test_revoking_holds_at_once_where_headquarters_clock_ran_ahead(
    post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    later(hq, SystemClock().now() + timedelta(days=60))
    revocations.revoke_officer(hq, post.officer.id, "Invented")
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)

    known = certificates.revocation_list(post)
    own = load_certificate(post.casebook.officers.get(post.officer.id).certificates[0])
    assert known is not None
    assert known.revokes(own, post.casebook.clock_reading().newest)


def test_a_post_revokes_nobody(post: OpenDesk) -> None:
    for act in (revocations.revoke_officer, revocations.revoke_desk):
        with pytest.raises(PermissionDeniedError):
            act(post, post.officer.id, "Invented")
    with pytest.raises(PermissionDeniedError):
        revocations.renew(post)


def test_headquarters_does_not_revoke_itself(hq: OpenDesk) -> None:
    with pytest.raises(EnrolmentError):
        revocations.revoke_desk(hq, hq.desk.id, "Invented")


def test_what_was_revoked_stays_revoked_in_every_later_list(post: OpenDesk, hq: OpenDesk) -> None:
    certificate = post.keys.signer.certificate
    revocations.revoke_officer(hq, post.officer.id, "Invented")
    revocations.renew(hq)

    known = certificates.revocation_list(hq)

    assert known
    assert known.number == 3
    assert certificate.serial_number in known.revoked
    hq.casebook.verify()
