"""Headquarters' knowledge of instruments as a `vetting_desk.transfer.ends.meaning.Meaning`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.operations.access import compartment
from vetting_desk.operations.exchange.needs import MeaningDesk
from vetting_desk.operations.interview import own_copy
from vetting_desk.operations.records import agreement, rated_twice
from vetting_desk.operations.records.sealed import is_cover, seal_to

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.transfer.ends.meaning import Said


@dataclass(frozen=True, slots=True)
class DeskMeaning:
    """What an unlocked headquarters knows of instruments, and to whom it seals.

    Attributes:
        open_desk: The desk.
    """

    open_desk: MeaningDesk

    def said(self, document: "RecordDocument") -> "Said":
        """Return who may read a record, by this desk's own copy of its instrument."""
        from vetting_desk.transfer.ends.meaning import Said

        clinical = own_copy.is_clinical(self.open_desk, document.instrument)
        return Said(clinical, open=not is_cover(document))

    def compare(
        self, document: "RecordDocument", files: Mapping[str, bytes]
    ) -> tuple[str, tuple[str, ...]]:
        """Return why a record's parts do not say the same, and what was not compared."""
        found = agreement.compare(self.open_desk, document, files)
        return found.broken, found.open

    def rated_twice(self, document: "RecordDocument", xml: bytes) -> tuple[str, ...]:
        """Return flags of what a record says of its second rating otherwise than the statements here."""
        found = rated_twice.compare(self.open_desk, document, xml)
        return (found.broken,) if found.broken else found.open

    def seal(self, files: Mapping[str, bytes]) -> bytes:
        """Return a whole record sealed to the organisation and the desk's psychologists; empty without any."""
        readers = compartment.readers(self.open_desk)
        return seal_to(readers, files) if readers else b""
