"""Verifies the audit log against itself, and against what the casebook holds.

Three questions: is the chain whole (nothing removed, changed, moved); is everything stored as its last
entry says (no old database page put back under a newer log, nothing slipped in beside the log); and does
the chain lead through the heads that bundles and receipts have reported. Who holds the store key could
still write a whole new log; the heads at HQ are what shows that.
"""

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from vetting_desk.crypto.chain import GENESIS, extend, leaf
from vetting_desk.errors import AuditChainError
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.store import answers, bundles, erasure, receipts
from vetting_desk.store.audit_states import APPENDED, STATES
from vetting_desk.store.engine.audit import BINDS, payload
from vetting_desk.store.engine.database import Database

_STEP: Final = 2_000


class _Entry(NamedTuple):
    """A row of the log; `_ENTRIES` selects its columns by the names here, in this order."""

    sequence: int
    at: str
    counter: int
    newest: str
    behind: int
    officer_id: str
    action: str
    subject: str
    salt: bytes
    detail: str
    leaf: bytes
    head: bytes


_ENTRIES: Final = (
    f"SELECT {', '.join(_Entry._fields)} FROM audit WHERE sequence > ? ORDER BY sequence"  # noqa: S608 (constants)
)


@dataclass(frozen=True, slots=True)
class AuditMark:
    """How far a log was verified, so that the next time can begin there.

    Attributes:
        sequence: The last entry verified.
        head: The chain's head there.
        answered: Number of the last answer of each assessment.
        appended: Number of the last row of each of `APPENDED`.
    """

    sequence: int = 0
    head: bytes = GENESIS
    answered: Mapping[str, int] = field(default_factory=dict)
    appended: Mapping[str, int] = field(default_factory=dict)


def verify(
    database: Database,
    desk_id: str,
    since: AuditMark | None = None,
    progress: Progress | None = None,
) -> AuditMark:
    """Verify the log; all of it, with all that is stored, unless `since` names where to begin.

    Args:
        database: The casebook.
        desk_id: This desk's id.
        since: From an earlier call: only what came after is walked, and of what is stored only answers.
        progress: Reports entries done and in all.

    Raises:
        AuditChainError: Naming the first entry that does not fit, and why.
    """
    walk = _Walk(database, since or AuditMark(), _reported_heads(database, desk_id))
    try:
        with contextlib.closing(walk):
            walk.run(progress or NoProgress())
            walk.require_answers()
            walk.require_no_more_rows()
            if since is None:
                walk.require_states()
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
    ) as error:  # sealed, but never written by us
        raise AuditChainError(sequence=walk.sequence + 1, detail="cannot be read") from error
    return AuditMark(walk.sequence, walk.head, walk.answered, walk.appended)


class _Walk:
    """One pass over the entries, remembering what they bind."""

    def __init__(self, database: Database, start: AuditMark, reported: dict[int, set[str]]) -> None:
        self._database = database
        self._reported = reported
        self._bound: dict[tuple[str, str], tuple[str, int]] = {}
        self._numbers: dict[str, int] = {}
        self._erased = erasure.erased_assessments(database)
        self._erased_history = erasure.erased_history(database)
        self.sequence = start.sequence
        self.head = start.head
        self.answered = dict(start.answered)
        self.appended = {key: start.appended.get(key, 0) for key in APPENDED}
        self._rows = {key: rows(database, self.appended[key]) for key, rows in APPENDED.items()}

    def close(self) -> None:
        """Release the tables that are read alongside."""
        for rows in self._rows.values():
            rows.close()

    def run(self, progress: Progress) -> None:
        total = int(self._database.value("SELECT coalesce(max(sequence), 0) FROM audit"))
        if total < self.sequence:
            raise AuditChainError(sequence=total + 1, detail="entries are missing at the end")
        entries = self._database.each(_ENTRIES, (self.sequence,))
        with contextlib.closing(entries):
            for row in entries:
                entry = _Entry(*row)
                self._link(entry)
                self._require_reported(entry)
                self._bind(entry)
                if self.sequence % _STEP == 0:
                    progress.raise_if_cancelled()
                    progress.report(self.sequence, total, "audit")
        beyond = [length for length in self._reported if length > self.sequence]
        if beyond:
            raise AuditChainError(
                sequence=self.sequence + 1,
                detail="entries that were reported to others are missing",
            )

    def require_answers(self) -> None:
        """Raise if there are answers that no entry is about."""
        rows = self._database.rows(
            "SELECT id, (SELECT max(sequence) FROM answers WHERE assessment_number = number) AS last"
            " FROM assessments WHERE last IS NOT NULL"
        )
        for row in rows:
            assessment_id, last = row["id"], row["last"]
            if last != self.answered.get(assessment_id, 0):
                raise AuditChainError(
                    sequence=self.sequence + 1,
                    detail=f"answer {last} of assessment {assessment_id} is not logged",
                )

    def require_no_more_rows(self) -> None:
        """Raise if there are rows in the timeline or the history that no entry is about."""
        for key, rows in self._rows.items():
            if next(rows, None) is not None:
                raise AuditChainError(
                    sequence=self.sequence + 1, detail=f"a row ({key}) is not logged"
                )

    def require_states(self) -> None:
        """Raise if something is not as its last entry says, or has no entry at all."""
        misfits: list[tuple[int, str]] = []
        for kind, states in STATES.items():
            with contextlib.closing(states(self._database)) as found:
                misfits.extend(self._misfits(kind, found))
        if misfits:
            sequence, detail = min(misfits)
            raise AuditChainError(sequence=sequence, detail=detail)

    def _misfits(self, kind: str, states: Iterable[tuple[str, str]]) -> Iterator[tuple[int, str]]:
        logged = {subject: bound for (its, subject), bound in self._bound.items() if its == kind}
        for subject, state in states:
            wanted, sequence = logged.pop(subject, ("", self.sequence + 1))
            if not wanted:
                yield sequence, f"{kind} {subject} is not logged"
            elif wanted != state:
                yield sequence, f"{kind} {subject} is not as logged"
        yield from (
            (sequence, f"{kind} {subject} is missing")
            for subject, (wanted, sequence) in logged.items()
            if wanted
        )

    def _link(self, entry: _Entry) -> None:
        sequence, subject = entry.sequence, entry.subject
        if sequence != self.sequence + 1:
            raise AuditChainError(sequence=self.sequence + 1, detail="the entry is missing")
        answering = entry.action == answers.ACTION
        erased = answering and subject in self._erased
        if erased:  # the entry links the chain still; what it bound is gone, as a tombstone says
            self.answered[subject] = self.answered.get(subject, 0) + 1
        answer = self._answer(entry) if answering and not erased else ""
        if not erased and leaf(payload(entry[:-2], answer)) != entry.leaf:
            what = "the entry or its answer" if answer else "the entry"
            raise AuditChainError(sequence=sequence, detail=f"{what} was changed")
        if extend(self.head, entry.leaf) != entry.head:
            raise AuditChainError(
                sequence=sequence, detail="the entry does not follow the one before"
            )
        self.sequence, self.head = sequence, entry.head

    def _answer(self, entry: _Entry) -> str:
        """Return what the entry of an answer binds, from the answer as it is stored."""
        sequence, assessment_id = entry.sequence, entry.subject
        number = self.answered.get(assessment_id, 0) + 1
        if entry.detail != answers.detail(number):
            raise AuditChainError(sequence=sequence, detail=f"answer {number} is missing")
        answer = self._database.row(
            "SELECT reference, kind, value, at, officer_id FROM answers"
            " WHERE assessment_number = ? AND sequence = ?",
            (self._number_of(assessment_id), number),
        )
        if answer is None:
            raise AuditChainError(sequence=sequence, detail=f"answer {number} is missing")
        if (answer["at"], answer["officer_id"]) != (entry.at, entry.officer_id):
            raise AuditChainError(sequence=sequence, detail=f"answer {number} was changed")
        self.answered[assessment_id] = number
        return answers.bound(number, answer["reference"], answer["kind"], answer["value"])

    def _require_reported(self, entry: _Entry) -> None:
        reported = self._reported.get(entry.sequence)
        if reported is not None and reported != {self.head.hex()}:
            raise AuditChainError(
                sequence=entry.sequence, detail="another head was reported to others"
            )

    def _bind(self, entry: _Entry) -> None:
        sequence, subject = entry.sequence, entry.subject
        if entry.action == answers.ACTION:
            return
        binds = json.loads(entry.detail).get(BINDS)
        if binds is None:
            return
        for key in APPENDED:
            if key in binds:
                self._require_row(sequence, key, binds[key])
        self._bound[binds["kind"], subject] = (binds["state"], sequence)

    def _require_row(self, sequence: int, key: str, wanted: str) -> None:
        number, found = next(self._rows[key], (0, ""))
        erased = key == "before" and number in self._erased_history
        if found != wanted and not erased:
            raise AuditChainError(sequence=sequence, detail=f"its row ({key}) is not as logged")
        self.appended[key] = number

    def _number_of(self, assessment_id: str) -> int:
        if assessment_id not in self._numbers:
            found = self._database.value(
                "SELECT number FROM assessments WHERE id = ?", (assessment_id,)
            )
            self._numbers[assessment_id] = int(found or 0)
        return self._numbers[assessment_id]


def _reported_heads(database: Database, desk_id: str) -> dict[int, set[str]]:
    reported: dict[int, set[str]] = {}
    for source in (bundles.reported_heads(database), receipts.reported_heads(database, desk_id)):
        for length, head in source:
            if length:
                reported.setdefault(length, set()).add(head)
    return reported
