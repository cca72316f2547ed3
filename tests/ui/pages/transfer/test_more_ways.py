from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ui.pages.transfer.more_ways import MoreWays


@pytest.fixture
def ways(qtbot: QtBot) -> MoreWays:
    made = MoreWays()
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_cannot_be_done_now_is_off(ways: MoreWays) -> None:
    ways.update_buttons(idle=True, there=False, writable=False, can_split=True)
    assert (ways.files.isEnabled(), ways.split.isEnabled(), ways.own.isEnabled()) == (
        True,
        False,
        False,
    )
    ways.update_buttons(idle=True, there=True, writable=False, can_split=True)
    assert (ways.split.isEnabled(), ways.own.isEnabled()) == (False, True)
    ways.update_buttons(idle=False, there=True, writable=True, can_split=False)
    assert not ways.split.isVisible()
    assert not ways.files.isEnabled()


@pytest.mark.parametrize("chosen", [["/a/x.age", "/a/y.age"], []])
def test_files_can_be_chosen_from_the_keyboard(
    ways: MoreWays, monkeypatch: pytest.MonkeyPatch, chosen: list[str]
) -> None:
    given: list[list[Path]] = []
    ways.files_chosen.connect(given.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    ways.files.click()
    assert given == ([[Path(path) for path in chosen]] if chosen else [])
