"""Changes are kept as they are typed; what cannot be kept is said and stays."""

from collections.abc import Callable
from datetime import date

from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, Bench
from ui.ground.tasks import Tasks
from ui.pages.deciding.deciding_view import DecidingView
from ui.pages.deciding.draft_panels import DraftPanels
from ui.pages.deciding.open_points import AFTERWARDS, OUTCOME, PANEL
from vetting_desk.errors import InputError


def test_each_part_is_shown_and_kept(
    bench: Bench, drafted: DecidingView, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    panels = DraftPanels(bench.at(DAVLAT), tasks, date(2026, 11, 30))
    qtbot.addWidget(panels)
    kept: list[object] = []
    panels.kept.connect(kept.append)
    panels.show_view(drafted)
    assert panels.part == "e1"
    for part in ("e2", OUTCOME, AFTERWARDS, PANEL, "e1"):
        panels.show_part(part)
        assert panels.part == part
        assert panels.field("reasons") is not None
    settle()
    assert kept == [], "looking changes nothing"
    panels.criterion.reasons.edit.setPlainText("Other reasons")
    panels.show_part(OUTCOME)
    settle()
    assert len(kept) == 1
    assert panels.draft is not None
    assert panels.draft.content.criterion("e1").reasons == "Other reasons"


def test_a_day_that_is_past_is_refused_in_words(
    bench: Bench, drafted: DecidingView, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    panels = DraftPanels(bench.at(DAVLAT), tasks, date(2026, 11, 30))
    qtbot.addWidget(panels)
    refused: list[Exception] = []
    panels.refused.connect(refused.append)
    panels.show_view(drafted)
    panels.show_part(AFTERWARDS)
    panels.afterwards.until.show_day(date(2020, 1, 1))
    panels.flush()
    settle()
    assert isinstance(refused[0], InputError)
    assert panels.afterwards.until.day() == date(2020, 1, 1)
