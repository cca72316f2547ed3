"""The state of one question of a form in preview with its reasons, and the instance."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.interview.preview.instance_panel import InstancePanel

NAME, AGE, WHY = "/data/a/name", "/data/a/age", "/data/a/why"
XML = "<data><a><name/><age>12</age></a></data>"


@pytest.fixture
def panel(two_sections: Any, qtbot: QtBot) -> InstancePanel:
    made = InstancePanel()
    qtbot.addWidget(made)
    made.resize(made.width(), 600)
    made.show()
    made.show_session(two_sections.session)
    return made


def test_at_first_the_whole_form_is_explained(panel: InstancePanel) -> None:
    assert panel.reference == "/data"
    assert panel.reasons() == ["No expression decides anything about it."]


def test_a_question_says_how_it_stands_and_why(panel: InstancePanel) -> None:
    panel.show_place(WHY)
    assert panel.standing().startswith("Relevant: no")
    assert panel.reasons()[:2] == ["relevant → false", "/data/a/age < 18"]


def test_an_answer_changes_what_is_said(panel: InstancePanel, two_sections: Any) -> None:
    panel.show_place(WHY)
    two_sections.answer(AGE, "12")
    panel.refresh(XML, structure=False)
    assert panel.standing().startswith("Relevant: yes")
    assert "/data/a/age = 12" in panel.reasons()


def test_a_place_that_is_not_there_leaves_what_is_shown(panel: InstancePanel) -> None:
    panel.show_place(AGE)
    panel.show_place("/data/nowhere")
    assert panel.reference == AGE


def test_the_line_of_the_question_is_marked_in_the_instance(panel: InstancePanel) -> None:
    panel.refresh(XML, structure=False)
    panel.show_place(AGE)
    assert panel._instance.textCursor().selectedText().strip() == "<age>12</age>"


def test_a_question_without_a_line_marks_none(panel: InstancePanel) -> None:
    panel.refresh(XML, structure=False)
    panel.show_place(AGE)
    panel.show_place(WHY)
    assert not panel._instance.textCursor().hasSelection()


def test_without_an_instance_the_one_shown_stays(panel: InstancePanel) -> None:
    panel.refresh(XML, structure=False)
    panel.refresh("", structure=False)
    assert "<age>12</age>" in panel.instance()


def test_a_place_chosen_from_the_list_is_shown_and_signalled(
    panel: InstancePanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.place_chosen) as signal:
        panel._places.activated.emit(panel._places.findText(NAME))
    assert signal.args == [NAME]
    assert panel.reference == NAME


def test_hidden_questions_can_be_asked_about_too(panel: InstancePanel) -> None:
    assert panel._places.findText(WHY) >= 0


def test_a_repetition_that_came_is_offered(
    interview: Any, make_form: Any, panel: InstancePanel
) -> None:
    live = interview(
        make_form(
            '<p jr:template=""><n/></p><p><n/></p>',
            "",
            '<group ref="/data/p"><label>P</label><repeat nodeset="/data/p">'
            '<input ref="/data/p/n"><label>N</label></input></repeat></group>',
        )
    )
    panel.show_session(live.session)
    live.add_repeat("/data/p")
    panel.refresh("", structure=False)
    assert panel._places.findText("/data/p[2]/n") < 0
    panel.refresh("", structure=True)
    assert panel._places.findText("/data/p[2]/n") >= 0


def test_expressions_run_from_left_to_right_in_every_language(panel: InstancePanel) -> None:
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for part in (panel._places, panel._instance):
        assert part.layoutDirection() == Qt.LayoutDirection.LeftToRight
