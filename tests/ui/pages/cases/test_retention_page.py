"""Retention in the window: what is due, holds, erasing after a warning, tombstones, and an erased case."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.conftest import later
from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import date_text
from ui.pages.cases.case_page import CasePage
from ui.pages.cases.retention_page import RetentionPage, _look
from ui.pages.reason_dialog import ReasonDialog
from ui.shell.frame import DeskFrame
from vetting_desk.clock import SystemClock
from vetting_desk.model import NameScript, PersonName, Stage
from vetting_desk.model.outcome_term import OutcomeRule, Term, kept
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, retention
from vetting_desk.operations.desk import audit
from vetting_desk.operations.organisation import kept_rules

PASSPHRASE = "four otters juggle plum jam"
NAME = "Oldcase Invented"
REASON = "Invented: the days have passed"


@pytest.fixture
def old(desk: OpenDesk) -> str:
    """A case that the rule allows to erase, a month from now."""
    case_id = cases.create_case(desk, [PersonName(NAME, NameScript.LATIN)]).id
    cases.set_stage(desk, case_id, Stage.FOLLOW_UP)
    kept_rules.keep(desk, policy.to_text(policy.Policy(retention_days={"follow-up": 30})))
    later(desk, SystemClock().now() + timedelta(days=31))
    return case_id


@pytest.fixture
def page(
    old: str,
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> RetentionPage:
    return made(RetentionPage(desk, tasks, events), settle, qtbot)


def made(page: RetentionPage, settle: Callable[[], None], qtbot: QtBot) -> RetentionPage:
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.activate()
    settle()
    return page


def listed(page: RetentionPage) -> list[tuple[str, ...]]:
    model = page._models[page._which.choice()]
    return [
        tuple(model.index(row, number).data() for number in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def press(widget: object, text: str) -> None:
    next(
        b
        for b in widget.findChildren(QPushButton)  # type: ignore[attr-defined]
        if b.text() == text and b.isVisible()
    ).click()


def visible(widget: object) -> set[str]:
    return {b.text() for b in widget.findChildren(QPushButton) if b.isVisible() and b.text()}  # type: ignore[attr-defined]


def dialog_of(page: RetentionPage | CasePage) -> ReasonDialog:
    dialog: ReasonDialog = page.fate.dialog
    return dialog


def erase(page: RetentionPage, settle: Callable[[], None], passphrase: str = PASSPHRASE) -> None:
    press(page, "Erase…")
    dialog = dialog_of(page)
    dialog.reason.setPlainText(REASON)
    dialog.passphrase.field.setText(passphrase)
    dialog.act.click()
    settle()


def test_what_may_be_erased_is_listed_with_the_rule(page: RetentionPage, desk: OpenDesk) -> None:
    [[_reference, name, stage, _since]] = listed(page)
    assert (name, stage) == (NAME, "Follow-up")
    assert "Follow-up: 30 day" in page._rule.plain()


def test_without_a_rule_that_is_said(
    desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> None:
    page = made(RetentionPage(desk, tasks, events), settle, qtbot)
    assert "no rule for how long cases are kept" in page._rule.plain()
    assert page._empty.isVisible()
    assert visible(page) == {"May be erased", "Restricted", "On legal hold", "Erased"}


@pytest.mark.parametrize("key", ["due", "restricted", "held", "erased"])
def test_an_empty_list_says_why(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
    key: str,
) -> None:
    page = made(RetentionPage(desk, tasks, events), settle, qtbot)
    page.show_list(key)
    assert page._empty._heading.text()
    assert page._empty._why.plain()


def test_before_erasing_it_is_said_what_goes_and_what_stays(page: RetentionPage) -> None:
    press(page, "Erase…")
    dialog = dialog_of(page)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for words in ("cannot be undone", "Backups made before", "reference stays"):
        assert words in said
    assert dialog._shown_buttons[0].text() == "Cancel"


def test_erased_is_shown_listed_and_announced(
    page: RetentionPage,
    desk: OpenDesk,
    old: str,
    notices: list[Changed],
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    with qtbot.waitSignal(page.said) as signal:
        erase(page, settle)
    assert signal.args == ["The case was erased.", "ok"]
    assert [stone.case_id for stone in retention.tombstones(desk)] == [old]
    assert notices[-1] == Changed.of(Subject.CASES, case_id=old)
    assert listed(page) == []
    page.show_list("erased")
    [[reference, reason, who, _when]] = listed(page)
    assert reference == cases.case_detail(desk, old).case.reference
    assert (reason, who) == (REASON, desk.officer.name)


def test_without_a_reason_or_passphrase_nothing_is_tried(
    page: RetentionPage, tasks: Tasks, settle: Callable[[], None]
) -> None:
    press(page, "Erase…")
    dialog = dialog_of(page)
    tasks.asked.clear()  # type: ignore[attr-defined]
    dialog.act.click()
    assert dialog.error() == "Give the reason."
    dialog.reason.setPlainText(REASON)
    dialog.act.click()
    assert dialog.error() == "Enter your passphrase."
    assert tasks.asked == []  # type: ignore[attr-defined]


def test_a_wrong_passphrase_erases_nothing_and_keeps_the_reason(
    page: RetentionPage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    erase(page, settle, "not the right passphrase")
    dialog = dialog_of(page)
    assert dialog.isVisible()
    assert "does not open this desk" in dialog.error()
    assert dialog.reason.toPlainText() == REASON
    assert retention.tombstones(desk) == []


def test_cancelling_erases_nothing(
    page: RetentionPage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    press(page, "Erase…")
    dialog_of(page).cancel.click()
    settle()
    assert page.fate.dialog is None
    assert len(retention.due(desk)) == 1


def test_a_hold_is_put_on_and_lifted_with_reasons_that_stand_in_the_log(
    page: RetentionPage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    press(page, "Legal hold…")
    dialog = dialog_of(page)
    assert dialog.passphrase.isHidden()
    dialog.reason.setPlainText("Invented: a court asks")
    dialog.act.click()
    settle()
    assert listed(page) == []
    page.show_list("held")
    assert listed(page)[0][1:3] == ("Invented: a court asks", desk.officer.name)
    press(page, "Lift the hold…")
    dialog = dialog_of(page)
    dialog.act.click()
    assert dialog.error() == "Give the reason."
    dialog.reason.setPlainText("Invented: the court is done")
    dialog.act.click()
    settle()
    assert retention.holds(desk) == []
    lifted = audit.entries(desk, action="case-hold-lifted")
    assert "the court is done" in lifted[0].detail


def test_a_case_of_a_list_can_be_opened(page: RetentionPage, old: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.case_requested) as asked:
        press(page, "Open case")
    assert asked.args == [old]


class TestOnTheCasesPage:
    @pytest.fixture
    def case_page(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        events: Events,
        old: str,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> CasePage:
        page = CasePage(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 640)
        page.show()
        page.show_case(old)
        settle()
        return page

    def test_a_hold_is_put_on_shown_and_lifted(
        self, case_page: CasePage, desk: OpenDesk, settle: Callable[[], None]
    ) -> None:
        assert not case_page._banner.isVisible()
        case_page._hold.trigger()
        dialog = dialog_of(case_page)
        dialog.reason.setPlainText("Invented: a court asks")
        dialog.act.click()
        settle()
        assert case_page._banner.sentence().startswith("On legal hold")
        assert "a court asks" in case_page._banner.accessibleName()
        assert not case_page._hold.isVisible()
        press(case_page, "Lift the hold…")
        dialog = dialog_of(case_page)
        dialog.reason.setPlainText("Invented: done")
        dialog.act.click()
        settle()
        assert not case_page._banner.isVisible()
        assert retention.holds(desk) == []

    def test_an_erased_case_shows_its_reference_and_that_it_was_erased(
        self, case_page: CasePage, desk: OpenDesk, old: str, settle: Callable[[], None]
    ) -> None:
        reference = cases.case_detail(desk, old).case.reference
        retention.erase(desk, old, REASON, PASSPHRASE)
        case_page.refresh()
        settle()
        assert case_page.header.title() == "Erased"
        assert reference in case_page.header._caption.text()
        assert case_page._banner.sentence().startswith("This case was erased")
        assert REASON in case_page._banner.accessibleName()
        assert case_page._model.index(0, 1).data() == "Case erased"
        shown = " ".join(text.text() for text in case_page.findChildren(QLabel))
        assert NAME not in shown
        assert "nothing can be done with it any more" in shown
        assert not case_page._change.isVisible()
        assert not case_page._stage.isVisible()

    def test_what_happened_before_leads_nowhere_any_more(
        self,
        case_page: CasePage,
        desk: OpenDesk,
        old: str,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> None:
        retention.erase(desk, old, REASON, PASSPHRASE)
        case_page.refresh()
        settle()
        with qtbot.assertNotEmitted(case_page.record_requested):
            case_page._timeline.activated.emit(case_page._model.index(0, 0))


def test_in_the_window_the_case_is_gone_from_every_page(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    desk = frame.open_desk
    case_id = cases.create_case(desk, [PersonName(NAME, NameScript.LATIN)]).id
    cases.set_stage(desk, case_id, Stage.FOLLOW_UP)
    kept_rules.keep(desk, policy.to_text(policy.Policy(retention_days={"follow-up": 30})))
    frame.open_case(case_id)
    settle()
    later(desk, SystemClock().now() + timedelta(days=31))
    frame.go("retention")
    settle()
    page = frame.pages.retention
    assert isinstance(page, RetentionPage)
    erase(page, settle)
    frame.open_case(case_id)
    settle()
    assert frame.pages.case.header.title() == "Erased"
    frame.go("cases")
    settle()
    row = next(row for row in frame.pages.cases.rows() if row.id == case_id)
    number = frame.pages.cases.rows().index(row)
    assert frame.pages.cases._model.index(number, 1).data() == "Erased"
    frame.pages.cases.choose_row(number)
    settle()
    shown = [text.text() for text in frame.findChildren(QLabel) if NAME in text.text()]
    assert shown == []


def test_restricted_cases_and_the_rule_by_outcome_are_listed(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    now = SystemClock().now()
    page = made(RetentionPage(desk, tasks, events), settle, qtbot)
    case = cases.create_case(desk, [PersonName(NAME, NameScript.LATIN)])
    rule, term = OutcomeRule(10, 20), Term("amnesty", now - timedelta(days=40))
    found = kept(term, rule, now)
    view = _look(desk)
    assert (view.restricted, view.outcomes) == ((), {})
    page._on_looked(
        replace(
            view,
            due=(retention.Due(case, found.erasable_from, found),),
            restricted=(retention.Restricted(case, found),),
            outcomes={"amnesty": (10, 20)},
        )
    )
    assert "Amnesty: 10 days, then restricted for 20" in page._rule.plain()
    [[_, name, by, _]] = listed(page)
    assert (name, by) == ("(restricted)", "Amnesty")
    page.show_list("restricted")
    [[_, outcome, since, until]] = listed(page)
    assert (outcome, since, until) == (
        "Amnesty",
        date_text(found.restricted_from),
        date_text(found.erasable_from),
    )
    assert "Legal hold…" in visible(page)
    assert "Erase…" not in visible(page)
