"""A passage with two children, from its first paper to their arrival, in the window."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.passage.file_dialogs import FileDialog, FileStateDialog
from ui.pages.cases.passage.passage_page import PassagePage
from ui.pages.cases.passage.step_dialog import StepDialog
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.passage import PassageState, StepSort, StepState
from vetting_desk.model.person import ASSESSED, Certainty, Kin, Person
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.passage import family, files


@pytest.fixture
def page(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    case_id: str,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> PassagePage:
    for name in ("Духтари Намуна", "Писари Намуна"):
        child = Person("", (PersonName(name, NameScript.CYRILLIC),))
        person = family.record(desk, case_id, child)
        family.link(desk, case_id, ASSESSED, person.id, Kin.CHILD, Certainty.PAPERS)
    made = PassagePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.show()
    made.show_case(case_id)
    made.activate()
    settle()
    return made


def fill(dialog: Any, **values: str) -> None:
    for name, value in values.items():
        field = dialog.fields[name]
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QLineEdit):
            field.setText(value)
        else:
            field.setPlainText(value)


def begin(page: PassagePage, settle: Callable[[], None]) -> None:
    page.begin.click()
    dialog = page.acts.dialog
    assert isinstance(dialog, FileDialog)
    fill(dialog, kind="passage")
    dialog.act.click()
    assert dialog.error() == "Choose at least one person."
    for box in dialog.who.values():
        box.setChecked(True)
    dialog.act.click()
    settle()


def add(page: PassagePage, settle: Callable[[], None], sort: StepSort, **values: str) -> None:
    page._on_add(sort)
    dialog = page.acts.dialog
    assert isinstance(dialog, StepDialog)
    fill(dialog, **values)
    dialog.act.click()
    settle()
    assert page.acts.dialog is None


def go(page: PassagePage, settle: Callable[[], None], state: StepState, **values: str) -> None:
    page.panel.buttons[state.value].click()
    dialog = page.acts.dialog
    assert isinstance(dialog, StepDialog)
    fill(dialog, **values)
    dialog.act.click()
    settle()
    assert page.acts.dialog is None


def test_a_passage_with_two_children_to_their_arrival(
    page: PassagePage,
    desk: OpenDesk,
    case_id: str,
    settle: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not page.table.isVisible()
    begin(page, settle)
    assert page.which.currentText().startswith("Passage")
    assert "+ 2" in page.which.currentText()
    owner = desk.officer.id
    add(page, settle, StepSort.PAPER, paper="return_certificate", owner=owner, until="2026-03-02")
    go(page, settle, StepState.APPLIED, number="A-1")
    go(page, settle, StepState.REFUSED)
    go(page, settle, StepState.APPLIED)
    go(page, settle, StepState.GRANTED, day="2026-03-01")
    add(page, settle, StepSort.LEG, place="Намунаобод", to="Намунашаҳр", day="2026-03-09")
    add(page, settle, StepSort.BORDER, place="Пости Намуна", day="2026-03-09")
    add(page, settle, StepSort.ARRIVAL, place="Намунашаҳр", day="2026-03-10")
    for name, save in (("sheet.pdf", page.sheet), ("notice.pdf", page.notice)):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, p=path: (str(p), ""))
        assert save.isVisible()
        save.click()
        asked = page.acts.sheet
        assert asked is not None
        asked.act.click()
        assert asked.error()
        fill(asked, language="tg")
        asked.act.click()
        settle()
        assert page.acts.sheet is None
        assert path.read_bytes().startswith(b"%PDF")
    words = {"words": "Ба пост занг мезанем", "owner": owner, "until": "2026-03-11"}
    page.panel.buttons["missed"].click()
    dialog = page.acts.dialog
    assert isinstance(dialog, StepDialog)
    dialog.act.click()
    assert "What is done now" in dialog.error()
    fill(dialog, **words)
    dialog.act.click()
    settle()
    go(page, settle, StepState.DONE)
    chosen = page.chosen()
    assert chosen is not None
    states = [each.content["state"] for each in chosen.stands.history]
    assert states == ["planned", "missed", "done"]
    page.move_it.click()
    moving = page.acts.dialog
    assert isinstance(moving, FileStateDialog)
    moving.act.click()
    assert moving.error()
    fill(moving, state="done", words="Ҳама дар хонаанд")
    moving.act.click()
    settle()
    assert files.of_case(desk, case_id)[0].passage.state is PassageState.DONE


def test_a_word_that_endangers_is_named_and_nothing_is_saved(
    page: PassagePage,
    settle: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(page, settle)
    add(page, settle, StepSort.MEETING, party="Amnesty office")
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    page.sheet.click()
    asked = page.acts.sheet
    assert asked is not None
    fill(asked, language="en")
    asked.act.click()
    settle()
    assert "Amnesty" in asked.error()
    assert not path.exists()


def test_a_step_that_is_due_opens_its_file(
    page: PassagePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    begin(page, settle)
    add(page, settle, StepSort.TASK, what="Занг", owner=desk.officer.id, until="2026-03-02")
    chosen = page.chosen()
    assert chosen is not None
    page.show_case(case_id, chosen.step.id)
    page.refresh()
    settle()
    assert page.chosen() is not None
    assert page.chosen().step.what == "Занг"  # type: ignore[union-attr]


def test_for_whom_it_is_changes_with_a_reason(
    page: PassagePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    begin(page, settle)
    page.who.click()
    dialog = page.acts.dialog
    assert isinstance(dialog, FileDialog)
    list(dialog.who.values())[-1].setChecked(False)
    dialog.act.click()
    assert "Why it changes" in dialog.error()
    fill(dialog, reason="Дертар меояд")
    dialog.act.click()
    settle()
    assert len(files.of_case(desk, case_id)[0].passage.who) == 2
