"""Calls with several purposes, drafts and signing: what is asked, once each, and never in a loop."""

import pytest

from vetting_desk.errors import ConfirmationNeededError, NotFoundError
from vetting_desk.operations.access import confirmation, policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import answer_log, instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.organisation import kept_rules
from vetting_desk.operations.records import records


@pytest.fixture
def phq(post: OpenDesk, case_id: str) -> Interview:
    """A clinical draft, filled with its example."""
    [summary] = [each for each in instruments.list_instruments(post) if each.key.id == "phq-9"]
    example = instruments.example("phq-9")
    interview = interviews.start(post, case_id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    return interview


def decide(post: OpenDesk, rules: Policy) -> None:
    kept_rules.keep(post, policy.to_text(rules))


def asked(error: ConfirmationNeededError) -> Purpose:
    return Purpose(str(error.fields["purpose"]))


def test_half_an_hour_is_what_holds_where_nobody_decided() -> None:
    assert Policy().ask_again_minutes == 30


def test_resuming_a_clinical_draft_asks_for_the_case_and_for_the_content(
    post: OpenDesk, phq: Interview, passphrase: str
) -> None:
    decide(post, Policy(ask_again_minutes=0))
    seen = []
    while True:
        try:
            interviews.resume(post, phq.assessment.id)
            break
        except ConfirmationNeededError as error:
            seen.append(asked(error))
            assert len(seen) < 3, "asked in a circle"
            confirmation.confirm(post, seen[-1], str(error.fields["subject"]), passphrase)
    assert seen == [Purpose.OPEN_CASE, Purpose.READ_CLINICAL]


def test_a_clinical_report_can_be_taken_out_where_every_call_asks(
    post: OpenDesk, phq: Interview, passphrase: str
) -> None:
    record = records.sign(post, phq.assessment.id, passphrase)
    decide(post, Policy(ask_again_minutes=0))
    for function, subject in (
        (records.report, record.id),
        (answer_log.audit_csv, record.assessment_id),
    ):
        seen = []
        while True:
            try:
                assert function(post, subject)
                break
            except ConfirmationNeededError as error:
                seen.append(asked(error))
                assert len(seen) < 3, "asked in a circle"
                confirmation.confirm(post, seen[-1], str(error.fields["subject"]), passphrase)
        assert seen == [Purpose.READ_CLINICAL, Purpose.EXPORT]


def test_nothing_is_used_up_or_noted_while_something_is_still_asked(
    post: OpenDesk, phq: Interview, passphrase: str
) -> None:
    record = records.sign(post, phq.assessment.id, passphrase)
    decide(post, Policy(reasons=(Purpose.EXPORT,)))
    with pytest.raises(ConfirmationNeededError):
        records.report(post, record.id)
    assert post.casebook.audit.entries(action="clinical-read", subject=record.id) == []


def test_signing_wants_a_reason_where_the_organisation_wants_one(
    post: OpenDesk, phq: Interview, passphrase: str
) -> None:
    decide(post, Policy(reasons=(Purpose.SIGN,)))
    post.confirmations.confirmed_at -= 31 * 60_000
    with pytest.raises(ConfirmationNeededError) as wanted:
        records.sign(post, phq.assessment.id, passphrase)
    assert wanted.value.fields["reason"]
    assert not wanted.value.fields["passphrase"]
    assert not post.casebook.records.list(phq.case.id)

    confirmation.confirm(post, Purpose.SIGN, phq.assessment.id, "", "Invented reason")
    records.sign(post, phq.assessment.id, passphrase)

    [entry] = post.casebook.audit.entries(action="signing-allowed")
    assert entry.detail["reason"] == "Invented reason"


def test_signing_counts_as_giving_the_passphrase(
    post: OpenDesk, phq: Interview, passphrase: str
) -> None:
    post.confirmations.confirmed_at -= 31 * 60_000
    with pytest.raises(ConfirmationNeededError):
        cases.case_detail(post, phq.case.id)
    records.sign(post, phq.assessment.id, passphrase)

    assert cases.case_detail(post, phq.case.id).records


def _two_looks(post: OpenDesk, case_id: str) -> None:
    with post.confirmations.one_work():
        cases.case_detail(post, case_id)
        cases.case_detail(post, case_id)


def test_where_every_call_asks_one_confirmation_holds_for_one_piece_of_work(
    post: OpenDesk, case_id: str, passphrase: str
) -> None:
    decide(post, Policy(ask_again_minutes=0))
    with pytest.raises(ConfirmationNeededError):
        _two_looks(post, case_id)
    confirmation.confirm(post, Purpose.OPEN_CASE, case_id, passphrase)
    _two_looks(post, case_id)
    with pytest.raises(ConfirmationNeededError):
        _two_looks(post, case_id)


def _look_at_nobody_else(post: OpenDesk, case_id: str) -> None:
    with post.confirmations.one_work():
        cases.case_detail(post, case_id)
        post.casebook.cases.get("nobody")


def test_work_that_fails_uses_up_what_was_confirmed(
    post: OpenDesk, case_id: str, passphrase: str
) -> None:
    decide(post, Policy(ask_again_minutes=0))
    confirmation.confirm(post, Purpose.OPEN_CASE, case_id, passphrase)
    with pytest.raises(NotFoundError):
        _look_at_nobody_else(post, case_id)
    with pytest.raises(ConfirmationNeededError):
        _two_looks(post, case_id)


def test_work_within_work_is_one(post: OpenDesk, case_id: str, passphrase: str) -> None:
    decide(post, Policy(ask_again_minutes=0))
    confirmation.confirm(post, Purpose.OPEN_CASE, case_id, passphrase)
    with post.confirmations.one_work():
        _two_looks(post, case_id)
        cases.case_detail(post, case_id)
    with pytest.raises(ConfirmationNeededError):
        cases.case_detail(post, case_id)
