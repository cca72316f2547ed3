import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.transfer.split_dialog import SIZES, SplitDialog

GB = 1_000_000_000


@pytest.mark.parametrize(("free", "first"), [(3 * GB, 3 * GB - 1024 * 1024), (0, SIZES[0])])
def test_what_the_stick_has_room_for_comes_first(qtbot: QtBot, free: int, first: int) -> None:
    dialog = SplitDialog(free)
    qtbot.addWidget(dialog)
    given: list[int] = []
    dialog.decided.connect(given.append)
    dialog.findChildren(QPushButton)[0].click()
    assert given == [first]


def test_the_largest_size_is_not_cut_off(qtbot: QtBot) -> None:
    dialog = SplitDialog(0)
    qtbot.addWidget(dialog)
    given: list[int] = []
    dialog.decided.connect(given.append)
    dialog.sizes.setCurrentIndex(dialog.sizes.count() - 1)
    dialog.findChildren(QPushButton)[0].click()
    assert given == [SIZES[-1]]
    assert SIZES[-1] > 2**31
