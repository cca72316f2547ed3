"""Step 4 of the migrations: what was kept as settings moves into the tables that are made for it.

The audit log bound each of these as a setting. For each that moves, one entry says that the setting is gone
and one binds the row that holds it now, so that log and content fit before and after. A setting that was not as
the log says is moved as it is, and the log still misses it: moving makes nothing good that was changed
beside the log. Everything here stays as it was written for this step, whatever becomes of the tables later.
"""

import json
from collections.abc import Callable, Mapping
from typing import Final

from vetting_desk.clock import Clock
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import Field, digest
from vetting_desk.store.migration.step_core import core_of

MOVED: Final = "setting-moved"

Bound = tuple[str, str, str]
"""Kind, subject and state of a row as the audit log binds it."""
Move = Callable[[Database, str, bytes], list[Bound]]
"""Takes the rest of a setting's key and its value, writes the rows, and returns what they are bound as."""

_MLDSA65_SIGNATURE: Final = 3309
_COUNT: Final = 4
_NUMBER_KEY, _LIST_KEY = "revocation/number", "revocation/list"


def move(database: Database, clock: Clock) -> None:
    """Move the settings of an older casebook, inside the transaction of the step."""
    found = [
        (row["key"], row["value"], beginning)
        for row in database.rows("SELECT key, value FROM settings ORDER BY key")
        if (beginning := next((each for each in _MOVES if row["key"].startswith(each)), None))
    ]
    if not found:
        return
    core, logged = core_of(database, clock), _logged(database)
    for key, value, beginning in found:
        for kind, subject, state in _MOVES[beginning](database, key.removeprefix(beginning), value):
            core.bind(MOVED, kind, subject, state)
        database.execute("DELETE FROM settings WHERE key = ?", (key,))
        if logged.get(key) == digest(key, value):
            core.bind(MOVED, "setting", key, "")


def _logged(database: Database) -> dict[str, str]:
    """Return the state of each setting as its last entry in the log says."""
    rows = database.each(
        "SELECT subject, detail FROM audit WHERE action = 'setting-changed' ORDER BY sequence"
    )
    return {row["subject"]: json.loads(row["detail"])["binds"]["state"] for row in rows}


def _hold(database: Database, case_id: str, value: bytes) -> list[Bound]:
    content = json.loads(value)
    fields = content["at"], content["officer"], content["reason"]
    number = _number(database, "cases", case_id)
    if number is None:
        return []
    _insert(database, "holds", number, *fields)
    return [("hold", case_id, digest(case_id, *fields))]


def _draft_move(database: Database, assessment_id: str, value: bytes) -> list[Bound]:
    moved_to = value.decode()
    before = _number(database, "assessments", assessment_id)
    after = _number(database, "assessments", moved_to)
    if before is None or after is None:
        return []
    _insert(database, "draft_moves", before, after)
    return [("draft-move", assessment_id, digest(assessment_id, moved_to))]


def _unfinished_note(database: Database, subject: str, value: bytes) -> list[Bound]:
    officer_id, _, case_id = subject.partition("/")
    number = _number(database, "cases", case_id)
    if number is None:
        return []
    _insert(database, "unfinished_notes", number, officer_id, value)
    return [("unfinished-note", subject, digest(officer_id, case_id, value))]


def _ticket_recipient(database: Database, officer_id: str, value: bytes) -> list[Bound]:
    return _recipient(database, officer_id, "ticket", value.decode())


def _clinical_recipient(database: Database, officer_id: str, value: bytes) -> list[Bound]:
    return _recipient(database, officer_id, "clinical", value.decode())


def _recipient(database: Database, officer_id: str, purpose: str, recipient: str) -> list[Bound]:
    row = officer_id, purpose, recipient
    _insert(database, "officer_recipients", *row)
    return [("recipient", f"{purpose}/{officer_id}", digest(*row))]


def _revoked(database: Database, _: str, value: bytes) -> list[Bound]:
    names = "serial", "subject", "subject_id", "since", "reason"
    rows = [tuple(str(each[name]) for name in names) for each in json.loads(value)]
    for row in rows:
        _insert(database, "revoked_certificates", *row)
    return [("revoked-certificate", serial, digest(serial, *rest)) for serial, *rest in rows]


def _revocation_list(database: Database, _: str, content: bytes) -> list[Bound]:
    """Move the list together with its number, which is a setting of its own and goes with it."""
    number = int(database.value("SELECT value FROM settings WHERE key = ?", (_NUMBER_KEY,)))
    _insert(database, "revocation_list", 1, number, content)
    return [("revocation-list", "newest", digest(number, content))]


def _gone_with_the_list(database: Database, rest: str, value: bytes) -> list[Bound]:
    del database, rest, value
    return []


def _manifest(database: Database, bundle_id: str, value: bytes) -> list[Bound]:
    """Take apart what was one value: ML-DSA-65 signature, length of the CMS signature, it, the manifest."""
    mldsa65, rest = value[:_MLDSA65_SIGNATURE], value[_MLDSA65_SIGNATURE:]
    length, rest = int.from_bytes(rest[:_COUNT], "big"), rest[_COUNT:]
    row = bundle_id, rest[length:], rest[:length], mldsa65
    _insert(database, "kept_manifests", *row)
    return [("manifest", bundle_id, digest(*row))]


_MOVES: Final[Mapping[str, Move]] = {
    "bundle/": _manifest,
    "clinical/recipient/": _clinical_recipient,
    "clinical/unfinished/": _unfinished_note,
    "moved/": _draft_move,
    "retention/hold/": _hold,
    _LIST_KEY: _revocation_list,
    _NUMBER_KEY: _gone_with_the_list,
    "revocation/revoked": _revoked,
    "slot/ticket-recipient/": _ticket_recipient,
}
"""Beginnings of the keys that move, in the order of the alphabet: a list is moved before its number goes."""


def _number(database: Database, table: str, thing_id: str) -> int | None:
    """Return a thing's number; None if it is there no more, and what spoke of it goes without a row."""
    found: int | None = database.value(f"SELECT number FROM {table} WHERE id = ?", (thing_id,))  # noqa: S608 (our table names)
    return found


def _insert(database: Database, table: str, *row: Field) -> None:
    places = ", ".join("?" * len(row))
    database.execute(f"INSERT INTO {table} VALUES ({places})", row)  # noqa: S608 (our table names)
