"""The persons of a case, added, linked and changed in the window."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.family.dialogs import ContactDialog, LinkDialog, LivesDialog, PersonDialog
from ui.pages.cases.family.family_page import FamilyPage
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.model.person import ASSESSED
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.passage import family as persons


@pytest.fixture
def page(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    case_id: str,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> FamilyPage:
    made = FamilyPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.show()
    made.show_case(case_id)
    made.activate()
    settle()
    return made


def add(page: FamilyPage, name: str, settle: Callable[[], None]) -> str:
    page.add.click()
    dialog = page.acts.dialog
    assert isinstance(dialog, PersonDialog)
    dialog.names.first_field().setText(name)
    dialog.act.click()
    settle()
    assert page.acts.dialog is None
    assert page.family is not None
    return page.family.persons[-1].person.id


def link(page: FamilyPage, settle: Callable[[], None], kin: str, of: str, certainty: str) -> None:
    page.panel.buttons["link"].click()
    dialog = page.acts.dialog
    assert isinstance(dialog, LinkDialog)
    dialog.act.click()
    assert dialog.error()
    for name, key in (("kin", kin), ("of", of), ("certainty", certainty)):
        box = dialog.fields[name]
        box.setCurrentIndex(box.findData(key))  # type: ignore[attr-defined]
    dialog.act.click()
    settle()


def test_a_family_is_added_linked_and_drawn(page: FamilyPage, settle: Callable[[], None]) -> None:
    assert not page.picture.isVisible()
    wife = add(page, "Ҳамсари Намуна", settle)
    link(page, settle, "spouse", ASSESSED, "said")
    child = add(page, "Духтари Намуна", settle)
    link(page, settle, "child", wife, "papers")
    assert page.picture.isVisible()
    places = page.picture.places()
    assert places[ASSESSED].top() == places[wife].top() < places[child].top()
    shown = [page._model.index(row, 1).data() for row in range(page._model.rowCount())]
    assert shown[1] == "Husband or wife"
    assert "Child of" in shown[2]
    assert page.family is not None
    assert page.family.together() == (ASSESSED, wife, child)


def test_somebody_chosen_in_picture_or_table_is_shown(
    page: FamilyPage, settle: Callable[[], None], qtbot: QtBot
) -> None:
    first = add(page, "Якуми Намуна", settle)
    add(page, "Дуюми Намуна", settle)
    page.picture.chosen.emit(first)
    assert page.table.currentIndex().row() == 1
    page.table.setCurrentIndex(page._model.index(0, 0))
    assert page._chosen == ASSESSED


def test_a_change_has_a_reason_and_a_link_is_taken_back(
    page: FamilyPage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    add(page, "Хоҳари Намуна", settle)
    link(page, settle, "sibling", ASSESSED, "doubted")
    page.panel.buttons["change"].click()
    dialog = page.acts.dialog
    assert isinstance(dialog, PersonDialog)
    dialog.fields["safety"].setPlainText("Номашро нагӯед")  # type: ignore[attr-defined]
    dialog.act.click()
    assert "Why it changes" in dialog.error()
    dialog.fields["reason"].setText("Навишт")  # type: ignore[attr-defined]
    dialog.act.click()
    settle()
    seen = persons.of_case(desk, case_id)
    assert seen.persons[0].person.safety == "Номашро нагӯед"
    page.panel.unlink_wanted.emit(seen.links[0].link)
    reason = page.acts.dialog
    assert isinstance(reason, ReasonDialog)
    reason.reason.setPlainText("Хоҳар нест")
    reason.act.click()
    settle()
    assert persons.of_case(desk, case_id).holding() == ()


def test_a_family_lives_in_one_place(
    page: FamilyPage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    add(page, "Ҳамсари Намуна", settle)
    assert not page.live.isEnabled()
    link(page, settle, "spouse", ASSESSED, "said")
    page.live.click()
    dialog = page.acts.dialog
    assert isinstance(dialog, LivesDialog)
    dialog.fields["lives"].setPlainText("Намунаобод")  # type: ignore[attr-defined]
    dialog.fields["reason"].setText("Дидам")  # type: ignore[attr-defined]
    dialog.act.click()
    settle()
    assert persons.of_case(desk, case_id).persons[0].person.lives == "Намунаобод"


def test_a_case_of_their_own_takes_their_own_contact(
    page: FamilyPage, desk: OpenDesk, case_id: str, settle: Callable[[], None], qtbot: QtBot
) -> None:
    add(page, "Ҳамсари Намуна", settle)
    page.panel.buttons["contact"].click()
    dialog = page.acts.dialog
    assert isinstance(dialog, ContactDialog)
    dialog.act.click()
    assert "contact" in dialog.error()
    dialog.fields["contact"].setPlainText("Худаш занг зад")  # type: ignore[attr-defined]
    dialog.fields["reference"].setText("no such")  # type: ignore[attr-defined]
    dialog.act.click()
    settle()
    assert "no case with this number" in dialog.error()
    dialog.fields["reference"].setText("")  # type: ignore[attr-defined]
    dialog.act.click()
    settle()
    own = persons.of_case(desk, case_id).persons[0].person.case_id
    assert own
    with qtbot.waitSignal(page.case_requested) as wanted:
        page.panel.buttons["case"].click()
    assert wanted.args == [own]
