"""Which case a changed thing belongs to, looked up after the commit and once for each kind of thing."""

import json
from collections.abc import Iterable, Mapping
from typing import Final

from vetting_desk.model import Change
from vetting_desk.store.engine.database import Database

_OF_ASSESSMENT: Final = (
    "SELECT a.id, c.id FROM assessments a JOIN cases c ON c.number = a.case_number"
    " WHERE a.id IN (SELECT value FROM json_each(?))"
)
_OF_RECORD: Final = (
    "SELECT r.id, c.id FROM records r JOIN cases c ON c.number = r.case_number"
    " WHERE r.id IN (SELECT value FROM json_each(?))"
)
_OF_ENTRY: Final = "SELECT id, case_id FROM entries WHERE id IN (SELECT value FROM json_each(?))"
_QUERIES: Final[Mapping[str, str]] = {
    "acceptance": _OF_RECORD,
    "assessment": _OF_ASSESSMENT,
    "clinical-key": _OF_ASSESSMENT,
    "correction": _OF_ASSESSMENT,
    "draft-move": _OF_ASSESSMENT,
    "entry": _OF_ENTRY,
    "rating-key": _OF_ASSESSMENT,
    "record": _OF_RECORD,
    "way": _OF_RECORD,
}
_CASES: Final = frozenset({"case", "hold", "tombstone", "withdrawal"})
"""Kinds whose subject is the case itself."""


def with_cases(database: Database, changed: Iterable[Change]) -> list[Change]:
    """Return the changes with the case each belongs to.

    Answers and what belongs to no case are left as they are, without a query: an answer is to cost no more
    than before. So is what is stored no more, as after an erasure; the case itself is among the changes then.

    Args:
        database: In no transaction.
        changed: What was committed.
    """
    found = list(changed)
    wanted: dict[str, set[str]] = {}
    for change in found:
        if not change.case_id and change.kind in _QUERIES:
            wanted.setdefault(change.kind, set()).add(change.subject)
    cases = {kind: _cases(database, kind, subjects) for kind, subjects in wanted.items()}
    return [_with_case(change, cases) for change in found]


def _with_case(change: Change, cases: Mapping[str, Mapping[str, str]]) -> Change:
    if change.kind in _CASES:
        return change._replace(case_id=change.subject)
    if change.case_id or change.kind not in cases:
        return change
    return change._replace(case_id=cases[change.kind].get(change.subject, ""))


def _cases(database: Database, kind: str, subjects: Iterable[str]) -> dict[str, str]:
    rows = database.rows(_QUERIES[kind], (json.dumps(sorted(subjects)),))
    return {str(subject): str(case_id) for subject, case_id in rows}
