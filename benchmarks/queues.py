"""The first page of a queue of 100,000 cases at headquarters, and the statement for one of twenty posts.

The peer is the same in plain sqlite3 without rows that are kept in step: the queue found and sorted among all
cases, the statement gathered from every receipt of the post, as in a first version of such a program.
"""

import os
import sqlite3
import statistics
import tempfile
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from benchmarks.measure import Measure, Times
from benchmarks.search import BUILD, invented_cases
from vetting_desk.clock import SystemClock, to_text
from vetting_desk.model import Case, Desk, DeskKind, Officer, Role, new_id
from vetting_desk.model.claim import Step
from vetting_desk.model.queue import Place, Queue
from vetting_desk.operations.queues.reading import PAGE
from vetting_desk.store import Casebook, create_casebook
from vetting_desk.transfer.ends import statements
from vetting_desk.transfer.format import holdings

CASES = 100_000
POSTS = 20
BUNDLES = 20_000
ROUNDS = 200
_BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
_TODAY = "2026-11-22"


def run() -> list[Measure]:
    """Fill headquarters' casebook, read pages and statements, and the same without kept rows."""
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as name:
        casebook = create_casebook(
            Path(name),
            bytearray(os.urandom(48)),
            Desk(new_id(), "Measured HQ", DeskKind.HQ, "Measured", training=True),
            SystemClock(),
        )
        officer = Officer(new_id(), "Measured officer", Role.SUPERVISOR)
        casebook.officers.put(officer)
        casebook.act_as(officer)
        cases = list(invented_cases(CASES))
        posts = [new_id() for _ in range(POSTS)]
        _fill(casebook, cases, posts)
        first, other, counted, said = Times(), Times(), Times(), Times()
        for _ in range(ROUNDS):
            _page(casebook, first, other)
            with counted.taken():
                casebook.queues.counts(_TODAY)
        for round_ in range(ROUNDS):
            with said.taken():
                statement = statements.held(casebook, posts[round_ % POSTS])
            if statement.count != CASES // POSTS:
                raise AssertionError(f"{statement.count} records are stated")
        plain_page, plain_said = _plain(Path(name) / "plain.db", cases, posts)
        casebook.close()
    return [
        _measure(
            "first page of a queue of 100,000 cases", first, "all cases sorted", plain_page, 50
        ),
        _measure("a page in its middle", other, "", None, 50),
        _measure("how many wait in each queue", counted, "", None, 50),
        _measure("statement for a post", said, "gathered from receipts", plain_said, 10),
    ]


def _measure(name: str, times: Times, peer: str, plain: list[float] | None, goal: int) -> Measure:
    return Measure(
        f"{name}, 95th percentile",
        _tail(times.wall),
        "ms",
        peer,
        _tail(plain) if plain else None,
        note=f"goal: {goal} ms; median {statistics.median(times.wall):.2f} ms",
        processor=_tail(times.processor),
    )


def _tail(taken: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(taken, n=20)[-1]


def _digests(cases: list[Case]) -> list[str]:
    return [sha256(case.id.encode()).hexdigest() for case in cases]


def _fill(casebook: Casebook, cases: list[Case], posts: list[str]) -> None:
    """Put in every case with a record of a post, all but a few new, some claimed and moved on."""
    for at in range(0, CASES, 10_000):
        casebook.cases.add_many(cases[at : at + 10_000])
    database = casebook.database
    digests = _digests(cases)
    with casebook.transaction():
        database.execute_many(
            "INSERT INTO records (id, case_number, assessment_id, title, instrument_id, instrument_version,"
            " officer_name, signed_at, digest, corrects, desk_name)"
            " VALUES (?, ?, '', 'Measured', 'measured', '1', 'Measured', ?, ?, '', 'Measured post')",
            [
                (case.id, number, to_text(case.created_at), digest)
                for number, (case, digest) in enumerate(zip(cases, digests, strict=True), start=1)
            ],
        )
        database.execute_many(
            "INSERT INTO receipts (bundle_id, desk_id, sequence, taken_in_at, audit_head, audit_length,"
            " document, returned_in) VALUES (?, ?, ?, ?, '', 0, x'', '')",
            [
                (new_id(), posts[each % POSTS], each // POSTS + 1, to_text(_BEGAN))
                for each in range(BUNDLES)
            ],
        )
        database.execute_many(
            "INSERT INTO receipt_items (receipt_number, position, record_id, digest, outcome, reason)"
            " VALUES (?, ?, ?, ?, 'accepted', '')",
            [
                (number % BUNDLES + 1, number // BUNDLES, case.id, digest)
                for number, (case, digest) in enumerate(zip(cases, digests, strict=True))
            ],
        )
    for at in range(0, CASES, 10_000):
        with casebook.transaction():
            for number in range(at + 1, at + 10_001):
                urgent = number % 10_000 == 0
                queues = (Queue.NEW, Queue.URGENT) if urgent else (Queue.NEW,)
                casebook.queues.sort_in(number, [(each, "") for each in queues], (), urgent=urgent)
    now = SystemClock().now()
    officer = casebook.officer
    for case in cases[::1_000]:
        if officer is not None:
            until = now + timedelta(days=7)
            casebook.claims.take(case.id, officer.id, officer.name, now, until)
        casebook.reviews.add_step(case.id, Step.LOOKED, "", (0, 0), now)


def _page(casebook: Casebook, first: Times, other: Times) -> None:
    with first.taken():
        rows = casebook.queues.page(Queue.NEW, None, PAGE, _TODAY)
    if len(rows) != PAGE or not rows[0].urgent or rows[-1].urgent:
        raise AssertionError("another page than was asked for")
    middle = casebook.database.row(
        "SELECT rank, since, case_number FROM queued WHERE queue = 'new' AND rank = 1"
        " ORDER BY since LIMIT 1 OFFSET 50000"
    )
    after = Place(*middle) if middle is not None else None
    with other.taken():
        rows = casebook.queues.page(Queue.NEW, after, PAGE, _TODAY)
    if len(rows) != PAGE:
        raise AssertionError("no page in the middle")


def _plain(path: Path, cases: list[Case], posts: list[str]) -> tuple[list[float], list[float]]:
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute(
        "CREATE TABLE cases (id TEXT, reference TEXT, name TEXT, since TEXT, urgent INTEGER)"
    )
    plain.execute("CREATE TABLE steps (case_id TEXT, step TEXT)")
    plain.execute("CREATE TABLE items (desk_id TEXT, digest TEXT)")
    plain.execute("CREATE INDEX steps_by_case ON steps (case_id)")
    plain.execute("CREATE INDEX items_by_desk ON items (desk_id)")
    plain.execute("BEGIN")
    plain.executemany(
        "INSERT INTO cases VALUES (?, ?, ?, ?, ?)",
        (
            (
                each.id,
                each.reference,
                each.names[0].text,
                each.created_at.isoformat(),
                number % 10_000 == 0,
            )
            for number, each in enumerate(cases, start=1)
        ),
    )
    plain.executemany(
        "INSERT INTO steps VALUES (?, 'looked')", ((each.id,) for each in cases[::1_000])
    )
    plain.executemany(
        "INSERT INTO items VALUES (?, ?)",
        (
            (posts[number % BUNDLES % POSTS], digest)
            for number, digest in enumerate(_digests(cases))
        ),
    )
    plain.execute("COMMIT")
    pages, said = Times(), Times()
    for round_ in range(20):
        with pages.taken():
            plain.execute(
                "SELECT * FROM cases WHERE NOT EXISTS (SELECT 1 FROM steps WHERE case_id = id)"
                " ORDER BY urgent DESC, since LIMIT ?",
                (PAGE,),
            ).fetchall()
        with said.taken():
            rows = plain.execute(
                "SELECT DISTINCT digest FROM items WHERE desk_id = ?", (posts[round_ % POSTS],)
            ).fetchall()
            holdings.digest_over(holdings.ordered(row[0] for row in rows))
    plain.close()
    return pages.wall, said.wall
