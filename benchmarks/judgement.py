"""The judgement workspace with a thousand lines of evidence and 34 indicators.

A line linked, a side taken, an indicator opened, a rating chosen, an act undone, the overview shown, until the
window shows what changed. The peer is the same answer given to the same session with no window at all: what is
above it is the workspace's own. Nothing is stored here; what storing an answer costs, `answers` measures.
"""

import json
import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.measure import Measure, Times

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LINES = 1_000
CLICK_MS, OVERVIEW_MS = 50, 150
_TIMES = 9


def _filled() -> Any:
    """Return an interview on the return assessment with a thousand lines, each linked once."""
    from vetting_desk.forms import load_form
    from vetting_desk.operations.interview.preview import PreviewInterview
    from vetting_desk.paths import resource_path

    form = load_form(resource_path("instruments/return-spj.xml"))
    text = Path(resource_path("instruments/examples/return-spj.json")).read_text(encoding="utf-8")
    session = form.new_session(language=json.loads(text)["language"])
    session.apply(json.loads(text)["steps"])
    groups = [
        node
        for domain in ("protective", "history", "intent", "capability", "strain")
        for node in session.node(f"/data/{domain}").children
        if node.attributes.get("kind") == "indicator"
    ]
    for number in range(session.node("/data/evidence/line").count + 1, LINES + 1):
        session.add_repeat("/data/evidence/line")
        line, at = f"/data/evidence/line[{number}]/line", groups[number % len(groups)]
        said = ("words", f"Invented fact {number}."), ("kind", "seen"), ("place", "Post")
        for name, value in (*said, ("reliability", "B"), ("credibility", "2")):
            session.set(f"{line}_{name}", value)
        name = at.reference.rpartition("/")[2]
        session.add_repeat(f"{at.reference}/{name}_links")
        count = session.node(f"{at.reference}/{name}_links").count
        session.set(f"{at.reference}/{name}_links[{count}]/{name}_line", str(number))
        session.set(f"{at.reference}/{name}_links[{count}]/{name}_side", "for")
    return PreviewInterview(form, "Judgement", None, session)


def _taken(times: Times, work: Callable[[], object]) -> None:
    from PySide6.QtWidgets import QApplication

    with times.taken():
        work()
        QApplication.processEvents()


def _times(acts: Iterable[Callable[[], object]]) -> Times:
    times = Times()
    for act in acts:
        _taken(times, act)
    return times


def run() -> list[Measure]:
    """Return the measures."""
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.ground.tasks import Tasks
    from ui.pages.interview.course import Course
    from ui.pages.interview.workspace.face import Workspace
    from ui.theme import apply_theme

    application = QApplication.instance() or QApplication([])
    if isinstance(application, QApplication):
        apply_theme(application)
    tasks, window = Tasks(), QWidget()
    interview = _filled()
    interview.items()  # what the first answer loads is loaded
    workspace = Workspace(tasks, window)
    workspace.view.resize(1150, 740)
    window.resize(1150, 740)
    window.show()
    workspace.view.show()
    opened = _times([partial(workspace.begin, Course(interview))])
    board = workspace.board
    if board is None:
        raise RuntimeError("the judgement did not open")
    at = [row.reference for row in board.rows]
    overview = _times([partial(workspace.show_page, "overview")] * _TIMES)
    acts: dict[str, Callable[[int], object]] = {
        "an indicator opened": lambda turn: workspace.show_indicator(at[turn]),
        "a line linked": lambda turn: workspace.evidence.link(str(400 + turn), "for"),
        "its side changed": lambda turn: workspace.evidence.link(str(400 + turn), "against"),
        "a rating chosen": lambda turn: workspace.answer(_rated(workspace), str(1 + turn % 2)),
        "a line begun": lambda _: workspace.evidence.begin_line(),
        "an act undone": lambda _: workspace.undo(),
    }
    found = {"opened": opened, "overview shown again": overview}
    for name, act in acts.items():
        found[name] = _times([partial(act, turn) for turn in range(_TIMES)])
    reference = _rated(workspace)
    alone = _times([partial(interview.answer, reference, str(1 + t % 2)) for t in range(_TIMES)])
    tasks.shutdown()
    return [
        Measure(
            f"Judgement, 1,000 lines: {name}",
            median(times.wall),
            "ms",
            "the session alone",
            median(alone.wall),
            note=f"goal: {OVERVIEW_MS if name.startswith('o') else CLICK_MS} ms",
            processor=median(times.processor),
        )
        for name, times in found.items()
    ]


def _rated(workspace: Any) -> str:
    name = workspace.here.rpartition("/")[2]
    return f"{workspace.here}/{name}_rating/{name}_presence"
