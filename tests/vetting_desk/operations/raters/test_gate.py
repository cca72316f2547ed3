"""The organisation's rule draws a share of assessments: those are not signed before a second has rated."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from tests.vetting_desk.operations.raters.conftest import FIRST, SECOND, SUPERVISOR, fill, rater_of
from vetting_desk.errors import SecondRatingError
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.raters import asking, gate, locking
from vetting_desk.operations.records import records


def rule(desk: OpenDesk, share: int) -> None:
    chosen = replace(policy.policy(desk), second_share=share)
    desk.casebook.settings.set(policy.KEY, policy.to_text(chosen))


def test_what_is_drawn_is_not_signed_before_it_was_rated_twice(crew: Crew, instrument: str) -> None:
    first = crew.at_post(FIRST)
    draft = fill(first, instrument)
    rule(first, 100)

    with pytest.raises(SecondRatingError) as refused:
        records.sign(first, draft, PASSPHRASE)

    assert refused.value.fields["detail"] == "drawn"


def test_what_is_not_drawn_is_signed_as_before(crew: Crew, instrument: str) -> None:
    first = crew.at_post(FIRST)
    draft = fill(first, instrument)

    assert (
        records.sign(first, draft, PASSPHRASE, incomplete_reason="A test's").assessment_id == draft
    )


def test_who_was_drawn_locks_before_a_supervisor_names_anybody(crew: Crew, instrument: str) -> None:
    first = crew.at_post(FIRST)
    draft = fill(first, instrument)
    rule(first, 100)
    locking.lock(first, draft)
    with pytest.raises(SecondRatingError) as refused:
        records.sign(first, draft, PASSPHRASE)
    assert refused.value.fields["detail"] == "unasked"
    supervisor = crew.at_post(SUPERVISOR)
    [row] = asking.overview(supervisor)
    assert row.drawn
    assert row.now is not None
    assert row.now.state is RatingState.UNASKED

    asking.ask(supervisor, draft, rater_of(supervisor, draft, SECOND))

    now = asking.standing(supervisor, row.now.case_id, draft)
    assert now is not None
    assert now.state is RatingState.WAITS
    assert now.asked is not None
    assert now.asked.payload.drawn
    assert gate.whom(now) == SECOND


def test_one_that_was_asked_for_and_not_locked_is_not_signed(crew: Crew, assessment: str) -> None:
    with pytest.raises(SecondRatingError) as refused:
        records.sign(crew.at_post(FIRST), assessment, PASSPHRASE)

    assert refused.value.fields == {"detail": "not-locked", "names": SECOND}


@pytest.mark.parametrize("share", [-1, 101])
def test_a_share_out_of_range_is_no_rule(share: int) -> None:
    from vetting_desk.errors import InputError

    with pytest.raises(InputError):
        policy.to_text(policy.Policy(second_share=share))


def test_the_rule_stands_in_the_text_only_where_there_is_one() -> None:
    assert "second_share" not in policy.to_text(policy.Policy())
    text = policy.to_text(policy.Policy(second_share=10))
    assert policy.from_text(text).second_share == 10
