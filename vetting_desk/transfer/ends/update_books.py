"""What return bundles ask of the store about what desks shall have: instruments, and packs of texts."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from vetting_desk.model import InstrumentSummary
from vetting_desk.model.pack import Pack


class Packs(Protocol):
    """Texts the organisation approved."""

    def add(self, pack: Pack, document: bytes, p7s: bytes) -> None:
        """Add a version; `StateError` unless it is higher than all that are here."""

    def highest(self, pack_id: str) -> int:
        """Return the highest version of a pack ever seen here; 0 for none."""

    def at(self, pack_id: str, version: int) -> Pack | None:
        """Return a version of a pack; None if it is not here."""


class Instruments(Protocol):
    """Questionnaires."""

    def add(
        self, xml: bytes, summary: InstrumentSummary, attachments: Mapping[str, bytes] | None = None
    ) -> None:
        """Add an instrument with the lists it takes; harmless when the very same is here already."""

    def complete(self, sha256: str, attachments: Mapping[str, bytes]) -> None:
        """Add lists that were not at hand when the instrument came; those that are here stay."""

    def list(self) -> Sequence[InstrumentSummary]:
        """Return every version of every instrument."""

    def holds(self, sha256: str) -> bool:
        """Return whether an instrument with this digest is here."""

    def xml(self, sha256: str) -> bytes:
        """Return the XForm; `NotFoundError` if the desk does not hold it."""

    def attachments(self, sha256: str) -> Mapping[str, bytes]:
        """Return the lists the instrument takes, by file name."""
