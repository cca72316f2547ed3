"""Where headquarters stands, kept in its casebook: its epoch, what it gave out, and what it last heard.

Implements `transfer.ends.receiving.Standing`, which describes each method. Runs on the thread of the casebook.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from vetting_desk.model.certificate_register import ShownCertificate
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_kinds import (
    INTERPRETER,
    KINDS,
    OF_PLANS,
    REMARK,
    REOPENING,
    TOLD,
    TRAVELLING,
)
from vetting_desk.model.epoch import LEFT_OUT, Epoch, GivenOut, Heard, Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.registry.books import RegistryBooks
from vetting_desk.store.settings import LIST_SEEN, RULES_SEEN

RESTORED: Final = "restored"
"""Reason of an entry's way: the desk it is for was restored."""
_OWN_WORD: Final = OF_PLANS | {INTERPRETER, REMARK, REOPENING, TOLD}
"""What a desk gets back after a restore although it said it itself: that a plan went on, that the person
was told a decision, that nobody of a code interprets any more."""


class CasebookStanding:
    """A `transfer.ends.receiving.Standing` over headquarters' casebook.

    Args:
        casebook: Headquarters'.
        rules_number: Of the organisation's newest rules; 0 before the first.
    """

    def __init__(self, casebook: RegistryBooks, rules_number: int) -> None:
        self._casebook = casebook
        self._rules_number = rules_number

    def heard(self, desk_id: str) -> Heard | None:
        """Return a desk's newest word; None if it was never heard."""
        return self._casebook.heard.find(desk_id)

    def hear(self, heard: Heard) -> None:
        """Keep a desk's newest word."""
        self._casebook.heard.put(heard)

    def find(self, kind: FindingKind, subject: str, detail: Mapping[str, str | int]) -> None:
        """Say what a person has to be told, once."""
        self._casebook.findings.add(kind, subject, detail)

    def epoch(self) -> Epoch:
        """Return headquarters' present epoch."""
        return self._casebook.epochs.present()

    def knows_epoch(self, mark: str) -> bool:
        """Return whether an epoch with this mark was headquarters' own."""
        return self._casebook.epochs.knows(mark)

    def begin_epoch(
        self, why: Why, above: int, feeds: Mapping[str, int], list_number: int, rules: int
    ) -> None:
        """Begin an epoch above all that is known to have been given."""
        self._casebook.begin_epoch(why, above, feeds, list_number, rules)

    def note_given(self, desk_id: str, sequence: int, list_number: int, rules: int) -> None:
        """Give no return bundle to a desk, no list and no rules, under these numbers or below."""
        if sequence >= self._casebook.bundles.next_sequence(desk_id):
            self._casebook.bundles.skip_to(desk_id, sequence + LEFT_OUT)
        self._casebook.counters.raise_to(LIST_SEEN, list_number)
        self._casebook.counters.raise_to(RULES_SEEN, rules)

    def numbers(self) -> GivenOut:
        """Return the newest numbers of what headquarters gives out."""
        return GivenOut(self._casebook.revocations.number(), self._rules_number)

    def returned(self, desk_id: str) -> int:
        """Return the number of the newest return bundle for a desk; 0 before the first."""
        return self._casebook.bundles.reached().get(desk_id, 0)

    def returned_digest(self, desk_id: str, sequence: int) -> str:
        """Return the manifest digest of a return bundle for a desk; empty if none bears this number."""
        found = self._casebook.bundles.at(desk_id, sequence)
        return found[1] if found else ""

    def show(self, shown: Sequence[ShownCertificate]) -> int:
        """Keep certificates that came and are missing from the register; return how many are new."""
        return self._casebook.register.show(shown)

    def bring_back(self, desk_id: str) -> None:
        """Send a desk that was restored again what it had, and what it said itself and may have lost.

        What guards the people of its cases goes in any case; of the rest what was sent to it before (a
        decision, a task, a second rating), and of its own word what others act on.
        """
        books, lineage = self._casebook, frozenset(self.lineage(desk_id))
        for kind in sorted(KINDS):
            for entry in books.entries.of_kind(kind):
                if not entry.files:
                    continue
                if kind in TRAVELLING:
                    opener = books.cases.desk_of(entry.case_id)
                    again = bool(books.holdings.ever(entry.case_id, opener) & lineage)
                else:
                    again = kind in _OWN_WORD and entry.desk_id in lineage
                if again or not lineage.isdisjoint(books.entries.feeds(entry.id)):
                    books.entries.set_way(entry.id, desk_id, EntryWay.TO_SEND, RESTORED)

    def lineage(self, desk_id: str) -> tuple[str, ...]:
        """Return a desk and all it was before it became a new one, newest first."""
        return self._casebook.successions.lineage(desk_id)
