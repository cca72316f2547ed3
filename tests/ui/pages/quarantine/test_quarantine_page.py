"""The page of what headquarters did not take in: seen, and decided with a reason."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.quarantine.quarantine_page import QuarantinePage
from vetting_desk.errors import StorageFullError
from vetting_desk.model import IntakeOutcome, QuarantineState, Record, Role, new_id
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import quarantine


@pytest.fixture
def came(desk: OpenDesk, hq: OpenDesk) -> Record:
    """A sound record of the post that headquarters set aside."""
    record = desk.casebook.records.to_send()[0]
    for file in record.files:
        hq.casebook.blobs.put(desk.casebook.blobs.get(file.sha256))
    hq.casebook.intake.quarantine(
        new_id(), desk.desk.id, record.id, record.digest, IntakeOutcome.FORK, "fork", record.files
    )
    return record


@pytest.fixture
def make_page(
    hq: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> Callable[[], QuarantinePage]:
    def make() -> QuarantinePage:
        page = QuarantinePage(hq, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.activate()
        settle()
        return page

    return make


def give(page: QuarantinePage, reason: str, settle: Callable[[], None]) -> None:
    dialog = page.dialog
    assert dialog is not None
    dialog.reason.set_text(reason)
    dialog.act.click()
    settle()


def test_nothing_is_said_where_nothing_is_set_aside(
    make_page: Callable[[], QuarantinePage],
) -> None:
    page = make_page()

    assert page._empty.isVisible()
    assert not page.table.isVisible()


def test_what_could_not_be_read_never_looks_empty(
    make_page: Callable[[], QuarantinePage],
    came: Record,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise StorageFullError(path="x")

    with monkeypatch.context() as full:
        full.setattr(quarantine, "held", broken)
        page = make_page()
        assert "could not be read" in page.trouble.sentence()
        assert not page._empty.isVisible()
    page.trouble.acted.emit()
    settle()
    assert not page.trouble.isVisible()
    assert page.table.isVisible()


def test_it_is_shown_with_what_can_be_done(
    make_page: Callable[[], QuarantinePage], came: Record
) -> None:
    page = make_page()

    look = page.look()
    assert look is not None
    assert look.held.id == came.id
    assert page._verdict.text() == "It holds together, and its signature is valid."
    buttons = (page.release_button, page.ask_button, page.aside_button)
    assert all(button.isVisible() for button in buttons)
    assert page._words.plain()


@pytest.mark.parametrize(
    ("ask", "state"),
    [
        (QuarantinePage.release, QuarantineState.RELEASED),
        (QuarantinePage.ask_again, QuarantineState.ASKED_AGAIN),
        (QuarantinePage.set_aside, QuarantineState.SET_ASIDE),
    ],
)
def test_each_decision_is_made_with_its_reason(
    make_page: Callable[[], QuarantinePage],
    hq: OpenDesk,
    came: Record,
    settle: Callable[[], None],
    ask: Callable[[QuarantinePage], None],
    state: QuarantineState,
) -> None:
    page = make_page()
    ask(page)
    give(page, "  ", settle)
    assert quarantine.held(hq)[0].state is QuarantineState.OPEN

    give(page, "Asked by telephone", settle)

    [held] = quarantine.held(hq, all_of_it=True)
    assert (held.state, held.decisions[-1].words) == (state, "Asked by telephone")
    assert page.dialog is None


def test_what_is_refused_stays_in_the_dialog(
    make_page: Callable[[], QuarantinePage],
    hq: OpenDesk,
    came: Record,
    settle: Callable[[], None],
) -> None:
    page = make_page()
    page.set_aside()
    quarantine.release(hq, 1, "Somebody else was faster")
    give(page, "Too late", settle)

    assert page.dialog is not None
    assert page.dialog.error()


def test_others_read_and_do_not_decide(
    make_page: Callable[[], QuarantinePage], hq: OpenDesk, came: Record
) -> None:
    hq.casebook.act_as(replace(hq.officer, role=Role.DECISION_MAKER))
    page = make_page()

    assert page.look() is not None
    assert not page.release_button.isVisible()
    assert page._why_not.plain() == "A supervisor decides on it."


def test_decided_ones_are_shown_when_wanted(
    make_page: Callable[[], QuarantinePage],
    hq: OpenDesk,
    came: Record,
    settle: Callable[[], None],
) -> None:
    quarantine.release(hq, 1, "Invented")
    page = make_page()
    assert page._model.rowCount() == 0

    page._all.setChecked(True)
    settle()

    assert page._model.rowCount() == 1
    assert "Taken in after all" in str(page._model.index(0, 2).data())


def test_all_of_one_bundle_is_taken_in_by_one_act(
    make_page: Callable[[], QuarantinePage],
    desk: OpenDesk,
    hq: OpenDesk,
    came: Record,
    settle: Callable[[], None],
) -> None:
    assert not make_page().bundle_button.isVisible(), "it is alone in its bundle"
    [kept] = hq.casebook.intake.quarantined()
    [entry, *_] = desk.casebook.entries.list(came.case_id)
    for file in entry.files:
        hq.casebook.blobs.put(desk.casebook.blobs.get(file.sha256))
    hq.casebook.intake.quarantine(
        kept.bundle_id,
        desk.desk.id,
        entry.id,
        entry.digest,
        IntakeOutcome.FORK,
        "fork",
        entry.files,
    )
    page = make_page()
    assert page.bundle_button.isVisible()
    page.bundle_button.click()
    give(page, "The stick had been copied", settle)
    assert page.dialog is None
    assert quarantine.held(hq) == []


def test_a_post_decides_on_what_headquarters_said_and_asks_nobody_to_send_it_again(
    desk: OpenDesk,
    hq: OpenDesk,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=Role.SUPERVISOR))
    record = desk.casebook.records.to_send()[0]
    desk.casebook.intake.quarantine(
        new_id(), hq.desk.id, new_id(), record.digest, IntakeOutcome.HELD, "expired", record.files
    )
    page = QuarantinePage(desk, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    settle()
    assert page.look() is not None
    assert not page.ask_button.isVisible()
    assert page.aside_button.isVisible()
    with qtbot.waitSignal(page.transfer_requested):
        page.header.went_back.emit()
    page.set_aside()
    assert page.dialog is not None
    give(page, "They will say it again", settle)
    [held] = quarantine.held(desk, all_of_it=True)
    assert held.state is QuarantineState.SET_ASIDE
