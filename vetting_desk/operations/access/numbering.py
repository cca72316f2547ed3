"""Numbers that go on above all that was given before: of bundles, revocation lists and rules.

A casebook that was put back no longer knows which numbers it gave. In epoch *e* > 1 headquarters numbers
lists and rules from e x 1,000,000 on, and never gives again what another desk shows to have seen. Feeds leave
numbers out as the epoch begins (`Casebook.begin_epoch`).
"""

from typing import Final, Protocol

from vetting_desk.operations.access.guarding_stores import KeepsSignedRules
from vetting_desk.operations.access.policy import KEY as RULES
from vetting_desk.operations.access.policy import from_text
from vetting_desk.operations.access.stores import (
    KeepsCounters,
    KeepsEpochs,
    KeepsRevocations,
    KeepsSettings,
)
from vetting_desk.store.settings import LIST_SEEN, RULES_SEEN

EACH_EPOCH: Final = 1_000_000
"""Numbers of lists and rules that one epoch has to itself."""


class NumberedBooks(KeepsCounters, KeepsEpochs, KeepsRevocations, Protocol):
    """A casebook that knows the numbers it gave, and those that others have seen."""


class NumberedRulesBooks(NumberedBooks, KeepsSettings, KeepsSignedRules, Protocol):
    """The same, with the rules and the numbers of those that were signed."""


def rules_number(casebook: KeepsSettings) -> int:
    """Return the number of the rules in a casebook; 0 before the first."""
    kept = casebook.settings.get(RULES)
    return from_text(kept).number if kept else 0


def next_list(casebook: NumberedBooks) -> int:
    """Return the number of headquarters' next revocation list."""
    return _next(casebook, casebook.revocations.number(), LIST_SEEN)


def next_rules(casebook: NumberedRulesBooks) -> int:
    """Return the number of the next rules that headquarters decides."""
    known = max(rules_number(casebook), casebook.signed_rules.highest())
    return _next(casebook, known, RULES_SEEN)


def list_is_behind(casebook: NumberedBooks) -> bool:
    """Return whether headquarters' list has a number below what was, or may have been, given before."""
    number = casebook.revocations.number()
    return 0 < number < max(_base(casebook), casebook.counters.get(LIST_SEEN))


def _next(casebook: NumberedBooks, known: int, seen: str) -> int:
    return max(known, casebook.counters.get(seen), _base(casebook)) + 1


def _base(casebook: KeepsEpochs) -> int:
    number = casebook.epochs.present().number
    return number * EACH_EPOCH if number > 1 else 0
