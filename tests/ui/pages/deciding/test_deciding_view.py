"""What the page of deciding reads in one go."""

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, LATIF, Bench
from ui.pages.deciding.deciding_view import DecidingView, look, own_content


def test_a_draft_is_its_makers_and_read_by_others_who_decide(
    bench: Bench, drafted: DecidingView
) -> None:
    assert own_content(drafted) is not None
    other = look(bench.at(DILNOZA), bench.case_id, "en")
    assert other.draft is not None
    assert own_content(other) is None
    assert other.preparing == DAVLAT
    lawyer = look(bench.at(LATIF), bench.case_id, "en")
    assert (lawyer.draft, lawyer.choices) == (None, None)


def test_what_arrived_since_is_known(bench: Bench, drafted: DecidingView) -> None:
    assert not drafted.is_newer
    assert drafted.judged
    record = bench.record("first-contact")
    bench.carry()
    later = look(bench.at(DAVLAT), bench.case_id, "en")
    assert later.is_newer
    assert [each.record.id for each in later.new_sources] == [record.id]


def test_evidence_is_found_where_it_stands(bench: Bench, drafted: DecidingView) -> None:
    words, title = drafted.place_text(bench.place("eligibility"))
    assert ": " in words
    assert title
    gone = bench.place("eligibility").model_copy(update={"place": "/nowhere"})
    assert drafted.place_text(gone) == ("", "")
