"""The lines of the rail: the pages that the officer's role has, in their order; at headquarters its rooms."""

from PySide6.QtCore import QCoreApplication

from ui.pages.organisation.access import has_organisation_page
from ui.shell.rail import Destination
from vetting_desk.model import DeskKind, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action

_Wanted = tuple[Action | None, Destination]


def destinations(desk: OpenDesk) -> list[Destination]:
    """Return where the officer at `desk` may go."""
    work = _at_headquarters() if desk.desk.kind is DeskKind.HQ else _at_a_post()
    wanted = (*work, *_at_every_desk(desk))
    found = [place for action, place in wanted if action is None or desk.may(action)]
    if desk.officer.role is Role.OPERATOR:
        first = ("agenda", "calls")  # the rest stays in its order
        found.sort(key=lambda place: first.index(place.name) if place.name in first else len(first))
    if has_organisation_page(desk):
        after = [place.name for place in found].index("people") + 1
        found.insert(
            after,
            Destination(
                "organisation",
                QCoreApplication.translate("DeskFrame", "Organisation"),
                "shield",
                rare=True,
            ),
        )
    return found


def _agenda() -> _Wanted:
    words = QCoreApplication.translate("DeskFrame", "What is due")
    return Action.READ_CASES, Destination("agenda", words, "calendar")


def _at_headquarters() -> tuple[_Wanted, ...]:
    return (
        _agenda(),
        (
            Action.REVIEW,
            Destination("queues", QCoreApplication.translate("DeskFrame", "Queues"), "list"),
        ),
        (
            Action.TRANSFER,
            Destination("inbox", QCoreApplication.translate("DeskFrame", "Inbox"), "inbox"),
        ),
        (
            Action.READ_CASES,
            Destination("cases", QCoreApplication.translate("DeskFrame", "Cases"), "cases"),
        ),
        (
            Action.CALLS,
            Destination("calls", QCoreApplication.translate("DeskFrame", "Calls"), "call"),
        ),
        (
            Action.TRANSFER,
            Destination("desks", QCoreApplication.translate("DeskFrame", "Desks"), "place"),
        ),
        (
            Action.TRANSFER,
            Destination(
                "transfer", QCoreApplication.translate("DeskFrame", "Return bundles"), "outbox"
            ),
        ),
        (
            Action.NUMBERS,
            Destination("numbers", QCoreApplication.translate("DeskFrame", "Numbers"), "numbers"),
        ),
    )


def _at_a_post() -> tuple[_Wanted, ...]:
    return (
        _agenda(),
        (
            Action.READ_CASES,
            Destination("cases", QCoreApplication.translate("DeskFrame", "Cases"), "cases"),
        ),
        (
            Action.CALLS,
            Destination("calls", QCoreApplication.translate("DeskFrame", "Calls"), "call"),
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
    )


def _at_every_desk(desk: OpenDesk) -> tuple[_Wanted, ...]:
    forms = Action.INSTRUMENTS if desk.alone else None
    return (
        (
            Action.READ_CASES,
            Destination(
                "raters", QCoreApplication.translate("DeskFrame", "Second rater"), "evidence"
            ),
        ),
        (
            Action.READ_CASES,
            Destination(
                "interpreters",
                QCoreApplication.translate("DeskFrame", "Interpreters"),
                "language",
                rare=True,
            ),
        ),
        (
            Action.READ_CASES,
            Destination(
                "proof", QCoreApplication.translate("DeskFrame", "Proofs"), "barcode", rare=True
            ),
        ),
        (
            Action.OUTREACH,
            Destination(
                "partners", QCoreApplication.translate("DeskFrame", "Partners"), "person", rare=True
            ),
        ),
        (
            forms,
            Destination(
                "instruments",
                QCoreApplication.translate("DeskFrame", "Instruments"),
                "instruments",
                rare=True,
            ),
        ),
        (
            None,
            Destination(
                "people", QCoreApplication.translate("DeskFrame", "People"), "people", rare=True
            ),
        ),
        (
            Action.READ_LOG,
            Destination("log", QCoreApplication.translate("DeskFrame", "Log"), "log", rare=True),
        ),
        (
            Action.ERASE,
            Destination(
                "retention",
                QCoreApplication.translate("DeskFrame", "Retention"),
                "clock",
                rare=True,
            ),
        ),
        (
            Action.READ_CASES,
            Destination(
                "complaints",
                QCoreApplication.translate("DeskFrame", "Complaints"),
                "note",
                rare=True,
            ),
        ),
        (
            None,
            Destination(
                "desk", QCoreApplication.translate("DeskFrame", "This desk"), "desk", rare=True
            ),
        ),
        (
            None,
            Destination(
                "settings", QCoreApplication.translate("DeskFrame", "Settings"), "settings"
            ),
        ),
        (None, Destination("help", QCoreApplication.translate("DeskFrame", "Help"), "help")),
    )
