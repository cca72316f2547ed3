"""Results of a screener as a plot: each mark in the instrument's own band, later ones further on, mirrored."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.clinical.results_plot import ResultsPlot
from vetting_desk.operations.clinical.results import Band, Result, Series

BANDS = (
    Band(0, 4, "0 to 4: minimal"),
    Band(5, 9, "5 to 9: mild"),
    Band(10, 14, "10 to 14: moderate"),
)


def series(*scores: int | None) -> Series:
    results = tuple(
        Result("r", "a", datetime(2026, 1 + 2 * number, 1, tzinfo=UTC), "Parvina", score, "")
        for number, score in enumerate(scores)
    )
    return Series("phq-9", "PHQ-9", BANDS, results)


def made(qtbot: QtBot, *scores: int | None) -> ResultsPlot:
    plot = ResultsPlot(series(*scores), "PHQ-9: results")
    qtbot.addWidget(plot)
    plot.resize(600, plot.sizeHint().height())
    return plot


def test_a_higher_score_stands_higher_and_a_later_one_further_on(qtbot: QtBot) -> None:
    plot = made(qtbot, 2, 12, 7)

    first, second, third = (plot.place_of(number) for number in range(3))

    assert second.y() < third.y() < first.y()
    assert first.x() < second.x() < third.x()
    assert first.x() > plot.width() * 0.4


def test_time_runs_the_other_way_in_a_mirrored_window(qtbot: QtBot) -> None:
    plot = made(qtbot, 2, 12)
    plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert plot.place_of(0).x() > plot.place_of(1).x()


def test_a_result_without_a_score_has_no_mark(qtbot: QtBot) -> None:
    plot = made(qtbot, None, 3)

    assert plot.place_of(0).y() > plot.height() / 2
    assert plot.accessibleName() == "PHQ-9: results"
    plot.grab()
