"""Where somebody sits who has a say in a decision, if not at the desk that prepares it."""

from collections.abc import Set as AbstractSet
from typing import Protocol

from vetting_desk.model.decision_standing import Standing


class Seat(Protocol):
    """A seat from which what was proposed is read and signed; nothing is prepared or withdrawn there."""

    @property
    def stances(self) -> AbstractSet[str]:
        """What can be said from it: ``signs`` and ``dissents``, or nothing where it holds no keys that sign."""

    def say(
        self, case_id: str, saw: str, stance: str, passphrase: str, words: str, pin: str
    ) -> Standing:
        """Sign a proposed decision, or dissent; runs on the store's thread.

        Args:
            case_id: The case.
            saw: What the officer had before them.
            stance: ``signs`` or ``dissents``.
            passphrase: As typed.
            words: What they add; of who dissents, why.
            pin: Of a token; empty without one.
        """
