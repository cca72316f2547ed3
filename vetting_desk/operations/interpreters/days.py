"""Which day it is for an undertaking: behind the doors."""

from datetime import date

from vetting_desk.clock import on_the_wall
from vetting_desk.operations.interpreters.needs import RegisterDesk


def today(open_desk: RegisterDesk) -> date:
    """Return the newest day the desk believes: a clock that is put back makes nothing valid again."""
    return on_the_wall(open_desk.casebook.clock_reading().newest).date()
