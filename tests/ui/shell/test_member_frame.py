"""The pages of a member's window: what is read, what is signed, and what is done elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QLocale

from tests.ui.shell.conftest import Opened, shown
from tests.vetting_desk.operations.decisions.conftest import DILNOZA, HILOLA, Bench
from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from ui.text import form_names
from ui.text.form_names import form_name
from vetting_desk.errors import RegistryDownError
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.queue import Queue
from vetting_desk.operations.decisions import said
from vetting_desk.operations.registry import connecting, moving
from vetting_desk.registry.postgres import driver


def test_what_is_done_elsewhere_is_not_offered(opened: Opened, settle: Callable[[], None]) -> None:
    frame = shown(opened(DILNOZA))
    frame.queues.choose_row(0)
    frame.queues.acts.claim()
    settle()
    card = frame.queues.card
    for each in (card.give, card.looked, card.ready, card.second):
        assert each.isHidden()
    assert "return desk" in card._more.plain()


def test_questionnaires_are_called_in_the_window_s_language(opened: Opened) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ru"))
    try:
        shown(opened(DILNOZA))
        assert form_name("Identity and journey") == "Личность и путь"
    finally:
        form_names.learn({})
        QLocale.setDefault(before)


def test_a_case_is_read_and_only_read(
    opened: Opened,
    bench: Bench,
    settle: Callable[[], None],
) -> None:
    frame = shown(opened(DILNOZA))
    frame.queues.choose_row(0)
    frame.queues.card.open.click()
    settle()
    assert frame.shown_page() is frame.case
    found = frame.case.found()
    assert found is not None
    assert len(found.records) == 3
    assert frame.case.reading.page_count() > 0
    assert frame.case.reading.print_button.isHidden()
    assert frame.case.header.act_button.isHidden()
    with connecting.connected(bench.at(HILOLA)) as there:
        seen = "SELECT count(*) FROM vetting.audit WHERE action = 'case-opened' AND subject = %s"
        assert there.database.value(seen, (bench.case_id,)) == 1
    bench.record("first-contact")
    bench.carry()
    moving.to_database(bench.at(HILOLA))
    frame.look_again()
    settle()
    found = frame.case.found()
    assert found is not None
    assert len(found.records) == 4


def test_a_decision_signed_here_is_in_force_at_home_once_carried(
    opened: Opened,
    bench: Bench,
    settle: Callable[[], None],
) -> None:
    frame = shown(opened(DILNOZA))
    bench.proposed()
    moving.to_database(bench.at(HILOLA))
    frame.open_deciding(bench.case_id)
    settle()
    page = frame.deciding
    offered = [name for name, button in page.proposal.buttons.items() if not button.isHidden()]
    assert offered == ["signs", "dissents"]
    page.proposal.buttons["signs"].click()
    settle()
    dialog = page.voicing.dialog
    assert dialog is not None
    dialog.passphrase.field.setText("not the folder's own words")
    dialog.act.click()
    settle()
    assert page.voicing.dialog is dialog
    dialog.passphrase.field.setText(WORDS)
    dialog.act.click()
    settle()
    assert page.voicing.dialog is None
    assert page.view is not None
    assert page.view.proposed is None
    assert "return desk" in frame.messages.text()
    moving.to_casebook(bench.at(HILOLA))
    [decision] = said.decisions(bench.at(HILOLA), bench.case_id)
    assert decision.state is DecisionState.IN_FORCE


def test_who_dissents_says_why(
    opened: Opened,
    bench: Bench,
    settle: Callable[[], None],
) -> None:
    frame = shown(opened(DILNOZA))
    bench.proposed()
    moving.to_database(bench.at(HILOLA))
    frame.open_deciding(bench.case_id)
    settle()
    frame.deciding.proposal.buttons["dissents"].click()
    settle()
    dialog = frame.deciding.voicing.dialog
    assert dialog is not None
    dialog.words.edit.setPlainText("Invented doubts")
    dialog.passphrase.field.setText(WORDS)
    dialog.act.click()
    settle()
    assert "Invented doubts" in frame.deciding.proposal.words.words()


def test_what_came_meanwhile_is_told_and_shown_and_nothing_is_kept(
    opened: Opened,
    bench: Bench,
    settle: Callable[[], None],
) -> None:
    frame = shown(opened(DILNOZA))
    bench.proposed()
    moving.to_database(bench.at(HILOLA))
    frame.open_deciding(bench.case_id)
    settle()
    page = frame.deciding
    page.proposal.buttons["signs"].click()
    settle()
    bench.record("first-contact")
    bench.carry()
    moving.to_database(bench.at(HILOLA))
    dialog = page.voicing.dialog
    assert dialog is not None
    dialog.passphrase.field.setText(WORDS)
    dialog.act.click()
    settle()
    assert "Something new arrived" in dialog.error()
    dialog.reject()
    settle()
    assert page.news.isVisible()
    assert not page.proposal.buttons["signs"].isEnabled()
    with connecting.connected(bench.at(HILOLA)) as there:
        assert there.decisions.of_case(bench.case_id) == []


def test_whose_folder_holds_no_keys_is_told_where_to_sign(
    opened: Opened,
    bench: Bench,
    settle: Callable[[], None],
) -> None:
    frame = shown(opened(DILNOZA, signs=False))
    bench.proposed()
    moving.to_database(bench.at(HILOLA))
    frame.open_deciding(bench.case_id)
    settle()
    assert all(button.isHidden() for button in frame.deciding.proposal.buttons.values())
    assert "return desk" in frame.deciding.proposal._who.plain()


def test_a_restricted_case_is_not_there_for_who_may_not_open_it(
    opened: Opened,
    bench: Bench,
    cluster: Cluster,
    database_name: str,
    settle: Callable[[], None],
) -> None:
    frame = shown(opened(DILNOZA))
    frame.open_case(bench.case_id)
    settle()
    assert frame.shown_page() is frame.case
    with driver.connect(cluster.address(database_name)) as owner:
        owner.execute("UPDATE vetting.members SET opens_restricted = false")
        owner.execute("INSERT INTO vetting.restricted SELECT case_id, region FROM vetting.cases")
    frame.look_again()
    settle()
    assert frame.shown_page() is frame.queues
    assert frame.queues.rows() == []
    assert frame.queues.queues.buttons[Queue.NEW.value].count() == "0 cases"


def test_bringing_a_case_is_stopped_without_a_complaint(
    opened: Opened, bench: Bench, settle: Callable[[], None]
) -> None:
    frame = shown(opened(DILNOZA))
    frame._on_slow()
    assert "Bringing" in frame.messages.text()
    frame.messages._action.click()
    settle()
    frame._on_refused(frame.look_again, RegistryDownError(detail="interrupted"))
    assert frame.messages.text() == ""
    frame.open_case(bench.case_id)
    settle()
    assert frame.shown_page() is frame.case
    assert frame.page_name() == "across"
