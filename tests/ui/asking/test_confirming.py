"""Confirming: the call waits for the passphrase, then continues as if nothing had been asked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.asking.confirm_dialog import ConfirmDialog
from ui.ground.events import Events
from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.pages.cases.case_page import CasePage
from ui.shell.frame import DeskFrame
from vetting_desk.model import WayToHq
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.desk import audit

PASSPHRASE = "four otters juggle plum jam"


@pytest.fixture
def asking(monkeypatch: pytest.MonkeyPatch) -> None:
    """An organisation that always asks, and requires a reason for opening a case."""
    from vetting_desk.operations.access import confirmation

    rules = Policy(ask_again_minutes=0, reasons=(Purpose.OPEN_CASE,))
    monkeypatch.setattr(confirmation, "policy", lambda _desk: rules)


@pytest.fixture
def page(
    asking: None,
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> CasePage:
    made = CasePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.show_case(cases.search(desk, "namuna om")[0].id)
    settle()
    return made


def dialog_of(page: CasePage) -> ConfirmDialog:
    found = page.findChild(ConfirmDialog)
    assert found is not None
    return found


def press(dialog: ConfirmDialog, words: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()


def test_the_case_is_shown_once_it_was_confirmed(
    page: CasePage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    assert page.detail is None
    dialog = dialog_of(page)
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.reason.setText("A call from the family")
    press(dialog, "Confirm")
    settle()
    assert page.detail is not None
    assert page.findChild(ConfirmDialog) is None
    assert any(
        "A call from the family" in row.detail for row in audit.entries(desk, action="case-opened")
    )


def test_a_wrong_passphrase_leaves_the_question_open(
    page: CasePage, settle: Callable[[], None]
) -> None:
    dialog = dialog_of(page)
    dialog.passphrase.field.setText("not the right passphrase")
    dialog.reason.setText("x")
    press(dialog, "Confirm")
    settle()
    assert dialog.isVisible()
    assert page.detail is None


def test_a_missing_reason_is_shown(page: CasePage, settle: Callable[[], None]) -> None:
    dialog = dialog_of(page)
    dialog.passphrase.field.setText(PASSPHRASE)
    press(dialog, "Confirm")
    settle()
    assert "Reason is missing" in dialog._problem.plain()


def test_not_confirming_goes_back(page: CasePage, settle: Callable[[], None], qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        press(dialog_of(page), "Cancel")
    settle()
    assert page.detail is None


def test_one_question_is_asked_at_a_time(page: CasePage, settle: Callable[[], None]) -> None:
    page.refresh()
    settle()
    assert len(page.findChildren(ConfirmDialog)) == 1


def test_going_through_the_list_asks_nothing_and_says_what_opening_asks(
    frame: DeskFrame, asking: None, settle: Callable[[], None]
) -> None:
    frame.pages.cases.choose_row(0)
    settle()
    assert frame.window().findChild(ConfirmDialog) is None
    assert frame.messages.text() == ""
    assert frame.pages.cases._summary.isVisible()
    assert "asks for your confirmation" in frame.pages.cases._summary._birth.text()


def half_an_hour_later(desk: OpenDesk) -> None:
    desk.confirmations.confirmed_at -= 31 * 60_000


def give(frame: DeskFrame, settle: Callable[[], None], passphrase: str = PASSPHRASE) -> None:
    dialog = frame.findChild(ConfirmDialog)
    assert dialog is not None
    dialog.passphrase.field.setText(passphrase)
    press(dialog, "Confirm")
    settle()


def cancel(frame: DeskFrame, settle: Callable[[], None]) -> None:
    dialog = frame.findChild(ConfirmDialog)
    assert dialog is not None
    press(dialog, "Cancel")
    settle()
    assert frame.findChild(ConfirmDialog) is None


def draft_of(frame: DeskFrame) -> str:
    for row in frame.pages.cases.rows():
        found = cases.case_detail(frame.open_desk, row.id).assessments
        if found:
            return found[0].id
    raise AssertionError("no draft")


class TestByDefault:
    """Half an hour after the passphrase was given, with the default rules."""

    def test_opening_a_case_asks(self, frame: DeskFrame, settle: Callable[[], None]) -> None:
        half_an_hour_later(frame.open_desk)
        frame.open_case(frame.pages.cases.rows()[0].id)
        settle()
        assert frame.pages.case.detail is None
        assert frame.pages.case.header.title() == ""
        give(frame, settle)
        assert frame.pages.case.detail is not None

    def test_who_does_not_confirm_is_back_in_the_list(
        self, frame: DeskFrame, settle: Callable[[], None]
    ) -> None:
        half_an_hour_later(frame.open_desk)
        frame.open_case(frame.pages.cases.rows()[0].id)
        settle()
        cancel(frame, settle)
        assert frame.pages.cases.isVisible()

    def test_nothing_of_the_case_before_is_seen_behind_the_question(
        self, frame: DeskFrame, settle: Callable[[], None]
    ) -> None:
        first, second = frame.pages.cases.rows()[:2]
        frame.open_case(first.id)
        settle()
        half_an_hour_later(frame.open_desk)
        frame.open_case(second.id)
        settle()
        texts = [text.text() for text in frame.pages.case.findChildren(QLabel) if text.isVisible()]
        assert not [text for text in texts if first.name in text]

    def test_a_case_already_open_stays_as_it_was(
        self, frame: DeskFrame, settle: Callable[[], None]
    ) -> None:
        frame.open_case(frame.pages.cases.rows()[0].id)
        settle()
        shown = frame.pages.case.detail
        half_an_hour_later(frame.open_desk)
        frame.pages.case.refresh()
        settle()
        cancel(frame, settle)
        assert frame.pages.case.isVisible()
        assert frame.pages.case.detail is shown
        assert "as it was when you looked last" in frame.messages.text()

    def test_continuing_a_draft_asks(self, frame: DeskFrame, settle: Callable[[], None]) -> None:
        draft = draft_of(frame)
        half_an_hour_later(frame.open_desk)
        frame.open_assessment(draft)
        settle()
        assert frame.route.interview is None
        give(frame, settle)
        assert frame.route.assessment_id == draft
        assert frame.route.questions.isVisible()

    def test_who_does_not_confirm_keeps_the_page_and_the_open_interview(
        self, frame: DeskFrame, settle: Callable[[], None]
    ) -> None:
        first = draft_of(frame)
        frame.open_assessment(first)
        settle()
        other = next(
            draft.id
            for row in frame.pages.cases.rows()
            for draft in cases.case_detail(frame.open_desk, row.id).assessments
            if draft.id != first
        )
        frame.go("transfer")
        settle()
        half_an_hour_later(frame.open_desk)
        frame.open_assessment(other)
        settle()
        cancel(frame, settle)
        assert frame.pages.transfer.isVisible()
        assert frame.route.assessment_id == first

    def test_after_unlocking_who_does_not_confirm_is_in_the_list(
        self, frame: DeskFrame, settle: Callable[[], None]
    ) -> None:
        draft = draft_of(frame)
        half_an_hour_later(frame.open_desk)
        frame._on_place(f"assessment:{draft}")
        settle()
        cancel(frame, settle)
        assert frame.pages.cases.isVisible()

    def test_taking_the_report_out_asks(
        self,
        frame: DeskFrame,
        settle: Callable[[], None],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        target = tmp_path / "report.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        self._open_record(frame, settle)
        half_an_hour_later(frame.open_desk)
        frame.pages.record.saving.save.click()
        settle()
        cancel(frame, settle)
        assert not target.exists()
        assert frame.pages.record.isVisible()
        frame.pages.record.saving.save.click()
        settle()
        give(frame, settle)
        assert target.read_bytes().startswith(b"%PDF")

    def test_taking_the_log_of_answers_out_asks(
        self,
        frame: DeskFrame,
        settle: Callable[[], None],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        target = tmp_path / "audit.csv"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        self._open_record(frame, settle)
        half_an_hour_later(frame.open_desk)
        frame.pages.record.saving.save_log.click()
        settle()
        assert not target.exists()
        give(frame, settle)
        assert target.read_text(encoding="utf-8").startswith("event,node,start,end")
        assert "audit.csv" in frame.messages.text()

    def test_moving_a_draft_asks(self, frame: DeskFrame, settle: Callable[[], None]) -> None:
        draft = draft_of(frame)
        frame.open_case(frame.open_desk.casebook.assessments.get(draft).case_id)
        settle()
        half_an_hour_later(frame.open_desk)
        frame.pages.case._on_move_requested(draft)
        settle()
        cancel(frame, settle)
        assert frame.pages.case.isVisible()

    def _open_record(self, frame: DeskFrame, settle: Callable[[], None]) -> None:
        row = next(row for row in frame.pages.cases.rows() if row.way_to_hq is WayToHq.TO_SEND)
        frame.open_case(row.id)
        settle()
        assert frame.pages.case.detail is not None
        frame.open_record(frame.pages.case.detail.records[0], row.reference)
        settle()


def test_clinical_notes_ask_and_who_does_not_confirm_is_back_at_the_case(
    psychologist: OpenDesk, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    frame = DeskFrame(psychologist, tasks, Preferences())
    qtbot.addWidget(frame)
    frame.show()
    case_id = cases.search(psychologist, "namuna om")[0].id
    notes.add_note(psychologist, case_id, "An invented note")
    frame.open_case(case_id)
    settle()
    for answer in (cancel, give):
        half_an_hour_later(psychologist)
        frame.pages.case._next.clinical_requested.emit()
        settle()
        assert frame.pages.clinical.notes() == []
        answer(frame, settle)
        assert frame.pages.case.isVisible() == (answer is cancel)
    [shown] = frame.pages.clinical.notes()
    assert "An invented note" in shown
    frame.stop()


class TestSigning:
    """Signing asks for the passphrase every time; a reason where the organisation wants one."""

    @pytest.fixture
    def signing(
        self, frame: DeskFrame, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
    ) -> DeskFrame:
        from vetting_desk.operations.access import confirmation

        rules = Policy(reasons=(Purpose.SIGN,))
        monkeypatch.setattr(confirmation, "policy", lambda _desk: rules)
        frame.open_assessment(draft_of(frame))
        settle()
        frame.route.show_signing("An invented reason for stopping")
        settle()
        frame.route.sign.passphrase.field.setText(PASSPHRASE)
        frame.route.sign.sign_button.click()
        settle()
        return frame

    def test_the_reason_is_asked_and_stands_in_the_log(
        self, signing: DeskFrame, settle: Callable[[], None]
    ) -> None:
        dialog = signing.findChild(ConfirmDialog)
        assert dialog is not None
        assert dialog.passphrase.isHidden()
        dialog.reason.setText("Asked for by the court")
        press(dialog, "Confirm")
        settle()
        assert signing.pages.case.isVisible()
        entry = audit.entries(signing.open_desk, action="signing-allowed")[0]
        assert "Asked for by the court" in entry.detail

    def test_who_gives_none_has_signed_nothing(
        self, signing: DeskFrame, settle: Callable[[], None]
    ) -> None:
        cancel(signing, settle)
        assert signing.route.sign.isVisible()
        assert signing.route.interview is not None
        assert signing.route.sign._given == ""
        draft = signing.route.assessment_id
        assert audit.entries(signing.open_desk, action="signing-allowed", subject=draft) == []
        assert audit.entries(signing.open_desk, action="assessment-signed", subject=draft) == []
