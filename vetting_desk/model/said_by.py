"""Who said something and where, as it travels between desks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SaidBy:
    """Who said something, and at which desk.

    Attributes:
        officer_id: Their id.
        officer_name: Their name.
        officer_role: Their role then; empty where it was not written down.
        desk: The desk, by name; empty for this one.
    """

    officer_id: str
    officer_name: str
    officer_role: str = ""
    desk: str = ""
