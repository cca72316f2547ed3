"""An agenda over 10,000 cases: four groups, their counts, the month, what is overdue at which of twenty posts.

The peer is the same in plain sqlite3 without the indexes: every row read, joined with its case, and sorted, as
in a first version of such a program.
"""

import os
import random
import sqlite3
import statistics
import tempfile
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.measure import Measure, Times
from benchmarks.search import BUILD, invented_cases
from vetting_desk.clock import SystemClock, on_the_wall
from vetting_desk.model import Case, Desk, DeskKind, Officer, Role, new_id
from vetting_desk.model.due import DueChoice, DueGroup, DueItem, DueKind
from vetting_desk.operations.access.keys import Keys
from vetting_desk.operations.agenda import looking
from vetting_desk.store import Casebook, create_casebook

CASES = 10_000
EACH = 4
POSTS = 20
ROUNDS = 100


@dataclass(frozen=True, slots=True)
class _Desk:
    """A desk with what an agenda asks of it."""

    casebook: Casebook
    desk: Desk
    officer: Officer
    keys: Keys
    alone: bool = False


def run() -> list[Measure]:
    """Fill headquarters' casebook, read agendas, and the same without indexes."""
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as name:
        desk = Desk(new_id(), "Measured HQ", DeskKind.HQ, "Measured", training=True)
        casebook = create_casebook(Path(name), bytearray(os.urandom(48)), desk, SystemClock())
        officer = Officer(new_id(), "Measured officer", Role.SUPERVISOR)
        casebook.officers.put(officer)
        casebook.act_as(officer)
        cases = list(invented_cases(CASES))
        casebook.cases.add_many(cases)
        posts = [new_id() for _ in range(POSTS)]
        today = on_the_wall(SystemClock().now()).date()
        items = _items(cases, posts, officer, today)
        with casebook.transaction():
            for each in items:
                casebook.due.put(each)
        everybody, mine, one_post = Times(), Times(), Times()
        at = _Desk(casebook, desk, officer, None)  # type: ignore[arg-type]  # no list of proofs is here
        for round_ in range(ROUNDS):
            _look(at, None, everybody)
            _look(at, DueChoice(officer.id), mine)
            _look(at, DueChoice(None, posts[round_ % POSTS]), one_post)
        plain = _plain(Path(name) / "plain.db", cases, items, today)
        casebook.close()
    return [
        _measure("agenda over 10,000 cases", everybody, "all rows read and sorted", plain),
        _measure("agenda of one officer", mine, "", None),
        _measure("agenda of one of twenty posts", one_post, "", None),
    ]


def _measure(name: str, times: Times, peer: str, plain: list[float] | None) -> Measure:
    return Measure(
        f"{name}, 95th percentile",
        _tail(times.wall),
        "ms",
        peer,
        _tail(plain) if plain else None,
        note=f"goal: 50 ms; median {statistics.median(times.wall):.2f} ms",
        processor=_tail(times.processor),
    )


def _tail(taken: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(taken, n=20)[-1]


def _look(at: _Desk, choice: DueChoice | None, times: Times) -> None:
    with times.taken():
        found = looking.look(at, choice)
    if found.unread or not found.parts[DueGroup.OVERDUE].count or len(found.overdue) < POSTS:
        raise AssertionError("another agenda than was asked for")


def _items(cases: list[Case], posts: list[str], officer: Officer, today: date) -> list[DueItem]:
    """Return four things due in each case, a fifth of them overdue, one in fifty urgent."""
    chance, since = random.Random(5), datetime(2026, 1, 1, tzinfo=UTC)
    kinds = [DueKind.PLAN_ITEM, DueKind.TASK, DueKind.CALL_BACK, DueKind.PASSAGE_STEP]
    return [
        DueItem(
            kinds[number], new_id(), since, case.id,
            today + timedelta(days=chance.randrange(-40, 160)),
            owner_id=officer.id if chance.random() < 0.1 else "",
            desk_id=posts[chance.randrange(POSTS)] if chance.random() < 0.9 else "",
            waiting=chance.random() < 0.2, urgent=chance.random() < 0.02,
            words="Measured: what is to be done for this person",
        )
        for case in cases
        for number in range(EACH)
    ]  # fmt: skip


def _plain(path: Path, cases: list[Case], items: list[DueItem], today: date) -> list[float]:
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("CREATE TABLE cases (id TEXT, reference TEXT, name TEXT)")
    plain.execute(
        "CREATE TABLE due (kind TEXT, about TEXT, case_id TEXT, desk TEXT, day TEXT, owner TEXT,"
        " waiting INTEGER, urgent INTEGER, words TEXT)"
    )
    plain.execute("CREATE INDEX cases_by_id ON cases (id)")
    plain.execute("BEGIN")
    plain.executemany(
        "INSERT INTO cases VALUES (?, ?, ?)",
        ((each.id, each.reference, each.names[0].text) for each in cases),
    )
    plain.executemany(
        "INSERT INTO due VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                each.kind.value, each.about_id, each.case_id, each.desk_id, str(each.day),
                each.owner_id, each.waiting, each.urgent, each.words,
            )
            for each in items
        ),
    )  # fmt: skip
    plain.execute("COMMIT")
    taken = Times()
    for _ in range(20):
        with taken.taken():
            rows = plain.execute(
                "SELECT * FROM due JOIN cases ON id = case_id ORDER BY urgent DESC, day"
            ).fetchall()
            now, week = today.isoformat(), (today + timedelta(days=6)).isoformat()
            groups: dict[str, list[tuple[object, ...]]] = {}
            for row in rows:
                day, waiting = str(row[4]), row[6]
                late = "overdue" if day < now else "week" if day <= week else "later"
                groups.setdefault("waiting" if waiting else late, []).append(row)
    plain.close()
    return taken.wall
