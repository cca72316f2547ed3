"""Whole forms, from the first question to the check of all answers, through the real page."""

from pathlib import Path
from typing import Any

import pytest

from ui.questionnaire.sections.outline import PageKind

STEPS = 1500


def walk(page: Any, someone: Any) -> Any:
    """Press Continue until the check is requested; returns the pages seen."""
    seen: list[str] = []
    asked: list[object] = []
    page.check_requested.connect(asked.append)
    page._on_continue()
    for _ in range(STEPS):
        if asked:
            return seen
        here = page._course.page
        seen.append(here.reference)
        someone.answer_page()
        page._on_continue()
        if page._course.page is not None and page._course.page.reference == here.reference:
            page._on_postponed()
    raise AssertionError(f"no end after {STEPS} pages, at {seen[-1]}")


@pytest.mark.parametrize(
    ("name", "seed", "wanted", "pages"),
    [
        ("whova_form", 1, {"Id10013": "yes"}, 150),
        ("whova_form", 2, {"Id10013": "no"}, 10),
        ("ifrc-distribution-site-assessment-v1", 1, {}, 40),
        ("all-question-types-v2024091201-3", 1, {}, 75),
        ("socio-economic-survey-v20240515", 1, {}, 7),
    ],
)
def test_a_form_can_be_walked_from_the_first_question_to_the_check(
    shared: Path,
    page: Any,
    interview: Any,
    person: Any,
    name: str,
    seed: int,
    wanted: Any,
    pages: int,
) -> None:
    live = interview(shared / "testdata" / "forms" / f"{name}.xml")
    page.show_interview(live)
    someone = person(page, seed, wanted)
    seen = walk(page, someone)
    assert len(set(seen)) >= pages
    repeats = {
        part.reference for part in page._course.outline.pages if part.kind is PageKind.REPEAT
    }
    once = [reference for reference in seen if reference not in repeats]
    assert len(once) == len(set(once)), "a page was shown twice on the way"
    shown = {name for part in page._course.outline.pages for name in part.questions}
    answered = [name for name, value in live.rows if value]
    assert len(set(answered)) >= len(seen) // 2
    assert shown.issuperset(
        node.reference for node in live.session.walk() if node.kind == "question" and node.relevant
    )
