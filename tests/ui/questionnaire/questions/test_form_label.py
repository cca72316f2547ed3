"""Labels aligned with the layout around them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.form_label import form_label, lead


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("words", ["English", "سلام"])
@pytest.mark.parametrize(
    ("direction", "side"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft),
        (Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight),
    ],
)
def test_the_side_is_that_of_the_form_whatever_the_words(
    ground: QWidget, words: str, direction: Qt.LayoutDirection, side: Qt.AlignmentFlag
) -> None:
    ground.setLayoutDirection(direction)
    made = form_label(words, "body", ground)
    assert made.alignment() & side
    assert made.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_a_label_turns_with_the_form(ground: QWidget) -> None:
    made = form_label("English", "body", ground)
    ground.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    lead(made)
    assert made.alignment() & Qt.AlignmentFlag.AlignRight
    assert not made.alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_centred_label_stays_in_the_middle(ground: QWidget) -> None:
    made = form_label("English", "body", ground)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    lead(made)
    assert made.alignment() == Qt.AlignmentFlag.AlignHCenter


def test_the_height_it_stands_at_is_kept(ground: QWidget) -> None:
    made = form_label("English", "body", ground)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    lead(made)
    assert made.alignment() & Qt.AlignmentFlag.AlignTop


def test_markup_is_shown_not_obeyed(ground: QWidget) -> None:
    assert form_label("<b>x</b>", "body", ground).textFormat() == Qt.TextFormat.PlainText
