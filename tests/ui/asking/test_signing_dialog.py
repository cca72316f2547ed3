"""What dialogs that sign share: what was refused is said, and what was typed stays."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import bench, made
from tests.vetting_desk.operations.outreach.conftest import Afterwards, afterwards
from ui.asking.signing_dialog import SigningDialog
from ui.ground.tasks import Tasks
from vetting_desk.errors import StateError

__all__ = ["afterwards", "bench", "made"]


class Refused(SigningDialog):
    def call(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        def refuse(_desk: object) -> None:
            raise StateError(what="outreach", state="stopped", wanted="not-stopped")

        return refuse, ()


def test_what_is_refused_is_said_and_can_be_tried_again(
    afterwards: Afterwards, tasks: Tasks, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    dialog = Refused(afterwards.officer(), tasks, "Title", "What follows", "Sign")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.act_button.click()
    settle()
    assert dialog.banner.isVisible()
    assert dialog.act_button.isEnabled()
