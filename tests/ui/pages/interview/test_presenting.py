"""The state of an interview, written into the view."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.interview.course import Course
from ui.pages.interview.presenting import Presenter
from ui.pages.interview.view import InterviewView
from vetting_desk.judgement.comparing import Said

AGE = "/data/a/age"


@pytest.fixture
def view(qtbot: QtBot) -> InterviewView:
    made = InterviewView()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


@pytest.fixture
def presenter(view: InterviewView) -> Presenter:
    return Presenter(view)


@pytest.fixture
def course(two_sections: Any) -> Course:
    made = Course(two_sections)
    made.page = made.outline.pages[0]
    return made


def test_the_page_stands_in_its_section(
    presenter: Presenter, view: InterviewView, course: Course
) -> None:
    presenter.show_page(course)
    presenter.show_standing(course, back_to_check=False)
    assert view.sheet.body is not None
    assert [row.isChecked() for row in view.rail.rows] == [True, False]
    assert view.bottom.progress() == "1 to 2 of 2 in this section"


@pytest.mark.parametrize(
    ("number", "back_to_check", "words"),
    [(0, False, "Continue"), (1, False, "Check answers"), (1, True, "Continue")],
)
def test_the_last_page_leads_to_the_check(
    presenter: Presenter,
    view: InterviewView,
    course: Course,
    number: int,
    back_to_check: bool,
    words: str,
) -> None:
    course.page = course.outline.pages[number]
    presenter.show_standing(course, back_to_check=back_to_check)
    assert view.bottom.continue_button.text() == words


def test_on_the_list_of_sections_there_is_no_page(
    presenter: Presenter, view: InterviewView, course: Course
) -> None:
    course.page = None
    presenter.show_page(course)
    presenter.show_standing(course, back_to_check=False)
    assert view.sheet.body is None
    assert view.rail.rows == ()


def test_what_is_saved_is_said_once_something_was(
    presenter: Presenter, view: InterviewView, course: Course, two_sections: Any
) -> None:
    presenter.show_saved(course)
    assert view.top.saved() == ""
    two_sections.answer(AGE, "40")
    presenter.show_saved(course)
    assert view.top.saved().startswith("Saved ")


@pytest.mark.parametrize("reopened", [True, False])
def test_what_was_kept_is_said_on_coming_back_alone(
    presenter: Presenter,
    view: InterviewView,
    course: Course,
    two_sections: Any,
    reopened: bool,
) -> None:
    two_sections.answer(AGE, "40")
    two_sections.reopened = reopened
    presenter.show_tasks(course)
    assert view.on_tasks()
    assert view.tasks.kept().startswith("We kept everything up to") is reopened


def test_the_caption_names_case_and_form(
    presenter: Presenter, view: InterviewView, course: Course
) -> None:
    presenter.show_frame(course)
    assert "2026-00017" in view.top._caption.text()
    assert "An invented form" in view.top._caption.text()


def test_the_questions_alone_follow_the_direction_of_their_language(
    presenter: Presenter, view: InterviewView, interview: Any, make_form: Any
) -> None:
    itext = (
        '<itext><translation lang="العربية (ar)"><text id="q"><value>كيف</value></text>'
        "</translation></itext>"
    )
    form = make_form(
        "<q/>", "", '<input ref="/data/q"><label ref="jr:itext(\'q\')"/></input>', itext
    )
    presenter.show_frame(Course(interview(form)))
    assert view.sheet.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert view.top.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_break_is_suggested_with_its_act(presenter: Presenter, view: InterviewView) -> None:
    presenter.show_break_suggested()
    assert view.nudge.sentence() == "45 minutes have passed."
    assert view.nudge.isVisible()


def test_what_is_corrected_is_compared_question_by_question(
    presenter: Presenter, view: InterviewView, course: Course
) -> None:
    page = course.outline.page(AGE)
    assert page is not None
    course.page = page
    view.show_questions()
    elsewhere = Said("/data/elsewhere", "", "Elsewhere", "x")
    view.show_original((Said(AGE, "", "Age", "29"), elsewhere))
    presenter.show_panel(course)

    shown = [each.text() for each in view.panel.findChildren(QLabel)]
    assert any("29" in text and "changed" in text for text in shown)
    assert not any("Elsewhere" in text for text in shown)
    assert view.panel_open()
