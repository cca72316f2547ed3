"""The check finds each kind of damage at its step and changes nothing."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import (
    AuditChainError,
    CancelledError,
    CasebookDamagedError,
    CasebookInUseError,
    CasebookMissingError,
)
from vetting_desk.model import AssessmentState
from vetting_desk.progress import CancellableProgress
from vetting_desk.store import CheckReport, check_casebook
from vetting_desk.store.check import audit_reached
from vetting_desk.store.engine.database import open_database

STEPS = [
    "open",
    "read",
    "checkpoint",
    "seals",
    "structure",
    "references",
    "search",
    "audit",
    "contents",
]


@pytest.fixture
def filled(bench: Bench) -> Bench:
    case = bench.case_called("Намуна Намунаев", "Namuna Namunaev")
    draft = bench.draft(case)
    for number in range(40):
        bench.answer(draft.id, f"answer {number}")
    bench.casebook.assessments.set_state(draft.id, AssessmentState.SIGNED)
    bench.signed(case)
    bench.casebook.blobs.put(bytes(20_000))
    return bench


def check(bench: Bench) -> CheckReport:
    bench.casebook.close()
    return check_casebook(bench.folder, bench.key)


def first_unsound(report: CheckReport) -> str:
    return next(step.name for step in report.steps if not step.sound)


def test_a_sound_casebook_passes_every_step_in_order(filled: Bench) -> None:
    report = check(filled)

    assert [step.name for step in report.steps] == STEPS
    assert report.sound
    assert report.first_problem is None


def test_the_check_changes_nothing(filled: Bench) -> None:
    filled.casebook.close()
    path = filled.folder / "casebook.db"
    before = path.read_bytes()
    check_casebook(filled.folder, filled.key)

    assert path.read_bytes() == before
    assert not list(filled.folder.glob("casebook.db-*"))


def test_a_log_left_by_a_killed_process_is_brought_back_first(filled: Bench) -> None:
    files = {
        name: (filled.folder / name).read_bytes() for name in ("casebook.db", "casebook.db-wal")
    }
    filled.casebook.close()
    for name, content in files.items():
        (filled.folder / name).write_bytes(content)

    assert check(filled).sound


def test_another_key_ends_the_check_at_opening(filled: Bench) -> None:
    filled.casebook.close()
    report = check_casebook(filled.folder, bytearray(48))

    assert [step.name for step in report.steps] == ["open"]
    assert isinstance(report.first_problem, CasebookDamagedError)


def test_one_changed_bit_anywhere_behind_the_salt_is_found(filled: Bench) -> None:
    filled.casebook.close()
    path = filled.folder / "casebook.db"
    sound = path.read_bytes()
    for at in range(16, len(sound), len(sound) // 25):
        changed = bytearray(sound)
        changed[at] ^= 1
        path.write_bytes(changed)
        assert not check_casebook(filled.folder, filled.key).sound, at
    path.write_bytes(sound)


def test_a_damaged_page_is_found_by_its_seal(filled: Bench) -> None:
    filled.casebook.close()
    path = filled.folder / "casebook.db"
    content = bytearray(path.read_bytes())
    content[-3_000] ^= 1
    path.write_bytes(content)

    assert first_unsound(check(filled)) == "seals"


def test_a_file_that_lost_its_end_is_found(filled: Bench) -> None:
    filled.casebook.close()
    path = filled.folder / "casebook.db"
    path.write_bytes(path.read_bytes()[:-4_096])

    assert not check(filled).sound


@pytest.mark.parametrize(
    ("statement", "step"),
    [
        ("DROP TRIGGER put_answer_with_entry", "structure"),
        ("CREATE TABLE slipped_in (a)", "structure"),
        ("INSERT INTO names VALUES (999, 0, 'x', 'Latn', 'primary')", "references"),
        ("DELETE FROM case_search", "search"),
        ("UPDATE case_search SET words = 'x'", "search"),
        ("UPDATE answers SET value = 'x' WHERE sequence = 7", "audit"),
        ("UPDATE audit SET detail = '' WHERE sequence = 2", "audit"),
        ("UPDATE cases SET stage = 'nonsense'", "audit"),
        ("UPDATE blobs SET content = x'00' WHERE length = 20000", "contents"),
    ],
)
def test_each_damage_is_found_at_its_step(
    filled: Bench, tamper: Callable[..., None], statement: str, step: str
) -> None:
    tamper("PRAGMA foreign_keys = OFF", statement)

    assert first_unsound(check(filled)) == step


def test_the_step_of_the_audit_log_names_the_entry(
    filled: Bench, tamper: Callable[..., None]
) -> None:
    tamper("DELETE FROM audit WHERE sequence = 5")
    problem = check(filled).first_problem

    assert isinstance(problem, AuditChainError)
    assert problem.fields["sequence"] == 5


def test_later_steps_are_taken_though_one_found_something(
    filled: Bench, tamper: Callable[..., None]
) -> None:
    tamper("DELETE FROM audit WHERE sequence = 5", "UPDATE blobs SET content = x'00'")
    report = check(filled)

    assert [step.name for step in report.steps if not step.sound] == ["audit", "contents"]


def test_an_open_casebook_is_not_checked(filled: Bench) -> None:
    with pytest.raises(CasebookInUseError):
        check_casebook(filled.folder, filled.key)


def test_a_missing_casebook_is_reported(tmp_path: Path) -> None:
    with pytest.raises(CasebookMissingError):
        check_casebook(tmp_path, bytearray(48))


def test_the_check_can_be_stopped_and_lets_go(filled: Bench) -> None:
    progress = CancellableProgress()
    progress.cancel()
    filled.casebook.close()

    with pytest.raises(CancelledError):
        check_casebook(filled.folder, filled.key, progress)

    filled.reopen()


def test_how_far_the_log_goes_is_read_without_bringing_the_file_up_to_date(bench: Bench) -> None:
    length, head = bench.casebook.audit.length(), bench.casebook.audit.head().hex()
    bench.casebook.close()
    with closing(open_database(bench.folder / "casebook.db", bench.key)) as database:
        database.execute("PRAGMA user_version = 3")

    assert audit_reached(bench.folder, bench.key) == (length, head)
    with closing(open_database(bench.folder / "casebook.db", bench.key)) as database:
        assert database.value("PRAGMA user_version") == 3
