"""Banners above the list of cases, each about one of them, with what can be done about it."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.theme import SPACE
from ui.widgets.banner import Banner
from vetting_desk.operations.access.open_desk import OpenDesk

_RowT = TypeVar("_RowT")


class CaseBanners(QWidget, Generic[_RowT]):
    """So many banners at once, the first ones; with nothing to say it is not there.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        most: How many stand above the list.
        parent: The page.

    Signals:
        case_requested: Id of the case to open.
    """

    case_requested = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._shown: list[_RowT] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.banners = [Banner(self) for _ in range(most)]
        for banner in self.banners:
            column.addWidget(banner)
            banner.acted.connect(self._on_acted)
        self.hide()

    def show_cases(self, found: Sequence[_RowT]) -> None:
        """Show the first of them."""
        self._shown = list(found[: len(self.banners)])
        for place, banner in enumerate(self.banners):
            banner.setVisible(place < len(self._shown))
            if place < len(self._shown):
                self.tell(banner, self._shown[place])
        self.setVisible(bool(self._shown))

    def tell(self, banner: Banner, row: _RowT) -> None:
        """Put what is said of one into its banner."""
        raise NotImplementedError

    def act(self, row: _RowT) -> None:
        """Do what the button of a banner says."""
        raise NotImplementedError

    def _on_acted(self) -> None:
        for place, banner in enumerate(self.banners):
            if banner is self.sender():
                self.act(self._shown[place])
