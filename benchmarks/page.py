"""A page of twenty questions in the window: from the request until it is painted, offscreen.

WHO's verbal autopsy shows one question at a time. Its medical history of an adult has twenty questions; they
are put on one page, as an author does with ``field-list``. The measure covers what the interview does:
creating, laying out and painting the widgets. Widgets below the edge of the window are created right after,
and measured separately.
"""

import os
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from benchmarks.measure import Measure

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from ui.pages.interview import InterviewPage

FORM = Path(__file__).resolve().parent.parent.parent / "shared/testdata/forms/whova_form.xml"
GROUP = "/data/consented/illhistory/med_hist_final_illness"
BEFORE = "/data/presets/Id10002"
ABOUT = "/data/consented/deceased_CRVS/info_on_deceased"
ADULT = (
    ("/data/respondent_backgr/Id10013", "yes"),
    (f"{ABOUT}/Id10020", "no"),
    (f"{ABOUT}/Id10022", "no"),
    (f"{ABOUT}/age_group", "adult"),
)
QUESTIONS = 20
ROUNDS = 15
_TURNS = 10
_SCROLL_BAR = 24


def run() -> list[Measure]:
    """Measure the page when first shown and when shown again, and creating what is below the edge."""
    if not FORM.is_file():
        return []
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = _application()
    page = _page()
    shown = [_show(app, page) for _ in range(ROUNDS + 1)]
    page.clear()
    first, again = shown[0], shown[1:]
    painted, busy, rest = (median(times) for times in zip(*again, strict=True))
    name = f"window: WHO form, {QUESTIONS} questions on a page"
    return [
        Measure(f"{name}, first", first[0], "ms"),
        Measure(f"{name}, painted", painted, "ms", note="goal: 50 ms"),
        Measure(f"{name}, processor", busy, "ms", note="what of it is work, not waiting"),
        Measure(f"{name}, the rest", rest, "ms"),
    ]


def _show(app: "QApplication", page: "InterviewPage") -> tuple[float, float, float]:
    """Go to the page; return the milliseconds until painted, of processor time, and for the rest.

    Raises:
        RuntimeError: If the page shows something other than the questions to be measured.
    """
    page.view.panel.place_chosen.emit(BEFORE)
    _settle(app)
    begun, worked = perf_counter(), process_time()
    page.view.panel.place_chosen.emit(f"{GROUP}/Id10125")
    # All queued events, including layouts and painting, but no timers: those create the rest.
    for _ in range(_TURNS):
        app.sendPostedEvents()
    painted, done = perf_counter(), process_time()
    seen = page.view.sheet.viewport().grab().toImage()
    later = perf_counter()
    body = page.view.sheet.body
    count = len(body.lists()[0].questions) if body is not None else 0
    _settle(app)
    times = (painted - begun, done - worked, perf_counter() - later)
    if count != QUESTIONS:
        raise RuntimeError(f"{count} questions on the page instead of {QUESTIONS}")
    if _upper(page.view.sheet.viewport().grab().toImage()) != _upper(seen):
        raise RuntimeError("what was timed is not the page as it stays")
    return times[0] * 1000, times[1] * 1000, times[2] * 1000


def _upper(image: "QImage") -> "QImage":
    """Return the part of a page that is unchanged when the rest of the questions is created."""
    return image.copy(0, 0, image.width() - _SCROLL_BAR, image.height() - _SCROLL_BAR)


def _application() -> "QApplication":
    """Return the program's own application, with its style."""
    from PySide6.QtWidgets import QApplication

    from ui.ground.preferences import Preferences
    from ui.shell.application import Application
    from ui.theme import register_more_fonts

    app = QApplication.instance()
    if not isinstance(app, Application):
        app = Application(["benchmarks"])
    app.dress(Preferences(theme="light", language="en"))
    register_more_fonts()
    return app


def _page() -> "InterviewPage":
    """Return the interview page on the form, as large as in a window of 1280 × 720."""
    from ui.ground.tasks import Tasks
    from ui.pages.interview import InterviewPage
    from vetting_desk.forms import load_form
    from vetting_desk.operations.interview.preview import PreviewInterview

    form = FORM.read_text(encoding="utf-8")
    one_page = f'<group appearance="field-list" ref="{GROUP}">'
    preview = PreviewInterview(
        load_form(form.replace(f'<group ref="{GROUP}">', one_page).encode()), FORM.name
    )
    preview.answer_all(ADULT)
    page = InterviewPage(Tasks())
    page.resize(1016, 690)
    page.show()
    page.show_interview(preview)
    return page


def _settle(app: "QApplication") -> None:
    for _ in range(10):
        app.processEvents()
