"""Words for two clocks that differ, as the papers of an enrolment show it."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from ui.text.clock_text import span_text


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
