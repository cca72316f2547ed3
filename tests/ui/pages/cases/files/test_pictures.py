"""Small pictures: each file is tried once, and one that cannot be decoded stops nothing."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.vetting_desk.decoding import samples
from ui.ground.tasks import Tasks
from ui.pages.cases.files.pictures import Pictures
from vetting_desk.errors import FileBytesMissingError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.files import kept as kept_files


def seen(file_id: str, media: str = "image/png", *, here: bool = True) -> Any:
    return SimpleNamespace(file=SimpleNamespace(id=file_id, media=media), here=here, picture=None)


def test_each_that_has_none_gets_one(
    desk: OpenDesk,
    tasks: Tasks,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    settle: Callable[[], None],
) -> None:
    kept: list[tuple[str, int, int]] = []

    def content(_desk: OpenDesk, _case: str, file_id: str) -> bytes:
        if file_id == "gone":
            raise FileBytesMissingError(file=file_id)
        return samples.bare() if file_id == "whole" else b"\x89PNG\r\n\x1a\n broken"

    def keep(_desk: OpenDesk, _case: str, file_id: str, pixels: Any) -> None:
        kept.append((file_id, pixels.width, pixels.height))

    monkeypatch.setattr(kept_files, "content", content)
    monkeypatch.setattr(kept_files, "keep_picture", keep)
    made = Pictures(desk, tasks)
    files = [
        seen("gone"),
        seen("broken"),
        seen("whole"),
        seen("sound", "audio/wav"),
        seen("away", here=False),
    ]
    with qtbot.waitSignal(made.made):
        made.look("case", files)
        settle()
    assert kept == [("whole", 90, 60)]
    with qtbot.assertNotEmitted(made.made):
        made.look("case", files)  # of each it is tried once
