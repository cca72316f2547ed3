"""The second rater's page: what is asked, training from list to feedback, and what is refused in words."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.raters.raters_page import RatersPage
from vetting_desk.model.rating_payloads import LinkPart, RatingPart
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.raters import training
from vetting_desk.store.rating_sheets import SheetState

SHIPPED = "debt-and-return"


def made(desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> RatersPage:
    page = RatersPage(desk, tasks, events)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activate()
    return page


def test_the_list_says_what_fills_it(
    desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    page = made(desk, tasks, events, qtbot)
    settle()

    assert page.requests.isVisible()
    assert page.requests.cards


def test_a_vignette_is_rated_locked_and_compared(
    desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    page = made(desk, tasks, events, qtbot)
    page.sections.choose("training")
    page.refresh()
    settle()
    page.training_list.buttons[0].click()
    settle()
    assert page.rating.isVisible()
    page.rating.question("presence").chips()[2].click()
    settle()
    kept = training.look(desk, SHIPPED).ratings
    assert [each.presence for each in kept.values()] == ["2"]
    for each in training.look(desk, SHIPPED).indicators:
        protective = each.id.startswith("P")
        whole = RatingPart(
            indicator=each.id, presence="1", omit_reason="", relevance="low",
            recency="" if protective else "ever", strength="1" if protective else "", confidence="low",
            reasons="So", links=[LinkPart(key="e1", side="for")],
        )  # fmt: skip
        training.rate(desk, SHIPPED, whole)
    page.open_training(SHIPPED)
    settle()
    page.rating.lock_button.click()
    settle()

    assert training.sets(desk)[0].state is SheetState.LOCKED
    assert page.feedback.isVisible()
    assert len(page.feedback.cards) == 6
    page.go_back()
    settle()
    assert page.training_list.isVisible()


def test_agreement_says_that_there_is_nothing_yet(
    desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    page = made(desk, tasks, events, qtbot)
    page.sections.choose("agreement")
    page.refresh()
    settle()

    assert page.agreement.isVisible()
    assert "two people" in page.agreement.figures.note.plain()


def test_what_is_refused_is_said_in_words(
    desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    page = made(desk, tasks, events, qtbot)
    said: list[tuple[str, str]] = []
    page.said.connect(lambda words, tone: said.append((words, tone)))
    page.open_rating("nothing")
    settle()

    assert said[-1][1] == "error"
    assert "No second rating is asked of you" in said[-1][0]
