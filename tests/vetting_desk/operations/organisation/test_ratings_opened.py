"""The organisation opens what an author cannot, with its identity from the safe and a reason that is logged."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from tests.vetting_desk.operations.raters.conftest import *  # noqa: F403 (its fixtures)
from tests.vetting_desk.operations.raters.conftest import (
    FIRST,
    REASONS,
    SECOND,
    SUPERVISOR,
    case_of,
    rate_all,
)  # fmt: skip
from vetting_desk.errors import (
    InputError,
    PermissionDeniedError,
    SecondRatingError,
    StateError,
    WrongPassphraseError,
)
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import audit
from vetting_desk.operations.interview import handover, interviews
from vetting_desk.operations.organisation import ratings_opened
from vetting_desk.operations.organisation.ratings_opened import SecondNamed
from vetting_desk.operations.raters import asking, blind, locking

NOBODY = SecondNamed("nobody", "")


@pytest.fixture
def safe(crew: Crew) -> Path:
    """The file of the organisation's clinical identity."""
    [found] = crew.folder.rglob("clinical-identity.age")
    return found


def both_locked(crew: Crew, assessment: str, locked: str) -> str:
    rate_all(crew.at_post(SECOND), locked)
    blind.lock(crew.at_post(SECOND), locked)
    return case_of(crew.at_post(SUPERVISOR), assessment)


def other(desk: OpenDesk, name: str = SECOND, passphrase: str = PASSPHRASE) -> SecondNamed:
    found = next(each for each in desk.casebook.officers.list() if each.officer.name == name)
    return SecondNamed(found.officer.id, passphrase)


def test_it_opens_what_the_first_locked_and_says_who_and_why(
    crew: Crew, assessment: str, locked: str, safe: Path
) -> None:
    case_id = both_locked(crew, assessment, locked)
    supervisor = crew.at_post(SUPERVISOR)

    ratings_opened.open_first(
        supervisor, case_id, assessment, safe, PASSPHRASE, "Anora has left", other(supervisor)
    )

    now = asking.standing(supervisor, case_id, assessment)
    assert now is not None
    assert now.state is RatingState.OPEN
    assert now.first is not None
    assert [each.reasons for each in now.first.payload.ratings] == list(REASONS.values())
    assert now.first.payload.opened == "Anora has left"
    assert not now.doubtful
    [logged] = [
        row for row in audit.entries(supervisor, limit=1_000) if row.action == "ratings-opened"
    ]
    assert "Anora has left" in logged.detail
    assert SECOND in logged.detail
    assert locking.settle(crew.at_post(FIRST)) == 1


def test_it_opens_nothing_before_the_second_has_locked(
    crew: Crew, assessment: str, locked: str, safe: Path
) -> None:
    supervisor = crew.at_post(SUPERVISOR)

    with pytest.raises(SecondRatingError) as refused:
        ratings_opened.open_first(
            supervisor,
            case_of(supervisor, assessment),
            assessment,
            safe,
            PASSPHRASE,
            "Curious",
            NOBODY,
        )

    assert refused.value.fields["detail"] == "waits"
    assert locked


def test_it_takes_a_reason_the_passphrase_and_a_supervisor(
    crew: Crew, assessment: str, locked: str, safe: Path
) -> None:
    case_id = both_locked(crew, assessment, locked)
    with pytest.raises(PermissionDeniedError):
        ratings_opened.open_first(
            crew.at_post(SECOND), case_id, assessment, safe, PASSPHRASE, "Curious", NOBODY
        )
    supervisor = crew.at_post(SUPERVISOR)
    with pytest.raises(InputError):
        ratings_opened.open_first(supervisor, case_id, assessment, safe, PASSPHRASE, " ", NOBODY)
    with pytest.raises(WrongPassphraseError):
        ratings_opened.open_first(
            supervisor, case_id, assessment, safe, "another one", "Left", other(supervisor)
        )


def test_two_named_officers_open_it_and_neither_is_who_locked(
    crew: Crew, assessment: str, locked: str, safe: Path
) -> None:
    case_id = both_locked(crew, assessment, locked)
    supervisor = crew.at_post(SUPERVISOR)
    names = [each.name for each in ratings_opened.may_open_too(supervisor, case_id, assessment)]
    assert SECOND in names
    assert not {FIRST, SUPERVISOR} & set(names)
    for second in (NOBODY, other(supervisor, FIRST), other(supervisor, SUPERVISOR)):
        with pytest.raises(SecondRatingError) as refused:
            ratings_opened.open_first(
                supervisor, case_id, assessment, safe, PASSPHRASE, "Left", second
            )
        assert refused.value.fields["detail"] == "needs-second"
    with pytest.raises(WrongPassphraseError):
        ratings_opened.open_first(
            supervisor, case_id, assessment, safe, PASSPHRASE, "Left",
            other(supervisor, passphrase="not theirs at all"),
        )  # fmt: skip
    now = asking.standing(supervisor, case_id, assessment)
    assert now is not None
    assert now.state is RatingState.BOTH_LOCKED


def test_a_draft_whose_author_is_gone_opens_to_who_has_it_now(
    crew: Crew, assessment: str, safe: Path
) -> None:
    supervisor = crew.at_post(SUPERVISOR)
    [taker] = [
        each for each in handover.takers(supervisor, assessment) if each.name == "Parvina Sample"
    ]
    handover.hand_over(supervisor, assessment, taker.id, "Anora has left")

    ratings_opened.open_draft(supervisor, assessment, safe, PASSPHRASE, "Anora has left")

    found = interviews.resume(crew.at_post("Parvina Sample"), assessment)
    assert found.session.node("/data/k1/reasons").value == REASONS["K1"]


def test_a_draft_in_the_open_needs_no_opening(crew: Crew, assessment: str, safe: Path) -> None:
    supervisor = crew.at_post(SUPERVISOR)
    supervisor.casebook.rating_keys.put(assessment, "", b"")

    with pytest.raises(StateError):
        ratings_opened.open_draft(supervisor, assessment, safe, PASSPHRASE, "Not needed")
