"""The dialog that shows the clock: what is known, what can be done, and by whom."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tests.vetting_desk.operations.conftest import later, set_clock
from ui.asking.clock_dialog import ClockDialog
from ui.ground.tasks import Tasks
from vetting_desk.model import Role
from vetting_desk.operations.access import second_officer
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import clock
from vetting_desk.operations.desk.clock import Trouble

DAY = timedelta(days=1)
Show = Callable[[OpenDesk], ClockDialog]


@pytest.fixture
def show(tasks: Tasks, settle: Callable[[], None], qtbot: QtBot) -> Show:
    def shown(desk: OpenDesk) -> ClockDialog:
        dialog = ClockDialog(desk, clock.state(desk), tasks)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        settle()
        return dialog

    return shown


@pytest.fixture
def now(desk: OpenDesk) -> datetime:
    moment = desk.casebook.clock_reading().newest
    later(desk, moment)
    return moment


def words(dialog: ClockDialog) -> str:
    shown = (each for each in dialog.findChildren(QLabel) if each.isVisible())
    return "\n".join(each.text() for each in shown)


def test_a_clock_that_is_right_leaves_nothing_to_do(
    show: Show, desk: OpenDesk, now: datetime
) -> None:
    dialog = show(desk)

    assert "The clock is as it should be." in words(dialog)
    assert not dialog.act_button.isVisible()
    assert not dialog.reason.isVisible()
    assert not dialog.passphrase.isVisible()


def test_a_clock_ahead_is_accepted_with_a_reason(
    show: Show, desk: OpenDesk, now: datetime, settle: Callable[[], None]
) -> None:
    set_clock(desk, now + 100 * DAY)
    dialog = show(desk)
    assert "100 days ahead" in words(dialog)
    assert "Headquarters' last time" in words(dialog)
    dialog.submit()
    assert dialog.problems.words() == ["The reason is missing"]
    dialog.reason.setText("it was switched off")
    dialog.submit()
    settle()

    assert clock.state(desk).trouble is Trouble.NONE
    assert not dialog.isVisible()


def test_a_time_that_was_not_believed_is_shown(show: Show, desk: OpenDesk, now: datetime) -> None:
    desk.casebook.raise_floor(now + 3650 * DAY)

    assert "Headquarters' time that was not believed" in words(show(desk))


def test_below_what_headquarters_signed_a_post_waits_for_headquarters(
    show: Show, desk: OpenDesk, now: datetime
) -> None:
    desk.casebook.raise_floor(now + 50 * DAY)
    dialog = show(desk)

    assert "its next return bundle can bring the correction" in words(dialog)
    assert not dialog.act_button.isVisible()


def below(hq: OpenDesk) -> None:
    moment = hq.casebook.clock_reading().newest
    hq.casebook.raise_floor(moment)
    set_clock(hq, moment - 5 * DAY)


def test_at_headquarters_two_officers_correct_it(
    show: Show, hq: OpenDesk, settle: Callable[[], None]
) -> None:
    below(hq)
    dialog = show(hq)
    assert dialog.act_button.text() == "Correct the time"
    dialog.reason.setText("the year was wrong")
    dialog.submit()
    assert dialog.problems.words() == ["The second officer's passphrase is missing"]
    dialog.passphrase.field.setText(PASSPHRASE + "!")
    dialog.submit()
    settle()
    assert clock.state(hq).trouble is Trouble.BELOW_FLOOR
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.submit()
    settle()

    assert clock.state(hq).trouble is Trouble.NONE


def test_alone_at_headquarters_one_is_told_what_it_takes(show: Show, hq: OpenDesk) -> None:
    [second] = second_officer.seconds(hq)
    for slot in (hq.folder / SLOTS_FOLDER).glob(f"{second.id}.slot*"):
        slot.unlink()
    below(hq)
    assert "add a second one under People first" in words(show(hq))

    hq.casebook.act_as(replace(hq.officer, role=Role.DECISION_MAKER))
    assert "a supervisor or administrator can correct" in words(show(hq))


def test_headquarters_may_correct_every_desk_while_its_own_clock_is_right(
    show: Show, hq: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later(hq, hq.casebook.clock_reading().newest)
    dialog = show(hq)
    assert not dialog.act_button.isVisible()
    dialog.everywhere.setChecked(True)
    assert dialog.act_button.isVisible()
    assert dialog.passphrase.isVisible()
    monkeypatch.setattr(
        "ui.asking.clock_dialog.QFileDialog.getOpenFileName",
        lambda *_: (str(tmp_path / "key"), ""),
    )
    dialog._file.click()
    assert dialog._file.text() == "Key file: key"
    dialog.everywhere.setChecked(False)
    assert not dialog.act_button.isVisible()
