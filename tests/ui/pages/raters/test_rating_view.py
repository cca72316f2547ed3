"""Rating blind on screen: nothing chosen, what is asked follows presence, locked when all is whole."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.raters.conftest import rating
from ui.pages.raters.rating_view import RatingView
from vetting_desk.judgement.rated_form import RatedIndicator
from vetting_desk.model.rating_payloads import EvidencePart, RatingPart


@pytest.fixture
def view(
    qtbot: QtBot, indicators: tuple[RatedIndicator, ...], evidence: tuple[EvidencePart, ...]
) -> RatingView:
    made = RatingView("Lock")
    qtbot.addWidget(made)
    made.show_sheet(indicators, evidence, {}, may_leave=True)
    made.resize(1100, 600)
    made.show()
    return made


def said(view: RatingView) -> list[RatingPart]:
    found: list[RatingPart] = []
    view.rated.connect(found.append)
    return found


def test_nothing_is_chosen_and_nothing_can_be_locked_beforehand(view: RatingView) -> None:
    for name in ("presence", "relevance", "confidence"):
        assert view.question(name).value() == ""
    assert not view.lock_button.isEnabled()
    assert [view.model.item_at(n) for n in (0, 1)] == ["H1", "H2"]


def test_each_choice_is_said_at_once(view: RatingView) -> None:
    found = said(view)
    view.question("presence").chips()[2].click()
    view.question("relevance").chips()[0].click()
    view.evidence.choose("e2")
    view.evidence.side.chips()[1].click()

    assert [each.presence for each in found] == ["2", "2", "2"]
    assert found[-1].relevance == "low"
    assert [(link.key, link.side) for link in found[-1].links] == [("e2", "against")]


def test_what_is_asked_follows_presence(view: RatingView) -> None:
    found = said(view)
    view.question("presence").chips()[1].click()
    assert view.question("recency").isVisible()
    view.question("recency").chips()[0].click()
    view.question("presence").chips()[3].click()

    assert view.question("omit_reason").isVisible()
    assert not view.question("relevance").isVisible()
    assert not view.question("recency").isVisible()
    assert found[-1].recency == ""


def test_reasons_are_kept_before_another_indicator_is_shown(view: RatingView) -> None:
    found = said(view)
    view.question("presence").chips()[0].click()
    view.reasons().set_text("Nothing speaks for it")
    view.go_on()

    assert found[-1].reasons == "Nothing speaks for it"
    shown = view.indicator()
    assert shown is not None
    assert shown.id == "H2"
    assert view.reasons().toPlainText() == ""


def test_it_can_be_locked_when_all_is_whole(
    view: RatingView, indicators: tuple[RatedIndicator, ...], evidence: tuple[EvidencePart, ...]
) -> None:
    ratings = {"H1": rating("H1"), "H2": rating("H2", "omit", omit_reason="not_asked")}
    wanted: list[bool] = []
    view.lock_wanted.connect(lambda: wanted.append(True))
    view.show_sheet(indicators, evidence, ratings, may_leave=False)

    assert view.lock_button.isEnabled()
    assert not view.leave_button.isVisible()
    view.lock_button.click()
    assert wanted == [True]


def test_it_begins_at_what_is_open(
    view: RatingView, indicators: tuple[RatedIndicator, ...], evidence: tuple[EvidencePart, ...]
) -> None:
    view.show_sheet(indicators, evidence, {"H1": rating("H1")}, may_leave=True)

    shown = view.indicator()
    assert shown is not None
    assert shown.id == "H2"
