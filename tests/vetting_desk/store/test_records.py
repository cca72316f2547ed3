"""Records: added once, never changed."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import Record, WayToHq, new_id


def contents_of(record: Record, text: bytes = b"{}") -> dict[str, bytes]:
    return dict(zip((file.sha256 for file in record.files), (text, b"<data/>"), strict=True))


def test_a_record_comes_back_with_its_files(bench: Bench) -> None:
    record = bench.signed()
    casebook = bench.reopen()

    assert casebook.records.get(record.id) == record
    assert casebook.blobs.get(record.file("submission.xml").sha256) == b"<data/>"


def test_contents_stored_before_need_not_be_given(bench: Bench) -> None:
    record = bench.record()
    for content in contents_of(record).values():
        bench.casebook.blobs.put(content)
    bench.casebook.records.add(record, {})

    assert bench.casebook.records.find(record.id) == record


def test_the_digest_stands_in_the_audit_log(bench: Bench) -> None:
    record = bench.signed()

    (entry,) = bench.casebook.audit.entries(action="record-signed")
    assert (entry.subject, entry.detail["digest"]) == (record.id, record.digest)


def test_a_content_with_another_digest_is_refused(bench: Bench) -> None:
    record = bench.record()
    wrong = dict.fromkeys(contents_of(record), b"something else")

    with pytest.raises(StateError):
        bench.casebook.records.add(record, wrong)

    assert bench.casebook.records.find(record.id) is None


def test_a_missing_content_is_refused(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.records.add(bench.record(), {})


def test_another_length_is_refused(bench: Bench) -> None:
    record = bench.record()
    wrong = replace(
        record, files=tuple(replace(file, length=file.length + 1) for file in record.files)
    )

    with pytest.raises(StateError):
        bench.casebook.records.add(wrong, contents_of(record))


def test_a_record_needs_its_case(bench: Bench) -> None:
    record = replace(bench.record(), case_id=new_id())

    with pytest.raises(NotFoundError):
        bench.casebook.records.add(record, contents_of(record))


def test_the_same_id_is_refused(bench: Bench) -> None:
    record = bench.signed()

    with pytest.raises(StateError):
        bench.casebook.records.add(record, {})

    bench.casebook.verify()


def test_records_of_a_case_are_listed_newest_first(bench: Bench) -> None:
    case = bench.case()
    first, second = bench.signed(case), bench.signed(case, text=b'{"corrects":1}')
    bench.signed()

    assert bench.casebook.records.list(case.id) == [second, first]


def test_what_is_to_send_goes_oldest_first(bench: Bench) -> None:
    first, second, third = bench.signed(), bench.signed(), bench.signed()
    bench.casebook.records.set_way(second.id, WayToHq.WRITTEN)

    assert bench.casebook.records.to_send() == [first, third]
    assert [record.id for record in bench.casebook.records.on_way(WayToHq.WRITTEN)] == [second.id]


def test_records_are_counted_by_their_way(bench: Bench) -> None:
    bench.signed()
    bench.casebook.records.set_way(bench.signed().id, WayToHq.REFUSED, "digest")

    counts = bench.casebook.records.counts()
    assert (counts[WayToHq.TO_SEND], counts[WayToHq.REFUSED], counts[WayToHq.RECEIVED]) == (1, 1, 0)


def test_a_refusal_keeps_its_reason(bench: Bench) -> None:
    record = bench.signed()
    bench.casebook.records.set_way(record.id, WayToHq.REFUSED, "signature")

    found = bench.reopen().records.get(record.id)
    assert (found.way_to_hq, found.reason) == (WayToHq.REFUSED, "signature")


def test_setting_the_same_way_again_leaves_no_trace(bench: Bench) -> None:
    record = bench.signed()
    bench.casebook.records.set_way(record.id, WayToHq.WRITTEN)
    length = bench.casebook.audit.length()
    bench.casebook.records.set_way(record.id, WayToHq.WRITTEN)

    assert bench.casebook.audit.length() == length


def test_a_record_from_another_desk_is_marked_so(bench: Bench) -> None:
    record = replace(bench.record(), way_to_hq=WayToHq.RECEIVED, desk_name="Another Post")
    bench.casebook.records.add(record, contents_of(record), taken_in=True)

    last = bench.casebook.cases.timeline(record.case_id)[-1]
    assert (last.kind, last.detail) == ("record-taken-in", "Another Post")


def test_the_record_of_an_assessment_is_found(bench: Bench) -> None:
    record = bench.signed()

    assert bench.casebook.records.of_assessment(record.assessment_id) == [record]


GUARDED = [
    "UPDATE records SET digest = 'x'",
    "UPDATE records SET officer_name = 'x'",
    "DELETE FROM records",
    "REPLACE INTO records SELECT * FROM records",
    "UPDATE record_files SET sha256 = 'x'",
    "DELETE FROM record_files",
    "UPDATE blobs SET content = x'00'",
    "DELETE FROM blobs",
    "UPDATE audit SET action = 'x'",
    "DELETE FROM audit",
    "REPLACE INTO audit SELECT * FROM audit",
]


@pytest.mark.parametrize("statement", GUARDED)
def test_the_database_itself_guards_records(bench: Bench, statement: str) -> None:
    bench.signed()

    with pytest.raises(StateError):
        bench.casebook._core.database.execute(statement)

    bench.casebook.verify()
