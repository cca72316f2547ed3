"""What a record's signatures are worth later, by what this desk has to show for its age."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import later
from vetting_desk.clock import SystemClock
from vetting_desk.errors import StateError
from vetting_desk.model import Record
from vetting_desk.model.evidence import EvidenceKind, Outcome
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import issuing
from vetting_desk.operations.exchange import stamps, transfer
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.records import records
from vetting_desk.transfer.format.stamp import parse


@pytest.fixture
def at_both(post: OpenDesk, hq: OpenDesk, record: Record, stick: Path) -> Record:
    """A record that headquarters took in and answered."""
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)
    return record


def years_later(desk: OpenDesk, years: float) -> None:
    later(desk, SystemClock().now() + timedelta(days=365 * years))


def found(desk: OpenDesk, record: Record) -> tuple[Outcome, str, EvidenceKind | None]:
    check = records.check_record(desk, record.id)
    return check.outcome, check.why, check.evidence.kind if check.evidence else None


def test_a_record_that_went_nowhere_is_as_old_as_its_being_read(
    post: OpenDesk, record: Record
) -> None:
    assert found(post, record) == (Outcome.VALID, "", EvidenceKind.READING)


def test_a_stamp_of_headquarters_counts_at_both_ends(
    post: OpenDesk, hq: OpenDesk, at_both: Record
) -> None:
    for desk in (post, hq):
        check = records.check_record(desk, at_both.id)
        assert check.outcome is Outcome.VALID
        assert check.evidence
        assert (check.evidence.kind, check.evidence.by) == (EvidenceKind.STAMP, hq.officer.name)


def test_a_record_nobody_has_seen_cannot_be_judged_after_its_certificate_ended(
    post: OpenDesk, record: Record
) -> None:
    years_later(post, 4)
    assert found(post, record) == (Outcome.CANNOT_BE_JUDGED, "expired", None)


def test_a_record_that_headquarters_took_in_is_valid_after_its_certificate_ended(
    hq: OpenDesk, at_both: Record
) -> None:
    years_later(hq, 4)
    revocations.renew(hq)
    assert found(hq, at_both) == (Outcome.VALID, "", EvidenceKind.ARRIVAL)


def test_a_stamp_that_was_renewed_counts_after_its_certificate_ended(
    hq: OpenDesk, at_both: Record
) -> None:
    years_later(hq, 2.75)
    issuing.certify(hq, hq.officer, hq.secret)
    hq.keys.forget_signer()
    stamps.renew(hq)
    years_later(hq, 4)
    revocations.renew(hq)
    assert found(hq, at_both) == (Outcome.VALID, "", EvidenceKind.STAMP)


def test_a_receipt_shows_at_the_post_what_no_stamp_does_any_more(
    post: OpenDesk, at_both: Record
) -> None:
    years_later(post, 4)
    newest = post.casebook.revocations.newest_list()
    assert newest
    assert found(post, at_both)[1:] == ("revocation unknown", None)


def test_an_auditor_is_given_the_stamps_over_a_record(
    post: OpenDesk, hq: OpenDesk, at_both: Record
) -> None:
    for desk in (post, hq):
        files = records.stamps(desk, at_both.id)
        assert list(files) == ["stamp-1.json", "stamp-1.p7s", "stamp-1.mldsa65"]
        named = parse(files["stamp-1.json"]).intake
        assert named
        assert [each.record for each in named.records] == [at_both.id]
    assert hq.casebook.audit.entries(action="record-exported")[0].detail == {"file": "stamps"}


def test_where_nothing_was_stamped_nothing_is_given(post: OpenDesk, record: Record) -> None:
    with pytest.raises(StateError, match="not-stamped"):
        records.stamps(post, record.id)
