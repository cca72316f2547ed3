"""What one case adds, read from records as desks sign them."""

from datetime import date

from tests.vetting_desk.operations.decisions.conftest import Bench
from vetting_desk.model.numbers.definitions import What
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.registry.numbers.reading import CaseReader


def days(bench: Bench, what: What) -> list[str]:
    found = CaseReader(bench.hq.casebook, judge_of(bench.hq.casebook)).read(bench.case_id)
    return [] if found is None else [each.day for each in found.events if each.what == what]


def test_a_case_says_who_and_when_and_no_name(bench: Bench) -> None:
    found = CaseReader(bench.hq.casebook, judge_of(bench.hq.casebook)).read(bench.case_id)
    assert found is not None
    assert (found.sex, found.age, found.language, found.interpreter) == (
        "man",
        "25-34",
        "tajik",
        "present",
    )
    assert found.interpreted
    assert found.interpreted == found.interpreted.upper() != "UNKNOWN"
    assert found.assessor.endswith(" Iskandar Sample")
    assert "Namuna" not in repr(found)
    assert days(bench, What.ASSESSMENTS) == ["2026-03-03"]


def test_ratings_and_needs_are_those_of_the_judgement(bench: Bench) -> None:
    found = CaseReader(bench.hq.casebook, judge_of(bench.hq.casebook)).read(bench.case_id)
    assert found is not None
    details = [each.detail for each in found.events if each.what == What.RATINGS]
    assert len(details) == len({each.partition("/")[0] for each in details}) == 34
    assert {each.partition("/")[2] for each in details} == {"0", "1", "2", "omit"}
    assert {each.detail for each in found.events if each.what == What.NEEDS} >= {"N1/open"}


def test_a_withdrawn_case_adds_nothing(bench: Bench) -> None:
    books = bench.hq.casebook
    books.withdrawals.put(bench.case_id, bench.hq.clock.now(), "Invented")
    assert CaseReader(books, judge_of(books)).read(bench.case_id) is None


def test_a_record_whose_content_cannot_be_read_is_told_and_still_a_step(bench: Bench) -> None:
    books = bench.hq.casebook
    record = bench.records["return-spj"]
    json = next(each.sha256 for each in record.files if each.name == "assessment.json")
    books.database.execute("DROP TRIGGER keep_blobs_unchanged")
    books.database.execute("UPDATE blobs SET content = x'00' WHERE sha256 = ?", (json,))
    found = CaseReader(books, judge_of(books)).read(bench.case_id)
    assert found is not None
    assert [each.detail for each in found.events if each.what == What.UNREAD] == ["unreadable"]
    assert [each.day for each in found.events if each.what == What.ASSESSMENTS] == [
        record.signed_at.date().isoformat()
    ]
    assert not [each for each in found.events if each.what == What.RATINGS]


def test_a_day_in_the_future_of_its_signature_is_not_taken(bench: Bench) -> None:
    for record in bench.records.values():
        assert date.fromisoformat(days(bench, What.ASSESSMENTS)[0]) <= record.signed_at.date()
