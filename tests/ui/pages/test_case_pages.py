"""The page of a case, its form, and a record."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.events import Changed, Events, Subject
from ui.pages.case_form_page import CaseFormPage
from ui.pages.case_page import CasePage
from ui.pages.record_page import RecordPage
from ui.tasks import Tasks
from ui.widgets.row_button import RowButton
from ui.widgets.signature_panel import SignaturePanel
from vetting_desk.model import Stage
from vetting_desk.operations import cases
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.records import Outcome, RecordCheck


@pytest.fixture
def case_id(desk: OpenDesk) -> str:
    return cases.search(desk, "namuna om")[0].id


@pytest.fixture
def page(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    case_id: str,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> CasePage:
    made = CasePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.show_case(case_id)
    settle()
    return made


def words(widget: object) -> str:
    return "\n".join(text.text() for text in widget.findChildren(QLabel) if text.isVisible())  # type: ignore[attr-defined]


def test_a_case_shows_who_where_and_what_happened(page: CasePage) -> None:
    assert page.header.title() == "Намуна Омӯзишӣ"
    assert "Namuna Omuzishi" in words(page)
    assert "about 32 years old" in words(page) or "about 33 years old" in words(page)
    assert page._stage.accessibleName() == "Stage 4 of 6: Judgement"
    told = [page._model.index(row, 1).data() for row in range(page._model.rowCount())]
    assert told[-1] == "Case opened"
    assert "Signed: First contact" in told


def test_what_can_be_done_next_and_why_something_cannot(page: CasePage) -> None:
    said = words(page)
    assert "Start an interview" in said
    assert "Only psychologists can start" in said


def test_a_draft_can_be_continued(page: CasePage, qtbot: QtBot) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Continue interview")
    with qtbot.waitSignal(page.assessment_requested):
        button.click()


def test_an_instrument_can_be_started(page: CasePage, case_id: str, qtbot: QtBot) -> None:
    row = next(
        row for row in page.findChildren(RowButton) if row.accessibleName() == "Start Eligibility"
    )
    with qtbot.waitSignal(page.start_requested) as asked:
        row.click()
    assert asked.args[0] == case_id


def test_the_stage_is_set_by_hand(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    action = next(action for action in page._change.menu().actions() if action.text() == "Decision")
    action.trigger()
    settle()
    assert cases.case_detail(desk, case_id).case.stage is Stage.DECISION
    assert page._stage.accessibleName().endswith("Decision")


def test_a_record_opens_from_the_timeline(page: CasePage, qtbot: QtBot) -> None:
    told = [page._model.index(row, 1).data() for row in range(page._model.rowCount())]
    index = page._model.index(told.index("Signed: First contact"), 0)
    with qtbot.waitSignal(page.record_requested) as asked:
        page._timeline.activated.emit(index)
    assert asked.args[0].title == "First contact"


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

    def test_several_problems_are_all_told(self, form: CaseFormPage) -> None:
        certainty = form._birth.findChild(type(form._birth._certainty))
        certainty.setCurrentIndex(certainty.findData("exact"))
        edits = [edit for edit in form._birth.findChildren(QLineEdit) if edit.isVisible()]
        for edit, text in zip(edits, ("2001", "2", "30"), strict=True):
            edit.setText(text)
        form.save()
        assert form._problems.words() == [
            "The name is missing",
            "The birth date is not a day that exists",
        ]

    def test_a_new_case_is_stored_and_told(
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


class TestRecord:
    @pytest.fixture
    def record_page(self, desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> RecordPage:
        made = RecordPage(desk, tasks, events)
        qtbot.addWidget(made)
        made.resize(900, 700)
        made.show()
        return made

    def test_its_signature_is_judged_afresh(
        self, record_page: RecordPage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        record_page.show_record(cases.case_detail(desk, case_id).records[0], "2026-1")
        settle()
        assert record_page._panel.outcome() == "The signature is valid"

    def test_the_report_is_saved_where_the_person_says(
        self,
        record_page: RecordPage,
        desk: OpenDesk,
        case_id: str,
        tmp_path: Path,
        settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        target = tmp_path / "report.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        record_page.show_record(cases.case_detail(desk, case_id).records[0], "2026-1")
        settle()
        record_page._save.click()
        settle()
        assert target.read_bytes().startswith(b"%PDF")

    @pytest.mark.parametrize(
        ("outcome", "why", "said"),
        [
            (Outcome.VALID, "", "The signature is valid"),
            (Outcome.NOT_VALID, "signature", "something was changed after signing"),
            (Outcome.NOT_VALID, "report", "the report is not the one that was signed"),
            (Outcome.CANNOT_BE_JUDGED, "untrusted", "does not lead to your organisation"),
            (
                Outcome.CANNOT_BE_JUDGED,
                "revocation unknown",
                "No current revocation list: bring a return bundle from HQ",
            ),
            (Outcome.CANNOT_BE_JUDGED, "revoked", "its certificate was revoked by HQ"),
            (Outcome.CANNOT_BE_JUDGED, "validity", "was not valid when it was used"),
        ],
    )
    def test_three_outcomes_in_words_and_shapes(
        self, desk: OpenDesk, qtbot: QtBot, outcome: Outcome, why: str, said: str
    ) -> None:
        panel = SignaturePanel()
        qtbot.addWidget(panel)
        panel.show()
        officer = desk.officer if outcome is Outcome.VALID else None
        panel.show_check(
            RecordCheck(outcome, why, officer, "Post", desk.clock.now(), own_clock=False), "x"
        )
        assert said in panel.outcome()
        assert "the post's clock" in panel.accessibleName()
        assert ("unchanged since" in panel.accessibleName()) == (outcome is Outcome.VALID)
