"""Critical indicators that are present, by headquarters' own copy of the instrument."""

from dataclasses import replace

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, Bench
from vetting_desk.operations.decisions import material
from vetting_desk.operations.decisions.material import Source
from vetting_desk.operations.interview import live_forms
from vetting_desk.operations.queues import marks


def source(bench: Bench, presence: str) -> Source:
    """The judgement with each of its critical indicators rated so."""
    desk = bench.at(DAVLAT)
    found = next(
        each
        for each in material.of_case(desk, bench.case_id).sources
        if each.document.instrument.id == "return-spj"
    )
    critical = marks._critical(live_forms.load_instrument(desk, found.document.instrument.sha256))
    answers = [
        each.model_copy(update={"value": presence}) if each.reference in critical else each
        for each in found.document.answers
    ]
    return replace(found, document=found.document.model_copy(update={"answers": answers}))


def test_the_shipped_judgement_has_critical_indicators(bench: Bench) -> None:
    desk, spj = bench.at(DAVLAT), bench.records["return-spj"]
    found = material.of_case(desk, bench.case_id).source(spj.id)
    assert found is not None
    form = live_forms.load_instrument(desk, found.document.instrument.sha256)
    critical = set(marks._critical(form))
    assert critical
    assert critical & {each.reference for each in found.document.answers}


def test_one_that_is_present_is_a_mark(bench: Bench) -> None:
    found = marks.of_source(bench.at(DAVLAT), source(bench, "2"))
    assert found
    assert all(each.subject.startswith(f"{each.record_id}/") for each in found)
    assert all(each.words and each.officer_name for each in found)


def test_one_that_is_not_present_is_none(bench: Bench) -> None:
    assert marks.of_source(bench.at(DAVLAT), source(bench, "0")) == []
    assert marks.of_source(bench.at(DAVLAT), source(bench, "omit")) == []


def test_without_the_instrument_nothing_is_said(bench: Bench) -> None:
    found = source(bench, "2")
    other = found.document.instrument.model_copy(update={"sha256": "0" * 64})
    strange = replace(found, document=found.document.model_copy(update={"instrument": other}))
    assert marks.of_source(bench.at(DAVLAT), strange) == []
