"""The line of time: every kind in its order with a shape of its own, and never cut where there is much."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.pages.interview.workspace.time_line import Moment, Of, TimeLine, TimeStrip


def drawn(qtbot: QtBot, *moments: Moment, mirrored: bool = False) -> QImage:
    line = TimeLine()
    qtbot.addWidget(line)
    if mirrored:
        line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.show_moments(moments)
    line.resize(300, line.height())
    return line.grab().toImage()


def test_all_is_said_in_order_for_who_does_not_see_it(qtbot: QtBot) -> None:
    strip = TimeStrip()
    qtbot.addWidget(strip)
    strip.show_moments(
        (
            Moment("2026-03-20", "Talk", planned=True, of=Of.PLAN),
            Moment("2026-03-05", "Decision: Amnesty", of=Of.DECISION),
            Moment("2026-03-01", "Call", of=Of.CALL),
            Moment("2026-03-03", "First"),
        )
    )
    said = strip.accessibleName()
    places = [said.index(words) for words in ("Call", "First", "Decision: Amnesty", "Talk")]
    assert places == sorted(places)
    strip.show_moments(())
    assert strip.isHidden()


@pytest.mark.parametrize("of", [Of.CALL, Of.DECISION, Of.PLAN])
def test_each_kind_looks_otherwise_than_a_record_and_what_is_planned_than_what_was(
    qtbot: QtBot, of: Of
) -> None:
    was = drawn(qtbot, Moment("2026-03-01", "x", of=of))
    assert was != drawn(qtbot, Moment("2026-03-01", "x"))
    assert was != drawn(qtbot, Moment("2026-03-01", "x", planned=True, of=of))


def test_in_a_mirrored_window_it_runs_the_other_way(qtbot: QtBot) -> None:
    two = (Moment("2026-03-01", "x", of=Of.CALL), Moment("2026-03-02", "x"))
    assert drawn(qtbot, *two) != drawn(qtbot, *two, mirrored=True)


def test_where_there_is_much_it_is_moved_sideways_and_the_newest_is_seen(qtbot: QtBot) -> None:
    strip = TimeStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 100)
    strip.show()
    strip.show_moments(
        tuple(Moment(f"2026-03-{day:02}", "Call", of=Of.CALL) for day in range(1, 29))
    )
    bar = strip.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert strip.line.width() >= 28 * 100
    assert bar.value() == bar.maximum()
    assert strip.height() > strip.line.height()
