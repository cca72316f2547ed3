"""From a signed record to the receipt, and what stands in the way."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from vetting_desk.errors import (
    AgeFormatError,
    AgePayloadError,
    BundleError,
    NoMatchingIdentityError,
    StateError,
    VettingDeskError,
    WrongPassphraseError,
)
from vetting_desk.model import Case, IntakeOutcome, Record, WayToHq
from vetting_desk.operations import cases, instruments, interviews, records, transfer
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.store import case_rows


@pytest.fixture
def record(post: OpenDesk, case_id: str, passphrase: str) -> Record:
    """A signed first contact, filled with its example."""
    example = instruments.example("first-contact")
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    interview = interviews.start(post, case_id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    return records.sign(post, interview.assessment.id, passphrase)


def test_a_record_goes_to_headquarters_and_its_receipt_comes_back(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    assert transfer.counts(post).to_send == 1

    [bundle] = transfer.write_bundles(post, stick)
    assert way(post, record) is WayToHq.WRITTEN

    taken = transfer.receive(hq, stick / bundle.file_name)
    assert [item.outcome for item in taken.items] == [IntakeOutcome.ACCEPTED]
    assert records.check_record(hq, record.id).outcome is records.Outcome.VALID

    [waiting] = transfer.waiting_desks(hq)
    back = transfer.write_return(hq, waiting.desk_id, stick)
    transfer.receive(post, stick / back.file_name)

    assert way(post, record) is WayToHq.RECEIVED
    post.casebook.verify()
    hq.casebook.verify()


def test_the_same_bundle_twice_changes_nothing(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)
    length = hq.casebook.audit.length()

    again = transfer.receive(hq, stick / bundle.file_name)

    assert again.already
    assert [row.id for row in cases.search(hq)] == [record.case_id]
    assert hq.casebook.audit.length() - length <= 1


def test_a_bundle_is_for_headquarters_alone(post: OpenDesk, record: Record, stick: Path) -> None:
    [bundle] = transfer.write_bundles(post, stick)

    with pytest.raises(NoMatchingIdentityError):
        transfer.receive(post, stick / bundle.file_name)


@pytest.mark.parametrize("share", [0.0, 0.05, 0.5, 0.999])
def test_a_bundle_cut_short_is_refused_and_nothing_is_kept(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, share: float
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    path = stick / bundle.file_name
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])

    with pytest.raises((AgeFormatError, AgePayloadError)):
        transfer.receive(hq, path)
    assert cases.search(hq) == []


@pytest.mark.parametrize("place", [3, 300, 2_000, -20_000, -1])
def test_one_bit_flipped_is_refused(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, place: int
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    path = stick / bundle.file_name
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)

    with pytest.raises(VettingDeskError):
        transfer.receive(hq, path)
    assert cases.search(hq) == []


def test_a_file_that_is_no_bundle_is_refused(hq: OpenDesk, stick: Path) -> None:
    path = stick / ("0" * 32 + ".age")
    path.write_bytes(b"holiday pictures")

    with pytest.raises((AgeFormatError, BundleError)):
        transfer.receive(hq, path)


def test_a_mistake_of_ours_at_headquarters_is_not_told_to_the_post_as_a_refusal(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It once put two good records into quarantine and wrote "refused" into their receipt."""
    [bundle] = transfer.write_bundles(post, stick)
    length = hq.casebook.audit.length()
    right = case_rows.values

    def wrong(case: Case, desk_id: str, number: int) -> tuple[str | int | None, ...]:
        return (*right(case, desk_id, number)[:-2], None, number)

    with monkeypatch.context() as patch:
        patch.setattr(case_rows, "values", wrong)
        with pytest.raises(dbapi2.IntegrityError, match="NOT NULL"):
            transfer.receive(hq, stick / bundle.file_name)

    assert hq.casebook.intake.quarantined() == []
    assert hq.casebook.receipts.find(bundle.id) is None
    assert hq.casebook.audit.length() == length
    taken = transfer.receive(hq, stick / bundle.file_name)
    assert [item.outcome for item in taken.items] == [IntakeOutcome.ACCEPTED]
    hq.casebook.verify()


def test_signing_needs_the_officers_passphrase(
    post: OpenDesk, case_id: str, passphrase: str
) -> None:
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    interview = interviews.start(post, case_id, summary.key.sha256)
    interview.answer_all(instruments.example("first-contact").steps)

    with pytest.raises(WrongPassphraseError):
        records.sign(post, interview.assessment.id, passphrase + "!")
    assert transfer.counts(post).to_send == 0


def test_an_incomplete_assessment_is_signed_only_with_a_reason(
    post: OpenDesk, case_id: str, passphrase: str
) -> None:
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    interview = interviews.start(post, case_id, summary.key.sha256)
    interview.answer_all(instruments.example("first-contact").steps[:3])

    with pytest.raises(StateError):
        records.sign(post, interview.assessment.id, passphrase)
    record = records.sign(
        post, interview.assessment.id, passphrase, incomplete_reason="The line broke."
    )

    document = records.document(post, record.id)
    assert document.incomplete is not None
    assert document.incomplete.reason == "The line broke."
    assert document.incomplete.open


def test_a_signed_assessment_takes_no_answer(post: OpenDesk, record: Record) -> None:
    with pytest.raises(StateError):
        interviews.resume(post, record.assessment_id)


def test_nothing_to_send_is_said(post: OpenDesk, stick: Path) -> None:
    with pytest.raises(StateError):
        transfer.write_bundles(post, stick)
    assert list(stick.iterdir()) == []


def way(desk: OpenDesk, record: Record) -> WayToHq:
    return desk.casebook.records.get(record.id).way_to_hq
