"""What a record says of its second rating is compared with the signed statements: at intake, and later."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.operations.conftest import Crew
from tests.vetting_desk.operations.raters.conftest import (  # noqa: F401 (fixtures)
    FIRST,
    SECOND,
    SUPERVISOR,
    assessment,
    both,
    case_of,
    fill,
    instrument,
    locked,
    rater_of,
    small,
)
from tests.vetting_desk.operations.raters.test_recorded import settle, signed
from vetting_desk.model import IntakeOutcome, IntakeSummary
from vetting_desk.model.record_document import SecondRatingPart, SignedPart
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.raters import asking, blind, recorded
from vetting_desk.operations.records import records
from vetting_desk.operations.records.records import Outcome

Change = Callable[[SecondRatingPart], SecondRatingPart | None]


def carried(crew: Crew, stick: Path) -> IntakeSummary:
    rows = transfer.write_bundles(crew.at_post(SUPERVISOR), stick)
    [taken] = [transfer.receive(crew.at_hq(), stick / row.file_name) for row in rows]
    assert isinstance(taken, IntakeSummary)
    return taken


@pytest.fixture
def forge(crew: Crew, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Change], str]:
    """A function that signs a record which says something else of its second rating; returns its id."""

    def sign(assessment_id: str, change: Change) -> str:
        true = recorded.part_of

        def untrue(*args: Any) -> SecondRatingPart | None:
            part = true(*args)
            return change(part) if part is not None else None

        with monkeypatch.context() as patched:
            patched.setattr(recorded, "part_of", untrue)
            return signed(crew, assessment_id).record

    return sign


def judged(crew: Crew, record: str) -> tuple[Outcome, str]:
    found = records.check_record(crew.at_hq(), record)
    return found.outcome, found.why


def other_words(part: SecondRatingPart) -> SecondRatingPart:
    return part.model_copy(update={"words": "Both agreed at once"})


def other_rating(part: SecondRatingPart) -> SecondRatingPart:
    first, *others = part.items
    told = [each.model_copy(update={"agreed": each.first}) for each in first.aspects]
    return part.model_copy(update={"items": [first.model_copy(update={"aspects": told}), *others]})


def no_disagreement(part: SecondRatingPart) -> SecondRatingPart:
    return part.model_copy(
        update={"items": [each.model_copy(update={"stays": False}) for each in part.items]}
    )


def another_rater(part: SecondRatingPart) -> SecondRatingPart:
    return part.model_copy(update={"second": part.first})


def another_digest(part: SecondRatingPart) -> SecondRatingPart:
    last = part.rests_on[-1]
    told = SignedPart(entry=last.entry, digest="0" * 64)
    return part.model_copy(update={"rests_on": [*part.rests_on[:-1], told]})


def test_what_is_true_is_valid_and_nothing_is_flagged(
    crew: Crew,
    both: str,  # noqa: F811
    stick: Path,
) -> None:
    settle(crew, both)
    record = signed(crew, both).record

    assert carried(crew, stick).flags == ()
    assert judged(crew, record) == (Outcome.VALID, "")


@pytest.mark.parametrize(
    "change", [other_words, other_rating, no_disagreement, another_rater, another_digest]
)
def test_a_difference_is_flagged_at_intake_and_never_called_valid(
    crew: Crew,
    both: str,  # noqa: F811
    stick: Path,
    forge: Callable[[str, Change], str],
    change: Change,
) -> None:
    settle(crew, both)
    record = forge(both, change)

    taken = carried(crew, stick)

    assert [each.outcome for each in taken.items if each.record_id == record] == [
        IntakeOutcome.ACCEPTED
    ]
    assert taken.flags == ("second-rating",)
    assert judged(crew, record) == (Outcome.NOT_VALID, "second-rating")
    mine = records.check_record(crew.at_post(SUPERVISOR), record)
    assert (mine.outcome, mine.why) == (Outcome.NOT_VALID, "second-rating"), "here as well"


def test_one_that_says_nothing_of_a_lock_that_is_here_cannot_be_judged(
    crew: Crew,
    both: str,  # noqa: F811
    stick: Path,
    forge: Callable[[str, Change], str],
) -> None:
    settle(crew, both)
    record = forge(both, lambda _: None)

    assert carried(crew, stick).flags == ("second-rating-unsaid",)
    assert judged(crew, record) == (Outcome.CANNOT_BE_JUDGED, "second-rating-unsaid")


def test_what_names_a_statement_that_is_not_here_cannot_be_judged(
    crew: Crew,
    both: str,  # noqa: F811
    stick: Path,
    forge: Callable[[str, Change], str],
) -> None:
    settle(crew, both)
    stranger = SignedPart(entry="00000000-0000-4000-8000-000000000000", digest="0" * 64)

    def more(part: SecondRatingPart) -> SecondRatingPart:
        return part.model_copy(update={"rests_on": [*part.rests_on, stranger]})

    record = forge(both, more)
    assert carried(crew, stick).flags == ("second-rating-not-compared",)
    assert judged(crew, record) == (Outcome.CANNOT_BE_JUDGED, "second-rating-not-compared")


def test_a_statement_that_it_does_not_name_is_for_a_person_to_look_at(
    crew: Crew,
    both: str,  # noqa: F811
    stick: Path,
) -> None:
    """Headquarters ended it before it heard that the two had settled."""
    carried(crew, stick)
    hq = crew.at_hq()
    asking.end(hq, case_of(crew.at_post(FIRST), both), both, "too-late", "The panel sits today")
    settle(crew, both)
    record = signed(crew, both).record

    assert carried(crew, stick).flags == ("second-rating-more",)
    assert judged(crew, record) == (Outcome.CANNOT_BE_JUDGED, "second-rating-more")


def test_one_that_ended_and_was_asked_of_another_is_compared_as_any_other(
    crew: Crew,
    assessment: str,  # noqa: F811
    stick: Path,
) -> None:
    """Who was asked first gave it up: what came before who rates is followed, named or not."""
    supervisor = crew.at_post(SUPERVISOR)
    case_id = case_of(supervisor, assessment)
    asking.ask(supervisor, assessment, rater_of(supervisor, assessment, SECOND), "Once more")
    asking.end(supervisor, case_id, assessment, "ill", "Fell ill on the way")
    record = signed(crew, assessment).record

    assert carried(crew, stick).flags == ()
    assert judged(crew, record) == (Outcome.VALID, "")


def test_one_that_was_left_by_the_second_rater_themselves_is_valid(
    crew: Crew,
    assessment: str,  # noqa: F811
    locked: str,  # noqa: F811
    stick: Path,
) -> None:
    blind.leave(crew.at_post(SECOND), locked, "left", "I know the family")
    record = signed(crew, assessment).record

    assert carried(crew, stick).flags == ()
    assert judged(crew, record) == (Outcome.VALID, "")


def test_a_record_without_a_second_rating_has_nothing_to_compare(
    crew: Crew,
    instrument: str,  # noqa: F811
    stick: Path,
) -> None:
    record = signed(crew, fill(crew.at_post(FIRST), instrument)).record

    assert carried(crew, stick).flags == ()
    assert judged(crew, record) == (Outcome.VALID, "")
