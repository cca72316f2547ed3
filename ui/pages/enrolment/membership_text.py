"""Words for an officer's own certificate at a post, its papers, and the clocks these show to differ."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from ui.i18n import date_text
from ui.text.clock_text import span_text
from ui.text.kinds import role_text
from vetting_desk.operations.organisation.enrolment import EnrolmentStatus, RequestSummary
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


def request_written(*, removable: bool) -> str:
    """Return where a request lies now: on a stick, or in a folder on this computer."""
    if removable:
        return QCoreApplication.translate(
            "Membership", "The request is on the stick. Safe to remove."
        )
    return QCoreApplication.translate("Membership", "The request is in a folder on this computer.")


def answer_written(*, removable: bool) -> str:
    """Return where an answer lies now: on a stick, or in a folder on this computer."""
    if removable:
        return QCoreApplication.translate(
            "Membership", "The answer is on the stick. Safe to remove."
        )
    return QCoreApplication.translate("Membership", "The answer is in a folder on this computer.")


def asker_text(request: RequestSummary) -> str:
    """Return who asks to be enrolled, and which desk theirs was before."""
    who = QCoreApplication.translate("Membership", "{desk}: {officer}, {role}").format(
        desk=request.desk_name, officer=request.officer_name, role=role_text(request.role)
    )
    if not request.formerly:
        return who
    former = QCoreApplication.translate(
        "Membership", "It was {desk} before, became a new desk, and brings that one's records."
    )
    return f"{who}\n{former.format(desk=request.formerly)}"


def request_skew(lead: timedelta) -> str:
    """Return what headquarters should know of a post's clock.

    Args:
        lead: How far it was ahead when the request was made.
    """
    if lead > timedelta(0):
        words = QCoreApplication.translate(
            "Membership",
            "The post's clock is {span} ahead of this one. It can join; have the wrong one put right.",
        )
    else:
        words = QCoreApplication.translate(
            "Membership",
            "By the post's clock this request is {span} old. If it was written just now, that clock is behind: "
            "the post can join; have it put right.",
        )
    return words.format(span=span_text(lead))


def answer_skew(lead: timedelta) -> str:
    """Return what a post should know of the two clocks.

    Args:
        lead: How far headquarters' clock is ahead of this one.
    """
    if lead > timedelta(0):
        words = QCoreApplication.translate(
            "Membership",
            "This computer's clock is {span} behind headquarters'. You can join; have the wrong one put right.",
        )
    else:
        words = QCoreApplication.translate(
            "Membership",
            "This computer's clock is {span} ahead of headquarters'. "
            "You can join; have the wrong one put right.",
        )
    return words.format(span=span_text(lead))
