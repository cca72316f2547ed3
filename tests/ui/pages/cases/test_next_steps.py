"""The next steps of a case, and why a step is not available."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.cases.next_steps import NextSteps
from ui.widgets.texts import Paragraph
from vetting_desk.model import AssessmentState, InstrumentSummary, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases.cases import CaseDetail
from vetting_desk.operations.interview.handover import DraftOfOther
from vetting_desk.operations.interview.instruments import list_instruments


@pytest.fixture
def detail(desk: OpenDesk, case_id: str) -> CaseDetail:
    return cases.case_detail(desk, case_id)


@pytest.fixture
def instruments(desk: OpenDesk) -> list[InstrumentSummary]:
    return list(list_instruments(desk))


@pytest.fixture
def steps(desk: OpenDesk, qtbot: QtBot) -> NextSteps:
    made = NextSteps(desk)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    return made


def words(steps: NextSteps) -> str:
    plain = [each.plain() for each in steps.findChildren(Paragraph)]
    return "\n".join(plain + [each.text() for each in steps.findChildren(QLabel)])


def shown(steps: NextSteps) -> list[QPushButton]:
    # Widgets added to a layout are shown when events are processed.
    QApplication.processEvents()
    return [each for each in steps.findChildren(QPushButton) if each.isVisible()]


def button(steps: NextSteps, name: str) -> QPushButton:
    names = ((each, each.accessibleName() or each.text()) for each in shown(steps))
    return next(each for each, label in names if label.startswith(name))


def test_a_draft_can_be_continued(steps: NextSteps, detail: CaseDetail, qtbot: QtBot) -> None:
    steps.show_case(detail, (), enrolled=True)
    with qtbot.waitSignal(steps.continue_requested) as signal:
        button(steps, "Continue interview: ").click()
    assert signal.args == [detail.assessments[0].id]


def test_what_is_ready_is_to_be_signed(steps: NextSteps, detail: CaseDetail) -> None:
    ready = replace(detail.assessments[0], state=AssessmentState.READY)
    steps.show_case(replace(detail, assessments=(ready,)), (), enrolled=True)
    assert button(steps, "Sign: ").isEnabled()


def test_a_newer_version_is_offered_to_a_draft_alone(
    steps: NextSteps, detail: CaseDetail, qtbot: QtBot
) -> None:
    draft = detail.assessments[0]
    steps.show_case(detail, (), enrolled=True, outdated={draft.id})
    with qtbot.waitSignal(steps.move_requested) as signal:
        button(steps, "Move to the newer version").click()
    assert signal.args == [draft.id]


def test_an_instrument_can_be_started(
    steps: NextSteps,
    detail: CaseDetail,
    instruments: list[InstrumentSummary],
    qtbot: QtBot,
) -> None:
    steps.show_case(detail, instruments, enrolled=True)
    first = detail.instruments[0]
    with qtbot.waitSignal(steps.start_requested) as signal:
        button(steps, f"Start {first.title}").click()
    assert signal.args == [first.key.sha256]


def test_a_record_leads_to_itself(steps: NextSteps, detail: CaseDetail, qtbot: QtBot) -> None:
    steps.show_case(detail, (), enrolled=True)
    row = next(
        each
        for each in steps.findChildren(QPushButton)
        if each.property("key") == detail.records[0].id
    )
    with qtbot.waitSignal(steps.record_requested) as signal:
        row.click()
    assert signal.args == [detail.records[0]]


def test_a_desk_that_has_not_joined_says_why_and_leads_there(
    steps: NextSteps, detail: CaseDetail, qtbot: QtBot
) -> None:
    steps.show_case(detail, (), enrolled=False)
    assert "Nothing can be signed yet" in words(steps)
    with qtbot.waitSignal(steps.join_requested):
        button(steps, "Join the organisation").click()


def test_drafts_of_others_are_counted(steps: NextSteps, detail: CaseDetail) -> None:
    steps.show_case(replace(detail, others=2), (), enrolled=True)
    assert "2 drafts of other officers" in words(steps)


def test_a_desk_without_instruments_says_so(steps: NextSteps, detail: CaseDetail) -> None:
    steps.show_case(replace(detail, instruments=()), (), enrolled=True)
    assert "This desk holds no instrument yet." in words(steps)


def test_an_officer_who_may_only_read_is_shown_so(
    steps: NextSteps, desk: OpenDesk, detail: CaseDetail
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=Role.DECISION_MAKER))
    steps.show_case(detail, (), enrolled=True)
    assert "As Decision-maker you can read this case" in words(steps)
    assert "Start an interview" not in words(steps)


def test_a_psychologist_is_led_to_the_notes(
    steps: NextSteps, psychologist: OpenDesk, detail: CaseDetail, qtbot: QtBot
) -> None:
    steps.show_case(detail, (), enrolled=True)
    with qtbot.waitSignal(steps.clinical_requested):
        button(steps, "Clinical notes").click()


def test_with_an_erased_case_nothing_can_be_done(steps: NextSteps, detail: CaseDetail) -> None:
    erased = replace(detail, case=replace(detail.case, names=()))
    steps.show_case(erased, (), enrolled=True)
    assert "nothing can be done with it any more" in words(steps)
    assert shown(steps) == []


def test_the_keyboard_goes_to_the_first_thing_to_do_once_it_is_known(
    steps: NextSteps, detail: CaseDetail
) -> None:
    steps.take_focus()
    steps.show_case(detail, (), enrolled=True)
    assert steps.focusWidget() is button(steps, "Continue interview: ")


def test_cleared_it_shows_nothing(steps: NextSteps, detail: CaseDetail) -> None:
    steps.show_case(detail, (), enrolled=True)
    assert shown(steps)
    steps.clear()
    assert shown(steps) == []


def test_a_supervisor_can_hand_over_drafts_of_others(
    steps: NextSteps, detail: CaseDetail, qtbot: QtBot
) -> None:
    draft = replace(detail.assessments[0], officer_name="Somebody Else", title="Their draft")
    other = DraftOfOther(draft, "2026-1", officer_here=False, clinical=False, handed_over=())
    steps.show_case(replace(detail, others=1), (), enrolled=True, others=[other])

    assert "not at this desk any more" in words(steps)
    button = next(b for b in steps.findChildren(QPushButton) if "Their draft" in b.accessibleName())
    with qtbot.waitSignal(steps.handover_requested) as wanted:
        button.click()
    assert wanted.args == [other]


def test_a_corrected_record_says_that_another_is_in_force(
    steps: NextSteps, detail: CaseDetail
) -> None:
    record = detail.records[0]
    later = record.signed_at + timedelta(days=1)
    correction = replace(record, id="new", digest="new", corrects=record.id, signed_at=later)
    steps.show_case(replace(detail, records=(correction, record)), (), enrolled=True)
    assert "Corrected: another record is in force" in words(steps)
    assert "corrected twice" not in words(steps)

    rival = replace(correction, id="other", digest="other")
    steps.show_case(replace(detail, records=(rival, correction, record)), (), enrolled=True)
    assert "One record was corrected twice" in words(steps)
