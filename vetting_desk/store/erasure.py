"""Erasing what a case says, and the tombstone that stays. Whether a case may be erased is not asked here.

Names, birth date, answers, drafts, files of records and entries, what lies of it in the quarantine, notes,
releases and what people wrote about them go; ids, digests, moments and the audit log stay, and in the figures
over many cases its steps (`numbers`). Log entries about erased answers still link the chain; what they bound
can no longer be compared.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import TimelineEntry
from vetting_desk.store import (
    alarms,
    amendments,
    apart,
    assessment_rows,
    call_acts,
    calls,
    case_rows,
    claims,
    corrections,
    decision_drafts,
    entries,
    facts,
    file_contents,
    holdings,
    issued_copies,
    offers,
    rating_keys,
    rating_sheets,
    recording_notes,
    recordings,
    records,
    refused_of_case,
    reviews,
    sameness,
    statements,
    timeline,
    unfinished_notes,
    withdrawals,
)
from vetting_desk.store.blobs import drop_unused
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.numbers import NumberStore
from vetting_desk.store.refused import OF_ERASED, RefusedStore

_SELECT: Final = """
    SELECT c.id AS case_id, c.reference AS reference, t.at AS at, t.officer_id AS officer_id,
           t.reason AS reason
    FROM tombstones AS t JOIN cases AS c ON c.number = t.case_number"""
_OF_CASE: Final = "assessment_number IN (SELECT number FROM assessments WHERE case_number = ?)"
_SHEET_OF_CASE: Final = (
    "sheet_number IN (SELECT s.number FROM rating_sheets AS s JOIN cases AS c ON c.id = s.case_id"
    " WHERE c.number = ?)"
)
_ENTRY_OF_CASE: Final = (
    "entry_number IN (SELECT e.number FROM entries AS e JOIN cases AS c ON c.id = e.case_id"
    " WHERE c.number = ?)"
)
_BLOBS: Final = f"""
    SELECT sha256 FROM record_files JOIN records ON number = record_number WHERE case_number = ?
    UNION SELECT substr(value, 1, 64) FROM answers JOIN assessments ON number = assessment_number
    WHERE case_number = ? AND length(value) BETWEEN 64 AND 80
    UNION SELECT sha256 FROM file_contents WHERE case_number = ?
    UNION SELECT sha256 FROM entry_files WHERE {_ENTRY_OF_CASE}"""  # noqa: S608 (constants)
_DELETE: Final = (
    f"DELETE FROM answers WHERE {_OF_CASE}",  # noqa: S608 (constants)
    f"DELETE FROM drafts WHERE {_OF_CASE}",  # noqa: S608 (constants)
    f"DELETE FROM handovers WHERE {_OF_CASE}",  # noqa: S608 (constants)
    f"DELETE FROM corrections WHERE {_OF_CASE}",  # noqa: S608 (constants)
    f"DELETE FROM clinical_keys WHERE {_OF_CASE}",  # noqa: S608 (constants)
    f"DELETE FROM rating_keys WHERE {_OF_CASE}",  # noqa: S608 (constants)
    f"DELETE FROM rating_lines WHERE {_SHEET_OF_CASE}",  # noqa: S608 (constants)
    "DELETE FROM rating_sheets WHERE case_id = (SELECT id FROM cases WHERE number = ?)",
    "DELETE FROM clinical_notes WHERE case_number = ?",
    "DELETE FROM unfinished_notes WHERE case_number = ?",
    "DELETE FROM releases WHERE case_number = ?",
    f"DELETE FROM amendments WHERE number IN ({amendments.OF_CASE})",  # noqa: S608 (constants)
    "DELETE FROM names WHERE case_number = ?",
    "DELETE FROM papers WHERE case_number = ?",
    "DELETE FROM sameness WHERE case_number = ?1 OR other_number = ?1",
    "DELETE FROM link_candidates WHERE case_number = ?1 OR other_number = ?1",
    "DELETE FROM withdrawals WHERE case_number = ?",
    "DELETE FROM edition_cases WHERE case_number = ?",
    "DELETE FROM closed_cases WHERE case_number = ?",
    "DELETE FROM decision_drafts WHERE case_number = ?",
    "DELETE FROM offers WHERE case_number = ?",
    f"DELETE FROM case_offered WHERE id IN ({holdings.OFFERS_OF_CASE})",  # noqa: S608 (constants)
    f"DELETE FROM case_taken WHERE id IN ({holdings.TAKEN_OF_CASE})",  # noqa: S608 (constants)
    f"DELETE FROM call_acts WHERE id IN ({call_acts.OF_CASE})",  # noqa: S608 (constants)
    f"DELETE FROM call_words WHERE call_number IN ({calls.NUMBERS_OF_CASE})",  # noqa: S608 (constants)
    f"UPDATE calls SET words_gone = 1, handed = '' WHERE id IN ({calls.OF_CASE})",  # noqa: S608 (constants)
    "DELETE FROM case_facts WHERE case_number = ?",
    "DELETE FROM statements WHERE case_number = ?",
    "DELETE FROM file_contents WHERE case_number = ?",
    "DELETE FROM alarms_come WHERE alarm_number IN (SELECT number FROM alarms WHERE case_number = ?)",
    "DELETE FROM alarms WHERE case_number = ?",
    (
        "DELETE FROM apart_settled WHERE apart_number IN"
        " (SELECT number FROM apart_kept WHERE case_number = ?)"
    ),
    "DELETE FROM apart_kept WHERE case_number = ?",
    *recordings.DELETE_OF_CASE,
    "DELETE FROM issued_copies WHERE case_number = ?",
    "DELETE FROM claims WHERE case_number = ?",
    "DELETE FROM review_steps WHERE case_number = ?",
    "DELETE FROM acknowledgements WHERE case_number = ?",
    "DELETE FROM queued WHERE case_number = ?",
    "DELETE FROM sorted_in WHERE case_number = ?",
    "DELETE FROM outcome_terms WHERE case_number = ?",
    "DELETE FROM outcome_terms_stale WHERE case_number = ?",
    "DELETE FROM due_items WHERE case_number = ?",
    "DELETE FROM due_to_look WHERE case_number = ?",
    "DELETE FROM custody WHERE case_number = ?",
    "DELETE FROM custody_to_look WHERE case_number = ?",
    "DELETE FROM record_files WHERE record_number IN (SELECT number FROM records WHERE case_number = ?)",
    f"DELETE FROM entry_files WHERE {_ENTRY_OF_CASE}",  # noqa: S608 (constants)
    "UPDATE case_history SET content = '' WHERE case_number = ?",
    "DELETE FROM case_search WHERE rowid = ?",
    (
        "UPDATE cases SET name = '', latin_name = '', birth = '', birth_certainty = 'unknown'"
        " WHERE number = ?"
    ),
    "DELETE FROM number_stale WHERE case_number = ?",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What stays of an erased case.

    Attributes:
        case_id: Which it was.
        reference: Its reference.
        at: When it was erased, by device time.
        officer_id: Who erased it.
        reason: Why, in words.
    """

    case_id: str
    reference: str
    at: datetime
    officer_id: str
    reason: str


class ErasureStore:
    """Tombstones, and the erasing they stand for."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def erase(self, case_id: str, at: datetime, officer_id: str, reason: str) -> Tombstone:
        """Erase what a case says, all of it or nothing.

        Space it took is overwritten when the casebook is compacted.

        Raises:
            NotFoundError: If there is no such case.
            StateError: If it is erased already.
        """
        database = self._core.database
        with self._core.transaction():
            row = database.row("SELECT number, reference FROM cases WHERE id = ?", (case_id,))
            if row is None:
                raise NotFoundError(what="case", id=case_id)
            number, reference = row["number"], row["reference"]
            if database.row("SELECT 1 FROM tombstones WHERE case_number = ?", (number,)):
                raise StateError(what="case", state="erased", wanted="kept")
            RefusedStore(self._core).clear(
                refused_of_case.numbers(database, number, case_id), OF_ERASED
            )
            gone = self._what_goes(number)
            blobs = self._blobs_of(number)
            database.execute(
                "INSERT INTO tombstones (case_number, at, officer_id, reason) VALUES (?, ?, ?, ?)",
                (number, to_text(at), officer_id, reason),
            )
            NumberStore(self._core).settle(number)
            for sql in _DELETE:
                database.execute(sql, (number,))
            drop_unused(database, blobs)
            tombstone = Tombstone(case_id, reference, at, officer_id, reason)
            self._bind(number, tombstone, gone)
        return tombstone

    def is_erased(self, case_id: str) -> bool:
        """Return whether a case was erased; False for one that is not known."""
        return self._core.database.row(f"{_SELECT} WHERE c.id = ?", (case_id,)) is not None

    def tombstones(self) -> list[Tombstone]:
        """Return all tombstones, the newest first."""
        rows = self._core.database.rows(f"{_SELECT} ORDER BY t.at DESC")
        return [_tombstone(row) for row in rows]

    def _what_goes(self, number: int) -> list[tuple[str, str]]:
        """Return kind and subject of everything whose own row goes."""
        kinds = {
            "clinical-key": "SELECT id FROM clinical_keys JOIN assessments ON number = assessment_number"
            " WHERE case_number = ?",
            corrections.KIND: "SELECT id FROM corrections JOIN assessments ON number = assessment_number"
            " WHERE case_number = ?",
            amendments.KIND: amendments.OF_CASE,
            rating_keys.KIND: rating_keys.OF_CASE,
            rating_sheets.KIND: rating_sheets.OF_CASE,
            rating_sheets.LINE: rating_sheets.LINES_OF_CASE,
            "clinical-note": "SELECT id FROM clinical_notes WHERE case_number = ?",
            unfinished_notes.KIND: unfinished_notes.OF_CASE,
            "release": "SELECT id FROM releases WHERE case_number = ?",
            decision_drafts.KIND: decision_drafts.OF_CASE,
            offers.KIND: offers.OF_CASE,
            holdings.OFFERED: holdings.OFFERS_OF_CASE,
            holdings.TAKEN: holdings.TAKEN_OF_CASE,
            facts.KIND: facts.OF_CASE,
            statements.KIND: statements.OF_CASE,
            file_contents.KIND: file_contents.OF_CASE,
            alarms.KIND: alarms.OF_CASE,
            apart.KIND: apart.OF_CASE,
            call_acts.KIND: call_acts.OF_CASE,
            recordings.KIND: recordings.OF_CASE,
            recording_notes.MARK: recording_notes.MARKS_OF_CASE,
            recording_notes.TYPED: recording_notes.TYPED_OF_CASE,
            issued_copies.KIND: issued_copies.OF_CASE,
            claims.KIND: claims.OF_CASE,
            reviews.STEP: reviews.STEPS_OF_CASE,
            reviews.SEEN: reviews.SEEN_OF_CASE,
            sameness.KIND: sameness.OF_CASE,
            withdrawals.KIND: withdrawals.OF_CASE,
        }
        return [
            (kind, str(subject))
            for kind, sql in kinds.items()
            for subject in self._core.database.column(sql, (number,))
        ]

    def _blobs_of(self, number: int) -> list[str]:
        """Return the contents that records, files, entries and answers of a case name.

        Those that sealed answers name cannot be found; they lose their key.
        """
        return self._core.database.column(_BLOBS, (number,) * 4)

    def _bind(self, number: int, tombstone: Tombstone, gone: list[tuple[str, str]]) -> None:
        """Log the new state of everything that belongs to the case."""
        core, database = self._core, self._core.database
        entry = TimelineEntry(
            tombstone.at, "case-erased", core.officer_name, tombstone.reference, tombstone.case_id
        )
        event = timeline.note(database, number, entry)
        core.bind("case-erased", "tombstone", tombstone.case_id, _state(tombstone), event=event)
        for kind, subject in gone:
            core.bind("case-erased", kind, subject, "")
        [case] = database.rows(f"{case_rows.SELECT} WHERE number = ?", (number,))
        core.bind("case-erased", "case", tombstone.case_id, case_rows.state_of(database, case))
        of_case = "SELECT id FROM {} WHERE case_number = ?"
        self._bind_each("assessment", of_case.format("assessments"), number, assessment_rows.states)
        self._bind_each("record", of_case.format("records"), number, records.states)
        of_case = "SELECT id FROM entries WHERE case_id = (SELECT id FROM cases WHERE number = ?)"
        self._bind_each("entry", of_case, number, entries.states)
        self._bind_each(calls.KIND, calls.OF_CASE, number, calls.states)

    def _bind_each(
        self,
        kind: str,
        ids: str,
        number: int,
        states: Callable[[Database], Generator[tuple[str, str]]],
    ) -> None:
        wanted = set(self._core.database.column(ids, (number,)))
        if wanted:
            for subject, state in list(states(self._core.database)):
                if subject in wanted:
                    self._core.bind("case-erased", kind, subject, state)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield case id and state of each tombstone."""
    for row in database.each(_SELECT):
        yield row["case_id"], _state(_tombstone(row))


def erased_assessments(database: Database) -> frozenset[str]:
    """Return the ids of assessments whose answers are gone."""
    return frozenset(
        database.column(
            "SELECT id FROM assessments WHERE case_number IN (SELECT case_number FROM tombstones)"
        )
    )


def erased_history(database: Database) -> frozenset[int]:
    """Return the numbers of rows in the history of cases whose content is gone."""
    return frozenset(
        database.column(
            "SELECT number FROM case_history WHERE content = ''"
            " AND case_number IN (SELECT case_number FROM tombstones)"
        )
    )


def _state(tombstone: Tombstone) -> str:
    return digest(
        tombstone.case_id, tombstone.reference, to_text(tombstone.at), tombstone.officer_id,
        tombstone.reason,
    )  # fmt: skip


def _tombstone(row: Row) -> Tombstone:
    return Tombstone(
        row["case_id"], row["reference"], from_text(row["at"]), row["officer_id"], row["reason"]
    )
