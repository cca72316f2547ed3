"""Where an officer was when a session ended, remembered for the next one."""

from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.desk.needs import PlaceDesk


@open_door("it is the officer's own")
def place(open_desk: PlaceDesk) -> str:
    """Return where this officer was, such as ``case:<id>`` or ``assessment:<id>``; empty for nowhere."""
    return open_desk.casebook.settings.get(_key(open_desk)) or ""


@open_door("it is the officer's own")
def set_place(open_desk: PlaceDesk, text: str) -> None:
    """Store where this officer is. Kept in the casebook; not logged."""
    open_desk.casebook.settings.set(_key(open_desk), text)


def _key(open_desk: PlaceDesk) -> str:
    return f"ui/place/{open_desk.officer.id}"
