"""The parts of a case in words: its story, persons, way and plan; each is a page, and one is shown."""

from PySide6.QtCore import QCoreApplication, Signal

from ui.theme import current
from ui.widgets.filter_chips import FilterChips
from ui.widgets.page_header import PageHeader

STORY, FAMILY, PASSAGE, FILES, PLAN = "case", "family", "passage", "files", "plan"
RECORDINGS, LISTS = "recordings", "lists"
"""Names of the pages."""


class CaseTabs(FilterChips):
    """The row of them.

    Args:
        shown: The page it stands on.
        header: Of that page: they stand at the end of the title's line, or beneath it where letters are large.

    Signals:
        wanted: Name of another page.
    """

    wanted = Signal(str)

    def __init__(self, shown: str, header: PageHeader) -> None:
        super().__init__(
            [
                (STORY, QCoreApplication.translate("CaseTabs", "Story")),
                (FAMILY, QCoreApplication.translate("CaseTabs", "Person and family")),
                (PASSAGE, QCoreApplication.translate("CaseTabs", "Papers and passage")),
                (FILES, QCoreApplication.translate("CaseTabs", "Files")),
                (PLAN, QCoreApplication.translate("CaseTabs", "Plan and needs")),
                (RECORDINGS, QCoreApplication.translate("CaseTabs", "Recordings")),
                (LISTS, QCoreApplication.translate("CaseTabs", "Watch lists")),
            ],
            QCoreApplication.translate("CaseTabs", "Parts of this case"),
            header,
        )
        self._page = shown
        self.choose(shown)
        self.chosen.connect(self._on_chosen)
        header.set_parts(self, beside=current().scale <= 100)

    def _on_chosen(self, name: str) -> None:
        if name != self._page:
            self.choose(self._page)  # the next page has a row of its own
            self.wanted.emit(name)
