"""At a post, what of headquarters' word lay aside, and counts there as what a return bundle brings."""

from dataclasses import replace

from vetting_desk.model.desk import DeskKind
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.registry.books import RegistryBooks
from vetting_desk.registry.casebook_registry import CasebookRegistry
from vetting_desk.registry.entries import count


def registry_of(casebook: RegistryBooks) -> CasebookRegistry:
    """Return where what is released from quarantine is kept: headquarters' registry, or a post's."""
    at_hq = casebook.desk.kind is DeskKind.HQ
    return CasebookRegistry(casebook) if at_hq else HeardWord(casebook)


class HeardWord(CasebookRegistry):
    """See the module.

    Args:
        casebook: The post's.
    """

    def __init__(self, casebook: RegistryBooks) -> None:
        super().__init__(casebook)
        self._books = casebook

    def accept_entry(self, entry: Entry, document: EntryDocument) -> tuple[str, ...]:
        """Keep an entry and let it count, both or neither; returns what to flag."""
        with self._books.transaction():
            if self._books.erasure.is_erased(entry.case_id):
                self._books.entries.add(replace(entry, files=()), {})
                return ()
            self._books.entries.add(entry, {})
            return count(self._books, document)
