"""What lies in the quarantine of a case is found by its id or by what it says, and goes when that is erased."""

import json

import pytest

from tests.vetting_desk.store.conftest import START, Bench
from tests.vetting_desk.store.test_refused import DESK
from vetting_desk.model import IntakeOutcome, RecordFile, new_id
from vetting_desk.store import refused_of_case


def aside(bench: Bench, name: str, content: bytes, record_id: str = "") -> int:
    """Keep something that was not taken in, and return its number."""
    files = (RecordFile(name, bench.casebook.blobs.put(content), len(content)),)
    kept = bench.casebook.intake.quarantine(
        "bundle", DESK, record_id or new_id(), "d" * 64, IntakeOutcome.HELD, "list-ended", files
    )
    return kept.number


def test_it_is_found_by_its_id_and_by_what_it_says(bench: Bench) -> None:
    record = bench.signed()
    case_id = record.case_id
    number = bench.casebook.database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
    wanted = [
        aside(bench, "report.pdf", b"%PDF- of a record that was released", record.id),
        aside(bench, "assessment.json", json.dumps({"case": {"id": case_id}}).encode()),
        aside(bench, "entry.json", json.dumps({"case": case_id}).encode()),
    ]
    for content in (
        json.dumps({"case": {"id": new_id()}, "words": case_id}).encode(),
        b"[" * 200_000 + case_id.encode(),
        b"\xff" + case_id.encode(),
        json.dumps([case_id]).encode(),
    ):
        aside(bench, "entry.json", content)
    aside(bench, "report.pdf", case_id.encode())
    assert refused_of_case.numbers(bench.casebook.database, number, case_id) == wanted


@pytest.mark.parametrize("taken_in", [True, False])
def test_nothing_of_it_stays_after_the_case_was_erased(bench: Bench, *, taken_in: bool) -> None:
    record = bench.signed()
    words = json.dumps({"case": {"id": record.case_id}, "names": ["zq-canary"]}).encode()
    number = aside(bench, "assessment.json", words, record.id if taken_in else "")
    another = aside(bench, "assessment.json", b"{}")
    books = bench.casebook
    books.erasure.erase(record.case_id, START, bench.officer.id, "asked for")
    assert not books.refused.is_whole(number)
    assert books.refused.is_whole(another)
    assert not any(
        b"zq-canary" in bytes(each) for each in books.database.column("SELECT content FROM blobs")
    )
    assert books.refused.of_erased() == [number]
    books.verify()
