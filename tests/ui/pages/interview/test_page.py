"""Opening, navigating, saving, and returning."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from ui.asking.decision import LeaveDialog
from ui.questionnaire.questions.readonly import ReadOnlyQuestion
from vetting_desk.errors import StorageFullError
from vetting_desk.operations.interview.shut import Shut


def question(page: Any, reference: Any) -> Any:
    found = page.view.sheet.body.question(reference)
    assert found is not None, reference
    return found


def begin(page: Any, live: Any) -> None:
    page.show_interview(live)
    page._on_continue()


def test_opening_shows_the_sections_with_their_states(page: Any, two_sections: Any) -> None:
    page.show_interview(two_sections)
    assert page.view.on_tasks()
    names = [row.accessibleName() for row in page.view.tasks.rows.rows]
    assert names == ["Who: Not started", "What else: Not started"]


def test_continue_on_the_list_of_sections_goes_to_the_first_question(
    page: Any, two_sections: Any
) -> None:
    begin(page, two_sections)
    assert not page.view.on_tasks()
    assert list(page.view.sheet.body.lists()[0].questions) == ["/data/a/name", "/data/a/age"]


def test_an_answer_is_stored_at_once_and_the_page_says_when(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    field = question(page, "/data/a/age")._field
    field.setText("40")
    field.editingFinished.emit()
    assert two_sections.rows == [("/data/a/age", "40")]
    assert page.view.top.saved().startswith("Saved ")


def test_what_is_typed_is_stored_when_the_page_is_left(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    question(page, "/data/a/name")._field.setPlainText("Zarina")
    page._on_section_chosen("/data/b")
    assert ("/data/a/name", "Zarina") in two_sections.rows


def test_flush_stores_what_is_typed_before_a_lock(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    question(page, "/data/a/name")._field.setPlainText("Zarina")
    assert page.flush()
    assert two_sections.rows == [("/data/a/name", "Zarina")]


def test_flush_says_so_when_something_typed_could_not_be_taken(
    page: Any, two_sections: Any
) -> None:
    begin(page, two_sections)
    question(page, "/data/a/age")._field.setText("old")
    assert not page.flush()


def test_a_question_comes_as_soon_as_an_answer_makes_it_relevant(
    page: Any, two_sections: Any
) -> None:
    begin(page, two_sections)
    kept = question(page, "/data/a/name")
    question(page, "/data/a/age")._field.setText("12")
    page.flush()
    assert list(page.view.sheet.body.lists()[0].questions)[-1] == "/data/a/why"
    assert question(page, "/data/a/name") is kept


def test_and_goes_when_it_is_no_longer(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    for age in ("12", "40"):
        question(page, "/data/a/age")._field.setText(age)
        page.flush()
    assert page.view.sheet.body.question("/data/a/why") is None


def test_the_position_is_remembered_at_every_page(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page._on_section_chosen("/data/b")
    assert two_sections.assessment.position == "/data/b/more"


def test_unlocking_returns_to_the_same_question(page: Any, two_sections: Any) -> None:
    page.show_interview(two_sections, at="/data/b/more")
    assert page._course.page.reference == "/data/b/more"


def test_coming_back_says_what_was_kept(page: Any, two_sections: Any) -> None:
    two_sections.reopened = True
    two_sections.saved_at = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
    two_sections.set_position("/data/b/more")
    page.show_interview(two_sections)
    assert page.view.tasks.kept().startswith("We kept everything up to 2026-11-22 ")
    page._on_continue()
    assert page._course.page.reference == "/data/b/more"


def test_the_first_opening_says_nothing_of_keeping(page: Any, two_sections: Any) -> None:
    page.show_interview(two_sections)
    assert page.view.tasks.kept() == ""


def test_back_leads_to_the_page_before(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page._on_section_chosen("/data/b")
    page._on_back()
    assert page._course.page.reference == "/data/a"


def test_progress_is_shown_in_words(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    assert page.view.bottom.progress() == "1 to 2 of 2 in this section"


def test_the_last_page_leads_to_the_check(page: Any, two_sections: Any, qtbot: QtBot) -> None:
    begin(page, two_sections)
    page._on_section_chosen("/data/b")
    assert page.view.bottom.continue_button.text() == "Check answers"
    with qtbot.waitSignal(page.check_requested):
        page._on_continue()


def test_check_for_errors_at_any_time(page: Any, two_sections: Any, qtbot: QtBot) -> None:
    begin(page, two_sections)
    with qtbot.waitSignal(page.check_requested) as signal:
        page.view.top.check_requested.emit()
    assert signal.args == [page._course.sitting]


def test_continue_after_a_change_from_the_check_comes_back_to_it(
    page: Any, two_sections: Any, qtbot: QtBot
) -> None:
    begin(page, two_sections)
    page.go_to("/data/a/age")
    question(page, "/data/a/name")._field.setPlainText("Zarina")
    with qtbot.waitSignal(page.check_requested):
        page._on_continue()


def test_a_full_disk_is_reported_to_the_window_and_what_was_typed_stays(
    page: Any, two_sections: Any, qtbot: QtBot
) -> None:
    begin(page, two_sections)
    two_sections.refuse = StorageFullError(path="/desk")
    question(page, "/data/a/age")._field.setText("40")
    with qtbot.waitSignal(page.failed) as signal:
        page.flush()
    assert isinstance(signal.args[0], StorageFullError)
    assert two_sections.session.node("/data/a/age").value == ""
    assert question(page, "/data/a/age")._field.text() == "40"


def test_a_control_character_is_shown_beside_the_question(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    widget = question(page, "/data/a/name")
    widget._field.setPlainText("a\u0007b")
    page.flush()
    assert "control characters" in widget.error()
    assert widget._field.toPlainText() == "a\u0007b"
    assert two_sections.rows == []


def test_what_could_not_be_taken_is_there_again_on_coming_back_to_the_page(
    page: Any, two_sections: Any
) -> None:
    begin(page, two_sections)
    question(page, "/data/a/age")._field.setText("very old")
    page._on_section_chosen("/data/b")
    page._on_back()
    assert question(page, "/data/a/age")._field.text() == "very old"
    assert question(page, "/data/a/age").error()


def test_clearing_leaves_no_answer_in_any_widget(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    question(page, "/data/a/name")._field.setPlainText("Zarina")
    page.flush()
    page.clear()
    assert page.view.sheet.body is None
    assert page.view.rail.rows == ()
    assert page.view.top.saved() == ""


def test_the_case_s_reference_comes_first_above_the_questions(page: Any, two_sections: Any) -> None:
    page.show_interview(two_sections)
    assert page.view.top._caption.text() == "\u20682026-00017\u2069 · \u2068An invented form\u2069"


def test_a_question_that_a_safeguard_shuts_says_so_before_anything_is_typed(
    page: Any, two_sections: Any
) -> None:
    two_sections.shut_now = {
        "/data/a/age": Shut("notice-not-given", "/data/a/name"),
        "/data/a/name": Shut("notice-not-given", "/data/a/name"),
    }
    begin(page, two_sections)
    first, second = question(page, "/data/a/name"), question(page, "/data/a/age")
    assert isinstance(first, ReadOnlyQuestion)
    assert first._words.text().startswith("The rights notice has not been given. Who may act: ")
    assert second._words.text() == "Shut for the same reason."
    assert (first.way.isHidden(), second.way.isHidden()) == (False, True)

    page._on_continue()
    said = " ".join(part.text() for part in page.view.sheet._problems.findChildren(QLabel))
    links = " ".join(
        part.text() for part in page.view.sheet._problems.findChildren(QAbstractButton)
    )
    assert "An answer is needed" not in said + links


def test_it_opens_with_the_answer_that_opens_it_and_is_shut_once_it_is_cleared(
    page: Any, two_sections: Any
) -> None:
    two_sections.shut_now = {"/data/a/age": Shut("notice-not-given", "/data/a/name")}
    begin(page, two_sections)
    question(page, "/data/a/age").way.click()
    assert page._course.page.questions[0] == "/data/a/name"
    del two_sections.shut_now["/data/a/age"]
    question(page, "/data/a/name")._field.setPlainText("Zarina")
    page.flush()
    age = question(page, "/data/a/age")
    assert not isinstance(age, ReadOnlyQuestion)
    page._answering.answer("/data/a/age", "40")

    two_sections.shut_now = {"/data/a/age": Shut("notice-not-given", "/data/a/name")}
    page._show_page()
    assert not isinstance(question(page, "/data/a/age"), ReadOnlyQuestion), "it can be cleared"
    page._answering.answer("/data/a/age", "")
    assert isinstance(question(page, "/data/a/age"), ReadOnlyQuestion)


def test_what_is_opened_on_the_page_of_the_case_leads_out(page: Any, two_sections: Any) -> None:
    two_sections.shut_now = {"/data/a/age": Shut("child", "")}
    begin(page, two_sections)
    question(page, "/data/a/age").way.click()
    assert page.findChildren(LeaveDialog)
