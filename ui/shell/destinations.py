"""The lines of the rail: the pages that the officer's role has, in their order."""

from PySide6.QtCore import QCoreApplication

from ui.pages.organisation.access import has_organisation_page
from ui.shell.rail import Destination
from vetting_desk.model import DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action


def destinations(desk: OpenDesk) -> list[Destination]:
    """Return where the officer at `desk` may go."""
    forms = Action.INSTRUMENTS if desk.alone else None
    wanted = (
        (
            Action.READ_CASES,
            Destination("cases", QCoreApplication.translate("DeskFrame", "Cases"), "cases"),
        ),
        (
            Action.INTERVIEW,
            Destination(
                "interview", QCoreApplication.translate("DeskFrame", "Interview"), "interview"
            ),
        ),
        (
            Action.TRANSFER,
            Destination(
                "transfer", QCoreApplication.translate("DeskFrame", "Transfer"), "transfer"
            ),
        ),
        (
            forms,
            Destination(
                "instruments", QCoreApplication.translate("DeskFrame", "Instruments"), "instruments"
            ),
        ),
        (None, Destination("people", QCoreApplication.translate("DeskFrame", "People"), "people")),
        (
            Action.READ_LOG,
            Destination("log", QCoreApplication.translate("DeskFrame", "Log"), "log"),
        ),
        (
            Action.ERASE,
            Destination("retention", QCoreApplication.translate("DeskFrame", "Retention"), "clock"),
        ),
        (None, Destination("desk", QCoreApplication.translate("DeskFrame", "This desk"), "desk")),
        (
            None,
            Destination(
                "settings", QCoreApplication.translate("DeskFrame", "Settings"), "settings"
            ),
        ),
        (None, Destination("help", QCoreApplication.translate("DeskFrame", "Help"), "help")),
    )
    found = [place for action, place in wanted if action is None or desk.may(action)]
    if desk.desk.kind is DeskKind.HQ and desk.may(Action.NUMBERS):
        before = [place.name for place in found].index("people")
        found.insert(
            before,
            Destination("numbers", QCoreApplication.translate("DeskFrame", "Numbers"), "numbers"),
        )
    if has_organisation_page(desk):
        after = [place.name for place in found].index("people") + 1
        found.insert(
            after,
            Destination(
                "organisation", QCoreApplication.translate("DeskFrame", "Organisation"), "shield"
            ),
        )
    return found
