"""The register of copies that were given out of cases. Only ever added; gone with the case they are of."""

import json
from collections.abc import Generator
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import TimelineEntry
from vetting_desk.model.copies import CopyFor, CopyKind, IssuedCopy, LeftOut
from vetting_desk.store import timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "copy"
ACTION: Final = "copy-made"
OF_CASE: Final = "SELECT id FROM issued_copies WHERE case_number = ?"
_SELECT: Final = """
    SELECT i.id AS id, i.reference AS reference, i.of_case AS of_case, c.id AS case_id,
           i.recipient AS recipient, i.name AS name, i.purpose AS purpose,
           i.officer_name AS officer_name, i.made_at AS made_at, i.digest AS digest,
           i.records AS records, i.left_out AS left_out, i.kind AS kind
    FROM issued_copies AS i JOIN cases AS c ON c.number = i.case_number"""


class IssuedCopyStore:
    """The register of copies."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def next_number(self, case_id: str) -> int:
        """Return which copy of a case the next one is, from 1.

        Raises:
            NotFoundError: If there is no such case.
        """
        return self._last(self._number(case_id)) + 1

    def add(self, copy: IssuedCopy) -> None:
        """Add a copy, and a line of the case's timeline.

        Raises:
            NotFoundError: If there is no such case.
            StateError: If its reference or number is given out already.
        """
        core, database = self._core, self._core.database
        with core.transaction():
            number = self._number(copy.case_id)
            database.execute(
                "INSERT INTO issued_copies (id, reference, case_number, of_case, recipient, name, purpose,"
                " officer_name, made_at, digest, records, left_out, kind)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    copy.id, copy.reference, number, copy.number, copy.recipient.value, copy.name,
                    copy.purpose, copy.officer_name, to_text(copy.made_at), copy.digest,
                    json.dumps(copy.records), json.dumps(dict(copy.left_out)), copy.kind.value,
                ),
            )  # fmt: skip
            [case] = database.rows("SELECT reference FROM cases WHERE number = ?", (number,))
            said = f"{copy.reference} {copy.recipient.value}"
            entry = TimelineEntry(
                copy.made_at, ACTION, copy.officer_name, case["reference"], copy.case_id, said
            )
            event = timeline.note(database, number, entry)
            core.bind(
                ACTION, KIND, copy.id, _state(copy), event=event, case=copy.case_id,
                reference=copy.reference, recipient=copy.recipient.value,
            )  # fmt: skip

    def of_case(self, case_id: str) -> list[IssuedCopy]:
        """Return the copies given out of a case, the newest first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE c.id = ? ORDER BY i.number DESC", (case_id,)
        )
        return [_copy(row) for row in rows]

    def find(self, reference: str) -> IssuedCopy | None:
        """Return the copy with a reference; None if this desk gave none out under it."""
        row = self._core.database.row(f"{_SELECT} WHERE i.reference = ?", (reference,))
        return _copy(row) if row is not None else None

    def _last(self, number: int) -> int:
        found: int | None = self._core.database.value(
            "SELECT max(of_case) FROM issued_copies WHERE case_number = ?", (number,)
        )
        return found or 0

    def _number(self, case_id: str) -> int:
        found: int | None = self._core.database.value(
            "SELECT number FROM cases WHERE id = ?", (case_id,)
        )
        if found is None:
            raise NotFoundError(what="case", id=case_id)
        return found


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each copy."""
    for row in database.each(_SELECT):
        copy = _copy(row)
        yield copy.id, _state(copy)


def _state(copy: IssuedCopy) -> str:
    left_out = json.dumps({kind.value: count for kind, count in sorted(copy.left_out.items())})
    return digest(
        copy.id, copy.reference, copy.number, copy.case_id, copy.recipient.value, copy.name, copy.purpose,
        copy.officer_name, to_text(copy.made_at), copy.digest, " ".join(copy.records), left_out,
        *([] if copy.kind is CopyKind.COPY else [copy.kind.value]),
    )  # fmt: skip


def _copy(row: Row) -> IssuedCopy:
    return IssuedCopy(
        id=row["id"],
        reference=row["reference"],
        number=row["of_case"],
        case_id=row["case_id"],
        recipient=CopyFor(row["recipient"]),
        name=row["name"],
        purpose=row["purpose"],
        officer_name=row["officer_name"],
        made_at=from_text(row["made_at"]),
        digest=row["digest"],
        records=tuple(json.loads(row["records"])),
        kind=CopyKind(row["kind"]),
        left_out={LeftOut(kind): count for kind, count in json.loads(row["left_out"]).items()},
    )
