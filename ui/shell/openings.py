"""What there is to open: the desks of this machine, or the folder of a member of the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from vetting_desk.operations.access.desk_folders import DesksFound


class Shown(Protocol):
    """The frame of what is open, as far as the window asks it the same of each."""

    def page_name(self) -> str:
        """Return the name of the page shown now."""

    def prepare_to_lock(self) -> None:
        """Keep what is to be kept: it is locked next."""

    def may_close(self) -> bool:
        """Return whether the window may be closed now."""

    def set_idle_minutes(self, minutes: int) -> None:
        """Change after how many minutes without a sign of life it locks."""


def find_desks(data: Path) -> DesksFound:
    """List the desks of a folder; loads on the way what unlocking will need."""
    from vetting_desk.operations.access import desk_folders

    return desk_folders.find_desks(data)


def find_member(folder: Path) -> DesksFound:
    """Return a member's folder as the one that can be opened, or why it cannot be."""
    from vetting_desk.errors import StoreError
    from vetting_desk.operations.access.desk_folders import DesksFound, PassedOver
    from vetting_desk.operations.registry import member_folder

    try:
        return DesksFound((member_folder.place(folder),), ())
    except StoreError as error:
        return DesksFound((), (PassedOver(folder, error),))
