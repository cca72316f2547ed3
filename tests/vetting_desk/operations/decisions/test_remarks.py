"""Sending a record back with remarks, from headquarters or at one desk."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    ISKANDAR,
    LATIF,
    SALIMA,
    Bench,
)
from vetting_desk.errors import InputError, PermissionDeniedError, StateError
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.decisions import answering, remarks
from vetting_desk.operations.decisions.remarks import Remark
from vetting_desk.operations.records import correcting, records


def sent_back(bench: Bench, name: str = DAVLAT) -> str:
    place = bench.place("intake").place
    said = [Remark(place, "Ask again about the documents"), Remark("", "Thank you")]
    return remarks.send_back(bench.at(name), bench.records["intake"].id, said).id


def corrected(bench: Bench) -> str:
    desk = bench.at(ISKANDAR)
    interview = correcting.correct(desk, bench.records["intake"].id, "Sent back")
    interview.close()
    return records.sign(desk, interview.assessment.id, PASSPHRASE).id


def test_it_reaches_the_post_and_its_answer_headquarters(bench: Bench) -> None:
    entry_id = sent_back(bench)
    [waiting] = remarks.of_record(bench.at(DAVLAT), bench.records["intake"].id)
    assert (waiting.open, waiting.way) == (True, EntryWay.TO_SEND)
    bench.carry()
    [found] = remarks.of_case(bench.at(ISKANDAR), bench.case_id)
    assert (found.by, found.open, found.way) == (DAVLAT, True, None)
    assert [each.words for each in found.payload.remarks][1] == "Thank you"
    assert answering.read(bench.at(ISKANDAR), entry_id) is not None
    assert answering.read(bench.at(ISKANDAR), entry_id) is None
    answering.reply(bench.at(ISKANDAR), entry_id, "It is right as it is")
    bench.carry()
    [found] = remarks.of_case(bench.at(DAVLAT), bench.case_id)
    assert [each.payload.step for each in found.answers] == ["read", "reply"]
    assert (found.open, found.way) == (False, EntryWay.RECEIVED)


def test_a_correction_answers_it(bench: Bench) -> None:
    entry_id = sent_back(bench)
    bench.carry()
    record_id = corrected(bench)
    [found] = remarks.of_case(bench.at(ISKANDAR), bench.case_id)
    assert found.correction is not None
    assert found.correction.id == record_id
    answering.corrected(bench.at(ISKANDAR), entry_id, record_id)
    bench.carry()
    [found] = remarks.of_case(bench.at(LATIF), bench.case_id)
    assert found.answers[0].payload.record is not None
    assert (found.answers[0].payload.record.record, found.open) == (record_id, False)


def test_another_record_answers_nothing(bench: Bench) -> None:
    entry_id = sent_back(bench)
    bench.carry()
    with pytest.raises(StateError):
        answering.corrected(bench.at(ISKANDAR), entry_id, bench.records["eligibility"].id)


def test_a_supervisor_sends_back_at_one_desk(bench: Bench) -> None:
    entry_id = sent_back(bench, SALIMA)
    answering.reply(bench.at(ISKANDAR), entry_id, "So it was said")
    [found] = remarks.of_record(bench.at(SALIMA), bench.records["intake"].id)
    assert (found.by, found.open) == (SALIMA, False)


@pytest.mark.parametrize("name", [ANORA, ISKANDAR])
def test_who_assesses_sends_nothing_back(bench: Bench, name: str) -> None:
    with pytest.raises(PermissionDeniedError):
        sent_back(bench, name)


def test_what_was_corrected_is_not_sent_back(bench: Bench) -> None:
    corrected(bench)
    with pytest.raises(StateError):
        sent_back(bench, SALIMA)


def test_a_clinical_record_is_not_sent_back_by_others(bench: Bench) -> None:
    sealed = bench.record("phq-9")
    with pytest.raises(PermissionDeniedError):
        remarks.send_back(bench.at(SALIMA), sealed.id, [Remark("", "Words")])


@pytest.mark.parametrize(
    "said", [[], [Remark("", " ")], [Remark("/data/nothing", "Words")], [Remark("", "x")] * 501]
)
def test_a_remark_says_something_of_a_question_that_is_there(
    bench: Bench, said: list[Remark]
) -> None:
    with pytest.raises(InputError):
        remarks.send_back(bench.at(DAVLAT), bench.records["intake"].id, said)
