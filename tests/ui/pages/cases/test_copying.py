"""Giving a copy to others from the page of a case."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from ui.ground.tasks import Tasks
from ui.pages.cases.copy_dialog import CopyDialog
from ui.pages.cases.copying import Copying
from vetting_desk.model import Record
from vetting_desk.model.copies import CopyFor, CopyKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import register

Settle = Callable[[], None]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def copying(desk: OpenDesk, tasks: Tasks, window: QWidget, judged: Record) -> Copying:
    made = Copying(desk, tasks, window)
    made.show_case(judged.case_id, has_records=True)
    return made


def test_the_button_is_for_who_may_and_where_there_is_something(
    copying: Copying, desk: OpenDesk, tasks: Tasks, window: QWidget
) -> None:
    assert copying.button.isVisible()
    copying.show_case("x", has_records=False)
    assert not copying.button.isVisible()


def choose(dialog: CopyDialog, recipient: CopyFor) -> None:
    """Choose what nothing is chosen for beforehand: a copy of all records, for somebody."""
    dialog.choose_kind(CopyKind.COPY)
    dialog.describe(recipient, "", "")
    dialog.choose_records([record.id for record, _ in dialog._ticks])


def test_a_copy_is_made_saved_and_registered(
    copying: Copying, desk: OpenDesk, judged: Record, settle: Settle, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    saved = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    copying.begin()
    settle()
    dialog = copying.dialog
    assert dialog is not None
    dialog.submit()
    assert [words for words, _ in dialog.find_problems()] == [
        "Choose what is given.", "Choose for whom it is.",
        "Say for whom it is.", "Say what it is for.", "Your passphrase is missing.",
    ]  # fmt: skip
    choose(dialog, CopyFor.PERSON)
    dialog._name.setText("Sample Person")
    dialog._purpose.setText("The right to reply")
    dialog._passphrase.field.setText(PASSPHRASE)
    dialog.submit()
    settle()
    assert saved.read_bytes().startswith(b"%PDF-")
    [issued] = register.copies(desk, judged.case_id)
    assert issued.recipient is CopyFor.PERSON
    assert issued.left_out  # what must be, although nobody went through the answers
    assert issued.reference in dialog.banner.sentence()


def test_the_answers_are_gone_through_and_forgotten_for_another_recipient(
    copying: Copying, settle: Settle
) -> None:
    copying.begin()
    settle()
    dialog = copying.dialog
    assert dialog is not None
    choose(dialog, CopyFor.COURT)
    dialog.look.click()
    settle()
    assert dialog.answers.rowCount() > 20
    dialog._recipients.choose(CopyFor.PERSON.value)
    dialog._on_recipient("person")
    assert dialog.answers.rowCount() == 0


def test_the_pages_are_looked_at_before_it_is_made(copying: Copying, settle: Settle) -> None:
    copying.begin()
    settle()
    dialog = copying.dialog
    assert dialog is not None
    choose(dialog, CopyFor.COURT)
    dialog._name.setText("Court")
    dialog._purpose.setText("Case 1")
    dialog.show_pages.click()
    settle()
    assert copying.pages is not None
    copying.pages.accept()
    dialog.reject()
    assert copying.dialog is None


def test_a_wrong_passphrase_leaves_all_that_was_typed(
    copying: Copying, desk: OpenDesk, judged: Record, settle: Settle, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "c.pdf"), ""))
    copying.begin()
    settle()
    dialog = copying.dialog
    assert dialog is not None
    choose(dialog, CopyFor.COURT)
    dialog._name.setText("Court")
    dialog._purpose.setText("Case 1")
    dialog._passphrase.field.setText("not the passphrase at all")
    dialog.submit()
    settle()
    assert dialog.isVisible()
    assert dialog._name.text() == "Court"
    assert register.copies(desk, judged.case_id) == []
