"""A new officer: one officer gives name and role, the new one the passphrase."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from ui.ground.events import Changed, Subject
from ui.pages.people.add_officer_dialog import AddOfficerDialog
from ui.pages.people.people_page import PeoplePage
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks

SECOND = "seven grey otters climb ladders"


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


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
        assert column(page, 3)[row] == "yes"
        [slot] = [s for s in desk_folders.officers_of(desk.folder) if s.name == "Farida Sample"]
        desk.close()
        opened = desks.unlock(desk.folder, slot.id, SECOND)
        assert opened.officer.role is Role.PSYCHOLOGIST
        opened.close()

    def test_mistakes_are_shown_together_and_nothing_is_made(
        self, page: PeoplePage, desk: OpenDesk
    ) -> None:
        dialog = adding(page, name=" ", words="too short")
        press(dialog, "Add the officer")
        assert dialog.problems.words() == [
            "Name is missing",
            "Passphrase of the new officer has fewer than 15 characters",
        ]
        assert len(desk_folders.officers_of(desk.folder)) == 1

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
        assert len(desk_folders.officers_of(desk.folder)) == 1

    def test_a_name_that_is_taken_is_shown_at_its_field(
        self, page: PeoplePage, settle: Callable[[], None]
    ) -> None:
        dialog = adding(page, name="Taniya Trainee")
        press(dialog, "Add the officer")
        settle()
        assert dialog.problems.words() == ["Name is somebody else's on this desk"]

    def test_the_strength_is_shown_while_typing(self, page: PeoplePage) -> None:
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
