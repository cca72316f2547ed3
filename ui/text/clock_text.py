"""Words for the clock: spans of time, and the one sentence that says what is wrong with it."""

from datetime import timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from vetting_desk.operations.desk.clock import ClockState, Trouble

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)

_SENTENCES = {
    Trouble.AHEAD: QT_TRANSLATE_NOOP(
        "ClockText", "This computer's clock is {span} ahead of what this desk can account for."
    ),
    Trouble.BEHIND: QT_TRANSLATE_NOOP(
        "ClockText", "This computer's clock is {span} behind what this desk has seen."
    ),
    Trouble.BELOW_FLOOR: QT_TRANSLATE_NOOP(
        "ClockText", "This computer's clock is {span} behind headquarters' time."
    ),
    Trouble.HQ_ABSURD: QT_TRANSLATE_NOOP(
        "ClockText", "Headquarters' last time is {span} ahead of this computer's clock."
    ),
}


class ClockText(QObject):
    """The counted texts: Qt's tools find numbers only in calls of `tr`, and their context in the class."""

    def days(self, count: int) -> str:
        """Return so many days."""
        return self.tr("%n day(s)", "", count)

    def hours(self, count: int) -> str:
        """Return so many hours."""
        return self.tr("%n hour(s)", "", count)

    def minutes(self, count: int) -> str:
        """Return so many minutes."""
        return self.tr("%n minute(s)", "", count)


def span_text(span: timedelta) -> str:
    """Return a span of time, whichever way it goes, in whole days, hours or minutes; at least one minute."""
    length = abs(span)
    if length >= _DAY:
        return ClockText().days(length // _DAY)
    if length >= _HOUR:
        return ClockText().hours(length // _HOUR)
    return ClockText().minutes(max(1, length // timedelta(minutes=1)))


def trouble_text(state: ClockState) -> str:
    """Return the one sentence that says what is wrong with the clock; empty if nothing is."""
    if state.trouble is Trouble.NONE:
        return ""
    against = {
        Trouble.BELOW_FLOOR: state.floor,
        Trouble.HQ_ABSURD: state.refused,
    }.get(state.trouble) or state.newest
    words = QCoreApplication.translate("ClockText", str(_SENTENCES[state.trouble]))
    return words.format(span=span_text(state.at - against))
