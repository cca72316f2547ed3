"""A sheet opens to its rater and to the organisation, and a line of it in no other place."""

import pytest

from tests.vetting_desk.operations.conftest import Crew
from tests.vetting_desk.operations.raters.conftest import FIRST, SECOND
from vetting_desk.errors import AgePayloadError, RatingsSealedError, SecondRatingError
from vetting_desk.operations.access.compartment import ORGANISATION
from vetting_desk.operations.raters import sheets
from vetting_desk.store.rating_sheets import SheetState


def test_lines_open_to_their_rater_and_to_nobody_else(crew: Crew) -> None:
    first = crew.at_post(FIRST)
    at = first.clock.now()
    sheet = sheets.begin(first, "x", "", at)
    sheets.add(first, sheet, at, "H1", "one")
    sheets.add(first, sheet, at, "H1", "two")

    assert sheets.lines(first, sheet) == [("H1", "one"), ("H1", "two")]
    with pytest.raises(RatingsSealedError):
        sheets.lines(crew.at_post(SECOND), sheet)
    assert sheets.own(crew.at_post(SECOND), "x") is None


def test_a_line_put_in_the_place_of_another_does_not_open(crew: Crew) -> None:
    first = crew.at_post(FIRST)
    at = first.clock.now()
    sheet, other = sheets.begin(first, "x", "", at), sheets.begin(first, "y", "", at)
    sheets.add(first, sheet, at, "H1", "one")
    [(_, _, sealed)] = first.casebook.rating_sheets.lines(sheet.id)
    first.casebook.rating_sheets.add(other.id, 1, sealed, at)

    with pytest.raises(AgePayloadError):
        sheets.lines(first, other)


def test_one_that_was_left_is_not_gone_on_with(crew: Crew) -> None:
    first = crew.at_post(FIRST)
    sheet = sheets.begin(first, "x", "", first.clock.now())
    first.casebook.rating_sheets.set_state(sheet.id, SheetState.LEFT)

    assert sheets.own(first, "x") is None


def test_without_an_organisation_there_is_no_sheet(crew: Crew) -> None:
    first = crew.at_post(FIRST)
    first.casebook.settings.remove(ORGANISATION)

    with pytest.raises(SecondRatingError) as refused:
        sheets.begin(first, "x", "", first.clock.now())

    assert refused.value.fields["detail"] == "no-organisation"
