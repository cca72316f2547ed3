"""The first rater locks: evidence goes out; ratings stay sealed, as they were, until the second has locked."""

import json

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from tests.vetting_desk.operations.raters.conftest import (
    FIRST,
    REASONS,
    SECOND,
    SUPERVISOR,
    WORDS,
    case_of,
    fill,
    rate_all,
)  # fmt: skip
from vetting_desk.errors import SecondRatingError, StateError
from vetting_desk.model.second_rating import RatingState, commitment
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.raters import asking, blind, locking, said
from vetting_desk.operations.records import records


def test_what_is_signed_at_the_lock_is_evidence_and_a_digest(crew: Crew, locked: str) -> None:
    desk = crew.at_post(SUPERVISOR)
    entry = desk.casebook.entries.get(locked)
    signed = json.loads(desk.casebook.blobs.get(entry.files[0].sha256))["payload"]

    assert set(signed) == {"assessment", "instrument", "language", "commitment", "evidence"}
    assert {each["words"] for each in signed["evidence"]} == set(WORDS.values())
    assert all(
        set(each) == {"key", "words", "original", "sort", "place"} for each in signed["evidence"]
    )
    assert len(signed["commitment"]) == 64


def test_a_locked_draft_takes_no_answer(crew: Crew, assessment: str, locked: str) -> None:
    interview = interviews.resume(crew.at_post(FIRST), assessment)

    with pytest.raises(StateError) as refused:
        interview.answer("/data/k1/presence", "0")

    assert refused.value.fields["state"] == "ratings-locked"
    assert interview.session.node("/data/k1/presence").value == "2"
    assert locked


def test_it_is_not_signed_while_a_second_rating_waits(
    crew: Crew, assessment: str, locked: str
) -> None:
    with pytest.raises(SecondRatingError) as refused:
        records.sign(crew.at_post(FIRST), assessment, PASSPHRASE)
    assert refused.value.fields == {"detail": "waits", "names": SECOND}
    rate_all(crew.at_post(SECOND), locked)
    blind.lock(crew.at_post(SECOND), locked)

    with pytest.raises(SecondRatingError) as refused:
        records.sign(crew.at_post(FIRST), assessment, PASSPHRASE)

    assert refused.value.fields["detail"] == "both-locked"


def test_what_opens_is_what_was_locked(crew: Crew, both: str) -> None:
    desk = crew.at_post(SUPERVISOR)
    now = said.of_assessment(desk, case_of(desk, both), both)

    assert now is not None
    assert now.state is RatingState.OPEN
    assert now.first is not None
    assert now.locked is not None
    assert [each.reasons for each in now.first.payload.ratings] == list(REASONS.values())
    salt = bytes.fromhex(now.first.payload.salt)
    assert commitment(salt, now.first.payload.ratings) == now.locked.payload.commitment
    assert not now.doubtful


def test_after_it_opened_the_rest_of_the_draft_goes_on(crew: Crew, both: str) -> None:
    interview = interviews.resume(crew.at_post(FIRST), both)

    interview.answer("/data/sum/why", "Said anew after both had rated")

    assert interview.session.node("/data/sum/why").value == "Said anew after both had rated"


@pytest.mark.parametrize(("name", "value"), [("presence", ""), ("reasons", "")])
def test_a_draft_with_an_indicator_open_is_not_locked(
    crew: Crew, assessment: str, name: str, value: str
) -> None:
    first = crew.at_post(FIRST)
    interview = interviews.resume(first, assessment)
    interview.answer(f"/data/k2/{name}", value)

    with pytest.raises(SecondRatingError) as refused:
        locking.lock(first, assessment)

    assert refused.value.fields == {"detail": "incomplete", "names": "Indicator K2"}


def test_nobody_locks_what_nobody_asked_for(crew: Crew, instrument: str) -> None:
    first = crew.at_post(FIRST)
    draft = fill(first, instrument)

    with pytest.raises(SecondRatingError) as refused:
        locking.lock(first, draft)

    assert refused.value.fields["detail"] == "not-asked"


def test_it_is_locked_once(crew: Crew, assessment: str, locked: str) -> None:
    with pytest.raises(SecondRatingError) as refused:
        locking.lock(crew.at_post(FIRST), assessment)

    assert refused.value.fields["detail"] == "already-locked"
    assert locked


def test_who_saw_the_others_ratings_does_not_lock_anew(
    crew: Crew, assessment: str, locked: str
) -> None:
    """As after a restore that lost the lock while the second's ratings came back from headquarters."""
    rate_all(crew.at_post(SECOND), locked)
    blind.lock(crew.at_post(SECOND), locked)
    first = crew.at_post(FIRST)
    first.casebook.assessments.lock_ratings(assessment, locked=False)

    with pytest.raises(SecondRatingError) as refused:
        locking.lock(first, assessment)

    assert refused.value.fields["detail"] == "seen"


def test_one_that_was_ended_takes_answers_again_and_is_signed(
    crew: Crew, assessment: str, locked: str
) -> None:
    supervisor = crew.at_post(SUPERVISOR)
    asking.end(
        supervisor, case_of(supervisor, assessment), assessment, "too-late", "Has to go today"
    )
    first = crew.at_post(FIRST)

    assert locking.settle(first) == 1

    interviews.resume(first, assessment).answer("/data/k1/presence", "1")
    record = records.sign(first, assessment, PASSPHRASE, incomplete_reason="A test's")
    assert record.assessment_id == assessment
    assert locked
