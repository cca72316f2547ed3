"""A new case, and changing the names or the birth date of one."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.cases.case_form_page import CaseFormPage
from vetting_desk.model import Case
from vetting_desk.model.sameness import Sameness
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, telling_apart


class TestForm:
    @pytest.fixture
    def form(self, desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> CaseFormPage:
        made = CaseFormPage(desk, tasks, events)
        qtbot.addWidget(made)
        made.show()
        made.show_new()
        return made

    def test_a_case_without_a_name_is_a_problem_that_leads_to_the_field(
        self, form: CaseFormPage
    ) -> None:
        form.save()
        assert form._problems.words() == ["The name is missing"]

    def test_what_was_typed_stays(self, form: CaseFormPage) -> None:
        form._names.first_field().setText("Anna\u202e")
        form._birth.show_birth(form._birth.birth())
        form.save()
        assert form._names.first_field().text() == "Anna\u202e"
        assert "change the direction" in form._problems.words()[0]

    def test_several_problems_are_all_shown(self, form: CaseFormPage) -> None:
        certainty = form._birth._certainty
        certainty.setCurrentIndex(certainty.findData("exact"))
        edits = [edit for edit in form._birth.findChildren(QLineEdit) if edit.isVisible()]
        for edit, text in zip(edits, ("2001", "2", "30"), strict=True):
            edit.setText(text)
        form.save()
        assert form._problems.words() == [
            "The name is missing",
            "The birth date is not a day that exists",
        ]

    def test_a_new_case_is_stored_and_shown(
        self,
        form: CaseFormPage,
        desk: OpenDesk,
        notices: list[Changed],
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> None:
        form._names.first_field().setText("Plainly Invented")
        with qtbot.waitSignal(form.case_saved) as saved:
            form.save()
        settle()
        assert cases.case_detail(desk, saved.args[0]).case.names[0].text == "Plainly Invented"
        assert notices == [Changed.of(Subject.CASES, case_id=saved.args[0])]

    def test_names_of_a_case_can_be_changed(
        self,
        form: CaseFormPage,
        desk: OpenDesk,
        case_id: str,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> None:
        form.show_case(cases.case_detail(desk, case_id).case)
        form._names.first_field().setText("Намунаи Нав")
        with qtbot.waitSignal(form.case_saved):
            form.save()
        settle()
        assert cases.case_detail(desk, case_id).case.names[0].text == "Намунаи Нав"


class TestPossiblyTheSame:
    @pytest.fixture
    def form(self, desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> CaseFormPage:
        made = CaseFormPage(desk, tasks, events)
        qtbot.addWidget(made)
        made.show()
        made.show_new()
        return made

    @pytest.fixture
    def known(self, desk: OpenDesk, case_id: str) -> Case:
        return cases.case_detail(desk, case_id).case

    def look(self, form: CaseFormPage, name: str, settle: Callable[[], None]) -> None:
        form._names.first_field().setText(name)
        form.look_for_same()
        settle()

    def test_typing_a_known_name_shows_its_case(
        self, form: CaseFormPage, known: Case, settle: Callable[[], None]
    ) -> None:
        self.look(form, known.names[0].text, settle)
        assert [row.property("key") for row in form.alike.rows()] == [known.id]

        self.look(form, "Somebody Else", settle)
        assert form.alike.isHidden()

    def test_what_is_decided_is_kept_with_the_new_case(
        self,
        form: CaseFormPage,
        desk: OpenDesk,
        known: Case,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> None:
        self.look(form, known.names[0].text, settle)
        form.alike.rows()[0].click()
        settle()
        assert form._dialog is not None
        form._dialog.judged.emit(Sameness.SAME, "One scar")
        assert "The same person" in form.alike.rows()[0].accessibleName()
        with qtbot.waitSignal(form.case_saved) as saved:
            form.save()
        settle()

        [link] = telling_apart.linked(desk, saved.args[0])
        assert link.case_id == known.id

    def test_the_case_that_is_there_can_be_opened_instead(
        self, form: CaseFormPage, known: Case, settle: Callable[[], None], qtbot: QtBot
    ) -> None:
        self.look(form, known.names[0].text, settle)
        form.alike.rows()[0].click()
        settle()
        assert form._dialog is not None
        with qtbot.waitSignal(form.case_saved) as shown:
            form._dialog.go.click()

        assert shown.args == [known.id]

    def test_changing_a_case_does_not_find_it_itself(
        self, form: CaseFormPage, known: Case, settle: Callable[[], None]
    ) -> None:
        form.show_case(known)
        form.look_for_same()
        settle()

        assert form.alike.isHidden()
