"""What became of an item is asked with nothing chosen beforehand, and each way has its fields."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.plan_dialog import CHANGED, DONE, NOT_POSSIBLE, PlanDialog, PlanWish
from vetting_desk.errors import InputError


@pytest.fixture
def dialog(qtbot: QtBot) -> PlanDialog:
    made = PlanDialog("School", [("an id", "Anora Sample")])
    qtbot.addWidget(made)
    made.show()
    return made


def given(dialog: PlanDialog, qtbot: QtBot) -> PlanWish:
    with qtbot.waitSignal(dialog.given) as found:
        dialog.act.click()
    assert found.args is not None
    wish = found.args[0]
    assert isinstance(wish, PlanWish)
    return wish


def test_nothing_is_chosen_and_nothing_can_be_signed(dialog: PlanDialog) -> None:
    assert dialog.became() == ""
    assert not dialog.act.isEnabled()
    assert not dialog.reason.isVisible()


@pytest.mark.parametrize(
    ("became", "day", "owner"),
    [(DONE, True, False), (CHANGED, True, True), (NOT_POSSIBLE, False, False)],
)
def test_each_way_has_its_fields(dialog: PlanDialog, became: str, day: bool, owner: bool) -> None:
    dialog.choose(became)
    assert dialog.reason.isVisible()
    assert dialog.day.isVisible() is day
    assert dialog.owner.isVisible() is owner


def test_what_was_done_has_words(dialog: PlanDialog, qtbot: QtBot) -> None:
    dialog.choose(DONE)
    dialog.act.click()
    assert dialog.error()
    dialog.reason.setPlainText("Every Monday")
    dialog.day.set_value("2026-03-01")
    wish = given(dialog, qtbot)
    assert (wish.became, wish.words, str(wish.day)) == (DONE, "Every Monday", "2026-03-01")


def test_an_officer_is_known_by_name_and_other_words_are_kept(
    dialog: PlanDialog, qtbot: QtBot
) -> None:
    dialog.choose(CHANGED)
    dialog.owner.setEditText("anora sample")
    wish = given(dialog, qtbot)
    assert wish.owner_id == "an id"
    dialog.show_failure(InputError(field="day", detail="over"))
    assert "not over" in dialog.error()
    dialog.owner.setEditText("The clinic")
    wish = given(dialog, qtbot)
    assert (wish.owner, wish.owner_id) == ("The clinic", "")


def test_a_day_that_is_none_is_said_and_one_ahead_too(dialog: PlanDialog) -> None:
    dialog.choose(DONE)
    dialog.reason.setPlainText("Done")
    dialog.day.set_texts(["31", "6", "2026"])
    dialog.act.click()
    assert "no day" in dialog.error()
    dialog.show_failure(InputError(field="day", detail="ahead"))
    assert "lies ahead" in dialog.error()
