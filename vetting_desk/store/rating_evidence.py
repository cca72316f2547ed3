"""Erasing what was brought to this desk for a second rating of another desk's case.

Of each entry id, digest and author stay, as of an erased case; what it says goes, and with it the sheets of
ratings. Whether it may go is not asked here.
"""

from collections.abc import Sequence

from vetting_desk.store import entries, rating_sheets
from vetting_desk.store.blobs import drop_unused
from vetting_desk.store.engine.core import Core

_ACTION = "rating-evidence-erased"


class RatingEvidenceStore:
    """What second ratings of other desks' cases left in a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def erase(self, entry_ids: Sequence[str]) -> list[str]:
        """Erase what some entries say, and the sheets about them; nothing happens to what is erased already.

        Space it took is overwritten when the casebook is compacted.

        Args:
            entry_ids: Entries of one second rating.

        Returns:
            Ids of the entries that said something until now.
        """
        core, database = self._core, self._core.database
        gone = [
            each
            for each in entry_ids
            if database.value(
                "SELECT count(*) FROM entry_files JOIN entries ON number = entry_number WHERE id = ?",
                (each,),
            )
        ]
        with core.transaction():
            for each in entry_ids:
                self._sheets(each)
            for each in gone:
                of_entry = "entry_number = (SELECT number FROM entries WHERE id = ?)"
                blobs = database.column(
                    f"SELECT sha256 FROM entry_files WHERE {of_entry}",  # noqa: S608 (constants)
                    (each,),
                )
                database.execute(
                    f"DELETE FROM entry_files WHERE {of_entry}",  # noqa: S608 (constants)
                    (each,),
                )
                drop_unused(database, blobs)
            for subject, state in list(entries.states(database)) if gone else ():
                if subject in gone:
                    core.bind(_ACTION, "entry", subject, state)
        return gone

    def _sheets(self, about: str) -> None:
        core, database = self._core, self._core.database
        for sheet_id in database.column("SELECT id FROM rating_sheets WHERE about = ?", (about,)):
            number = database.value("SELECT number FROM rating_sheets WHERE id = ?", (sheet_id,))
            lines = database.column(
                "SELECT sequence FROM rating_lines WHERE sheet_number = ?", (number,)
            )
            database.execute("DELETE FROM rating_lines WHERE sheet_number = ?", (number,))
            database.execute("DELETE FROM rating_sheets WHERE number = ?", (number,))
            for line in lines:
                core.bind(_ACTION, rating_sheets.LINE, f"{sheet_id}/{line}", "")
            core.bind(_ACTION, rating_sheets.KIND, sheet_id, "")
