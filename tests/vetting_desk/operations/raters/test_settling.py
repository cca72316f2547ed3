"""Side by side, differences first; a consensus that each rater stands behind, with both originals kept."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from tests.vetting_desk.operations.raters.conftest import (
    FIRST,
    PRESENCE,
    SECOND,
    SUPERVISOR,
    case_of,
    rating,
)  # fmt: skip
from vetting_desk.errors import InputError, SecondRatingError
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.raters import asking, comparing, settling
from vetting_desk.operations.raters.comparing import SideBySide
from vetting_desk.operations.raters.settling import Settled
from vetting_desk.operations.records import records


def beside(desk: OpenDesk, assessment: str) -> SideBySide:
    return comparing.side_by_side(desk, case_of(desk, assessment), assessment)


def propose(
    desk: OpenDesk, assessment: str, items: list[Settled], words: str = "", third: str = ""
) -> None:
    settling.propose(desk, case_of(desk, assessment), assessment, items, words=words, third=third)


def all_of(found: SideBySide, presence: str = "1") -> list[Settled]:
    return [
        Settled(
            row.indicator.id,
            rating(row.indicator.id, presence),
            "I had missed e2",
            "Agreed at once",
        )
        for row in found.rows
        if row.differs
    ]


def test_differences_stand_first_and_say_in_what(crew: Crew, both: str) -> None:
    found = beside(crew.at_post(SUPERVISOR), both)

    assert (found.first_name, found.second_name) == (FIRST, SECOND)
    assert [row.indicator.id for row in found.rows] == ["K1", "K2", "K3"]
    assert [row.differs for row in found.rows] == [
        ("presence", "relevance", "confidence"),
        ("presence", "relevance", "confidence"),
        ("relevance", "confidence"),
    ]
    assert {row.indicator.id: row.first and row.first.presence for row in found.rows} == PRESENCE


def test_a_consensus_counts_when_the_other_agrees_and_both_originals_stay(
    crew: Crew, both: str
) -> None:
    first = crew.at_post(FIRST)
    before = beside(first, both)
    propose(first, both, all_of(before))
    second = crew.at_post(SECOND)
    now = asking.standing(second, case_of(second, both), both)
    assert now is not None
    assert now.state is RatingState.PROPOSED

    settling.answer(second, case_of(second, both), both, "agrees")

    after = beside(second, both)
    assert after.now.state is RatingState.SETTLED
    assert [(row.first, row.second) for row in after.rows] == [
        (row.first, row.second) for row in before.rows
    ]
    [k1] = [row.settled for row in after.rows if row.indicator.id == "K1"]
    assert k1 is not None
    assert k1.agreed is not None
    assert (k1.agreed.presence, k1.why_first) == ("1", "I had missed e2")


def test_who_refuses_says_why_and_it_does_not_count(crew: Crew, both: str) -> None:
    first = crew.at_post(FIRST)
    propose(first, both, all_of(beside(first, both)))
    second = crew.at_post(SECOND)
    with pytest.raises(InputError):
        settling.answer(second, case_of(second, both), both, "refuses")

    settling.answer(second, case_of(second, both), both, "refuses", words="Not what we said")

    now = asking.standing(second, case_of(second, both), both)
    assert now is not None
    assert now.state is RatingState.OPEN


def test_a_disagreement_may_stay_and_says_why(crew: Crew, both: str) -> None:
    first = crew.at_post(FIRST)
    items = [Settled(each.indicator, None) for each in all_of(beside(first, both))]
    with pytest.raises(InputError) as refused:
        propose(first, both, items)
    assert refused.value.fields["field"] == "words"

    propose(first, both, items, words="We read e1 differently, and both readings hold")
    second = crew.at_post(SECOND)
    settling.answer(second, case_of(second, both), both, "agrees")

    found = beside(second, both)
    assert found.now.state is RatingState.SETTLED
    assert all(row.settled and row.settled.stays for row in found.rows if row.differs)


def test_a_change_without_a_reason_is_refused(crew: Crew, both: str) -> None:
    first = crew.at_post(FIRST)
    items = [Settled(each.indicator, each.agreed, "", "x") for each in all_of(beside(first, both))]

    with pytest.raises(InputError) as refused:
        propose(first, both, items)

    assert refused.value.fields["field"] == "why_first"


def test_every_difference_has_to_be_said_something_of(crew: Crew, both: str) -> None:
    first = crew.at_post(FIRST)

    with pytest.raises(InputError) as refused:
        propose(first, both, all_of(beside(first, both))[1:])

    assert refused.value.fields["field"] == "items"


def test_a_third_person_proposes_and_both_have_to_agree(crew: Crew, both: str) -> None:
    third = crew.at_post("Parvina Sample")
    with pytest.raises(SecondRatingError) as refused:
        propose(third, both, all_of(beside(third, both)))
    assert refused.value.fields["detail"] == "not-yours"
    propose(third, both, all_of(beside(third, both)), third="Parvina Sample")
    for name, state in ((FIRST, RatingState.PROPOSED), (SECOND, RatingState.SETTLED)):
        desk = crew.at_post(name)
        settling.answer(desk, case_of(desk, both), both, "agrees")
        now = asking.standing(desk, case_of(desk, both), both)
        assert now is not None
        assert now.state is state


def test_nobody_agrees_to_what_they_proposed_themselves(crew: Crew, both: str) -> None:
    first = crew.at_post(FIRST)
    propose(first, both, all_of(beside(first, both)))

    for name in (FIRST, SUPERVISOR):
        desk = crew.at_post(name)
        with pytest.raises(SecondRatingError) as refused:
            settling.answer(desk, case_of(desk, both), both, "agrees")
        assert refused.value.fields["detail"] == "not-yours"


def settle(crew: Crew, both: str) -> None:
    first = crew.at_post(FIRST)
    propose(first, both, all_of(beside(first, both)))
    second = crew.at_post(SECOND)
    settling.answer(second, case_of(second, both), both, "agrees")


def test_it_is_signed_with_the_ratings_that_were_locked_and_no_others(
    crew: Crew, both: str
) -> None:
    with pytest.raises(SecondRatingError) as refused:
        records.sign(crew.at_post(FIRST), both, PASSPHRASE)
    assert refused.value.fields["detail"] == "not-settled"
    settle(crew, both)
    first = crew.at_post(FIRST)
    interview = interviews.resume(first, both)
    interview.answer("/data/k1/presence", "0")
    with pytest.raises(SecondRatingError) as refused:
        records.sign(first, both, PASSPHRASE)
    assert refused.value.fields["detail"] == "changed"

    interviews.resume(first, both).answer("/data/k1/presence", "2")
    record = records.sign(first, both, PASSPHRASE)

    assert record.assessment_id == both
