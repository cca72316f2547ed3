"""What something in quarantine says of itself."""

from tests.years.founding import SUPERVISOR
from tests.years.machine import Years
from tests.years.test_found import state  # noqa: F401 (a fixture)
from vetting_desk.model.entry_document import MEMBER as ENTRY
from vetting_desk.model.entry_document import parse_entry
from vetting_desk.model.record_document import parse_document
from vetting_desk.operations.exchange.held_documents import facts_of, record_in


def test_nothing_says_nothing() -> None:
    assert facts_of(None) == ("", "", None, "")
    assert record_in(None) is None


def test_a_record_and_an_entry_say_kind_signer_time_and_case(state: Years) -> None:  # noqa: F811
    desk = state.year.post(0).at(SUPERVISOR)
    record = desk.casebook.records.all()[0]
    document = parse_document(desk.casebook.blobs.get(record.file("assessment.json").sha256))
    assert facts_of(document) == ("record", record.officer_name, record.signed_at, record.case_id)
    assert record_in(document) is document

    state.takes_over(post=0, hq=True)
    case_id = state.year.lives["post-0"]
    [entry] = [e for e in state.year.hq.casebook.entries.list(case_id) if e.kind == "case-taken"]
    assert entry.files[0].name == ENTRY
    said = parse_entry(state.year.hq.casebook.blobs.get(entry.files[0].sha256))
    assert facts_of(said) == (entry.kind, entry.author_name, entry.written_at, case_id)
    assert record_in(said) is None
