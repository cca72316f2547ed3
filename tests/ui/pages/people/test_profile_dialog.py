"""Languages and sex of an officer, said in the window."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.people.people_page import PeoplePage
from ui.pages.people.profile_dialog import ProfileDialog
from ui.widgets.tables import choose_row
from vetting_desk.model import Role
from vetting_desk.model.officer_profile import OfficerProfile, Sex
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import profiles


@pytest.fixture
def ask(page: PeoplePage, desk: OpenDesk, tasks: Tasks) -> Callable[..., ProfileDialog]:
    def show(profile: OfficerProfile) -> ProfileDialog:
        dialog = ProfileDialog(desk, desk.officer, profile, tasks, page)
        dialog.show()
        return dialog

    return show


def test_what_is_chosen_is_kept(
    desk: OpenDesk, ask: Callable[[OfficerProfile], ProfileDialog], settle: Callable[[], None]
) -> None:
    dialog = ask(OfficerProfile())
    dialog.languages["ru"].setChecked(True)
    dialog.languages["tg"].setChecked(True)
    dialog.others.setText("sgh")
    dialog.sex.setCurrentIndex(dialog.sex.findData(Sex.FEMALE))
    dialog.submit()
    settle()

    assert profiles.profile(desk, desk.officer.id) == OfficerProfile(
        ("tg", "ru", "sgh"), Sex.FEMALE
    )


def test_what_was_said_before_is_shown_and_stays_in_its_order(
    desk: OpenDesk, ask: Callable[[OfficerProfile], ProfileDialog], settle: Callable[[], None]
) -> None:
    dialog = ask(OfficerProfile(("sgh", "ru", "tg"), Sex.MALE))
    assert dialog.others.text() == "sgh"
    assert [code for code, box in dialog.languages.items() if box.isChecked()] == ["tg", "ru"]
    dialog.languages["ru"].setChecked(False)
    dialog.languages["en"].setChecked(True)
    dialog.submit()
    settle()

    assert profiles.profile(desk, desk.officer.id) == OfficerProfile(("sgh", "tg", "en"), Sex.MALE)


def test_what_is_no_language_is_told_at_its_field(
    desk: OpenDesk, ask: Callable[[OfficerProfile], ProfileDialog], settle: Callable[[], None]
) -> None:
    dialog = ask(OfficerProfile())
    dialog.others.setText("shughni")
    dialog.submit()
    settle()

    assert "ISO 639" in dialog.problems.words()[0]
    dialog.reject()


@pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.SUPERVISOR])
def test_the_page_offers_ones_own_to_everybody(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
    role: Role,
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=role))
    profiles.set_profile(desk, desk.officer.id, OfficerProfile(("tg",)))
    page = PeoplePage(desk, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    settle()
    own = next(number for number, row in enumerate(page._rows) if row.officer.id == desk.officer.id)
    assert page._model.index(own, 2).data() == "Тоҷикӣ"
    choose_row(page._table, own)
    button = next(b for b in page.findChildren(QPushButton) if "Languages" in b.text())
    assert button.isEnabled()
    button.click()
    dialog = page.findChild(ProfileDialog)
    assert isinstance(dialog, ProfileDialog)
    dialog.reject()
