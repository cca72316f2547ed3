"""Banners above the list of cases: the first ones, each with its own act."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.cases.case_banners import CaseBanners
from ui.widgets.banner import Banner
from vetting_desk.operations.access.open_desk import OpenDesk


class Words(CaseBanners[str]):
    def tell(self, banner: Banner, row: str) -> None:
        banner.show_message(row, tone="info", action="Act")

    def act(self, row: str) -> None:
        self.case_requested.emit(row)


def test_the_first_ones_are_shown_and_each_acts_for_itself(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    strip = Words(desk, tasks, 2, owner)
    owner.show()
    strip.show_cases(["one", "two", "three"])
    assert [each.sentence() for each in strip.banners] == ["one", "two"]
    with qtbot.waitSignal(strip.case_requested) as asked:
        strip.banners[1].acted.emit()
    assert asked.args == ["two"]
    strip.show_cases(["three"])
    assert [each.isVisible() for each in strip.banners] == [True, False]
    strip.show_cases([])
    assert not strip.isVisible()
