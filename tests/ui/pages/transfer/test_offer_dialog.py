"""Which records go into a new bundle: refused ones are ticked, the rest is for a person to tick."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.transfer.offer_dialog import OfferDialog
from vetting_desk.model import Record, WayToHq
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.fixture
def two(desk: OpenDesk) -> list[Record]:
    first, second = desk.casebook.records.to_send()[:2]
    return [
        replace(first, way_to_hq=WayToHq.REFUSED, reason="fork"),
        replace(second, way_to_hq=WayToHq.WRITTEN),
    ]


@pytest.fixture
def dialog(qtbot: QtBot, two: list[Record]) -> OfferDialog:
    made = OfferDialog(two)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_why_each_is_here(dialog: OfferDialog) -> None:
    words = [box.text() for _, box in dialog.boxes]

    assert "another record came under the same number" in words[0]
    assert "Written to stick" in words[1]


def test_the_ticked_ones_are_offered(dialog: OfferDialog, two: list[Record], qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.decided) as decided:
        dialog.act.click()
    assert decided.args == [(two[0].id,)]


def test_all_are_offered_at_once(dialog: OfferDialog, two: list[Record], qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.decided) as decided:
        dialog._on_all()
    assert decided.args == [tuple(record.id for record in two)]


def test_without_a_tick_nothing_can_be_offered(dialog: OfferDialog) -> None:
    for _, box in dialog.boxes:
        box.setChecked(False)
    assert not dialog.act.isEnabled()
