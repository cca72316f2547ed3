"""Previewing a questionnaire in a window: the interview, and its internals beside it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from ui.pages.interview.preview.window import PreviewWindow
from vetting_desk.judgement.roles import by_role, of_kind
from vetting_desk.operations.interview.instruments import example, shipped_path
from vetting_desk.operations.interview.preview import load_preview


def form(more: str = "", body: Any = "", constraint: str = ". &lt; 120") -> Any:
    return f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Tried out</h:title><model><instance>
<data id="tried" version="1"><g><age/><school/></g>{more}</data></instance>
<bind nodeset="/data/g/age" type="int" required="true()" constraint="{constraint}"/>
<bind nodeset="/data/g/school" type="string" relevant="/data/g/age &lt; 18"/></model></h:head><h:body>
<group ref="/data/g" appearance="field-list"><label>Who</label>
<input ref="/data/g/age"><label>Age</label></input>
<input ref="/data/g/school"><label>School</label></input></group>{body}</h:body></h:html>"""


@pytest.fixture
def path(tmp_path: Path) -> Any:
    made = tmp_path / "tried.xml"
    made.write_text(form(), encoding="utf-8")
    return made


@pytest.fixture
def window(path: Any, tasks: InlineTasks, qtbot: QtBot, settle: Callable[[], None]) -> Any:
    made = PreviewWindow(path, load_preview(path), tasks)
    qtbot.addWidget(made)
    made.show()
    made.page._on_continue()
    settle()
    return made


def give(window: Any, name: Any, text: Any, settle: Callable[[], None]) -> None:
    question = window.page.view.sheet.body.question(f"/data/g/{name}")
    question._field.setText(text) if name == "age" else question._field.setPlainText(text)
    window.page.flush()
    settle()


def test_the_question_at_hand_is_explained(window: Any) -> None:
    assert window.panel.reference == "/data/g/age"
    assert window.panel.standing() == (
        "Relevant: yes · Required: yes · Read-only: no · Valid: no, an answer is needed"
    )
    assert window.panel.reasons() == [
        "required → true",
        "true()",
        "constraint → (no value)",
        ". < 120",
        "/data/g/age = (no value)",
    ]


def test_an_answer_changes_the_explanation_and_the_instance(
    window: Any, settle: Callable[[], None]
) -> None:
    give(window, "age", "130", settle)
    assert "Valid: no, the constraint is not met" in window.panel.standing()
    assert "/data/g/age = 130" in window.panel.reasons()
    assert "    <age>130</age>" in window.panel.instance().splitlines()


def test_a_hidden_question_can_be_asked_about(window: Any, settle: Callable[[], None]) -> None:
    window.panel.show_place("/data/g/school")
    assert window.panel.standing().startswith("Relevant: no")
    assert window.panel.reasons()[:3] == [
        "relevant → false",
        "/data/g/age < 18",
        "/data/g/age = (no value)",
    ]
    give(window, "age", "12", settle)
    window.panel.show_place("/data/g/school")
    assert window.panel.standing().startswith("Relevant: yes")


def test_the_question_with_the_keyboard_is_the_one_explained(
    window: Any, settle: Callable[[], None], qtbot: QtBot
) -> None:
    give(window, "age", "12", settle)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.view.sheet.body.question("/data/g/school")._field.setFocus()
    settle()
    assert window.panel.reference == "/data/g/school"


def test_nothing_is_written_anywhere(
    window: Any, settle: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    give(window, "age", "12", settle)
    window.close()
    assert [one.name for one in tmp_path.iterdir()] == ["tried.xml"]


def test_the_check_shows_problems_and_offers_no_signature(
    window: Any, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.page._on_check_requested()
    settle()
    assert window.check.isVisible()
    assert not window.check.sign_button.isVisible()
    assert not window.check.incomplete_button.isVisible()
    [line] = window.check.problems.lines()
    line.click()
    settle()
    assert window.page.isVisible()
    assert window.panel.reference == "/data/g/age"


def test_leaving_closes_the_window_without_a_question(window: Any, qtbot: QtBot) -> None:
    leave = next(one for one in window.page.findChildren(QPushButton) if one.text() == "Leave")
    with qtbot.waitSignal(window.closed):
        leave.click()
    assert not window.isVisible()


def test_a_changed_file_is_read_again_and_answers_stay(
    window: Any, path: Any, settle: Callable[[], None], qtbot: QtBot
) -> None:
    give(window, "age", "12", settle)
    path.write_text(
        form("<more/>", '<input ref="/data/more"><label>More</label></input>', ". &lt; 10"),
        encoding="utf-8",
    )
    qtbot.keyClick(window, Qt.Key.Key_F5)
    settle()
    assert "<age>12</age>" in window.panel.instance()
    assert "<more/>" in window.panel.instance()
    window.panel.show_place("/data/g/age")
    assert ". < 10" in window.panel.reasons()


def test_a_file_that_became_unusable_is_shown_and_the_old_form_stays(
    window: Any, path: Any, settle: Callable[[], None]
) -> None:
    give(window, "age", "12", settle)
    path.write_text(form(constraint=". &lt; /data/nowhere"), encoding="utf-8")
    window.read_again()
    assert "Problems: 1" in window._message.sentence()
    assert "<age>12</age>" in window.panel.instance()
    path.unlink()
    window.read_again()
    assert "tried.xml cannot be read" in window._message.sentence()
    path.write_text(form(), encoding="utf-8")
    window.read_again()
    assert window._message.isHidden()


@pytest.mark.parametrize(
    "name",
    ["whova_form", "ifrc-distribution-site-assessment-v1", "all-question-types-v2024091201-3"],
)
def test_real_forms_can_be_tried_out(
    shared: Path, tasks: InlineTasks, qtbot: QtBot, settle: Callable[[], None], name: str
) -> None:
    path = shared / "testdata" / "forms" / f"{name}.xml"
    window: Any = PreviewWindow(path, load_preview(path), tasks)
    qtbot.addWidget(window)
    window.show()
    for _ in range(6):
        window.page._on_continue()
        settle()
        window.page._on_postponed()
        settle()
    assert window.panel.instance().startswith("<")
    for node in list(window._preview.session.walk())[:60]:
        window.panel.show_place(node.reference)
        assert window.panel.reference == node.reference


def test_a_pause_can_be_tried_and_none_is_suggested(
    window: Any, settle: Callable[[], None]
) -> None:
    window.page.view.top.pause_requested.emit()
    settle()
    dialog = window.page.pausing.dialog
    assert dialog is not None
    dialog.accept()
    settle()
    assert window.page.pausing.dialog is None
    assert not window.page.pausing._timer.isActive()


def test_a_pause_is_written_into_the_instance_where_the_form_has_a_place(
    tasks: InlineTasks, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    filled = example("return-spj")
    preview = load_preview(shipped_path("return-spj"))
    preview.answer_all(filled.steps)
    breaks = next(of_kind(preview.session.root, "break"))
    before = breaks.count
    window: Any = PreviewWindow(shipped_path("return-spj"), preview, tasks)
    qtbot.addWidget(window)
    window.show()
    window.page.view.top.pause_requested.emit()
    settle()
    window.page.pausing.dialog.accept()
    settle()
    after = preview.session.node(breaks.reference)
    last = by_role(after.children[-1])
    assert after.count == before + 1
    assert last["break-from"].value in window.panel.instance()


def test_the_instance_shows_where_its_lines_begin(window: Any, settle: Callable[[], None]) -> None:
    window.resize(900, 600)
    settle()
    window.panel.show_place("/data")
    settle()
    assert window.panel._instance.horizontalScrollBar().value() == 0


def test_a_list_that_is_not_here_is_shown_where_it_is_asked_for(
    shared: Path, tasks: InlineTasks, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    path = shared / "testdata" / "forms" / "all-question-types-v2024091201-3.xml"
    window: Any = PreviewWindow(path, load_preview(path), tasks)
    qtbot.addWidget(window)
    window.show()
    place = "/data/select_one_question_types/map"
    window.page.show_interview(window._preview, place)
    settle()
    assert "file that is not here" in window.page.view.sheet.body.question(place)._none.text()


def test_an_empty_list_says_so_until_there_is_something_to_choose(
    path: Any, tasks: InlineTasks, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    choose = """<select1 ref="/data/pick"><label>Which?</label><itemset nodeset="/data/g[age > 100]">
<value ref="age"/><label ref="age"/></itemset></select1>"""
    path.write_text(form("<pick/>", choose), encoding="utf-8")
    preview = load_preview(path)
    window: Any = PreviewWindow(path, preview, tasks)
    qtbot.addWidget(window)
    window.show()
    window.page.show_interview(preview, "/data/pick")
    question = window.page.view.sheet.body.question("/data/pick")
    assert "depends on other answers" in question._none.text()
    preview.answer("/data/g/age", "110")
    question.show_node(preview.session.node("/data/pick"))
    assert question._none.isHidden()
    assert [row.value for row in question._rows.rows] == ["110"]
