"""Above the list of cases: what another desk hands over."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.cases.test_holding_strip import OFFER
from ui.ground.tasks import Tasks
from ui.pages.cases.offered_cases import OfferedCases
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import holding
from vetting_desk.operations.cases.holding import Offered


def test_an_offer_is_accepted_and_its_case_opened(
    desk: OpenDesk,
    tasks: Tasks,
    qtbot: QtBot,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(holding, "accept", lambda _desk, _id: SimpleNamespace(id="c"))
    owner = QWidget()
    qtbot.addWidget(owner)
    strip = OfferedCases(desk, tasks, owner)
    owner.show()
    strip.refresh()
    settle()
    assert not strip.isVisibleTo(owner)
    strip.show_cases([Offered(OFFER, "P-0001", "Namuna")])
    assert "P-0001" in strip.banners[0].sentence()
    with qtbot.waitSignal(strip.case_requested) as opened:
        strip.banners[0].acted.emit()
        settle()
    assert opened.args == ["c"]
