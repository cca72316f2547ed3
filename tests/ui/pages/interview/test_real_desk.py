"""The pages on a real casebook: from the first answer to a signed record."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from tests.vetting_desk.decoding import samples
from ui.pages.interview.check_answers import CheckAnswersPage
from ui.pages.interview.sign import SignPage
from ui.questionnaire.sections.state import Sitting
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records

PASSPHRASE = "four otters juggle plum jam"


@pytest.fixture
def started(desk: OpenDesk) -> Any:
    """A new interview on the first case of the training desk."""
    case = cases.search(desk, "")[0]
    summary = next(
        one for one in instruments.list_instruments(desk) if one.key.id == "first-contact"
    )
    return interviews.start(desk, case.id, summary.key.sha256)


def test_an_answer_typed_on_the_page_is_there_after_reopening(
    desk: OpenDesk, started: Any, page: Any
) -> None:
    page.show_interview(started)
    page._on_continue()
    place = next(node.reference for node in started.session.walk() if node.name == "session_place")
    page.view.sheet.body.question(place)._field.setPlainText("an invented place")
    page.flush()
    again = interviews.resume(desk, started.assessment.id)
    assert again.session.node(place).value == "an invented place"


def test_the_position_is_there_after_reopening(desk: OpenDesk, started: Any, page: Any) -> None:
    page.show_interview(started)
    page._on_continue()
    shown = page._course.page.reference
    again = interviews.resume(desk, started.assessment.id)
    page.show_interview(again, at=again.assessment.position)
    assert page._course.page.reference == shown


def test_a_chosen_file_is_kept_in_the_casebook(
    desk: OpenDesk, page: Any, shared: Path, tmp_path: Path, settle: Callable[[], None]
) -> None:
    summary = instruments.add_instrument(
        desk,
        shared / "testdata" / "forms" / "all-question-types-v2024091201-3.xml",
        in_spite=True,
    )
    live = interviews.start(desk, cases.search(desk, "")[0].id, summary.key.sha256)
    picture = tmp_path / "IMG holiday.PNG"
    picture.write_bytes(samples.picture("PNG"))
    page.show_interview(live)
    upload = "/data/image_question_types/image"
    page._on_place_chosen(upload)
    page.view.sheet.body.file_chosen.emit(upload, str(picture))
    settle()
    attached = live.attachment(upload)
    assert attached is not None
    name, length = attached
    assert name.endswith(".png")
    assert "holiday" not in name
    assert length == len(live.file_content(upload))
    assert samples.SERIAL not in live.file_content(upload)
    assert page.view.sheet.body.question(upload)._name.text() == "File attached (PNG)"


def test_a_file_that_is_gone_is_shown_beside_the_question(
    desk: OpenDesk, page: Any, shared: Path, tmp_path: Path, settle: Callable[[], None]
) -> None:
    summary = instruments.add_instrument(
        desk,
        shared / "testdata" / "forms" / "all-question-types-v2024091201-3.xml",
        in_spite=True,
    )
    live = interviews.start(desk, cases.search(desk, "")[0].id, summary.key.sha256)
    page.show_interview(live)
    upload = "/data/image_question_types/image"
    page._on_place_chosen(upload)
    page.view.sheet.body.file_chosen.emit(upload, str(tmp_path / "gone.png"))
    settle()
    assert "cannot be read" in page.view.sheet.body.question(upload).error()


def test_a_finished_interview_is_checked_and_signed(
    desk: OpenDesk, started: Any, qtbot: QtBot, tasks: InlineTasks, settle: Callable[[], None]
) -> None:
    started.answer_all(instruments.example("first-contact").steps)
    check = CheckAnswersPage(tasks)
    qtbot.addWidget(check)
    check.show_interview(started, Sitting())
    assert check.problems.words() == []
    with qtbot.waitSignal(check.sign_requested) as signal:
        check.sign_button.click()
    sign = SignPage(partial(records.sign, desk), tasks)
    qtbot.addWidget(sign)
    sign.show_interview(started, desk.officer, desk.desk, *signal.args)
    qtbot.keyClicks(sign.passphrase.field, PASSPHRASE)
    with qtbot.waitSignal(sign.signed) as signed:
        sign.sign_button.click()
    assert signed.args[0].assessment_id == started.assessment.id
    settle()


def test_an_interview_that_broke_off_is_signed_as_incomplete(
    desk: OpenDesk, started: Any, qtbot: QtBot, tasks: InlineTasks, settle: Callable[[], None]
) -> None:
    sign = SignPage(partial(records.sign, desk), tasks)
    qtbot.addWidget(sign)
    sign.show_interview(started, desk.officer, desk.desk, "The line broke.")
    qtbot.keyClicks(sign.passphrase.field, PASSPHRASE)
    with qtbot.waitSignal(sign.signed) as signed:
        sign.sign_button.click()
    document = records.document(desk, signed.args[0].id)
    assert document.incomplete is not None
    assert document.incomplete.reason == "The line broke."
    settle()


def test_a_wrong_passphrase_signs_nothing(
    desk: OpenDesk, started: Any, qtbot: QtBot, tasks: InlineTasks
) -> None:
    started.answer_all(instruments.example("first-contact").steps)
    sign = SignPage(partial(records.sign, desk), tasks)
    qtbot.addWidget(sign)
    sign.show_interview(started, desk.officer, desk.desk)
    qtbot.keyClicks(sign.passphrase.field, "not the right words at all")
    sign.sign_button.click()
    qtbot.waitUntil(lambda: sign.error() != "")
    assert interviews.resume(desk, started.assessment.id).assessment.state.value == "draft"


def test_what_came_from_the_case_says_so_until_it_is_asked_again(desk: OpenDesk, page: Any) -> None:
    case = cases.search(desk, "namuna om")[0]
    summary = next(one for one in instruments.list_instruments(desk) if one.key.id == "intake")
    live = interviews.start(desk, case.id, summary.key.sha256)
    talk = [
        step
        for step in instruments.example("intake").steps
        if "/identity/" not in step[0] and "/documents/" not in step[0]
    ]
    live.answer_all(talk)
    name = "/data/identity/names[1]/name"
    page.show_interview(live)
    page.go_to(name)
    question = page.view.sheet.body.question(name)
    assert question._taken_over.isVisibleTo(question)

    question._taken_over.button.click()
    assert not question._taken_over.isVisibleTo(question)
    assert not live.is_taken_over(name)
    assert live.session.node(name).value == case.name


def test_typing_over_what_came_from_the_case_leaves_the_keyboard_on_the_page(
    desk: OpenDesk, page: Any, qtbot: QtBot
) -> None:
    case = cases.search(desk, "namuna om")[0]
    summary = next(one for one in instruments.list_instruments(desk) if one.key.id == "intake")
    live = interviews.start(desk, case.id, summary.key.sha256)
    live.answer_all(
        step
        for step in instruments.example("intake").steps
        if "/identity/" not in step[0] and "/documents/" not in step[0]
    )
    name = "/data/identity/names[1]/name"
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_interview(live)
    page.go_to(name)
    question = page.view.sheet.body.question(name)
    qtbot.keyClicks(page.focusWidget(), "Rudoba")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)

    assert live.session.node(name).value == "Rudoba"
    assert not question._taken_over.isVisibleTo(question)
    assert page.view.sheet.body.isAncestorOf(page.focusWidget())
    assert not question.isAncestorOf(page.focusWidget())
