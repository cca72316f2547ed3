"""What came before this program knew its kind: it was kept and flagged, and counts once a newer one reads it.

A desk is brought up to date later than another: what guards people, files of cases and interpreters would else
be kept for ever and never count, for its receipt was given long ago.
"""

from contextlib import AbstractContextManager
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.model.entry_document import MEMBER, READER, parse_entry
from vetting_desk.model.entry_kinds import GUARDING, INTERPRETER, KINDS
from vetting_desk.registry import entries, interpreters
from vetting_desk.registry.books import EntryBooks

if TYPE_CHECKING:
    from vetting_desk.store.settings import SettingsStore

KEY: Final = "entry-kinds-known"
"""Setting: the kinds of entries that the program knew that took in a bundle last, as a digest."""


class CatchingUpBooks(EntryBooks, Protocol):
    """A casebook that remembers which kinds of entries its program knew."""

    @property
    def settings(self) -> "SettingsStore":
        """Settings of the desk."""

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context manager: all or nothing."""


def catch_up(casebook: CatchingUpBooks) -> bool:
    """Let count what was only kept until now, once for each program that knows other kinds; return whether."""
    known = sha256("\n".join([str(READER), *sorted(KINDS)]).encode()).hexdigest()
    if casebook.settings.get(KEY) == known:
        return False
    with casebook.transaction():
        for case_id in casebook.stated.cases_uncounted(GUARDING):
            if casebook.cases.find(case_id) is not None:
                entries.count_waiting(casebook, case_id)
        for entry in casebook.entries.of_kind(INTERPRETER):
            name = next((each.sha256 for each in entry.files if each.name == MEMBER), None)
            if name is not None:
                interpreters.count(casebook, parse_entry(casebook.blobs.get(name)))
        interpreters.bring_on(casebook)
        casebook.settings.set(KEY, known)
    return True
