"""One answer committed with its audit entry, beside the same two rows in plain sqlite3.

Both sides have the same tables, guards and pragmas, on the same disk, and answer in turn, so that other load on
the machine affects both. Plain means: no encryption, no hash chain, rows prepared in advance. An interview of
ordinary length comes first, then a day without closing. The last figure is the end of that day alone, when
both logs are reused from the start: plain sqlite3 then no longer extends its log, which the casebook never
does, and the remaining difference is the cost of encryption and hash chain. That this does not grow is shown by
the casebook's own end of the day beside its own beginning, and by the rows of an answer, prepared in advance,
put into an encrypted file and a plain one of the same library: the seal of two pages is most of it.

Where the time goes, in memory without waiting for a disk, each thing warm: plain sqlite3 12 us; the same rows
sealed 25 us (6.4 us a page: cipher and HMAC, called once for each page); the casebook 27 us. What is ours is
2 us, or about 20 us after the wait for a disk has made caches cold. So the ratio depends on the disk: 1.0 where
a commit waits 4 ms for it, and 1.35 where it waits 0.1 ms, of which the seal alone is 1.15.

Five sides in an order drawn anew for each answer (1,500 answers; medians of the second half, where a commit
waits 0.1 ms): plain 125 us, rows ready-made and sealed 141 (1.13), the casebook 158 (1.26; 1.22 at the lower
quartile); of processor 73, 87 and 104. Nothing grows: the casebook's own 33 us are the seal (16) and making
the row, its two hashes and its stamp with cold caches (17); plain sqlite3 gets faster when it no longer
extends its log. The driver's library flushes by ``fsync`` where sqlite3 uses ``fdatasync``; flushing the
log's data by ourselves instead was tried and brought nothing here (161 us), so SQLite's own flush stays.
"""

import os
import sqlite3
import statistics
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2

from benchmarks.measure import Measure, Times
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
from vetting_desk.store.engine.sealed_file import CIPHER, SETTINGS, set_raw_key

INTERVIEW = 400
REST = 500
ROUNDS = 3
GOAL = 1.15
BUILD = Path("build")

_BENEATH = ("instruments", "cases", "assessments", "rating_keys")
_WRITTEN = ("answers", "audit")
_ANSWER = "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?)"
_ENTRY = "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


def run() -> list[Measure]:
    """Measure an interview of ordinary length, a day, and the end of the day."""
    interview, rest, end = (_Times(Times(), Times(), Times()) for _ in range(3))
    for _ in range(ROUNDS):
        with _sides() as sides:
            sides.answer(INTERVIEW, interview)
            sides.answer(REST, rest)
            sides.answer(INTERVIEW, end)
    day = _Times(*(_joined(times) for times in zip(interview, rest, end, strict=True)))
    return [
        _measure(
            "an answer committed, in an interview", interview, "plain sqlite3", interview.plain
        ),
        _measure("an answer committed, over a day", day, "plain sqlite3", day.plain),
        _measure("an answer committed, at the day's end", end, "plain sqlite3", end.plain),
        _measure("the same, beside the day's beginning", end, "its beginning", interview.ours),
        _measure("the same, beside encryption alone", end, "rows ready-made, sealed", end.sealed),
    ]


class _Times(NamedTuple):
    """Of the casebook, of an encrypted file, and of a plain one."""

    ours: Times
    sealed: Times
    plain: Times


def _measure(name: str, times: _Times, peer: str, beside: Times) -> Measure:
    tails = [sorted(side.wall)[int(len(side.wall) * 0.95)] for side in (times.ours, beside)]
    return Measure(
        name,
        statistics.median(times.ours.wall),
        "ms",
        peer,
        statistics.median(beside.wall),
        GOAL,
        f"processor {statistics.median(beside.processor):.2f} ms; medians of {len(times.ours.wall)};"
        f" 95th percentiles {tails[0]:.2f} and {tails[1]:.2f} ms",
        statistics.median(times.ours.processor),
    )


def _joined(parts: Iterable[Times]) -> Times:
    whole = Times()
    for part in parts:
        whole.wall += part.wall
        whole.processor += part.processor
    return whole


@dataclass
class _Sides:
    casebook: Casebook
    sealed: Any
    plain: Any
    assessment: Assessment
    number: int = 0

    def answer(self, count: int, times: _Times) -> None:
        """Answer `count` times on all sides in turn and record the durations."""
        store = self.casebook.assessments
        reference, value = "/data/history/h1/presence", "present"
        officer = self.assessment.officer_id
        ready_made = self.casebook._core.database.rows(
            "SELECT * FROM audit ORDER BY sequence DESC LIMIT 1"
        )
        _, at, *rest = next(iter(ready_made))
        for _ in range(count):
            self.number += 1
            now = datetime.now(UTC)
            with times.ours.taken():
                store.append(self.assessment.id, reference, AnswerKind.SET, value, now, officer)
            answer = (1, self.number, reference, "set", value, at, officer)
            entry = (self.number, at, *rest)
            for file, taken in ((self.sealed, times.sealed), (self.plain, times.plain)):
                with taken.taken():
                    file.execute("BEGIN IMMEDIATE")
                    file.execute(_ANSWER, answer)
                    file.execute(_ENTRY, entry)
                    file.execute("COMMIT")


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
        plain = sqlite3.connect(folder / "plain.db", isolation_level=None)
        sealed = dbapi2.connect(str(folder / "sealed.db"), isolation_level=None)
        set_raw_key(sealed, bytearray(os.urandom(48)))
        for setting in CIPHER:
            sealed.execute(setting)
        plain.execute("PRAGMA page_size = 2048")
        for file in (plain, sealed):
            _copy(casebook, file)
        store = casebook.assessments
        store.append(
            assessment.id, "/data/a", AnswerKind.SET, "", datetime.now(UTC), assessment.officer_id
        )
        yield _Sides(casebook, sealed, plain, assessment)
        plain.close()
        sealed.close()
        casebook.close()


def _copy(casebook: Casebook, file: Any) -> None:
    """Create the same tables, guards and pragmas in an empty file, with the same draft.

    Of what lies beneath an answer only the tables and their rows: nothing writes there while answers are given.
    """
    file.execute("PRAGMA locking_mode = EXCLUSIVE")
    for setting in SETTINGS:
        file.execute(setting).fetchall()
    rows = casebook._core.database.rows
    for table in (*_BENEATH, *_WRITTEN):
        kinds = "%" if table in _WRITTEN else "table"
        for (sql,) in rows(
            "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type LIKE ? AND sql IS NOT NULL",
            (table, kinds),
        ):
            file.execute(sql)
    for table in _BENEATH:
        for row in rows(f"SELECT * FROM {table}"):
            values = tuple(row)
            file.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)


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
