"""Lays out a report's content for a screen or a printer. See `vetting_desk.reports.lay_out`.

All of the text is set at once, because only then is it known how many pages there are; a page is painted when
it is first wanted, so that the first can be seen before the last exists.
"""

from collections.abc import Sequence
from threading import Lock
from typing import overload

from vetting_desk.model.pages import LaidOut, LaidOutPage, PageSection
from vetting_desk.reports.content import ReportContent
from vetting_desk.reports.drawing import PAGE_HEIGHT, PAGE_WIDTH
from vetting_desk.reports.labels import ReportLabels
from vetting_desk.reports.layout.composing import compose, setter_of
from vetting_desk.reports.layout.edges import PageEdges, edges_of
from vetting_desk.reports.layout.flow import Placed
from vetting_desk.reports.layout.painter import Painter, bookmarks
from vetting_desk.reports.layout.recording import Recording
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.printed import PrintedCopy


def lay_out(content: ReportContent, labels: ReportLabels) -> LaidOut:
    """Return the pages."""
    setter = setter_of(content, labels)
    return on_pages(setter, compose(setter, content), edges_of(content, labels))


def lay_out_copies(
    content: ReportContent, labels: ReportLabels, copies: Sequence[PrintedCopy]
) -> tuple[LaidOut, ...]:
    """Return the pages of each copy; the text is set once."""
    setter = setter_of(content, labels)
    placed = compose(setter, content)
    return tuple(
        on_pages(setter, placed, edges_of(content, labels, copy.words(labels))) for copy in copies
    )


class _Pages(Sequence[LaidOutPage]):
    """Pages that are painted when they are first wanted, in any thread."""

    def __init__(
        self,
        setter: Typesetter,
        edges: PageEdges,
        placed: Sequence[Sequence[Placed]],
    ) -> None:
        self.recording = Recording()
        self._painter = Painter(self.recording, setter, edges)
        self._placed = placed
        self._painted: dict[int, LaidOutPage] = {}
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._placed)

    @overload
    def __getitem__(self, place: int) -> LaidOutPage: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[LaidOutPage]: ...

    def __getitem__(self, place: int | slice) -> LaidOutPage | Sequence[LaidOutPage]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        number = range(len(self))[place]
        with self._lock:
            page = self._painted.get(number)
            if page is None:
                self._painter.paint_page(self._placed, number)
                page = self._painted[number] = self.recording.take()
        return page


def on_pages(setter: Typesetter, placed: Sequence[Sequence[Placed]], edges: PageEdges) -> LaidOut:
    """Return placed rows as pages that are painted when they are first wanted.

    Args:
        setter: Set the rows.
        placed: The rows of each page.
        edges: What stands around them.
    """
    sections = tuple(
        PageSection(title, number, PAGE_HEIGHT - top) for title, number, top in bookmarks(placed)
    )
    pages = _Pages(setter, edges, placed)
    return LaidOut(PAGE_WIDTH, PAGE_HEIGHT, pages, sections, pages.recording.fonts, setter.rtl)
