"""What signed records say of age, notice and interpreter, and what two officers settled of the age."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, sha_of
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    HILOLA,
    ISKANDAR,
    LATIF,
    SALIMA,
    Bench,
)
from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import AnswerError
from vetting_desk.model import BirthCertainty, BirthDate, new_id
from vetting_desk.model.fact import ADULT, AGE, FactSource
from vetting_desk.model.fact_standing import STATED
from vetting_desk.operations.decisions import drafts, reading, safeguards
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.decisions.material import Material, Source
from vetting_desk.operations.decisions.safeguards import Age, FromRecords, RaisedKind
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records
from vetting_desk.operations.safeguards import known as facts
from vetting_desk.operations.safeguards import stating

TODAY = date(2026, 11, 30)


def said(source: Source, name: str, value: str) -> Source:
    """A record with another value for the question of a name."""
    answers = [
        each.model_copy(update={"value": value}) if each.reference.endswith(f"/{name}") else each
        for each in source.document.answers
    ]
    assert answers != source.document.answers
    return replace(source, document=source.document.model_copy(update={"answers": answers}))


def material(bench: Bench, birth: BirthDate | None = None, **changes: Any) -> Material:
    """What is known of the case, with other answers in the record of one instrument."""
    found = materials.of_case(bench.hq, bench.case_id)
    sources = tuple(
        said(each, *changes[each.document.instrument.id])
        if each.document.instrument.id in changes
        else each
        for each in found.sources
    )
    case = found.case if birth is None else replace(found.case, birth=birth)
    return replace(found, sources=sources, case=case)


def test_the_example_is_of_an_adult_with_notice(bench: Bench) -> None:
    found = FromRecords(bench.hq, material(bench), TODAY)
    assert found.age is Age.ADULT
    assert RaisedKind.NOTICE not in {each.kind for each in found.raised()}
    assert not any(found.before_notice(each.record.id) for each in material(bench).sources)


@pytest.mark.parametrize(
    ("value", "age", "kind"),
    [("child", Age.CHILD, RaisedKind.CHILD), ("in_doubt", Age.IN_DOUBT, RaisedKind.AGE_IN_DOUBT)],
)
def test_one_record_that_protects_counts(
    bench: Bench, value: str, age: Age, kind: RaisedKind
) -> None:
    found = FromRecords(bench.hq, material(bench, intake=("age_group", value)), TODAY)
    assert found.age is age
    [raised] = [each for each in found.raised() if each.kind is kind]
    assert raised.record == bench.records["intake"]


@pytest.mark.parametrize(
    ("birth", "age"),
    [
        (BirthDate("2008-11-30", BirthCertainty.EXACT), Age.ADULT),
        (BirthDate("2008-12-01", BirthCertainty.EXACT), Age.CHILD),
        (BirthDate("2008-11", BirthCertainty.MONTH), Age.ADULT),
        (BirthDate("2008-12", BirthCertainty.MONTH), Age.CHILD),
        (BirthDate("2008", BirthCertainty.YEAR), Age.CHILD),
        (BirthDate("2012", BirthCertainty.ESTIMATED), Age.CHILD),
        (BirthDate("", BirthCertainty.UNKNOWN), Age.ADULT),
    ],
)
def test_the_birth_date_protects_too(bench: Bench, birth: BirthDate, age: Age) -> None:
    assert FromRecords(bench.hq, material(bench, birth), TODAY).age is age


def test_a_declined_notice_stands_on_top_and_goes_in_no_referral(bench: Bench) -> None:
    found = FromRecords(bench.hq, material(bench, eligibility=("notice_state", "refused")), TODAY)
    assert (RaisedKind.NOTICE, bench.records["eligibility"]) in {
        (each.kind, each.record) for each in found.raised()
    }
    assert found.before_notice(bench.records["eligibility"].id)


def test_what_was_said_before_a_notice_was_declined_is_kept_apart_and_not_what_came_after(
    bench: Bench,
) -> None:
    known = material(bench, eligibility=("notice_state", "refused"))
    found = FromRecords(bench.hq, known, TODAY)
    assert found.before_notice(bench.records["intake"].id)
    assert not found.before_notice(bench.records["return-spj"].id)


@pytest.mark.parametrize("answer", ["no", "later"])
def test_who_does_not_agree_to_go_on_is_not_referred_with_what_they_said(
    bench: Bench, answer: str
) -> None:
    found = FromRecords(bench.hq, material(bench, intake=("agrees", answer)), TODAY)
    assert found.before_notice(bench.records["intake"].id)


@pytest.mark.parametrize(("born", "age"), [("2013-03-14", Age.IN_DOUBT), ("1998-03-14", Age.ADULT)])
def test_a_birth_date_in_a_record_protects_too(bench: Bench, born: str, age: Age) -> None:
    known = (
        material(bench) if born == "1998-03-14" else material(bench, intake=("birth_date", born))
    )
    assert FromRecords(bench.hq, known, TODAY).age is age


def test_what_came_before_the_first_notice_is_known_by_its_time(bench: Bench) -> None:
    bench.record("first-contact")
    bench.carry()
    known = materials.of_case(bench.hq, bench.case_id)
    others = tuple(s for s in known.sources if s.document.instrument.id != "first-contact")
    [later] = [s for s in known.sources if s.document.instrument.id == "first-contact"]
    began = from_text(later.document.clock.started_at) - timedelta(days=400)
    silent = [a for a in later.document.answers if not a.reference.endswith("/notice_state")]
    assert len(silent) < len(later.document.answers)
    document = later.document.model_copy(update={"answers": silent})
    later = replace(later, document=document)
    clock = later.document.clock.model_copy(update={"started_at": to_text(began)})
    early = replace(later, document=later.document.model_copy(update={"clock": clock}))
    record = later.record.id
    after = replace(known, sources=(later, *others))
    assert not FromRecords(bench.hq, after, TODAY).before_notice(record)
    assert FromRecords(bench.hq, replace(known, sources=(early, *others)), TODAY).before_notice(
        record
    )
    alone = FromRecords(bench.hq, replace(known, sources=(later,)), TODAY)
    assert alone.before_notice(record)
    assert RaisedKind.NOTICE in {each.kind for each in alone.raised()}


def test_an_interpreters_conflict_stands_on_top_once_for_a_record(bench: Bench) -> None:
    def conflicts(known: Material) -> list[str]:
        found = FromRecords(bench.hq, known, TODAY).raised()
        return [
            each.record.instrument_id
            for each in found
            if each.kind is RaisedKind.INTERPRETER and each.record is not None
        ]

    assert sorted(conflicts(material(bench))) == ["eligibility", "return-spj"]
    more = material(bench, intake=("interpreter_conflict", "possible"))
    assert sorted(conflicts(more)) == ["eligibility", "intake", "return-spj"]


def test_what_nothing_says_is_unknown(bench: Bench) -> None:
    known = replace(material(bench, BirthDate("1990", BirthCertainty.ESTIMATED)), sources=())
    found = FromRecords(bench.hq, known, TODAY)
    assert found.age is Age.UNKNOWN
    assert {each.kind for each in found.raised()} == {RaisedKind.AGE_UNKNOWN, RaisedKind.NOTICE}


def _settled(bench: Bench) -> None:
    """A supervisor and a lawyer of headquarters settle that the person is an adult."""
    facts.state_adult(bench.at(HILOLA), bench.case_id, "An invented passport")
    facts.state_adult(bench.at(LATIF), bench.case_id, "An invented birth certificate")


def _age(bench: Bench, known: Material) -> Age:
    return safeguards.of_case(bench.hq, known, TODAY).age


def test_two_officers_overrule_a_record_that_says_child(bench: Bench) -> None:
    child = material(bench, intake=("age_group", "child"))
    assert _age(bench, child) is Age.CHILD
    facts.state_adult(bench.at(HILOLA), bench.case_id, "An invented passport")
    assert _age(bench, child) is Age.CHILD, "one alone settles nothing"
    facts.state_adult(bench.at(LATIF), bench.case_id, "An invented birth certificate")
    assert _age(bench, child) is Age.ADULT
    kinds = {each.kind for each in safeguards.of_case(bench.hq, child, TODAY).raised()}
    assert not kinds & {RaisedKind.CHILD, RaisedKind.AGE_IN_DOUBT, RaisedKind.AGE_UNKNOWN}


def test_one_who_says_that_two_settled_it_overrules_nothing(bench: Bench) -> None:
    plain = facts.record(bench.at(HILOLA), bench.case_id, "private", "yes", "Invented")
    forged = replace(
        plain, id=new_id(), name="age", value="adult", source=FactSource.TOGETHER, desk="Post",
        at=bench.hq.clock.now() + timedelta(days=4_000), officer_role="interviewer",
    )  # fmt: skip
    bench.hq.casebook.facts.take(forged)
    assert _age(bench, material(bench, intake=("age_group", "child"))) is Age.CHILD


def test_and_a_birth_date_of_case_or_record(bench: Bench) -> None:
    known = material(
        bench, BirthDate("2012", BirthCertainty.ESTIMATED), intake=("birth_date", "2012-03-14")
    )
    assert _age(bench, known) is not Age.ADULT
    _settled(bench)
    assert _age(bench, known) is Age.ADULT


def test_what_comes_afterwards_raises_the_doubt_again(bench: Bench) -> None:
    _settled(bench)
    bench.record("intake")
    bench.carry()
    known = materials.of_case(bench.hq, bench.case_id)
    later = max(known.sources, key=lambda each: each.record.signed_at)
    child = replace(
        known,
        sources=tuple(
            said(each, "age_group", "child") if each is later else each for each in known.sources
        ),
    )
    assert _age(bench, known) is Age.ADULT
    assert _age(bench, child) is Age.CHILD


def test_a_clock_that_was_ahead_makes_nothing_known_that_came_later(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desk's clock stood years ahead as the two settled it: what came since they still did not know."""
    hq = bench.hq
    with monkeypatch.context() as patched:
        ahead = hq.clock.now() + timedelta(days=1_000)
        patched.setattr(type(hq.clock), "now", lambda _: ahead)
        _settled(bench)
    [settled] = [each for each in hq.casebook.facts.of_case(bench.case_id) if each.name == AGE][-1:]
    assert ahead - settled.at < timedelta(seconds=1)
    bench.record("intake")
    bench.carry()
    known = materials.of_case(hq, bench.case_id)
    later = max(known.sources, key=lambda each: each.record.signed_at)
    sources = tuple(
        said(each, "age_group", "child") if each is later else each for each in known.sources
    )
    assert _age(bench, replace(known, sources=sources)) is Age.CHILD


def test_a_fact_that_says_otherwise_counts_again(bench: Bench) -> None:
    child = material(bench, intake=("age_group", "child"))
    _settled(bench)
    facts.record(bench.at(LATIF), bench.case_id, "age", "in_doubt", "Her mother says so")
    assert _age(bench, child) is Age.CHILD


def test_the_ordinary_way_is_open_then(bench: Bench) -> None:
    _settled(bench)
    draft = drafts.prepare(bench.at(DAVLAT), bench.case_id)
    assert [each.key for each in draft.content.criteria] == [f"e{n}" for n in range(1, 7)]
    assert reading.known(bench.at(DAVLAT), bench.case_id).age is Age.ADULT


def _young(bench: Bench) -> None:
    """An intake of the post that says the person is a child, and broke off after its first page."""
    desk = bench.at(ISKANDAR)
    talk = interviews.start(desk, bench.case_id, sha_of(desk, "intake"), "en")
    for reference, value in instruments.example("child-intake").steps:
        with suppress(AnswerError):  # what an intake does not ask
            if "/before/" in reference:
                talk.answer_all([(reference, value)])
    records.sign(desk, talk.assessment.id, PASSPHRASE, incomplete_reason="It broke off")


def _settled_at_the_post(bench: Bench) -> None:
    facts.state_adult(bench.at(SALIMA), bench.case_id, "An invented passport")
    facts.state_adult(bench.at(ISKANDAR), bench.case_id, "An invented birth certificate")


def test_what_two_officers_settled_at_the_post_counts_at_headquarters(bench: Bench) -> None:
    _young(bench)
    bench.carry()
    known = materials.of_case(bench.hq, bench.case_id)
    assert _age(bench, known) in {Age.CHILD, Age.IN_DOUBT}
    _settled_at_the_post(bench)
    assert safeguards.of_case(bench.post, known, TODAY).age is Age.ADULT
    bench.carry()
    known = materials.of_case(bench.hq, bench.case_id)
    assert _age(bench, known) is Age.ADULT
    draft = drafts.prepare(bench.at(DAVLAT), bench.case_id)
    assert draft.content.criteria, "the ordinary way is open"


def test_a_record_they_did_not_know_raises_the_doubt_again(bench: Bench) -> None:
    _settled_at_the_post(bench)
    bench.carry()
    assert _age(bench, materials.of_case(bench.hq, bench.case_id)) is Age.ADULT
    _young(bench)
    bench.carry()
    known = materials.of_case(bench.hq, bench.case_id)
    assert _age(bench, known) in {Age.CHILD, Age.IN_DOUBT}


def test_and_so_does_a_fact_of_either_desk(bench: Bench) -> None:
    _young(bench)
    _settled_at_the_post(bench)
    bench.carry()
    known = materials.of_case(bench.hq, bench.case_id)
    assert _age(bench, known) is Age.ADULT
    facts.record(bench.at(LATIF), bench.case_id, "age", "in_doubt", "Her mother says so")
    assert _age(bench, known) in {Age.CHILD, Age.IN_DOUBT}


def test_a_record_that_says_otherwise_than_the_facts_they_knew_is_no_part_of_it(
    bench: Bench,
) -> None:
    _settled_at_the_post(bench)
    bench.carry()
    child = material(bench, intake=("age_group", "child"))
    assert _age(bench, child) is Age.CHILD


def test_what_one_officer_signed_for_two_settles_nothing_elsewhere(bench: Bench) -> None:
    """A post whose program is changed names a second officer who signed nothing."""
    _young(bench)
    post, case = bench.at(SALIMA), bench.case_id
    facts.state_adult(post, case, "An invented passport")
    every = post.casebook.facts.of_case(case)
    stated = next(each for each in every if each.name == STATED)
    post.casebook.facts.add(
        case, AGE, ADULT, FactSource.TOGETHER, post.clock.now(), replaces=[stated.id],
        knew=[each.id for each in every], reason="Invented",
    )  # fmt: skip
    stating.state(post, case)
    bench.carry()
    known = materials.of_case(bench.hq, bench.case_id)
    assert _age(bench, known) in {Age.CHILD, Age.IN_DOUBT}
