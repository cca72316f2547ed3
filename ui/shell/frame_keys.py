"""Keys that work on every page of an unlocked desk: lock, a new case, the command palette.

The palette offers the pages of the rail, the acts on the page shown, and cases as the list of cases finds them:
so it never names what the role may not see, and it goes with the frame when the desk is locked.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from ui.shell.command_palette import CommandPalette
from ui.shell.commands import Command
from ui.shell.destinations import destinations
from ui.widgets.letter_row import toggle_letters
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import cases

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.ground.tasks import Tasks
    from vetting_desk.model import CaseRow
    from vetting_desk.operations.access.open_desk import OpenDesk

_MOST_CASES = 12


class FrameKeys(QObject):
    """Connects the keys, and fills the palette.

    Args:
        desk: The unlocked desk.
        tasks: Where cases are searched.
        page: Returns the page shown now.
        frame: The frame, which owns it.

    Signals:
        lock_wanted: The desk is to be locked.
        new_case_wanted: A case is to be opened.
        page_wanted: Name of a page of the rail.
        case_wanted: Id of a case.
        enrolment_wanted: The membership of an organisation.
    """

    lock_wanted = Signal()
    new_case_wanted = Signal()
    page_wanted = Signal(str)
    case_wanted = Signal(str)
    enrolment_wanted = Signal()

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, page: Callable[[], QWidget | None], frame: QWidget
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._page = page
        self._tasks = tasks
        self._desk = desk
        for keys, act in (
            ("Ctrl+L", self.lock_wanted.emit),
            ("Ctrl+N", self.new_case),
            ("Ctrl+K", self.open_palette),
        ):
            QShortcut(QKeySequence(keys), frame, act)

    def new_case(self) -> None:
        """Ask for a new case, where the role may open one."""
        if self._may(Action.CHANGE_CASES):
            self.new_case_wanted.emit()

    def open_palette(self) -> CommandPalette:
        """Open the palette over the page."""
        palette = CommandPalette(self.commands(), self._frame)
        if self._may(Action.READ_CASES):
            palette.typed.connect(partial(self._search, palette))
        palette.open()
        return palette

    def commands(self) -> list[Command]:
        """Return what there is to do here and now, the acts on the page first."""
        found = [
            Command(_words(button), self.tr("On this page"), button.click)
            for button in _acts(self._page())
        ]
        if self._may(Action.CHANGE_CASES):
            found.append(
                Command(self.tr("New case"), self.tr("Act"), self.new_case_wanted.emit, "Ctrl+N")
            )
        found += [
            Command(place.words, self.tr("Page"), partial(self.page_wanted.emit, place.name))
            for place in destinations(self._desk)
        ]
        if self._may(Action.ENROL):
            words = self.tr("Membership of an organisation")
            found.append(Command(words, self.tr("Page"), self.enrolment_wanted.emit))
        words = self.tr("Tajik and Persian letters")
        found.append(Command(words, self.tr("Act"), self._toggle_letters, "F9"))
        found.append(Command(self.tr("Lock"), self.tr("Act"), self.lock_wanted.emit, "Ctrl+L"))
        unique = {command.words: command for command in reversed(found)}
        return [command for command in found if unique.pop(command.words, None) is not None]

    def _toggle_letters(self) -> None:
        window = self._frame.window()
        toggle_letters(window, window.focusWidget())

    def _may(self, action: Action) -> bool:
        return self._desk.may(action)

    def _search(self, palette: CommandPalette, text: str) -> None:
        if text:
            self._tasks.store(
                cases.search,
                self._desk,
                text,
                _MOST_CASES,
                done=partial(self._on_found, palette, text),
            )

    def _on_found(self, palette: CommandPalette, text: str, rows: list[CaseRow]) -> None:
        if palette in self._frame.findChildren(CommandPalette) and palette.text().strip() == text:
            palette.show_cases(
                [
                    Command(
                        f"{row.name} · {row.reference}",
                        self.tr("Case"),
                        partial(self.case_wanted.emit, row.id),
                    )
                    for row in rows
                ]
            )


def _acts(page: QWidget | None) -> list[QPushButton]:
    """Return the buttons on a page that can be pressed now and say in words what they do."""
    if page is None:
        return []
    return [
        button
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled() and not button.isCheckable() and _words(button)
    ]


def _words(button: QPushButton) -> str:
    name, text = button.accessibleName(), button.text().replace("&", "")
    return name if text and name else text
