"""A box of choices that is too narrow says so."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ui.theme import Mode, apply_theme
from ui.widgets.fitting_box import FittingBox

WORDS = "Portuguese as it is spoken in Brazil"


@pytest.fixture
def box(qtbot: QtBot) -> FittingBox:
    made = FittingBox()
    qtbot.addWidget(made)
    made.addItem(WORDS)
    made.show()
    return made


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("scale", [100, 200])
def test_where_there_is_room_the_words_are_whole(
    box: FittingBox, qapp: QApplication, scale: int
) -> None:
    apply_theme(qapp, Mode.LIGHT, scale)
    box.resize(box.sizeHint())
    assert box.shown() == WORDS


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("scale", [100, 200])
def test_where_there_is_none_they_end_in_a_sign(
    box: FittingBox, qapp: QApplication, scale: int
) -> None:
    apply_theme(qapp, Mode.LIGHT, scale)
    box.set_letters(7)
    box.resize(box.minimumSizeHint())
    assert box.shown().endswith("…")
    assert WORDS.startswith(box.shown()[:-1])
    assert len(box.shown()) >= 7
    assert box.currentText() == WORDS  # a reader says the whole


@pytest.mark.parametrize(("letters", "said"), [(7, [WORDS]), (None, [])])
def test_the_tip_of_cut_words_has_the_whole(
    box: FittingBox, monkeypatch: pytest.MonkeyPatch, letters: int | None, said: list[str]
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _box: shown.append(text))
    box.set_letters(letters)
    box.resize(box.sizeHint())
    at = QPoint(2, 2)
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, at, box.mapToGlobal(at)))
    assert shown == said
