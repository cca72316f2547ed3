"""The route of one interview on a real casebook: questions, check, signing, and what is saved between."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.interview.route import InterviewRoute
from ui.pages.interview.workspace.host import JudgementHost
from ui.questionnaire.sections.state import Sitting
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews, live_forms
from vetting_desk.operations.records import correcting, records


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def route(desk: OpenDesk, tasks: Tasks, owner: QWidget) -> Iterator[InterviewRoute]:
    made = InterviewRoute(desk, tasks, owner)
    yield made
    made.close()


@pytest.fixture
def begun(
    route: InterviewRoute, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> InterviewRoute:
    """The route with a new interview."""
    listed = instruments.list_instruments(desk)
    digest = next(each.key.sha256 for each in listed if each.key.id == "first-contact")
    route.start(case_id, digest)
    settle()
    return route


@pytest.fixture
def draft_id(desk: OpenDesk, case_id: str) -> str:
    return cases.case_detail(desk, case_id).assessments[0].id


def test_at_first_there_is_neither_interview_nor_page(route: InterviewRoute) -> None:
    assert route.assessment_id == ""
    assert route.interview is None
    assert route.pages() == ()
    assert route.flush()


def test_starting_shows_the_questions(begun: InterviewRoute) -> None:
    assert begun.assessment_id
    assert begun.pages() == (begun.questions,)


def test_a_draft_is_continued(route: InterviewRoute, draft_id: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(route.page_requested) as signal:
        route.resume(draft_id)
    assert signal.args == [route.questions]
    assert route.assessment_id == draft_id


def test_the_one_that_is_open_is_only_shown_again(begun: InterviewRoute, qtbot: QtBot) -> None:
    interview = begun.interview
    with qtbot.waitSignal(begun.page_requested):
        begun.resume(begun.assessment_id)
    assert begun.interview is interview


def test_another_one_takes_the_place_of_the_open_one(
    draft_id: str, begun: InterviewRoute, settle: Callable[[], None]
) -> None:
    before = begun.assessment_id
    begun.resume(draft_id)
    settle()
    assert begun.assessment_id == draft_id != before


def test_the_check_leads_back_to_a_question_and_on_to_signing(
    begun: InterviewRoute, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    shown: list[QWidget] = []
    begun.page_requested.connect(shown.append)
    begun.questions.check_requested.emit(Sitting())
    begun.check.back_requested.emit()
    begun.check.sign_requested.emit("The person asked to stop.")
    begun.sign.back_requested.emit()
    settle()
    assert shown == [begun.check, begun.questions, begun.sign, begun.check]


@pytest.mark.parametrize("how", ["draft", "discarded"])
def test_leaving_ends_it_and_says_which_case(
    begun: InterviewRoute, case_id: str, qtbot: QtBot, how: str
) -> None:
    with qtbot.waitSignal(begun.ended) as signal:
        begun.questions.left.emit(how)
    assert signal.args == [case_id]
    assert begun.assessment_id == ""
    assert begun.questions.view.sheet.body is None


def test_closing_keeps_the_draft_and_forgets_every_answer(
    begun: InterviewRoute, desk: OpenDesk
) -> None:
    draft = begun.assessment_id
    begun.close()
    assert begun.interview is None
    assert begun.questions.view.rail.rows == ()
    assert interviews.resume(desk, draft).assessment.id == draft


def test_what_a_page_cannot_mend_goes_to_the_window(begun: InterviewRoute, qtbot: QtBot) -> None:
    for page in (begun.questions, begun.check, begun.sign):
        with qtbot.waitSignal(begun.failed):
            page.failed.emit(OSError("gone"))


def test_a_correction_shows_what_was_signed_beside_it(
    route: InterviewRoute, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    record = cases.case_detail(desk, case_id).records[0]
    interview = correcting.correct(desk, record.id, "Heard wrongly")
    interview.close()

    route.resume(interview.assessment.id)
    settle()

    signed = {answer.reference for answer in records.document(desk, record.id).answers}
    assert {said.reference for said in route.questions.view.original} == signed
    route.close()
    assert route.questions.view.original == ()


def test_what_was_used_lately_is_parsed_before_it_is_opened(
    begun: InterviewRoute, desk: OpenDesk, draft_id: str, settle: Callable[[], None]
) -> None:
    begun.close()
    live_forms._parsed.cache_clear()
    desk.forms.clear()

    begun.load_ahead()
    settle()
    parsed = live_forms._parsed.cache_info()
    begun.resume(draft_id)
    settle()

    assert parsed.currsize > 0
    assert begun.interview is not None
    assert live_forms._parsed.cache_info().misses == parsed.misses


def test_nothing_is_parsed_ahead_once_the_desk_is_being_closed(
    desk: OpenDesk, owner: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An exception in the event loop would fail the test."""
    monkeypatch.setattr(instruments, "used_lately", lambda _: [(b"<form/>", ())])
    threads = Tasks()
    threads.work(int)
    while threads.busy():
        QCoreApplication.processEvents()
    InterviewRoute(desk, threads, owner).load_ahead()

    threads.call(int)  # what was asked of the store is known now, and not told yet
    threads.shutdown()
    for _turn in range(20):
        QCoreApplication.processEvents()

    assert not threads.busy()


def test_the_judgement_has_a_name_of_its_own(
    begun: InterviewRoute, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert begun.name_of(begun.questions) == "questions"
    monkeypatch.setattr(JudgementHost, "is_open", lambda _: True)
    assert begun.name_of(begun.questions) == "judgement"
