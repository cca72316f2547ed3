import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.questionnaire.questions.painted import (
    WRAP,
    draw_words,
    in_one_line,
    placed,
    words_height,
)
from ui.theme import font


@pytest.mark.parametrize(
    ("mirrored", "at_end", "side"),
    [(False, False, "left"), (True, False, "right"), (False, True, "right"), (True, True, "left")],
)
def test_words_stand_at_the_side_of_the_layout(
    qapp: QApplication, mirrored: bool, at_end: bool, side: str
) -> None:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_words(painter, QRect(0, 0, 200, 40), "ab", "#000000", mirrored=mirrored, at_end=at_end)
    painter.end()
    inked = [
        x for x in range(200) if any(image.pixelColor(x, y).lightness() < 128 for y in range(40))
    ]
    assert ("left" if max(inked) < 100 else "right") == side


def test_long_words_need_more_lines(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont())
    assert words_height(metrics, "word " * 40, 100) > 5 * metrics.lineSpacing()
    assert words_height(metrics, "word", 100) == metrics.lineSpacing()


@pytest.mark.parametrize("text", ["Потребности сейчас", "До начала вопросов", "Needs now"])
def test_words_never_get_fewer_lines_than_they_are_broken_into(
    qapp: QApplication, text: str
) -> None:
    metrics = QFontMetrics(qapp.font())
    full = metrics.horizontalAdvance(text)
    for room in range(full - 3, full + 4):
        drawn = metrics.boundingRect(QRect(0, 0, room, 1000), WRAP, text).height()
        assert words_height(metrics, text, room) >= drawn - 1, room


def test_a_box_is_mirrored_within_its_width() -> None:
    assert placed(QRect(0, 0, 30, 10), 100, mirrored=True) == QRect(70, 0, 30, 10)
    assert placed(QRect(0, 0, 30, 10), 100, mirrored=False) == QRect(0, 0, 30, 10)


def bottom_of(words: str, at: int) -> int:
    """Return the lowest row with ink of `words` that are drawn from row `at` on."""
    image = QImage(60, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_words(painter, QRect(0, at, 60, 80), words, "#000000", font=font("body"), top=True)
    painter.end()
    return max(
        y for y in range(80) if any(image.pixelColor(x, y).lightness() < 128 for x in range(60))
    )


def test_letters_of_two_scripts_side_by_side_stand_on_one_line(qapp: QApplication) -> None:
    """Both letters end where their line stands."""
    words = ["H", "\u0627"]
    lower = in_one_line(font("body"), words, 60)
    bottoms = [bottom_of(each, at) for each, at in zip(words, lower, strict=True)]
    assert lower[0] > lower[1] == 0
    assert abs(bottoms[0] - bottoms[1]) <= 1
    assert abs(bottom_of(words[0], 0) - bottom_of(words[1], 0)) > 2


def test_words_of_one_script_begin_side_by_side(qapp: QApplication) -> None:
    assert in_one_line(font("body"), ["Вопрос?", "An answer", ""], 60) == [0, 0, 0]
