"""Words for what an officer's own certificate is worth at a post, and whether papers are carried for it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.i18n import date_text
from vetting_desk.operations.organisation.enrolment import EnrolmentStatus
from vetting_desk.operations.organisation.members import SOON


def is_due(status: EnrolmentStatus, now: datetime) -> bool:
    """Return whether papers are to be carried: for a first certificate, a renewal, or an answer to come."""
    until = status.certificate_until
    return until is None or bool(status.request_words) or now > until - SOON


def certificate_text(status: EnrolmentStatus, now: datetime) -> str:
    """Return what the present officer's certificate is worth, and what to do about it.

    Args:
        status: Of a desk that has joined its organisation.
        now: The newest moment the desk believes.
    """
    if status.certificate_until is None:
        return QCoreApplication.translate(
            "Membership",
            "You have no certificate of your own yet: write a request to a stick and have it carried to "
            "headquarters.",
        )
    if not is_due(status, now):
        words = QCoreApplication.translate("Membership", "Your certificate is valid until {day}.")
    elif status.request_words:
        words = QCoreApplication.translate(
            "Membership",
            "Your certificate is valid until {day}. A request is written; the answer is still to come.",
        )
    elif now > status.certificate_until:
        words = QCoreApplication.translate(
            "Membership",
            "Your certificate ended on {day}: nothing you sign is accepted until it is renewed. Write a "
            "request to a stick and have it carried to headquarters.",
        )
    else:
        words = QCoreApplication.translate(
            "Membership",
            "Your certificate ends on {day}. Renew it: write a request to a stick and have it carried to "
            "headquarters.",
        )
    return words.format(day=date_text(status.certificate_until))
