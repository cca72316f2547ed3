"""A draft with a newer version of its questionnaire: shown on the case's page, moved only when confirmed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from ui.ground.events import Events
from ui.pages.cases.case_page import CasePage
from ui.pages.cases.move_draft_dialog import MoveDraftDialog, reason_text
from vetting_desk.forms import MovedAnswer, MovePlan
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews


def form(version: str, *names: str) -> str:
    nodes = "".join(f"<{name}/>" for name in names)
    body = "".join(
        f'<input ref="/data/{name}"><label>{name.title()}</label></input>' for name in names
    )
    return f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>
<h:title>Village list</h:title><model><instance><data id="village" version="{version}">{nodes}</data></instance>
</model></h:head><h:body>{body}</h:body></h:html>"""


@pytest.fixture
def add(desk: OpenDesk, tmp_path: Path) -> Any:
    def add_version(version: str, *names: str) -> str:
        path = tmp_path / "form.xml"
        path.write_text(form(version, *names), encoding="utf-8")
        return instruments.add_instrument(desk, path, in_spite=True).key.sha256

    return add_version


@pytest.fixture
def draft(desk: OpenDesk, add: Any) -> Any:
    case = cases.create_case(desk, [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)])
    live = interviews.start(desk, case.id, add("1", "name", "gone"))
    live.answer("/data/name", "an invented name")
    live.answer("/data/gone", "an invented answer")
    return live


@pytest.fixture
def case_page(
    desk: OpenDesk,
    tasks: InlineTasks,
    events: Events,
    qtbot: QtBot,
    settle: Callable[[], None],
    draft: Any,
) -> Any:
    made = CasePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1016, 690)
    made.show_case(draft.case.id)
    made.show()
    settle()
    return made


def moves(page: Any) -> Any:
    return [
        one for one in page.findChildren(QPushButton) if one.text().startswith("Move to the newer")
    ]


def asked(page: Any, settle: Callable[[], None]) -> Any:
    [button] = moves(page)
    button.click()
    settle()
    return page.findChild(MoveDraftDialog)


def press(dialog: Any, words: Any) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()


def test_nothing_is_said_while_there_is_no_newer_version(case_page: Any) -> None:
    assert moves(case_page) == []


def test_the_dialog_shows_what_is_lost_newly_asked_and_carried_over(
    case_page: Any, add: Any, settle: Callable[[], None]
) -> None:
    add("2", "name", "more")
    case_page.refresh()
    settle()
    dialog = asked(case_page, settle)
    assert dialog.lines() == [
        "Will be lost: 1",
        "Gone: no longer asked",
        "Newly asked: 1",
        "More",
        "Carries over: 1",
        "Name",
    ]


def test_enter_and_escape_both_stay(
    case_page: Any, add: Any, settle: Callable[[], None], qtbot: QtBot, desk: OpenDesk, draft: Any
) -> None:
    add("2", "name", "more")
    case_page.refresh()
    settle()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = asked(case_page, settle)
        qtbot.keyClick(dialog, key)
        settle()
    assert [one.id for one in cases.case_detail(desk, draft.case.id).assessments] == [
        draft.assessment.id
    ]
    assert moves(case_page)


def test_moving_opens_the_new_draft_and_keeps_the_old(
    case_page: Any, add: Any, settle: Callable[[], None], qtbot: QtBot, desk: OpenDesk, draft: Any
) -> None:
    newer = add("2", "name", "more")
    case_page.refresh()
    settle()
    dialog = asked(case_page, settle)
    with qtbot.waitSignal(case_page.assessment_requested) as signal:
        press(dialog, "Move")
        settle()
    moved = interviews.resume(desk, signal.args[0])
    assert moved.assessment.instrument.sha256 == newer
    assert moved.session.node("/data/name").value == "an invented name"
    settle()
    assert moves(case_page) == []
    said = [one.accessibleName() for one in case_page.findChildren(QLabel)]
    assert said.count("Moved to the newer version. This draft is kept as it was.") == 1
    shown = {one.property("key") for one in case_page.findChildren(QPushButton)}
    assert {draft.assessment.id, moved.assessment.id} <= shown


def test_an_older_version_is_not_said_to_be_for_psychologists(
    case_page: Any, add: Any, settle: Callable[[], None]
) -> None:
    add("2", "name")
    case_page.refresh()
    settle()
    starts = [
        one.accessibleName()
        for one in case_page.findChildren(QPushButton)
        if one.accessibleName() == "Start Village list"
    ]
    assert len(starts) == 1


@pytest.mark.parametrize(
    "reason",
    ["gone", "type", "not-a-choice", "out-of-range", "fixed-repetitions", "too-many-repetitions"],
)
def test_each_reason_has_its_own_words(reason: str) -> None:
    assert reason_text(reason) != reason_text("anything else")


def test_a_long_plan_scrolls(qtbot: QtBot) -> None:
    lost = tuple(MovedAnswer(f"/data/q{n}", f"Question {n}", "gone") for n in range(200))
    dialog = MoveDraftDialog("id", "Long", MovePlan((), lost, ()))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() < 700
    assert len(dialog.lines()) == 203
