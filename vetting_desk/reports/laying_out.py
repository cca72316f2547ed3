"""Lays out a report's content for a screen or a printer. See `vetting_desk.reports.lay_out`."""

from collections.abc import Sequence

from vetting_desk.model.pages import LaidOut
from vetting_desk.reports.content import ReportContent
from vetting_desk.reports.labels import ReportLabels
from vetting_desk.reports.layout.composing import compose
from vetting_desk.reports.layout.painter import Painter
from vetting_desk.reports.layout.recording import Recording
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.printed import PrintedCopy


def lay_out(content: ReportContent, labels: ReportLabels) -> LaidOut:
    """Return the pages."""
    return _paint(content, labels, ("",))[0]


def lay_out_copies(
    content: ReportContent, labels: ReportLabels, copies: Sequence[PrintedCopy]
) -> tuple[LaidOut, ...]:
    """Return the pages of each copy; the text is set once."""
    return _paint(content, labels, [copy.words(labels) for copy in copies])


def _paint(
    content: ReportContent, labels: ReportLabels, stamps: Sequence[str]
) -> tuple[LaidOut, ...]:
    setter = Typesetter(labels, content.language, content.direction)
    pages = compose(setter, content)
    made = []
    for stamp in stamps:
        recording = Recording()
        Painter(recording, setter, content, stamp).paint(pages)
        made.append(recording.result(rtl=setter.rtl))
    return tuple(made)
