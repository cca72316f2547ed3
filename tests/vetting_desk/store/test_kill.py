"""``kill -9`` at random moments while answers are given: no acknowledged answer is ever lost.

A child opens the casebook and answers as fast as it can, acknowledging each answer on a pipe once `append`
has returned. The parent kills it and checks. What the operating system still buffers survives a killed
process; that the disk has it too is ensured by WAL with synchronous=FULL.
"""

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.clock import SystemClock
from vetting_desk.errors import AuditChainError
from vetting_desk.model import AnswerKind
from vetting_desk.store import AuditMark, Casebook, check_casebook, open_casebook

ROUNDS = 200
OFFICER = "b7a1f4f2-5d3c-4a8e-9b6f-000000000001"

pytestmark = [
    pytest.mark.system("linux", "darwin"),  # fork and SIGKILL
    pytest.mark.slow,
]

Child = Callable[[Casebook, str, Callable[[str], None]], None]


def answer_on(casebook: Casebook, assessment_id: str, acknowledge: Callable[[str], None]) -> None:
    """Answer until killed; occasionally do other operations between answers."""
    for number in range(1_000_000):
        value = f"answer {os.getpid()}-{number} " + "ҷ" * (number * 37 % 900)
        casebook.assessments.append(
            assessment_id, f"/data/q{number}", AnswerKind.SET, value, datetime.now(UTC), OFFICER
        )
        acknowledge(value)
        if number % 7 == 3:
            casebook.assessments.set_position(assessment_id, f"/data/q{number}")
        if number % 11 == 5:
            casebook.assessments.put_snapshot(assessment_id, value.encode() * 20)
        if number % 13 == 7:
            casebook.settings.set("changed", value)


def acknowledge_too_early(
    casebook: Casebook, assessment_id: str, acknowledge: Callable[[str], None]
) -> None:
    """The mistake that the test must detect: acknowledging an answer before it is committed."""
    with casebook.transaction():
        casebook.assessments.append(
            assessment_id, "/data/q", AnswerKind.SET, "early", datetime.now(UTC), OFFICER
        )
        acknowledge("early")
        time.sleep(60)


def run_and_kill(
    child: Child, folder: Path, key: bytearray, assessment_id: str, chance: random.Random
) -> list[str]:
    """Run `child` in a separate process, kill it, and return what it acknowledged."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        with suppress(BaseException):
            casebook = open_casebook(folder, key, SystemClock())
            child(casebook, assessment_id, lambda value: _acknowledge(writing, value))
        os._exit(1)
    os.close(writing)
    confirmed = bytearray(os.read(reading, 1))  # the first answer is given
    wanted, patience = chance.randrange(1, 40), chance.random() * 0.003
    while confirmed.count(b"\n") < wanted and (piece := os.read(reading, 4_096)):
        confirmed += piece
        if wanted == 1 or b"early" in confirmed:
            break
    time.sleep(patience)
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    while piece := os.read(reading, 65_536):
        confirmed += piece
    os.close(reading)
    assert os.WTERMSIG(status) == signal.SIGKILL, "the child ended by itself"
    return confirmed.decode().splitlines()


def _acknowledge(writing: int, value: str) -> None:
    os.write(writing, f"{value}\n".encode())


def test_no_acknowledged_answer_is_ever_lost(bench: Bench) -> None:
    draft = bench.draft()
    bench.casebook.close()
    chance = random.Random(20_261_122)
    acknowledged: list[str] = []
    mark = AuditMark()
    for _ in range(ROUNDS):
        confirmed = run_and_kill(answer_on, bench.folder, bench.key, draft.id, chance)
        casebook = open_casebook(bench.folder, bench.key, SystemClock())
        stored = [
            row.value for row in casebook.assessments.answers(draft.id, after=len(acknowledged))
        ]
        mark = casebook.verify(mark)
        casebook.close()

        assert stored[: len(confirmed)] == confirmed
        assert len(stored) <= len(confirmed) + 1  # committed, but killed before acknowledging
        acknowledged += stored

    assert len(acknowledged) > ROUNDS
    assert check_casebook(bench.folder, bench.key).sound
    bench.reopen()


def test_a_lost_answer_would_be_noticed(bench: Bench) -> None:
    draft = bench.draft()
    bench.casebook.close()
    confirmed = run_and_kill(
        acknowledge_too_early, bench.folder, bench.key, draft.id, random.Random(1)
    )
    stored = bench.reopen().assessments.answers(draft.id)

    assert (confirmed, stored) == (["early"], [])


def test_a_mark_from_a_log_that_lost_its_end_would_be_noticed(bench: Bench) -> None:
    mark = bench.casebook.verify()
    longer = AuditMark(mark.sequence + 1, mark.head, mark.answered, mark.appended)

    with pytest.raises(AuditChainError):
        bench.casebook.verify(longer)
