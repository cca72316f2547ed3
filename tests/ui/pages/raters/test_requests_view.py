"""The list of second ratings: what is asked of one first, and what one may do with each."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.raters.conftest import FIRST, SECOND, now
from tests.vetting_desk.model.test_second_rating import ASSESSMENT, asked, locked
from ui.pages.raters.requests_view import ASK, BESIDE, END, LOCK, OPEN, RATE, Listed, RequestsView
from vetting_desk.model import Assessment, AssessmentState, InstrumentKey
from vetting_desk.model.second_rating import RatingEntries, SecondRating, standing
from vetting_desk.operations.raters.asking import Asked

AT = datetime(2026, 3, 1, tzinfo=UTC)
DRAFT = Assessment(
    ASSESSMENT,
    "case",
    InstrumentKey("x", "1", "0"),
    "X",
    AssessmentState.DRAFT,
    FIRST,
    "Anora",
    "",
    "",
    AT,
    AT,
)


def waits() -> SecondRating:
    found = standing(ASSESSMENT, RatingEntries(asked=[asked()], locked=[locked()]))
    assert found is not None
    return found


def waits_for_first() -> SecondRating:
    found = standing(ASSESSMENT, RatingEntries(asked=[asked()]))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("officer", "supervises", "asks", "wanted"),
    [
        (SECOND, False, "waits", {RATE}),
        (FIRST, False, "waits", set()),
        (FIRST, False, "asked", {LOCK}),
        ("boss", True, "asked", {ASK, END}),
        ("boss", True, "none", {ASK}),
        (FIRST, False, "drawn", {LOCK}),
        (FIRST, False, "both", {BESIDE}),
        ("boss", True, "both", {BESIDE, END}),
    ],
)
def test_each_may_do_what_is_theirs(
    qtbot: QtBot, officer: str, supervises: bool, asks: str, wanted: set[str]
) -> None:
    stands = {
        "waits": waits(),
        "asked": waits_for_first(),
        "both": now(),
        "none": None,
        "drawn": None,
    }[asks]
    view = RequestsView(officer, supervises=supervises)
    qtbot.addWidget(view)
    requests = (stands,) if officer == SECOND and stands is not None else ()
    row = Asked(DRAFT, stands, drawn=asks == "drawn", reference="2026-1")
    view.show_listed(Listed((row,), requests))

    assert {each.property("what") for each in view.buttons} == wanted


def test_what_is_wanted_is_said_with_what_it_is_of(qtbot: QtBot) -> None:
    view = RequestsView(SECOND, supervises=False)
    said: list[tuple[str, object]] = []
    qtbot.addWidget(view)
    view.wanted.connect(lambda what, each: said.append((what, each)))
    row = Asked(None, waits(), drawn=False)
    view.show_listed(Listed((row,), (row.now,)))  # type: ignore[arg-type]
    button = view.act(RATE)
    assert button is not None
    button.click()

    assert said == [(RATE, row)]


def test_an_empty_list_says_what_fills_it(qtbot: QtBot) -> None:
    view = RequestsView(SECOND, supervises=False)
    qtbot.addWidget(view)
    view.show_listed(Listed((), ()))

    assert len(view.cards) == 1
    assert view.act(RATE) is None


@pytest.mark.parametrize(("officer", "opens"), [("boss", True), (FIRST, False)])
def test_a_supervisor_opens_what_both_locked_where_it_is_not_their_own(
    qtbot: QtBot, officer: str, opens: bool
) -> None:
    view = RequestsView(officer, supervises=True)
    qtbot.addWidget(view)
    view.show_listed(Listed((Asked(DRAFT, now(first=False), drawn=False),), ()))

    assert (view.act(OPEN) is not None) is opens


@pytest.mark.parametrize("carries", [True, False])
def test_headquarters_alone_asks_another_desk_for_a_draft_that_is_not_here(
    qtbot: QtBot, carries: bool
) -> None:
    view = RequestsView("boss", supervises=True, carries=carries)
    qtbot.addWidget(view)
    view.show_listed(Listed((Asked(None, waits(), drawn=False),), ()))

    assert (view.act(ASK) is not None) is carries
