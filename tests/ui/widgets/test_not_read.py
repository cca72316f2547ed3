"""A list that could not be read says so, why, and how to try again."""

from pytestqt.qtbot import QtBot

from ui.widgets.not_read import NotRead
from vetting_desk.errors import StorageFullError


def test_it_says_what_why_and_asks_to_read_again(qtbot: QtBot) -> None:
    banner = NotRead()
    qtbot.addWidget(banner)
    banner.show_error("The list could not be read.", StorageFullError(path="x"))
    assert banner.sentence() == "The list could not be read."
    assert len(banner.accessibleName()) > len(banner.sentence()) + 10
    with qtbot.waitSignal(banner.acted):
        banner._action.click()
