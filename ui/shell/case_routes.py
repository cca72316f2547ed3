"""What leads from one part of a case to another; a part of the frame."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.shell.desk_pages import DeskPages
from ui.widgets.case_tabs import FAMILY, FILES, LISTS, PASSAGE, PLAN, RECORDINGS, STORY

PARTS = frozenset({FAMILY, PASSAGE, FILES, PLAN, RECORDINGS, LISTS})
"""Pages that are a part of a case beside its story."""


class CaseRoutes(QObject):
    """Opens the parts of a case, as each page is made.

    Args:
        pages: The pages of the desk.
        show: Shows one.
        open_case: Shows a case.
    """

    def __init__(
        self,
        pages: DeskPages,
        show: Callable[[QWidget], None],
        open_case: Callable[[str], None],
    ) -> None:
        super().__init__(pages)
        self._pages = pages
        self._show = show
        self._open_case = open_case
        pages.made.connect(self._on_made)

    def open_family(self, case_id: str) -> None:
        """Show the persons of a case."""
        self._pages.family.show_case(case_id)
        self._show(self._pages.family)

    def open_passage(self, case_id: str, step_id: str = "") -> None:
        """Show the passages of a case, and one step where it is known."""
        self._pages.passage.show_case(case_id, step_id)
        self._show(self._pages.passage)

    def open_files(self, case_id: str, step_id: str = "") -> None:
        """Show the files of a case, and those of one paper of a passage where it is known."""
        self._pages.files.show_case(case_id, step_id)
        self._show(self._pages.files)

    def open_plan(self, case_id: str) -> None:
        """Show the plan of a case."""
        self._pages.plan.show_case(case_id)
        self._show(self._pages.plan)

    def open_recordings(self, case_id: str) -> None:
        """Show the recordings of a case."""
        self._pages.recordings.show_case(case_id)
        self._show(self._pages.recordings)

    def open_lists(self, case_id: str) -> None:
        """Show a case beside the watch lists."""
        self._pages.lists.show_case(case_id)
        self._show(self._pages.lists)

    def case_id(self, name: str) -> str:
        """Return the id of the case that a part shows; empty for another page."""
        if name == FAMILY:
            return self._pages.family.case_id
        if name == RECORDINGS:
            return self._pages.recordings.case_id
        if name == LISTS:
            return self._pages.lists.case_id
        if name == PLAN:
            return self._pages.plan.case_id
        if name == FILES:
            return self._pages.files.case_id
        return self._pages.passage.case_id if name == PASSAGE else ""

    def _on_made(self, name: str, page: QWidget) -> None:
        if name == STORY or name in PARTS:
            wanted = page.tab_wanted  # type: ignore[attr-defined] # (each part of a case has it)
            wanted.connect(lambda part: self._on_part(name, part))
        if name == FAMILY:
            page.case_requested.connect(self._open_case)  # type: ignore[attr-defined] # (as above)
        if name == PASSAGE:
            page.files_wanted.connect(self._on_files)  # type: ignore[attr-defined] # (as above)
        if name in PARTS:
            page.left.connect(self._on_left)  # type: ignore[attr-defined] # (as above)

    def _on_files(self, step_id: str) -> None:
        self.open_files(self._pages.passage.case_id, step_id)

    def _on_left(self) -> None:
        self._show(self._pages.cases)

    def _on_part(self, name: str, part: str) -> None:
        case_id = self._pages.case.case_id if name == STORY else self.case_id(name)
        opening = {
            FAMILY: self.open_family,
            PASSAGE: self.open_passage,
            FILES: self.open_files,
            PLAN: self.open_plan,
            RECORDINGS: self.open_recordings,
            LISTS: self.open_lists,
            STORY: self._open_case,
        }
        opening[part](case_id)
