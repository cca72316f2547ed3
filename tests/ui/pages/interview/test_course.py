"""The current position in an interview, and the next one."""

from typing import Any

import pytest

from ui.pages.interview.course import Course
from ui.questionnaire.sections.state import SectionState

AGE = "/data/a/age"


@pytest.fixture
def course(two_sections: Any) -> Course:
    return Course(two_sections)


def at(course: Course, reference: str) -> None:
    course.page = course.outline.page(reference)
    assert course.page is not None


def test_at_first_one_is_on_the_list_of_sections(course: Course) -> None:
    assert course.page is None
    assert course.section is None


def test_the_section_is_that_of_the_page(course: Course) -> None:
    at(course, "/data/b/more")
    assert course.section is not None
    assert course.section.key == "/data/b"


def test_an_answer_that_brings_a_question_cuts_the_pages_anew(
    course: Course, two_sections: Any
) -> None:
    assert course.take(two_sections.answer(AGE, "12"))
    assert "/data/a/why" in course.outline.pages[0].questions


def test_an_answer_that_brings_none_does_not(course: Course, two_sections: Any) -> None:
    before = course.outline
    assert not course.take(two_sections.answer("/data/a/name", "Zarina"))
    assert course.outline is before


def test_the_page_shown_is_found_again(course: Course, two_sections: Any) -> None:
    at(course, "/data/a")
    course.take(two_sections.answer(AGE, "12"))
    assert course.page is course.outline.page("/data/a")


def test_a_page_that_went_leads_to_one_nearby(course: Course, two_sections: Any) -> None:
    course.take(two_sections.answer("/data/b/more", "yes"))
    at(course, "/data/b/extra")
    course.take(two_sections.answer("/data/b/more", "no"))
    assert course.page is not None
    assert course.page in course.outline.pages


def test_lines_show_how_far_each_section_is(course: Course, two_sections: Any) -> None:
    two_sections.answer(AGE, "40")
    assert [(line.title, line.state) for line in course.lines()] == [
        ("Who", SectionState.IN_PROGRESS),
        ("What else", SectionState.NOT_STARTED),
    ]


def test_a_section_is_entered_at_what_is_not_begun(course: Course, two_sections: Any) -> None:
    course.take(two_sections.answer("/data/b/more", "yes"))
    section = course.outline.sections[1]
    entry = course.entry(section)
    assert entry is not None
    assert entry.reference == "/data/b/extra"


def test_coming_back_leads_to_where_one_was(course: Course, two_sections: Any) -> None:
    first = course.resume_page()
    assert first is not None
    assert first.reference == "/data/a"
    two_sections.set_position("/data/b/more")
    page = course.resume_page()
    assert page is not None
    assert page.reference == "/data/b/more"
