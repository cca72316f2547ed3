"""The page of one indicator: evidence side by side, ratings without any default."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from ui.asking.decision import RemoveDialog
from ui.questionnaire.sections.outline import PageKind
from vetting_desk.operations.interview.shut import Shut

ROOT = Path(__file__).resolve().parents[4]
H1 = "/data/history/h1"


def evidence(live: Any, index: Any, words: Any, side: Any) -> None:
    base = f"{H1}/h1_evidence[{index}]/h1_"
    for name, value in (
        ("words", words),
        ("side", side),
        ("kind", "person"),
        ("place", "an invented place"),
        ("reliability", "B"),
        ("credibility", "2"),
    ):
        live.answer(base + name, value)


@pytest.fixture
def live(interview: Any) -> Any:
    return begun(interview, ROOT / "tests/data/earlier/instruments/2026113001/return-spj.xml")


def begun(interview: Any, path: Path) -> Any:
    """Begin a return assessment whose conversation has ended."""
    made = interview(path)
    by_name = {node.name: node.reference for node in made.session.walk()}
    for name, value in (
        ("safe_now", "yes"),
        ("interpreter_used", "not_needed"),
        ("understands", "yes"),
        ("age_group", "adult"),
        ("notice_state", "understood"),
        ("lawyer", "not_wanted"),
        ("agrees", "yes"),
    ):
        made.answer(by_name[name], value)
    ended = next(n for n in made.session.walk() if n.attributes.get("role") == "conversation-state")
    made.answer(ended.reference, "ended")
    return made


@pytest.fixture
def rating(page: Any, live: Any) -> Any:
    page.show_interview(live)
    page._on_place_chosen(H1)
    return page.view.sheet.body


def labels(rating: Any) -> Any:
    return [widget.plain_label() for widget in rating._ratings.questions.values()]


def test_an_indicator_is_one_page_with_its_definition_on_top(page: Any, rating: Any) -> None:
    assert page._course.page.kind is PageKind.RATING
    assert next(iter(rating._definition.questions.values())).plain_label().startswith("How freely")


def test_nothing_is_chosen_beforehand(rating: Any) -> None:
    for widget in rating._ratings.questions.values():
        assert widget.value == ""
        assert not any(row.isChecked() for row in widget._rows.rows)


def test_presence_comes_and_then_what_follows_from_it(rating: Any, live: Any) -> None:
    assert "Presence" in labels(rating)
    assert "Relevance to this person" not in labels(rating)
    evidence(live, 1, "what was said", "for")
    rating.answer_given.emit(f"{H1}/h1_rating/h1_presence", "1")
    assert "Relevance to this person" in labels(rating)


def test_where_there_is_no_evidence_a_line_is_open_to_be_written(rating: Any) -> None:
    assert not rating._editor.isHidden()
    assert list(rating._editor.questions.questions) == [f"{H1}/h1_evidence[1]/h1_words"]


def test_where_all_of_it_is_shut_the_words_have_the_focus(
    page: Any, live: Any, settle: Callable[[], None]
) -> None:
    """A safeguard keeps an indicator shut, as while nobody said that the person is an adult."""
    page.show_interview(live)
    page.activateWindow()
    questions = page._course.outline.page(H1).questions
    live.shut_now = {reference: Shut("child", "") for reference in questions}
    page._on_place_chosen(H1)
    settle()
    body, focus = page.view.sheet.body, QApplication.focusWidget()
    assert focus is not None
    assert body.isAncestorOf(focus)


def test_evidence_for_and_against_stand_in_their_columns(page: Any, live: Any) -> None:
    live.add_repeat(f"{H1}/h1_evidence")
    evidence(live, 1, "it speaks for", "for")
    evidence(live, 2, "it speaks against", "against")
    page.show_interview(live)
    page._on_place_chosen(H1)
    columns = page.view.sheet.body._columns
    shown = {line.side: line.words for line in columns._shown}
    assert shown == {"for": "it speaks for", "against": "it speaks against"}
    assert columns._columns["for"].count() == columns._columns["against"].count() == 1


def test_a_line_is_changed_in_full_width_and_folds_back(page: Any, live: Any) -> None:
    evidence(live, 1, "it speaks for", "for")
    page.show_interview(live)
    page._on_place_chosen(H1)
    rating = page.view.sheet.body
    rating._columns.edit_wanted.emit(f"{H1}/h1_evidence[1]")
    assert len(rating._editor.questions.questions) == 7
    assert rating._columns._shown == []
    rating._editor.done.click()
    assert rating._editor.isHidden()
    assert len(rating._columns._shown) == 1


def test_another_line_of_evidence_is_added_and_opened(page: Any, live: Any) -> None:
    evidence(live, 1, "it speaks for", "for")
    page.show_interview(live)
    page._on_place_chosen(H1)
    rating = page.view.sheet.body
    rating._add.click()
    assert list(rating._editor.questions.questions) == [f"{H1}/h1_evidence[2]/h1_words"]


def test_removing_a_line_asks_first(page: Any, live: Any) -> None:
    evidence(live, 1, "it speaks for", "for")
    page.show_interview(live)
    page._on_place_chosen(H1)
    page.view.sheet.body._columns.removal_wanted.emit(f"{H1}/h1_evidence[1]")
    page.findChild(RemoveDialog)._on_remove()
    assert page.view.sheet.body._columns._shown == []


def test_number_keys_rate_the_first_open_question(rating: Any, live: Any) -> None:
    assert rating.choose_key(2)
    first = next(iter(rating._ratings.questions))
    assert live.rows[-1] == (first, live.session.node(first).options[1].value)


def test_an_indicator_counts_as_one_in_its_section(page: Any, rating: Any) -> None:
    assert page.view.bottom.progress() == "1 of 6 in this section"


def test_the_panel_shows_the_evidence_of_the_section(page: Any, live: Any) -> None:
    evidence(live, 1, "it speaks for", "for")
    page.show_interview(live)
    page._on_place_chosen("/data/history/h2")
    page.view.show_panel(True)
    _, shown, _ = page.view.panel._shown
    assert [(one.title, one.lines[0].words) for one in shown] == [("H1 Path in", "it speaks for")]


def test_a_problem_in_a_folded_line_opens_it(page: Any, live: Any) -> None:
    evidence(live, 1, "it speaks for", "for")
    live.answer(f"{H1}/h1_evidence[1]/h1_side", "")
    page.show_interview(live)
    page._on_place_chosen(H1)
    page._on_continue()
    line = next(
        line for line in page.view.sheet.problems.lines() if line.reference.endswith("h1_side")
    )
    line.click()
    assert page.view.sheet.body.question(line.reference) is not None
    assert not page.view.sheet.body._editor.isHidden()


def test_rating_sections_cannot_start_before_the_conversation_has_ended(
    page: Any, interview: Any
) -> None:
    fresh = interview(ROOT / "resources" / "instruments" / "return-spj.xml")
    page.show_interview(fresh)
    names = {row.text(): row.accessibleName() for row in page.view.tasks.rows.rows}
    assert names["C. History"] == "C. History: Cannot start yet"


def test_the_interpreter_s_mark_stands_above_the_questions(page: Any, live: Any) -> None:
    live.answer("/data/before/interpreting/interpreter_used", "present")
    live.answer("/data/before/interpreter[1]/interpreter_code", "K-12")
    page.show_interview(live)
    assert page.view.top._voice.text() == "Interpreter K-12"


def test_a_link_to_a_line_of_the_form_is_shown_with_the_words_of_the_line(
    page: Any, interview: Any
) -> None:
    live = begun(interview, ROOT / "resources/instruments/return-spj.xml")
    for name, value in (("words", "He stayed at home."), ("kind", "seen"), ("place", "Post")):
        live.answer(f"/data/evidence/line[1]/line_{name}", value)
    live.answer(f"{H1}/h1_links[1]/h1_line", "1")
    live.answer(f"{H1}/h1_links[1]/h1_side", "against")
    page.show_interview(live)
    page._on_place_chosen(H1)
    (line,) = page.view.sheet.body._columns._shown
    assert (line.side, line.words) == ("against", "1 · He stayed at home.")
    assert line.source == ("I saw it myself · Post",)
