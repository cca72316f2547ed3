"""What is known of a case: every record in force but clinical ones, under one digest."""

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import ISKANDAR, Bench
from vetting_desk.model import BirthDate, new_id
from vetting_desk.model.entry_document import parse_entry
from vetting_desk.model.entry_kinds import ALARM, CALL, RATING_ASKED
from vetting_desk.operations.access import entries
from vetting_desk.operations.calls import settling, taking
from vetting_desk.operations.cases import cases, holding
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.decisions.material import Material
from vetting_desk.operations.records import correcting, records


def known(bench: Bench) -> Material:
    return materials.of_case(bench.hq, bench.case_id)


def test_it_is_every_record_in_force(bench: Bench) -> None:
    found = known(bench)
    assert {each.ref.record for each in found.sources} == {
        each.id for each in bench.records.values()
    }
    assert {person for each in found.sources for person in each.assessors} == {bench.id(ISKANDAR)}
    assert found.judged
    assert found.source("nobody") is None


def test_a_clinical_record_is_named_and_not_opened(bench: Bench) -> None:
    before = known(bench)
    bench.record("phq-9")
    bench.carry()
    found = known(bench)
    assert [each.instrument_id for each in found.sealed] == ["phq-9"]
    assert found.sources == before.sources
    assert found.saw != before.saw


def test_a_correction_takes_the_place_of_what_it_corrects(bench: Bench) -> None:
    before, desk = known(bench), bench.at(ISKANDAR)
    interview = correcting.correct(desk, bench.records["intake"].id, "Heard wrongly")
    interview.close()
    corrected = records.sign(desk, interview.assessment.id, PASSPHRASE)
    bench.carry()
    found = known(bench)
    ids = {each.record.id for each in found.sources}
    assert corrected.id in ids
    assert bench.records["intake"].id not in ids
    assert found.saw != before.saw


def test_statements_and_the_birth_date_are_news_and_deciding_is_none(bench: Bench) -> None:
    before = known(bench).saw
    bench.decided()
    assert known(bench).saw == before
    notes.release(bench.at(ISKANDAR), bench.case_id, ReleaseKind.NEED, "Invented")
    bench.carry()
    released = known(bench).saw
    assert released != before
    holding.take_over(bench.at("Hilola Sample"), bench.case_id, "The post closes")
    case = bench.hq.casebook.cases.get(bench.case_id)
    cases.update_case(bench.at("Hilola Sample"), case.id, case.names, BirthDate())
    assert known(bench).saw not in {before, released}


def test_what_a_stranger_says_of_a_persons_safety_is_no_news_as_long_as_it_does_not_count(
    bench: Bench,
) -> None:
    before, hq = known(bench).saw, bench.at("Hilola Sample")
    by = {"id": bench.id(ISKANDAR), "name": ISKANDAR, "role": "psychologist"}
    payload = {
        "alarm": new_id(), "assessment": "", "clinical": False, "cause": "danger",
        "at": "2026-11-30T08:00:00.000Z", "by": by, "whom": [],
    }  # fmt: skip
    kept = entries.write(hq, ALARM, bench.case_id, payload, ways=())  # kept, and not counted
    assert known(bench).saw == before
    with hq.casebook.transaction():
        hq.casebook.stated.put(str(payload["alarm"]), kept.id, own=True)
    assert known(bench).saw != before


def test_which_desk_holds_the_case_says_nothing_of_the_person(bench: Bench) -> None:
    before = known(bench).saw
    holding.take_over(bench.at("Hilola Sample"), bench.case_id, "The post closes")
    assert known(bench).saw == before


def test_a_call_of_the_case_is_news_and_one_that_does_not_count_is_none(bench: Bench) -> None:
    before, desk = known(bench).saw, bench.at(ISKANDAR)
    call = taking.begin(desk)
    taking.write(desk, call.id, {"talk": "Invented"})
    taking.end(desk, call.id)
    settling.join(desk, call.id, bench.case_id)
    bench.carry()
    heard = known(bench).saw
    assert heard != before
    [own] = bench.hq.casebook.call_acts.standing(bench.case_id)
    [entry] = [each for each in bench.hq.casebook.entries.list(bench.case_id) if each.id == own.id]
    name = next(each.sha256 for each in entry.files if each.name == "entry.json")
    said = bench.hq.casebook.blobs.get(name)
    payload = parse_entry(said).payload
    by = {"id": bench.id("Hilola Sample"), "name": "Hilola Sample", "role": "supervisor"}
    hq = bench.at("Hilola Sample")
    strange = {**payload, "call": new_id(), "by": by}
    entries.write(hq, CALL, bench.case_id, strange, ways=())  # kept, and not counted
    assert known(bench).saw == heard


def test_that_somebody_is_to_rate_a_second_time_is_no_news(bench: Bench) -> None:
    """What comes of it stands in the record; before that there is nothing to look at."""
    before, hq = known(bench).saw, bench.at("Hilola Sample")
    rater = {
        "desk": hq.desk.id, "desk_name": hq.desk.name, "officer": "", "officer_name": "",
    }  # fmt: skip
    payload = {
        "assessment": new_id(), "first": new_id(), "drawn": False, "rater": rater, "after": [],
        "words": "",
    }  # fmt: skip
    entries.write(hq, RATING_ASKED, bench.case_id, payload, ways=())
    assert known(bench).saw == before
