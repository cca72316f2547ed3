"""The dialog of facts: what it shows, and what it asks for."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.cases.facts_dialog import FactsDialog
from ui.pages.cases.facts_view import FactsView, look_facts
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.fact import FACTS, OF_THE_PROGRAM
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.safeguards import known


@pytest.fixture
def view(desk: OpenDesk) -> FactsView:
    case = cases.create_case(desk, [PersonName("Plainly Invented", NameScript.LATIN)])
    known.record(desk, case.id, "language", "Shughni", "Spoke it")
    return look_facts(desk, case.id)


def test_each_fact_stands_with_its_source_and_reason(view: FactsView, qtbot: QtBot) -> None:
    dialog = FactsDialog(view)
    qtbot.addWidget(dialog)
    words = " ".join(part.text() for part in dialog.findChildren(QLabel))
    assert "Shughni" in words
    assert "Spoke it" in words
    assert "recorded by an officer" in words


def test_every_fact_that_people_record_is_offered(view: FactsView, qtbot: QtBot) -> None:
    dialog = FactsDialog(view)
    qtbot.addWidget(dialog)
    offered = {dialog.name.itemData(place) for place in range(dialog.name.count())}
    assert offered == {"", *FACTS} - OF_THE_PROGRAM


def test_a_text_is_typed_and_a_choice_is_chosen(view: FactsView, qtbot: QtBot) -> None:
    dialog = FactsDialog(view)
    qtbot.addWidget(dialog)
    dialog.reason.setText("Said so")
    dialog.name.setCurrentIndex(dialog.name.findData("held-where"))
    dialog._text.setText("Post Namuna")
    with qtbot.waitSignal(dialog.recorded) as given:
        dialog.act.click()
    assert given.args == ["held-where", "Post Namuna", "Said so"]


def test_no_fact_is_recorded_that_nobody_chose(view: FactsView, qtbot: QtBot) -> None:
    dialog = FactsDialog(view)
    qtbot.addWidget(dialog)
    dialog.reason.setText("Said so")
    with qtbot.assertNotEmitted(dialog.recorded):
        dialog.act.click()
    assert dialog.error() == "Choose which fact."


def test_an_arrival_is_a_day_or_that_they_have_not_come(view: FactsView, qtbot: QtBot) -> None:
    dialog = FactsDialog(view)
    qtbot.addWidget(dialog)
    dialog.reason.setText("Said so")
    dialog.name.setCurrentIndex(dialog.name.findData("arrived"))
    for typed, given in (("2026-03-04", "2026-03-04"), ("Has not arrived", "no")):
        dialog.act.setEnabled(True)
        dialog._choice.setCurrentText(typed)
        with qtbot.waitSignal(dialog.recorded) as said:
            dialog.act.click()
        assert said.args == ["arrived", given, "Said so"]


def test_what_counts_stays_chosen_while_the_reason_is_typed(desk: OpenDesk, qtbot: QtBot) -> None:
    case = cases.create_case(desk, [PersonName("Plainly Invented", NameScript.LATIN)])
    for value in ("no", "2026-03-04"):
        known.record(desk, case.id, "arrived", value, "Said so")
    dialog = FactsDialog(look_facts(desk, case.id))
    qtbot.addWidget(dialog)
    dialog.counting[1].click()
    assert dialog.error() == "Say how you know it."
    assert "2026-03-04" in dialog.act.text()
    dialog.reason.setText("Seen at the guest house")
    with qtbot.waitSignal(dialog.settled) as said, qtbot.assertNotEmitted(dialog.recorded):
        dialog.act.click()
    assert said.args == ["arrived", "2026-03-04", "Seen at the guest house"]
    dialog.name.setCurrentIndex(1)  # another thing is recorded instead
    assert dialog.act.text() == "Record this fact"


def test_the_longest_name_of_a_fact_does_not_widen_it(view: FactsView, qtbot: QtBot) -> None:
    dialog = FactsDialog(view)
    qtbot.addWidget(dialog)
    longest = max(dialog.name.fontMetrics().horizontalAdvance(dialog.name.itemText(at))
                  for at in range(dialog.name.count()))  # fmt: skip
    assert dialog.name.minimumSizeHint().width() < longest
