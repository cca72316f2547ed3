"""The unlock screen of a member's folder."""

from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.unlock.member_unlock_page import MemberUnlockPage
from vetting_desk.operations.registry import member_folder


def test_nothing_is_set_up_or_restored_there(tasks: Tasks, qtbot: QtBot) -> None:
    page = MemberUnlockPage(tasks)
    qtbot.addWidget(page)
    page.show()
    assert page._set_up.isHidden()
    assert page._opener() is member_folder.unlock
    page._offer_restore()
    assert page._restore is None
