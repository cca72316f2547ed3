"""A supervisor opens the first ratings in the window; what is refused is said in the dialog, and it stays."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.raters.opening import Opening
from vetting_desk.errors import WrongPassphraseError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import ratings_opened
from vetting_desk.operations.organisation.ratings_opened import SecondNamed


def test_a_refusal_stays_in_the_dialog_and_what_is_opened_closes_it(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    asked: list[Any] = []

    def open_first(_desk: OpenDesk, *given: Any) -> object:
        asked.append(given)
        if given[3] == "wrong":
            raise WrongPassphraseError
        return object()

    monkeypatch.setattr(ratings_opened, "may_open_too", lambda *_: [desk.officer])
    monkeypatch.setattr(ratings_opened, "open_first", open_first)
    opening = Opening(desk, tasks, page)
    with qtbot.waitSignal(opening.opened, timeout=5_000):
        opening.start("case", "assessment")
        qtbot.waitUntil(lambda: opening.dialog is not None)
        dialog = opening.dialog
        assert dialog is not None
        assert dialog.opener.officer_id() == desk.officer.id
        second = SecondNamed("o", "theirs")
        dialog.given.emit(Path("file"), "wrong", "Left", second)
        qtbot.waitUntil(lambda: bool(dialog.error()))
        dialog.given.emit(Path("file"), "right", "Left", second)
    assert asked[-1] == ("case", "assessment", Path("file"), "right", "Left", second)
    assert opening.dialog is None
