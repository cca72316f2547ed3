"""Who is asked, by whom, when it is refused, how it ends; at another desk only evidence arrives."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from tests.vetting_desk.operations.raters.conftest import (
    FIRST,
    FORMULATION,
    REASONS,
    SECOND,
    SUMMARY,
    SUPERVISOR,
    WORDS,
    case_of,
    fill,
    rate_all,
    rater_of,
)  # fmt: skip
from vetting_desk.errors import InputError, PermissionDeniedError, SecondRatingError
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.raters import asking, blind, comparing, locking, settling
from vetting_desk.operations.raters.asking import Rater
from vetting_desk.operations.records import records


def test_a_supervisor_asks_and_nobody_else(crew: Crew, instrument: str) -> None:
    draft = fill(crew.at_post(FIRST), instrument)
    supervisor = crew.at_post(SUPERVISOR)
    rater = rater_of(supervisor, draft, SECOND)
    with pytest.raises(PermissionDeniedError):
        asking.ask(crew.at_post(SECOND), draft, rater)

    asking.ask(crew.at_post(SUPERVISOR), draft, rater)

    now = asking.standing(crew.at_post(SUPERVISOR), case_of(crew.at_post(SUPERVISOR), draft), draft)
    assert now is not None
    assert now.state is RatingState.ASKED
    assert now.asked is not None
    assert now.asked.payload.rater.officer_name == SECOND


def test_the_first_rater_is_not_among_those_who_may_be_asked(crew: Crew, instrument: str) -> None:
    draft = fill(crew.at_post(FIRST), instrument)
    supervisor = crew.at_post(SUPERVISOR)

    found = asking.raters(supervisor, draft)

    assert FIRST not in {each.officer_name for each in found}
    assert {SECOND, SUPERVISOR, "Test HQ"} <= {
        each.officer_name or each.desk_name for each in found
    }
    own = supervisor.casebook.assessments.get(draft)
    forged = Rater(supervisor.desk.id, supervisor.desk.name, own.officer_id, FIRST)
    with pytest.raises(InputError):
        asking.ask(supervisor, draft, forged)


def test_it_is_not_asked_for_what_lies_in_the_open(crew: Crew, instrument: str) -> None:
    first = crew.at_post(FIRST)
    draft = fill(first, instrument)
    first.casebook.rating_keys.put(draft, "", b"")
    supervisor = crew.at_post(SUPERVISOR)

    with pytest.raises(SecondRatingError) as refused:
        asking.ask(supervisor, draft, rater_of(supervisor, draft, SECOND))

    assert refused.value.fields["detail"] == "not-sealed"


def test_another_takes_the_place_of_who_was_asked(crew: Crew, assessment: str, locked: str) -> None:
    supervisor = crew.at_post(SUPERVISOR)
    asking.ask(supervisor, assessment, rater_of(supervisor, assessment, "Parvina Sample"))

    assert blind.requests(crew.at_post(SECOND)) == []
    [now] = blind.requests(crew.at_post("Parvina Sample"))
    assert now.locked is not None
    assert now.locked.entry.id == locked


def test_nobody_is_asked_anew_once_the_second_has_locked(
    crew: Crew, assessment: str, locked: str
) -> None:
    rate_all(crew.at_post(SECOND), locked)
    blind.lock(crew.at_post(SECOND), locked)
    supervisor = crew.at_post(SUPERVISOR)

    with pytest.raises(SecondRatingError) as refused:
        asking.ask(supervisor, assessment, rater_of(supervisor, assessment, "Parvina Sample"))

    assert refused.value.fields["detail"] == "rated"


def test_only_a_supervisor_or_who_was_asked_ends_it(crew: Crew, assessment: str) -> None:
    other = crew.at_post("Parvina Sample")
    case_id = case_of(other, assessment)
    with pytest.raises(SecondRatingError) as refused:
        asking.end(other, case_id, assessment, "other", "Not mine")
    assert refused.value.fields["detail"] == "not-yours"

    asking.end(crew.at_post(SECOND), case_id, assessment, "left", "I know the person")

    now = asking.standing(crew.at_post(SECOND), case_id, assessment)
    assert now is not None
    assert now.ended is not None
    assert now.ended.payload.words == "I know the person"


def test_the_overview_says_which_drafts_could_be_rated_twice(crew: Crew, assessment: str) -> None:
    other = fill(
        crew.at_post(FIRST),
        crew.at_post(FIRST).casebook.assessments.get(assessment).instrument.sha256,
    )

    found = {
        each.assessment.id: each.now
        for each in asking.overview(crew.at_post(SUPERVISOR))
        if each.assessment
    }

    assert set(found) == {assessment, other}
    assert found[other] is None
    assert found[assessment] is not None


def send_to_hq(crew: Crew, stick: Path) -> None:
    for row in transfer.write_bundles(crew.at_post(SUPERVISOR), stick):
        transfer.receive(crew.at_hq(), stick / row.file_name)


def send_to_post(crew: Crew, stick: Path) -> None:
    row = transfer.write_return(crew.at_hq(), crew.at_post(SUPERVISOR).desk.id, stick)
    transfer.receive(crew.at_post(SUPERVISOR), stick / row.file_name)


def test_headquarters_rates_what_came_by_bundle_and_both_settle(
    crew: Crew, instrument: str, stick: Path
) -> None:
    draft = fill(crew.at_post(FIRST), instrument)
    supervisor = crew.at_post(SUPERVISOR)
    case_id = case_of(supervisor, draft)
    asking.ask(supervisor, draft, rater_of(supervisor, draft, "Test HQ"))
    lock_id = locking.lock(crew.at_post(FIRST), draft).id
    send_to_hq(crew, stick)

    hq = crew.at_hq()
    assert hq.casebook.cases.find(case_id) is None
    found = blind.look(hq, lock_id)
    assert {each.words for each in found.evidence} == set(WORDS.values())
    for cell in hq.casebook.database.column("SELECT content FROM blobs"):
        for words in (*REASONS.values(), FORMULATION, SUMMARY):
            assert words.encode() not in cell
    rate_all(hq, lock_id)
    blind.lock(hq, lock_id)
    send_to_post(crew, stick)
    assert locking.settle(crew.at_post(FIRST)) == 1
    send_to_hq(crew, stick)

    beside = comparing.side_by_side(crew.at_hq(), case_id, draft)
    assert [row.first and row.first.reasons for row in beside.rows] == list(REASONS.values())
    items = [
        settling.Settled(row.indicator.id, row.first, "", "Read again")
        for row in beside.rows
        if row.differs
    ]
    settling.propose(crew.at_post(FIRST), case_id, draft, items)
    send_to_hq(crew, stick)
    settling.answer(crew.at_hq(), case_id, draft, "agrees")
    send_to_post(crew, stick)
    now = asking.standing(crew.at_post(FIRST), case_id, draft)
    assert now is not None
    assert now.state is RatingState.SETTLED
    assert records.sign(crew.at_post(FIRST), draft, PASSPHRASE).assessment_id == draft
