"""A signed record is corrected by a new one that names it, at the post and at headquarters."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import (
    CANARY,
    PASSPHRASE,
    Crew,
    everything,
    signed_at,
    traces,
)
from vetting_desk.errors import InputError, PermissionDeniedError, StateError
from vetting_desk.judgement.comparing import Difference
from vetting_desk.model import IntakeOutcome, Officer, Record, Role
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.clinical.notes import is_clinical
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.records import correcting, records

REASON = "The date was heard wrongly."


def corrected(desk: OpenDesk, record: Record, **answers: str) -> Record:
    """A signed correction of a record."""
    interview = correcting.correct(desk, record.id, REASON)
    interview.answer_all(answers.items())
    return records.sign(desk, interview.assessment.id, PASSPHRASE, incomplete_reason="Invented")


def free_text(desk: OpenDesk, assessment_id: str) -> str:
    interview = interviews.reopen(desk, assessment_id)
    return next(
        node.reference
        for node in interview.session.walk()
        if node.control == "input" and node.type == "string" and node.relevant and not node.readonly
    )


def test_it_begins_with_what_was_signed(post: OpenDesk, record: Record) -> None:
    interview = correcting.correct(post, record.id, REASON)
    old = records.document(post, record.id)

    assert interview.assessment.corrects == record.id
    assert interview.form.sha256 == old.instrument.sha256
    given = {answer.reference: answer.value for answer in old.answers if answer.value}
    assert {ref: interview.session.node(ref).value for ref in given} == given


def test_signed_it_names_the_record_and_says_why(post: OpenDesk, record: Record) -> None:
    new = corrected(post, record)
    document = records.document(post, new.id)

    assert (new.corrects, document.corrects) == (record.id, record.id)
    assert document.correction is not None
    assert (document.correction.digest, document.correction.reason) == (record.digest, REASON)
    assert post.casebook.records.get(record.id) == record
    assert records.check_record(post, new.id).outcome is records.Outcome.VALID
    assert correcting.standing(post, record.id).standing.in_force.id == new.id
    post.casebook.verify()


def test_headquarters_shows_the_same_in_force_whatever_came_first(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [first] = transfer.write_bundles(post, stick)
    new = corrected(post, record)
    [second] = transfer.write_bundles(post, stick)

    for bundle in (second, first):
        taken = transfer.receive(hq, stick / bundle.file_name)
        assert {item.outcome for item in taken.items} == {IntakeOutcome.ACCEPTED}
        if bundle is second:
            assert correcting.standing(hq, new.id).standing.original_missing
    for desk in (post, hq):
        standing = correcting.standing(desk, record.id).standing
        assert (standing.counts, standing.in_force.id, standing.rivals) == (False, new.id, ())


def test_a_correction_is_corrected_and_the_chain_is_told(post: OpenDesk, record: Record) -> None:
    second = corrected(post, record)
    third = corrected(post, second)

    for each in (record, second, third):
        assert correcting.standing(post, each.id).standing.in_force.id == third.id
    assert correcting.standing(post, record.id).why_not == "corrected"
    with pytest.raises(StateError) as refused:
        correcting.correct(post, record.id, REASON)
    assert refused.value.fields["state"] == "corrected"


def test_two_officers_correct_one_record_and_both_are_told(crew: Crew) -> None:
    record = signed_at(crew.at_post("Anora Sample"))
    begun = {
        name: correcting.correct(crew.at_post(name), record.id, REASON).assessment.id
        for name in ("Anora Sample", "Bahrom Sample")
    }
    first, second = (
        records.sign(crew.at_post(name), draft, PASSPHRASE, incomplete_reason="Invented")
        for name, draft in begun.items()
    )

    standing = correcting.standing(crew.at_post("Anora Sample"), record.id).standing
    assert standing.in_force.id == second.id
    assert [each.id for each in standing.rivals] == [first.id]


def test_an_own_correction_that_is_begun_is_continued(post: OpenDesk, record: Record) -> None:
    interview = correcting.correct(post, record.id, REASON)

    found = correcting.standing(post, record.id)
    assert (found.why_not, found.begun) == ("begun", interview.assessment.id)
    with pytest.raises(StateError):
        correcting.correct(post, record.id, REASON)


@pytest.mark.parametrize("role", [Role.LAWYER, Role.OPERATOR, Role.CHILD_PROTECTION])
def test_who_does_not_fill_its_form_is_told_so_and_cannot_correct_it(
    post: OpenDesk, record: Record, role: Role
) -> None:
    post.casebook.act_as(replace(post.officer, role=role))
    fills = may_sign(role, record.instrument_id, clinical=False)

    assert correcting.standing(post, record.id).why_not == ("" if fills else "role")
    if not fills:
        with pytest.raises(PermissionDeniedError):
            correcting.correct(post, record.id, REASON)


def test_the_old_answers_stand_beside_the_new_ones(post: OpenDesk, record: Record) -> None:
    interview = correcting.correct(post, record.id, REASON)
    place = free_text(post, interview.assessment.id)
    before = interview.session.node(place).value
    interview.answer(place, "Corrected words")
    original = correcting.original(post, interview.assessment.id)
    new = records.sign(post, interview.assessment.id, PASSPHRASE, incomplete_reason="Invented")

    assert original == records.document(post, record.id)
    changed = [
        each for each in correcting.compare(post, new.id) if each.difference is not Difference.SAME
    ]
    assert [(each.reference, each.before, each.after) for each in changed] == [
        (place, before, "Corrected words")
    ]
    assert correcting.compare(post, record.id) == ()


def test_only_the_desk_that_signed_it_corrects_it(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)

    assert correcting.standing(hq, record.id).why_not == "another-desk"
    with pytest.raises(StateError):
        correcting.correct(hq, record.id, REASON)
    own = signed_at(hq, record.case_id)
    assert correcting.correct(hq, own.id, REASON).assessment.corrects == own.id


def test_it_wants_a_reason(post: OpenDesk, record: Record) -> None:
    with pytest.raises(InputError):
        correcting.correct(post, record.id, "   ")
    assert post.casebook.assessments.open_drafts() == []


def test_a_clinical_record_is_corrected_by_psychologists_alone_and_says_why_inside(
    post: OpenDesk, signed: Record
) -> None:
    psychologist = post.officer
    post.casebook.act_as(Officer(psychologist.id, psychologist.name, Role.INTERVIEWER))
    with pytest.raises(PermissionDeniedError):
        correcting.correct(post, signed.id, REASON)
    post.casebook.act_as(psychologist)

    interview = correcting.correct(post, signed.id, CANARY + " as the reason")
    new = records.sign(post, interview.assessment.id, PASSPHRASE)

    assert is_clinical(new)
    inside = records.document(post, new.id).correction
    assert inside is not None
    assert inside.reason == CANARY + " as the reason"
    kept = everything(post)
    assert not any(trace in kept for trace in traces(CANARY))
    assert records.check_record(post, new.id).outcome is records.Outcome.VALID
    post.casebook.verify()
