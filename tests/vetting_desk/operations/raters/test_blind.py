"""The second rater sees the evidence and nothing else, and rates sealed until they lock."""

import pytest

from tests.vetting_desk.operations.conftest import Crew
from tests.vetting_desk.operations.raters.conftest import (
    FIRST,
    FORMULATION,
    REASONS,
    SECOND,
    SUMMARY,
    SUPERVISOR,
    WORDS,
    case_of,
    rate_all,
    rater_of,
    rating,
)  # fmt: skip
from vetting_desk.errors import InputError, SecondRatingError, StateError
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.raters import asking, blind, comparing, locking


def test_the_second_rater_sees_words_kind_and_place_and_nothing_of_the_first(
    crew: Crew, locked: str
) -> None:
    found = blind.look(crew.at_post(SECOND), locked)

    assert {each.words for each in found.evidence} == set(WORDS.values())
    assert {each.sort for each in found.evidence} == {"person", "seen", "document"}
    assert {each.place for each in found.evidence} == {f"Post, {n} March 2026" for n in (1, 2, 3)}
    shown = repr(found)
    for words in (*REASONS.values(), FORMULATION, SUMMARY):
        assert words not in shown
    assert found.ratings == {}
    assert [each.id for each in found.indicators] == ["K1", "K2", "K3"]


def test_requests_are_shown_to_who_was_asked_and_to_nobody_else(crew: Crew, locked: str) -> None:
    assert [
        each.locked and each.locked.entry.id for each in blind.requests(crew.at_post(SECOND))
    ] == [locked]
    for other in (FIRST, SUPERVISOR, "Parvina Sample"):
        assert blind.requests(crew.at_post(other)) == []
        with pytest.raises(SecondRatingError) as refused:
            blind.look(crew.at_post(other), locked)
        assert refused.value.fields["detail"] == "not-asked"


def test_a_rating_is_there_again_after_the_desk_was_locked(crew: Crew, locked: str) -> None:
    blind.rate(crew.at_post(SECOND), locked, rating("K1", "2"))
    crew.close()

    found = blind.look(crew.at_post(SECOND), locked)

    assert found.ratings["K1"].presence == "2"
    assert blind.missing(found) == ("Indicator K2", "Indicator K3")


@pytest.mark.parametrize(
    ("field", "made"),
    [
        ("indicator", rating("K9")),
        ("presence", rating("K1", "7")),
        ("links", rating("K1", key="e9")),
    ],
)
def test_what_the_form_or_the_evidence_lacks_is_refused(
    crew: Crew, locked: str, field: str, made: object
) -> None:
    with pytest.raises(InputError) as refused:
        blind.rate(crew.at_post(SECOND), locked, made)  # type: ignore[arg-type]

    assert refused.value.fields["field"] == field


def test_a_sheet_with_something_open_is_not_locked(crew: Crew, locked: str) -> None:
    second = crew.at_post(SECOND)
    rate_all(second, locked)
    blind.rate(second, locked, rating("K2", "2", reasons=" "))

    with pytest.raises(SecondRatingError) as refused:
        blind.lock(second, locked)

    assert refused.value.fields == {"detail": "incomplete", "names": "Indicator K2"}


def test_a_locked_sheet_does_not_change_and_is_not_shown_as_open(crew: Crew, locked: str) -> None:
    second = crew.at_post(SECOND)
    rate_all(second, locked)
    blind.lock(second, locked)

    with pytest.raises(SecondRatingError):
        blind.rate(second, locked, rating("K1", "0"))
    [sheet] = [
        each
        for each in second.casebook.rating_sheets.about(locked)
        if each.officer_id == second.officer.id
    ]
    with pytest.raises(StateError):
        second.casebook.rating_sheets.add(sheet.id, 99, "x", second.clock.now())
    assert blind.requests(second) == []


def test_neither_sees_the_other_before_both_have_locked_and_opened(
    crew: Crew, assessment: str, locked: str
) -> None:
    second = crew.at_post(SECOND)
    case_id = case_of(second, assessment)
    for name in (FIRST, SECOND, SUPERVISOR):
        with pytest.raises(SecondRatingError) as refused:
            comparing.side_by_side(crew.at_post(name), case_id, assessment)
        assert refused.value.fields["detail"] == "sealed"
    rate_all(crew.at_post(SECOND), locked)
    blind.lock(crew.at_post(SECOND), locked)
    now = asking.standing(crew.at_post(SECOND), case_id, assessment)
    assert now is not None
    assert now.state is RatingState.BOTH_LOCKED
    with pytest.raises(SecondRatingError):
        comparing.side_by_side(crew.at_post(SECOND), case_id, assessment)

    locking.settle(crew.at_post(FIRST))

    found = comparing.side_by_side(crew.at_post(SECOND), case_id, assessment)
    assert [row.first and row.first.reasons for row in found.rows] == list(REASONS.values())


def test_who_leaves_says_why_and_another_rates(crew: Crew, assessment: str, locked: str) -> None:
    blind.rate(crew.at_post(SECOND), locked, rating("K1"))
    blind.leave(crew.at_post(SECOND), locked, "ill", "Down with fever")
    supervisor = crew.at_post(SUPERVISOR)
    case_id = case_of(supervisor, assessment)
    ended = asking.standing(supervisor, case_id, assessment)
    assert ended is not None
    assert ended.state is RatingState.ENDED

    asking.ask(supervisor, assessment, rater_of(supervisor, assessment, "Parvina Sample"))

    other = crew.at_post("Parvina Sample")
    assert blind.look(other, locked).ratings == {}
    rate_all(other, locked)
    blind.lock(other, locked)
    now = asking.standing(other, case_id, assessment)
    assert now is not None
    assert now.second is not None
    assert now.second.author.name == "Parvina Sample"


def test_who_holds_the_organisations_identity_could_not_be_blind(crew: Crew, locked: str) -> None:
    second = crew.at_post(SECOND)
    first = crew.at_post(FIRST)
    from vetting_desk.operations.access import rating_seal

    stolen = rating_seal.identity_of(first.secret).to_text()
    second = crew.at_post(SECOND)
    second.secret.clinical_identity = stolen

    with pytest.raises(SecondRatingError) as refused:
        blind.look(second, locked)

    assert refused.value.fields["detail"] == "reads-all"
