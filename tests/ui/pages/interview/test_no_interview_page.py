"""The page behind "Interview" while none is open."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.desk_page import DeskPage
from ui.pages.interview.no_interview_page import NoInterviewPage


def test_without_an_interview_the_way_to_one_is_offered(
    show: Callable[..., DeskPage], qtbot: QtBot
) -> None:
    page = show(NoInterviewPage)
    with qtbot.waitSignal(page.cases_requested):  # type: ignore[attr-defined]
        page.findChildren(QPushButton)[-1].click()
