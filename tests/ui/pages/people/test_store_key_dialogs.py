"""Closing an officer's account, and the new key that follows."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.people.people_page import PeoplePage
from ui.pages.people.store_key_dialogs import RemoveOfficerDialog, StoreKeyDialog
from ui.shell.frame import DeskFrame
from vetting_desk.errors import StorageFullError
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import officers

PASSPHRASE = "four otters juggle plum jam"
SECOND = "seven grey otters climb ladders"


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


def button(widget: QWidget, words: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if words in b.text())


def column(page: PeoplePage, number: int) -> list[str]:
    model = page._model
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def removing(page: PeoplePage, officer_id: str, words: str = PASSPHRASE) -> RemoveOfficerDialog:
    page.choose(officer_id)
    press(page, "Remove the officer")
    dialog = page.findChild(RemoveOfficerDialog)
    assert dialog is not None
    dialog.passphrase.field.setText(words)
    return dialog


class TestRemoving:
    def test_the_officer_is_out_and_the_casebook_has_a_new_key(
        self, page: PeoplePage, desk: OpenDesk, second: str, settle: Callable[[], None]
    ) -> None:
        page.refresh()
        settle()
        before = bytes(desk.secret.store_key)
        press(removing(page, second), "Remove the officer")
        settle()
        assert "Farida Sample cannot unlock this desk any more." in page.banner.sentence()
        assert column(page, 3)[column(page, 0).index("Farida Sample")] == "account closed"
        assert [slot.id for slot in desk_folders.officers_of(desk.folder)] == [desk.officer.id]
        assert bytes(desk.secret.store_key) != before
        assert not page.rekey_banner.isVisible()
        desk.casebook.verify()

    def test_the_warning_promises_nothing_about_copies(
        self, page: PeoplePage, second: str, settle: Callable[[], None]
    ) -> None:
        page.refresh()
        settle()
        said = " ".join(removing(page, second).what_happens())
        assert "backup or a copy made before still opens" in said
        assert "certificate stays valid until headquarters" in said

    def test_the_steps_are_shown_in_words(
        self, page: PeoplePage, second: str, settle: Callable[[], None]
    ) -> None:
        page.refresh()
        settle()
        dialog = removing(page, second)
        said: list[str] = []
        show = dialog.progress.show_progress

        def listen(words: str, done: int, total: int) -> None:
            said.append(words)
            show(words, done, total)

        dialog.progress.show_progress = listen  # type: ignore[method-assign]
        press(dialog, "Remove the officer")
        settle()
        assert said == [
            "Checking your passphrase…",
            "Writing the casebook anew under a new key…",
            "Comparing the new casebook with the old one…",
            "Putting the new casebook in the old one's place…",
        ]

    def test_a_wrong_passphrase_removes_nobody(
        self, page: PeoplePage, desk: OpenDesk, second: str, settle: Callable[[], None]
    ) -> None:
        page.refresh()
        settle()
        dialog = removing(page, second, "not the right passphrase")
        press(dialog, "Remove the officer")
        settle()
        assert "does not open this desk" in dialog.banner.sentence()
        assert dialog.isVisible()
        assert len(desk_folders.officers_of(desk.folder)) == 2

    def test_enter_does_not_remove(
        self, page: PeoplePage, second: str, settle: Callable[[], None], qtbot: QtBot, tasks: Tasks
    ) -> None:
        from PySide6.QtCore import Qt

        page.refresh()
        settle()
        dialog = removing(page, second)
        qtbot.keyClick(dialog.passphrase.field, Qt.Key.Key_Return)
        settle()
        assert "_remove" not in tasks.asked  # type: ignore[attr-defined]
        assert dialog.isVisible()

    def test_one_cannot_remove_oneself(self, page: PeoplePage, desk: OpenDesk) -> None:
        page.choose(desk.officer.id)
        assert not button(page, "Remove the officer").isEnabled()

    def test_a_full_disk_closes_the_account_and_asks_for_the_key_later(
        self,
        page: PeoplePage,
        desk: OpenDesk,
        second: str,
        settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        page.refresh()
        settle()
        dialog = removing(page, second)
        with monkeypatch.context() as full:

            def no_room(*_: object) -> None:
                raise StorageFullError(path="x")

            full.setattr("vetting_desk.store.rekey._export", no_room)
            press(dialog, "Remove the officer")
            settle()
        assert "account is closed, but the new key could not be made" in page.banner.sentence()
        assert page.rekey_banner.isVisible()
        press(page.rekey_banner, "Make a new store key")
        rekeying = page.findChild(StoreKeyDialog)
        assert rekeying is not None
        rekeying.passphrase.field.setText(PASSPHRASE)
        press(rekeying, "Make the new key")
        settle()
        assert page.banner.sentence() == "The casebook has a new key."
        assert not page.rekey_banner.isVisible()


def test_an_open_interview_goes_on_after_the_casebook_changed(
    frame: DeskFrame, settle: Callable[[], None], data: Path
) -> None:
    second = officers.add_officer(frame.open_desk, "Farida Sample", Role.INTERVIEWER, SECOND).id
    case = next(row for row in frame.pages.cases.rows() if row.drafts)
    frame.open_case(case.id)
    settle()
    assert frame.pages.case.detail is not None
    draft = frame.pages.case.detail.assessments[0].id
    frame.open_assessment(draft)
    settle()
    frame.go("people")
    settle()
    page = frame.pages.people
    assert isinstance(page, PeoplePage)
    press(removing(page, second), "Remove the officer")
    settle()
    interview = frame.route.interview
    assert interview is not None
    assert interview.assessment.id == draft
    before, languages = interview.assessment.language, interview.form.languages
    chosen = next(each for each in languages if each != before)
    frame._tasks.call(interview.set_language, chosen)
    frame.open_assessment(draft)
    settle()
    again = frame.route.interview
    assert again is not None
    assert again.assessment.language == chosen
    assert frame.messages.text() == ""
