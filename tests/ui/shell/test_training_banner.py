"""The banner of training: shown at every width, cannot be closed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from ui.shell.training_banner import TrainingBanner


@pytest.fixture
def banner(qtbot: QtBot) -> TrainingBanner:
    made = TrainingBanner()
    qtbot.addWidget(made)
    made.show()
    return made


def words(banner: TrainingBanner) -> QLabel:
    [found] = banner.findChildren(QLabel)
    return found


def test_it_says_that_nothing_is_real(banner: TrainingBanner) -> None:
    assert words(banner).text().startswith("TRAINING: nothing here is real")


def test_nothing_in_it_can_be_pressed_or_take_the_keyboard(banner: TrainingBanner) -> None:
    assert banner.findChildren(QAbstractButton) == []
    assert words(banner).focusPolicy() == Qt.FocusPolicy.NoFocus


def test_in_a_narrow_window_it_breaks_into_lines(banner: TrainingBanner) -> None:
    layout = banner.layout()
    assert layout is not None
    assert layout.totalHeightForWidth(200) > layout.totalHeightForWidth(1200)
    assert banner.minimumSizeHint().width() < 200
