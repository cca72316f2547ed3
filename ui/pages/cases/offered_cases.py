"""Above the list of cases: those that another desk hands over to this one, to be accepted."""

from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.pages.cases.case_banners import CaseBanners
from ui.text.person_text import isolated
from ui.widgets.banner import Banner
from vetting_desk.model import Case
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import holding
from vetting_desk.operations.cases.holding import Offered

_MOST = 2
"""So many stand above the list; the others once these are accepted."""


class OfferedCases(CaseBanners[Offered]):
    """Banners, each of which accepts a case; the case that was accepted is opened.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        parent: The page.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(desk, tasks, _MOST, parent)

    def refresh(self) -> None:
        """Read anew what is offered."""
        self._tasks.store(
            holding.offered, self._desk, done=self.show_cases, failed=self._tasks.failed.emit
        )

    def tell(self, banner: Banner, row: Offered) -> None:
        """Say who hands which case over."""
        accepts = may(self._desk.officer, Action.CHANGE_CASES)
        banner.show_message(
            self.tr("{desk} hands over a case: {name}, {reference}").format(
                desk=isolated(row.offer.from_name),
                name=isolated(row.name),
                reference=left_to_right(row.reference),
            ),
            row.offer.words,
            tone="info",
            action=self.tr("Accept the case") if accepts else "",
        )

    def act(self, row: Offered) -> None:
        """Accept the case."""
        self._tasks.store(
            holding.accept, self._desk, row.offer.id,
            done=self._on_accepted, failed=self._tasks.failed.emit,
        )  # fmt: skip

    def _on_accepted(self, case: Case) -> None:
        self.case_requested.emit(case.id)
