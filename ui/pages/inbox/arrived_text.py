"""What arrived, in words: what came of it, and what a person should look at."""

from PySide6.QtCore import QObject

from ui.text.flag_text import flag_text
from ui.text.outcome_text import Transfer
from vetting_desk.model import IntakeOutcome
from vetting_desk.operations.exchange.inbox import Arrived


class ArrivedText(QObject):
    """The counted texts: Qt's tools find numbers only in calls of `tr`, and their context in the class."""

    def outcomes(self, found: Arrived) -> list[str]:
        """Return what came of a bundle, a line for each outcome."""
        records = {
            IntakeOutcome.ACCEPTED: self._accepted,
            IntakeOutcome.ALREADY_HAVE: self._already,
            IntakeOutcome.HELD: self._held,
            IntakeOutcome.REFUSED: self._refused,
            IntakeOutcome.FORK: self._forked,
        }
        lines = [
            say(found.outcomes[key]) for key, say in records.items() if found.outcomes.get(key)
        ]
        beside = found.statements
        good = beside.get(IntakeOutcome.ACCEPTED, 0) + beside.get(IntakeOutcome.ALREADY_HAVE, 0)
        bad = beside.get(IntakeOutcome.REFUSED, 0) + beside.get(IntakeOutcome.FORK, 0)
        lines += Transfer().statements(good, beside.get(IntakeOutcome.HELD, 0), bad)
        return lines or [self.tr("Nothing but its word of how it stands")]

    def looks(self, count: int) -> str:
        """Return how much a person should look at."""
        return self.tr("%n thing(s) to look at", "", count) if count else ""

    def _accepted(self, count: int) -> str:
        return self.tr("%n record(s) taken in", "", count)

    def _already(self, count: int) -> str:
        return self.tr("%n record(s) here already", "", count)

    def _held(self, count: int) -> str:
        return self.tr("%n record(s) held for a person to judge", "", count)

    def _refused(self, count: int) -> str:
        return self.tr("%n record(s) not taken in", "", count)

    def _forked(self, count: int) -> str:
        return self.tr("%n record(s) under an id that is something else here", "", count)


def looks(found: Arrived) -> list[str]:
    """Return what a person should look at in a bundle, a sentence each."""
    return list(dict.fromkeys(flag_text(flag) for flag in found.flags))
