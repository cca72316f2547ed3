"""The second rater's page with a thousand lines of evidence and 34 indicators.

A sheet opened, another indicator, a choice, a line looked at and linked, until the window shows it; and both
raters side by side. The peer is making the same rating as data, with no window at all. Nothing is stored or
sealed here.
"""

import os
from collections.abc import Callable, Iterable
from functools import partial
from statistics import median
from typing import Any

from benchmarks.measure import Measure, Times

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LINES = 1_000
CLICK_MS, OPENED_MS = 50, 150
_TIMES = 9


def _indicators() -> Any:
    from datetime import UTC, datetime

    from vetting_desk.forms import load_form
    from vetting_desk.judgement.rated_form import rated
    from vetting_desk.paths import resource_path

    form = load_form(resource_path("instruments/return-spj.xml"))
    return rated(form.new_session(now=datetime(2026, 3, 1, tzinfo=UTC)))


def _evidence() -> Any:
    from vetting_desk.model.rating_payloads import EvidencePart

    return tuple(
        EvidencePart(
            key=f"e{number}",
            words=f"Invented fact {number}.",
            original="",
            sort="seen",
            place="Post",
        )
        for number in range(1, LINES + 1)
    )


def _rating(indicator: str, presence: str) -> Any:
    from vetting_desk.model.rating_payloads import LinkPart, RatingPart

    return RatingPart(
        indicator=indicator, presence=presence, omit_reason="", relevance="low", recency="ever",
        strength="", confidence="high", reasons="Because.", links=[LinkPart(key="e1", side="for")],
    )  # fmt: skip


def _times(acts: Iterable[Callable[[], object]]) -> Times:
    from PySide6.QtWidgets import QApplication

    times = Times()
    for act in acts:
        with times.taken():
            act()
            QApplication.processEvents()
    return times


def _side_by_side(indicators: Any, evidence: Any) -> Any:
    """Return two ratings of everything, every second one different, as `comparing` gives them."""
    from vetting_desk.model.second_rating import RatingState, SecondRating
    from vetting_desk.operations.raters.comparing import Beside, SideBySide, differences

    rows = []
    for number, each in enumerate(indicators):
        first, second = _rating(each.id, "1"), _rating(each.id, str(1 + number % 2))
        rows.append(Beside(each, first, second, differences(first, second)))
    rows.sort(key=lambda row: not row.differs)
    now = SecondRating("assessment", "case", RatingState.OPEN)
    return SideBySide(now, "First", "Second", {each.key: each for each in evidence}, tuple(rows))


def run() -> list[Measure]:
    """Return the measures."""
    from PySide6.QtWidgets import QApplication

    from ui.pages.raters.beside_view import BesideView
    from ui.pages.raters.rating_view import RatingView
    from ui.theme import apply_theme

    application = QApplication.instance() or QApplication([])
    if isinstance(application, QApplication):
        apply_theme(application)
    indicators, evidence = _indicators(), _evidence()
    view, beside = RatingView("Lock"), BesideView()
    for each in (view, beside):
        each.resize(1150, 740)
        each.show()
    opened = _times([partial(view.show_sheet, indicators, evidence, {}, may_leave=True)] * 3)
    both = _side_by_side(indicators, evidence)
    compared = _times([partial(beside.show_both, both, "nobody")] * 3)
    found = {"opened": opened, "opened side by side": compared}
    acts: dict[str, Callable[[int], object]] = {
        "another indicator": lambda turn: view.list.selectRow(turn + 1),
        "a choice": lambda turn: view.question("presence").chips()[turn % 3].click(),
        "a line looked at": lambda turn: view.evidence.choose(f"e{100 * (turn + 1)}"),
        "a line linked": lambda turn: view.evidence.side.chips()[turn % 3].click(),
    }
    for name, act in acts.items():
        found[name] = _times([partial(act, turn) for turn in range(_TIMES)])
    alone = _times([partial(_rating, indicators[0].id, str(turn % 3)) for turn in range(_TIMES)])
    return [
        Measure(
            f"Second rating, 1,000 lines: {name}",
            median(times.wall),
            "ms",
            "the rating as data alone",
            median(alone.wall),
            note=f"goal: {OPENED_MS if name.startswith('o') else CLICK_MS} ms",
            processor=median(times.processor),
        )
        for name, times in found.items()
    ]
