"""The plot of agreement: a mark for each value, words where there is none, mirrored with the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.pages.raters.agreement_plot import AgreementPlot, PlotRow
from ui.theme import current

ENDS = ("-1", "0: chance", "1: wholly")


def drawn(
    qtbot: QtBot, value: float | None, direction: Qt.LayoutDirection
) -> tuple[AgreementPlot, list[int]]:
    """Return where, from left to right, the colour of the marks stands in the row."""
    plot = AgreementPlot()
    qtbot.addWidget(plot)
    plot.setLayoutDirection(direction)
    plot.show_rows([PlotRow("H1", value, "0.80")], ENDS, "Alpha.")
    plot.resize(600, plot.sizeHint().height())
    image = QImage(plot.size(), QImage.Format.Format_RGB32)
    plot.render(image)
    row, ink = plot.height() * 3 // 4, current().tokens.accent.lower()
    return plot, [x for x in range(image.width()) if image.pixelColor(x, row).name() == ink]


def test_a_value_has_a_mark_on_the_side_of_agreement(qtbot: QtBot) -> None:
    plot, places = drawn(qtbot, 0.8, Qt.LayoutDirection.LeftToRight)

    assert places
    assert max(places) > plot.width() * 0.8
    assert "H1: 0.80" in plot.accessibleName()


def test_it_is_mirrored_in_a_mirrored_window(qtbot: QtBot) -> None:
    plot, places = drawn(qtbot, 0.8, Qt.LayoutDirection.RightToLeft)

    assert min(places) < plot.width() * 0.2


def test_what_is_undefined_has_no_mark(qtbot: QtBot) -> None:
    plot, places = drawn(qtbot, None, Qt.LayoutDirection.LeftToRight)

    assert places == []
    assert len(plot.rows()) == 1
