"""Officers on a desk, in the window: added, removed, and the new key that is wanted afterwards."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.add_officer_dialog import AddOfficerDialog
from ui.dialogs.store_key_dialogs import RemoveOfficerDialog, StoreKeyDialog
from ui.events import Changed, Events, Subject
from ui.frame import DeskFrame
from ui.pages.people_page import PeoplePage
from ui.tasks import Tasks
from vetting_desk.errors import StorageFullError
from vetting_desk.model import Role
from vetting_desk.operations import desks, officers, places
from vetting_desk.operations.open_desk import OpenDesk

PASSPHRASE = "four plainly invented words"
SECOND = "seven grey otters climb ladders"


@pytest.fixture
def page(
    desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> PeoplePage:
    made = PeoplePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.activate()
    settle()
    return made


@pytest.fixture
def second(desk: OpenDesk) -> Iterator[str]:
    """Id of a second officer of the desk."""
    return officers.add_officer(desk, "Farida Sample", Role.INTERVIEWER, SECOND).id


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


def button(widget: QWidget, words: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if words in b.text())


def column(page: PeoplePage, number: int) -> list[str]:
    model = page._model
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def adding(page: PeoplePage, name: str = "Farida Sample", words: str = SECOND) -> AddOfficerDialog:
    press(page, "Add an officer")
    dialog = page.findChild(AddOfficerDialog)
    assert dialog is not None
    dialog.name.setText(name)
    dialog.role.setCurrentIndex(dialog.role.findData(Role.PSYCHOLOGIST))
    for edit in (dialog.passphrase.first, dialog.passphrase.second):
        edit.field.setText(words)
    return dialog


def removing(page: PeoplePage, officer_id: str, words: str = PASSPHRASE) -> RemoveOfficerDialog:
    page.choose(officer_id)
    press(page, "Remove the officer")
    dialog = page.findChild(RemoveOfficerDialog)
    assert dialog is not None
    dialog.passphrase.field.setText(words)
    return dialog


class TestAdding:
    def test_the_new_officer_unlocks_with_their_own_passphrase(
        self,
        page: PeoplePage,
        desk: OpenDesk,
        settle: Callable[[], None],
        notices: list[Changed],
    ) -> None:
        press(adding(page), "Add the officer")
        settle()
        assert "Farida Sample can unlock this desk now." in page.banner.sentence()
        assert page.findChild(AddOfficerDialog) is None
        assert notices[-1].touches(Subject.PEOPLE)
        row = column(page, 0).index("Farida Sample")
        assert column(page, 1)[row] == "Psychologist"
        assert column(page, 2)[row] == "yes"
        [slot] = [s for s in places.officers_of(desk.folder) if s.name == "Farida Sample"]
        desk.close()
        opened = desks.unlock(desk.folder, slot.id, SECOND)
        assert opened.officer.role is Role.PSYCHOLOGIST
        opened.close()

    def test_mistakes_are_told_together_and_nothing_is_made(
        self, page: PeoplePage, desk: OpenDesk
    ) -> None:
        dialog = adding(page, name=" ", words="too short")
        press(dialog, "Add the officer")
        assert dialog.problems.words() == [
            "Name is missing",
            "Passphrase of the new officer has fewer than 15 characters",
        ]
        assert len(places.officers_of(desk.folder)) == 1

    def test_a_passphrase_many_people_use_is_refused_at_its_field(
        self, page: PeoplePage, settle: Callable[[], None], desk: OpenDesk
    ) -> None:
        dialog = adding(page, words="Farida Sample Farida Sample")
        press(dialog, "Add the officer")
        settle()
        assert dialog.problems.words() == [
            "Passphrase of the new officer is one that many people use"
        ]
        assert dialog.isVisible()
        assert len(places.officers_of(desk.folder)) == 1

    def test_a_name_that_is_taken_is_told_at_its_field(
        self, page: PeoplePage, settle: Callable[[], None]
    ) -> None:
        dialog = adding(page, name="Taniya Trainee")
        press(dialog, "Add the officer")
        settle()
        assert dialog.problems.words() == ["Name is somebody else's on this desk"]

    def test_the_strength_is_told_while_one_types(self, page: PeoplePage) -> None:
        dialog = adding(page, words="aaaaaaaaaaaaaaaa")
        assert dialog.passphrase.strength().startswith("Weak")
        dialog.passphrase.first.field.setText("nine quiet herons paint seven bridges at noon")
        assert dialog.passphrase.strength() == "Strong."
        dialog.passphrase.first.field.setText("")
        assert dialog.passphrase.strength() == ""

    def test_a_passphrase_of_names_on_this_desk_counts_as_weak(self, page: PeoplePage) -> None:
        dialog = adding(page, name="Zulaykho Nematullozoda", words="Zulaykho Nematullozoda 12")
        assert dialog.passphrase.strength().startswith("Weak")

    def test_passphrases_are_forgotten_when_the_dialog_closes(self, page: PeoplePage) -> None:
        dialog = adding(page)
        fields = [dialog.passphrase.first.field, dialog.passphrase.second.field]
        dialog.done_with.connect(lambda _: None)
        press(dialog, "Cancel")
        assert [field.text() for field in fields] == ["", ""]


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
        assert column(page, 2)[column(page, 0).index("Farida Sample")] == "account closed"
        assert [slot.id for slot in places.officers_of(desk.folder)] == [desk.officer.id]
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

    def test_the_steps_are_told_in_words(
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
        assert len(places.officers_of(desk.folder)) == 2

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


@pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.PSYCHOLOGIST, Role.DECISION_MAKER])
def test_other_roles_are_not_offered_it(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
    role: Role,
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=role))
    page = PeoplePage(desk, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    settle()
    assert not button(page, "Add an officer").isVisible()
    assert not button(page, "Remove the officer").isVisible()


def test_a_damaged_key_is_shown_as_that(
    page: PeoplePage, desk: OpenDesk, second: str, settle: Callable[[], None]
) -> None:
    for path in (desk.folder / "slots").glob(f"{second}.*"):
        path.write_bytes(b"cut")
    page.refresh()
    settle()
    assert column(page, 2)[column(page, 0).index("Farida Sample")] == "damaged"


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
