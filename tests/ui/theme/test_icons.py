import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.application import Application
from ui.theme import button_icon, current, icon, pixmap
from vetting_desk.paths import resource_path

NAMES = sorted(
    path.stem for path in resource_path("icons").glob("*.svg") if not path.stem.startswith("mark-")
)


def _ink(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).alpha() > 0
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something_that_leaves_room(name: str) -> None:
    drawn = pixmap(name).toImage()
    assert 0 < _ink(drawn) < 0.6 * drawn.width() * drawn.height()


def test_an_icon_has_the_colour_of_its_token() -> None:
    drawn = pixmap("pause", "accent").toImage()
    colours = {
        drawn.pixelColor(x, y).name().upper()
        for x in range(20)
        for y in range(20)
        if drawn.pixelColor(x, y).alpha() > 250
    }
    assert colours == {current().tokens.accent}


def test_icons_with_a_direction_are_mirrored(qapp: Application) -> None:
    left_to_right = pixmap("back").toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = pixmap("back").toImage()
        clock = pixmap("clock").toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored == left_to_right.flipped(Qt.Orientation.Horizontal)
    assert clock == pixmap("clock").toImage()


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_words_stand_apart_from_their_icon(qtbot: QtBot) -> None:
    button = QPushButton("Add")
    qtbot.addWidget(button)
    button_icon(button, "plus")
    assert button.iconSize().width() > button.iconSize().height()


def test_every_icon_the_program_names_exists() -> None:
    pattern = re.compile(r'(?:\bicon|pixmap|button_icon)\((?:[\w.]+, )?"([a-z-]+)"')
    root = Path(__file__).resolve().parents[3] / "ui"
    named = {
        name for path in root.rglob("*.py") for name in pattern.findall(path.read_text("utf-8"))
    }
    assert named
    assert named <= set(NAMES)
