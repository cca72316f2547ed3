"""Figures over 100,000 cases: what the page of numbers reads at once, and one of fairness.

The peer is the same aggregates over the same events in plain sqlite3, without encryption and kept sums: a
full scan with GROUP BY, and the times sorted. The goal in absolute figures is 300 ms for all of it.
"""

import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.measure import Measure, Times
from benchmarks.search import invented_cases
from vetting_desk.clock import FixedClock
from vetting_desk.model import Desk, DeskKind, new_id
from vetting_desk.model.numbers.counted import NO_DAYS, Counted, Event
from vetting_desk.model.numbers.definitions import AGES, WAITS, Dimension, Subject, What
from vetting_desk.registry.numbers import tables
from vetting_desk.store import Casebook, create_casebook

COUNT = 100_000
TURNS = 7
_INDICATORS = [f"{letter}{number}" for letter in "HICPS" for number in range(1, 8)]


def run() -> list[Measure]:
    """Measure one look at the numbers, one at fairness, and keeping what 100 cases changed."""
    chance = random.Random(11)
    posts = [new_id() for _ in range(30)]
    assessors = [f"{new_id()} Invented {number}" for number in range(80)]
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        desk = Desk(new_id(), "Invented", DeskKind.HQ, "Invented", training=True)
        clock = FixedClock(datetime(2026, 11, 30, tzinfo=UTC))
        with closing(create_casebook(base, bytearray(os.urandom(48)), desk, clock)) as casebook:
            cases = list(invented_cases(COUNT))
            casebook.cases.add_many(cases)
            casebook.numbers.begin_again()
            counted = [_counted(chance, posts, assessors) for _ in cases]
            pairs = list(zip((case.id for case in cases), counted, strict=True))
            for first in range(0, COUNT, 5_000):
                casebook.numbers.keep(dict(pairs[first : first + 5_000]))
            look, fair, keep = Times(), Times(), Times()
            for _ in range(TURNS):
                with look.taken():
                    _look(casebook)
                with fair.taken():
                    _fairness(casebook)
                some = chance.sample(pairs, 100)
                with keep.taken():
                    casebook.numbers.keep(
                        {case: _counted(chance, posts, assessors) for case, _ in some}
                    )
        plain = _plain(base / "plain.db", counted)
    return [
        Measure(
            "numbers: one look, 100,000 cases", statistics.median(look.wall), "ms", "plain sqlite3, full scan",
            statistics.median(plain), 1.0, "goal: 300 ms", statistics.median(look.processor),
        ),
        Measure(
            "numbers: ratings by assessor", statistics.median(fair.wall), "ms",
            processor=statistics.median(fair.processor), note="goal: 300 ms",
        ),
        Measure(
            "numbers: keep what 100 cases changed", statistics.median(keep.wall), "ms",
            processor=statistics.median(keep.processor),
        ),
    ]  # fmt: skip


def _look(casebook: Casebook) -> None:
    """Read what the page shows at first, and what is behind its choices."""
    now = datetime.now(UTC)
    for subject, dimension in (
        (Subject.STEPS, Dimension.MONTH),
        (Subject.STEPS, Dimension.POST),
        (Subject.STEPS, Dimension.SEX),
        (Subject.STEPS, Dimension.AGE),
        (Subject.OUTCOMES, Dimension.MONTH),
        (Subject.TIMES, None),
        (Subject.NEEDS, None),
    ):
        found = tables.table(casebook, subject, dimension, least=5, as_of=now)
        assert found.rows


def _fairness(casebook: Casebook) -> None:
    now = datetime.now(UTC)
    for dimension in (Dimension.ASSESSOR, Dimension.SEX):
        found = tables.table(casebook, Subject.RATINGS, dimension, least=5, as_of=now, item="H3")
        assert found.rows
    tables.table(casebook, Subject.OMITS, Dimension.ASSESSOR, least=5, as_of=now)


def _counted(chance: random.Random, posts: list[str], assessors: list[str]) -> Counted:
    """Return what an invented case adds: most called, fewer came, fewer still were decided on."""
    day = date(2023, 1, 1) + timedelta(days=chance.randrange(1_400))
    reached = chance.choices(range(1, 6), weights=(25, 15, 15, 20, 25))[0]
    days, events = {}, []
    for what in (What.CALLS, What.RETURNS, What.ASSESSMENTS, What.DECISIONS, What.TOLD)[:reached]:
        days[what] = day
        outcome = chance.choices(("amnesty", "prosecutor", "inquiry"), weights=(70, 10, 20))[0]
        events.append(Event(what, outcome if what is What.DECISIONS else "", day.isoformat()))
        day += timedelta(days=int(chance.expovariate(1 / 20)))
    for wait, (first, last) in WAITS.items():
        if first in days:
            done = last in days
            took = (days[last] - days[first]).days if done else NO_DAYS
            at = days[last if done else first]
            events.append(Event(wait, "done" if done else "open", at.isoformat(), took))
    if What.ASSESSMENTS in days:
        coded = days[What.ASSESSMENTS].isoformat()
        events += [
            Event(What.RATINGS, f"{each}/{chance.choice(('0', '1', '2', 'omit'))}", coded)
            for each in _INDICATORS
        ]
        events.append(Event(What.RATED, "", coded))
        events += [
            Event(What.NEEDS, f"N{need}/{chance.choice(('open', 'met'))}", coded)
            for need in chance.sample(range(1, 13), 3)
        ]
        events.append(Event(What.IN_NEED, "", coded))
    return Counted(
        chance.choice(posts), chance.choice(("woman", "man", "unknown")), chance.choice(AGES),
        chance.choice(("tajik", "russian", "persian", "uzbek")), chance.choice(("present", "not_needed")),
        chance.choice(assessors), tuple(events),
    )  # fmt: skip


def _rows(counted: list[Counted]) -> Iterator[tuple[object, ...]]:
    for each in counted:
        for what, detail, day, days in each.events:
            if what != What.RATINGS:
                yield what.value, detail, day, days, each.post, each.sex, each.age  # type: ignore[attr-defined]


def _plain(path: Path, counted: list[Counted]) -> list[float]:
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute(
        "CREATE TABLE e (what TEXT, detail TEXT, day TEXT, days INT, post TEXT, sex TEXT, age TEXT)"
    )
    plain.execute("BEGIN")
    plain.executemany("INSERT INTO e VALUES (?, ?, ?, ?, ?, ?, ?)", _rows(counted))
    plain.execute("COMMIT")
    times = []
    for _ in range(3):
        began = time.perf_counter()
        for by in ("substr(day, 1, 7)", "post", "sex", "age"):
            plain.execute(f"SELECT what, {by}, count(*) FROM e GROUP BY what, {by}").fetchall()
        plain.execute(
            "SELECT detail, substr(day, 1, 7), count(*) FROM e WHERE what = 'decisions' GROUP BY 1, 2"
        ).fetchall()
        for wait in WAITS:
            found = [
                row[0]
                for row in plain.execute(
                    "SELECT days FROM e WHERE what = ? AND days >= 0 ORDER BY days", (wait.value,)
                )
            ]
            assert found[len(found) // 2] <= found[len(found) * 9 // 10]
        plain.execute("SELECT detail, count(*) FROM e WHERE what = 'needs' GROUP BY 1").fetchall()
        times.append((time.perf_counter() - began) * 1_000)
    plain.close()
    return times
