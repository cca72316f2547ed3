"""Labels and paragraphs: plain text whatever it contains, aligned at the start of reading."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.shell.application import Application
from ui.widgets.texts import Paragraph, label


def test_labels_and_paragraphs_show_markup_instead_of_obeying_it(qtbot: QtBot) -> None:
    plain, long = label("<b>x</b>"), Paragraph("<b>x</b>\n&amp;")
    qtbot.addWidget(plain)
    qtbot.addWidget(long)
    assert plain.textFormat() == Qt.TextFormat.PlainText
    assert "<b>" not in long.text()
    assert "&lt;b&gt;" in long.text()
    assert long.plain() == "<b>x</b>\n&amp;"


def test_a_screen_reader_hears_a_paragraph_without_its_markup(qtbot: QtBot) -> None:
    long = Paragraph("<b>x</b>")
    qtbot.addWidget(long)
    assert long.accessibleName() == "<b>x</b>"


def test_line_ends_are_kept(qtbot: QtBot) -> None:
    one, two = Paragraph("a b"), Paragraph("a\nb")
    for text in (one, two):
        qtbot.addWidget(text)
    assert two.heightForWidth(500) > one.heightForWidth(500)


def test_a_paragraph_breaks_where_a_label_asks_for_the_whole_width(qtbot: QtBot) -> None:
    words = "word " * 60
    plain, long = label(words), Paragraph(words)
    for text in (plain, long):
        qtbot.addWidget(text)
    assert plain.minimumSizeHint().width() > 1000
    assert long.minimumSizeHint().width() < 300


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("make", [label, Paragraph])
def test_english_in_a_mirrored_window_begins_at_its_right_edge(
    make: type[QLabel], qapp: Application, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = make("English")
    qtbot.addWidget(made)
    assert made.alignment() & Qt.AlignmentFlag.AlignRight
    assert made.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_each_line_of_a_paragraph_runs_in_its_own_direction(qtbot: QtBot) -> None:
    """What a full stop ends stands at the end of its own line, whatever the line before is written in."""
    shown = Paragraph("An English line.\n\nخط فارسی.")
    qtbot.addWidget(shown)
    document = QTextDocument()
    document.setHtml(shown.text())
    blocks = [document.findBlockByNumber(at) for at in range(document.blockCount())]
    assert [each.text() for each in blocks] == ["An English line.", "", "خط فارسی."]
    sides = Qt.LayoutDirection
    assert blocks[0].textDirection() is sides.LeftToRight
    assert blocks[2].textDirection() is sides.RightToLeft
