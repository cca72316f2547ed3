"""What lies in the quarantine of a case: taken in or not, it goes when the case is erased.

It bears the id of a record or an entry of the case, or says itself which case it is of; what was sealed to
psychologists as it came has that beside it.
"""

import json
from collections.abc import Iterator
from typing import Final

from vetting_desk.store.blobs import BlobReader
from vetting_desk.store.engine.database import Database

_KNOWN: Final = (
    "SELECT number FROM quarantine WHERE record_id IN (SELECT id FROM records WHERE case_number = ?1"
    " UNION SELECT e.id FROM entries AS e JOIN cases AS c ON c.id = e.case_id WHERE c.number = ?1)"
)
_SAYING: Final = (
    "SELECT DISTINCT f.quarantine_number AS number, b.number AS blob, b.length AS length"
    " FROM refused_files AS f JOIN blobs AS b ON b.sha256 = f.sha256"
    " WHERE f.name IN ('assessment.json', 'entry.json', 'outside.json', 'case.json') AND b.length <= ?"
)
_MOST: Final = 32 * 1024 * 1024
"""Bytes of a document that is read; a longer one is none of ours."""


def numbers(database: Database, case_number: int, case_id: str) -> list[int]:
    """Return the numbers of what lies in the quarantine of a case."""
    known = set(database.column(_KNOWN, (case_number,)))
    return sorted(known | set(_saying(database, case_id)))


def _saying(database: Database, case_id: str) -> Iterator[int]:
    """Yield the numbers of what says itself that it is of a case, sound or not."""
    wanted = case_id.encode()
    for row in database.rows(_SAYING, (_MOST,)):
        with BlobReader(database, row["blob"], row["length"]) as reader:
            content = b"".join(iter(lambda: reader.read(_MOST), b""))
        if wanted in content and _case_of(content) == case_id:
            yield row["number"]


def _case_of(content: bytes) -> object:
    try:
        said = json.loads(content)
    except (ValueError, RecursionError):
        return None
    case = said.get("case") if isinstance(said, dict) else None
    return case.get("id") if isinstance(case, dict) else case
