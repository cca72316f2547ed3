"""What is released of results is chosen line by line, and nothing is beforehand."""

from pytestqt.qtbot import QtBot

from tests.ui.pages.clinical.test_results_plot import series
from ui.pages.clinical.results_plot import ResultsPlot
from ui.pages.clinical.results_view import ResultsView


def test_each_result_is_a_line_and_none_is_chosen(qtbot: QtBot) -> None:
    view = ResultsView()
    qtbot.addWidget(view)
    view.show_results((series(2, 12),))

    assert len(view.lines) == 2
    assert view.chosen() == ""
    assert not view.release.isEnabled()
    assert len(view.findChildren(ResultsPlot)) == 1


def test_chosen_lines_are_released_and_no_others(qtbot: QtBot) -> None:
    view = ResultsView()
    said: list[str] = []
    qtbot.addWidget(view)
    view.release_wanted.connect(said.append)
    view.show_results((series(2, 12),))
    view.lines[1].click()
    view.release.click()

    [words] = said
    assert "12" in words
    assert words.startswith("PHQ-9")
    assert "\n" not in words


def test_without_results_there_is_nothing_to_see(qtbot: QtBot) -> None:
    view = ResultsView()
    qtbot.addWidget(view)
    view.show()
    view.show_results(())

    assert not view.isVisible()
