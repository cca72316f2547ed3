"""What both ends ask of a desk's store to know where the desk stands, and what the other one last said.

A part of `books`; a `store.Casebook` has all of it.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from vetting_desk.model.epoch import Epoch, Heard, Why
from vetting_desk.model.finding import FindingKind


class Epochs(Protocol):
    """Which life of the store this is."""

    def present(self) -> Epoch:
        """Return the present epoch."""

    def knows(self, mark: str) -> bool:
        """Return whether an epoch with this mark began here."""


class Words(Protocol):
    """What other desks last said."""

    def find(self, desk_id: str) -> Heard | None:
        """Return what a desk last said; None if it was never heard."""

    def put(self, heard: Heard) -> None:
        """Keep what a desk said, replacing its earlier word."""

    def set_reconciled(self, desk_id: str, *, reconciled: bool) -> None:
        """Set whether what counts as received here is what headquarters holds."""


class Findings(Protocol):
    """What a person has to be told."""

    def add(
        self, kind: FindingKind, subject: str = "", detail: Mapping[str, str | int] | None = None
    ) -> bool:
        """Add a finding; False, and nothing is added, if the very same one stands already."""


class Successions(Protocol):
    """Which desk a desk was before it became a new one."""

    def feed(self) -> str:
        """Return the name of this desk's own feed to headquarters."""

    def lineage(self, desk_id: str) -> Sequence[str]:
        """Return a desk and all it was before it became a new one, newest first."""


class Erasures(Protocol):
    """Cases that were erased."""

    def is_erased(self, case_id: str) -> bool:
        """Return whether a case was erased; False for one that is not known."""


class StandingBooks(Protocol):
    """A store that knows where its desk stands."""

    @property
    def epochs(self) -> Epochs:
        """Which life of the store this is."""

    @property
    def heard(self) -> Words:
        """What other desks last said."""

    @property
    def findings(self) -> Findings:
        """What a person has to be told."""

    @property
    def successions(self) -> Successions:
        """Which desk a desk was before."""

    def begin_epoch(
        self,
        why: Why,
        above: int = 0,
        feeds: Mapping[str, int] | None = None,
        list_number: int = 0,
        rules_number: int = 0,
    ) -> Epoch:
        """Begin an epoch above all that is known to have been given, and owe headquarters a word."""

    def owe_word(self) -> None:
        """Owe headquarters a word: the next bundle is written even where there is no record to send."""

    def owes_word(self) -> bool:
        """Return whether headquarters is owed a word that no bundle has carried yet."""
