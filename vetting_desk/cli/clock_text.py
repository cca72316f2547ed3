"""Words for the clock at a terminal: spans of time, and the one line that says what is wrong with it."""

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vetting_desk.operations.desk.clock import ClockState

_UNITS = (
    (timedelta(days=1), "day"),
    (timedelta(hours=1), "hour"),
    (timedelta(minutes=1), "minute"),
)
_SENTENCES = {
    "ahead": "This device's clock is {span} ahead of what this desk can account for.",
    "behind": "This device's clock is {span} behind what this desk has seen.",
    "below-floor": "This device's clock is {span} behind headquarters' time.",
    "hq-absurd": "Headquarters' last time is {span} ahead of this device's clock.",
}


def span(length: timedelta) -> str:
    """Return a span of time, whichever way it goes, in whole days, hours or minutes; at least one minute."""
    length = abs(length)
    unit, name = next((each for each in _UNITS if length >= each[0]), _UNITS[-1])
    count = max(1, length // unit)
    return f"{count} {name}{'' if count == 1 else 's'}"


def trouble(state: "ClockState") -> str:
    """Return the one line that says what is wrong with the clock; empty if nothing is."""
    sentence = _SENTENCES.get(state.trouble.value)
    if sentence is None:
        return ""
    against = {"below-floor": state.floor, "hq-absurd": state.refused}.get(state.trouble.value)
    return sentence.format(span=span(state.at - (against or state.newest)))


def request_skew(lead: timedelta) -> str:
    """Return what headquarters should know of a post's clock.

    Args:
        lead: How far it was ahead when the request was made.
    """
    if lead > timedelta(0):
        return f"The post's clock is {span(lead)} ahead of this one. It can join; set the wrong one right."
    return (
        f"By the post's clock this request is {span(lead)} old. If it was written just now, that clock is "
        "behind: the post can join; set it right."
    )


def answer_skew(lead: timedelta) -> str:
    """Return what a post should know of the two clocks.

    Args:
        lead: How far headquarters' clock is ahead of this one.
    """
    way = "behind" if lead > timedelta(0) else "ahead of"
    return f"This device's clock is {span(lead)} {way} headquarters'. You can join; set the wrong one right."
