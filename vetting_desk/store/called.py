"""What people call the things that the audit log names by their ids.

The log names each thing by what never changes and never collides; whoever reads it knows a case by its
reference, an officer by name. Nothing is written here.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from vetting_desk.model.about import About
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Row

_CASE: Final = "SELECT reference AS 'case' FROM cases WHERE id = ?"
_CLINICAL: Final = (
    "EXISTS (SELECT 1 FROM instruments AS i"
    " WHERE i.id = f.instrument_id AND i.clinical) AS clinical"
)
_FORM: Final = (
    "SELECT c.reference AS 'case', f.title AS form, {clinical} FROM {table} AS f"
    " JOIN cases AS c ON c.number = f.case_number WHERE f.id = ?"
)
_ASKED: Final = (
    _CASE,
    _FORM.format(clinical=_CLINICAL, table="assessments"),
    _FORM.format(clinical=_CLINICAL, table="records"),
    "SELECT name FROM officers WHERE id = ?",
    "SELECT name FROM peers WHERE desk_id = ?",
    "SELECT name FROM desk WHERE id = ?",
    "SELECT title AS form FROM instruments WHERE sha256 = ?",
    "SELECT title AS name FROM watch_lists WHERE 'list/' || id || '/' || version = ?",
    "SELECT title AS name FROM packs WHERE id || '/' || version = ?",
    "SELECT sequence AS bundle FROM bundles WHERE id = ?",
    "SELECT sequence AS bundle FROM arrivals WHERE bundle_id = ?",
    (
        "SELECT b.sequence AS bundle FROM bundle_files AS f JOIN bundles AS b ON b.id = f.bundle_id"
        " WHERE f.name = ?"
    ),
    (
        "SELECT c.reference AS 'case' FROM decision_drafts AS d JOIN cases AS c ON c.number = d.case_number"
        " WHERE d.id = ?"
    ),
    "SELECT c.reference AS 'case' FROM entries AS e JOIN cases AS c ON c.id = e.case_id WHERE e.id = ?",
)
"""Each finds a thing by one id; the columns are fields of `About`."""

_NAMING: Final = ("record", "case", "bundle", "desk")
"""Details of an entry that name a thing it is about, where its subject is but a number."""


class CalledStore:
    """Finds what things are called."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def about(self, subject: str, detail: Mapping[str, Any]) -> About:
        """Return what an entry is about.

        Args:
            subject: Its subject; two ids with a stroke between are looked up one after the other.
            detail: Its detail.
        """
        for named in _named(subject, detail):
            found = self._find(named)
            if found is not None:
                return found
        return About()

    def name(self, id_: str) -> str:
        """Return the name of an officer or a desk; empty where this is neither, or nobody known here."""
        found = self._find(id_)
        return found.name if found is not None else ""

    def _find(self, id_: str) -> About | None:
        database = self._core.database
        row: Callable[[str, tuple[str]], Row | None] = database.row
        found = next((hit for sql in _ASKED if (hit := row(sql, (id_,))) is not None), None)
        return About(**dict(found)) if found is not None else None


def _named(subject: str, detail: Mapping[str, Any]) -> Iterator[str]:
    if subject:
        yield subject
        if "/" in subject:
            yield from reversed(subject.split("/"))
    yield from (str(detail[name]) for name in _NAMING if detail.get(name))
