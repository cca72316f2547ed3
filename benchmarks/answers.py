"""One answer committed with its audit entry, beside the same two rows in plain sqlite3.

Both sides have the same tables, guards and pragmas, on the same disk, and answer in turn, so that other load on
the machine affects both. Plain means: no encryption, no hash chain, rows prepared in advance. An interview of
ordinary length comes first, then a day without closing. The last figure is the end of that day alone, when
both logs are reused from the start: plain sqlite3 then no longer extends its log, which the casebook never
does, and the remaining difference is the cost of encryption and hash chain.
"""

import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from benchmarks.measure import Measure
from vetting_desk.clock import SystemClock
from vetting_desk.model import (
    AnswerKind,
    Assessment,
    AssessmentState,
    BirthDate,
    Case,
    Desk,
    DeskKind,
    InstrumentKey,
    InstrumentSummary,
    NameScript,
    PersonName,
    Stage,
    new_id,
)
from vetting_desk.store import Casebook, create_casebook
from vetting_desk.store.engine.sealed_file import SETTINGS

INTERVIEW = 400
REST = 500
ROUNDS = 3
GOAL = 1.25
BUILD = Path("build")

_TABLES = ("instruments", "cases", "assessments", "answers", "audit")
_ANSWER = "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?)"
_ENTRY = "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


def run() -> list[Measure]:
    """Measure an interview of ordinary length, a day, and the end of the day."""
    interview, rest, end = (_Times([], []) for _ in range(3))
    for _ in range(ROUNDS):
        with _sides() as sides:
            sides.answer(INTERVIEW, interview)
            sides.answer(REST, rest)
            sides.answer(INTERVIEW, end)
    day = _Times(interview.ours + rest.ours + end.ours, interview.plain + rest.plain + end.plain)
    return [
        _measure("an answer committed, in an interview", interview, GOAL),
        _measure("an answer committed, over a day", day, GOAL),
        _measure("an answer committed, at the day's end", end, None),
    ]


@dataclass
class _Times:
    ours: list[float]
    plain: list[float]


def _measure(name: str, times: _Times, goal: float | None) -> Measure:
    tails = [sorted(side)[int(len(side) * 0.95)] * 1_000 for side in (times.ours, times.plain)]
    return Measure(
        name,
        statistics.median(times.ours) * 1_000,
        "ms",
        "plain sqlite3",
        statistics.median(times.plain) * 1_000,
        goal,
        f"medians of {len(times.ours)}; 95th percentiles {tails[0]:.2f} and {tails[1]:.2f} ms",
    )


@dataclass
class _Sides:
    casebook: Casebook
    plain: sqlite3.Connection
    assessment: Assessment
    number: int = 0

    def answer(self, count: int, times: _Times) -> None:
        """Answer `count` times on both sides in turn and record the durations, in seconds."""
        store, plain = self.casebook.assessments, self.plain
        reference, value = "/data/history/h1/presence", "present"
        officer = self.assessment.officer_id
        ready_made = (
            self.casebook._core.database.row("SELECT * FROM audit ORDER BY sequence DESC") or ()
        )
        for _ in range(count):
            self.number += 1
            now = datetime.now(UTC)
            began = time.perf_counter()
            store.append(self.assessment.id, reference, AnswerKind.SET, value, now, officer)
            times.ours.append(time.perf_counter() - began)

            answer = (1, self.number, reference, "set", value, ready_made[1], officer)
            entry = (self.number, *ready_made[1:])
            began = time.perf_counter()
            plain.execute("BEGIN IMMEDIATE")
            plain.execute(_ANSWER, answer)
            plain.execute(_ENTRY, entry)
            plain.execute("COMMIT")
            times.plain.append(time.perf_counter() - began)


@contextmanager
def _sides() -> Iterator[_Sides]:
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as name:
        folder = Path(name)
        casebook = create_casebook(
            folder,
            bytearray(os.urandom(48)),
            Desk(new_id(), "Measured Post", DeskKind.POST, "Measured", training=True),
            SystemClock(),
        )
        assessment = _draft(casebook)
        plain = _plain_copy(casebook, folder / "plain.db")
        store = casebook.assessments
        store.append(
            assessment.id, "/data/a", AnswerKind.SET, "", datetime.now(UTC), assessment.officer_id
        )
        yield _Sides(casebook, plain, assessment)
        plain.close()
        casebook.close()


def _plain_copy(casebook: Casebook, path: Path) -> sqlite3.Connection:
    """Create the same tables, guards and pragmas without encryption, with the same draft."""
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA page_size = 2048")
    plain.execute("PRAGMA locking_mode = EXCLUSIVE")
    for setting in SETTINGS:
        plain.execute(setting)
    rows = casebook._core.database.rows
    for table in _TABLES:
        for (sql,) in rows(
            "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL", (table,)
        ):
            plain.execute(sql)
    for table in _TABLES[:3]:
        for row in rows(f"SELECT * FROM {table}"):
            plain.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    return plain


def _draft(casebook: Casebook) -> Assessment:
    now, xml = datetime.now(UTC), b"<form/>"
    key = InstrumentKey("measured", "1", sha256(xml).hexdigest())
    casebook.instruments.add(xml, InstrumentSummary(key, "Measured", ()))
    name = PersonName("Measured Name", NameScript.LATIN)
    case = Case(new_id(), "2026-TST-00001", (name,), BirthDate(), Stage.CONTACT, now, now)
    casebook.cases.add(case)
    draft = Assessment(
        new_id(),
        case.id,
        key,
        "Measured",
        AssessmentState.DRAFT,
        new_id(),
        "Officer",
        "",
        "",
        now,
        now,
    )
    casebook.assessments.start(draft, b"<data/>")
    return draft
