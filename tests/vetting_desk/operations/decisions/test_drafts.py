"""Preparing: nothing is chosen, one at a time, each part checked as it is filled in."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    DONIYOR,
    HILOLA,
    ISKANDAR,
    LATIF,
    Bench,
)
from vetting_desk.errors import (
    AlreadyDecidingError,
    ChildPathError,
    CriterionReasonsError,
    CriterionUntouchedError,
    DecisionInForceError,
    DecisionUnfinishedError,
    NewerArrivedError,
    NotFoundError,
    PermissionDeniedError,
    StateError,
)
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.decision import CriterionDraft, InquiryDraft
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import deciding, drafts, reading, tasks
from vetting_desk.operations.safeguards import known


def test_nothing_is_chosen_beforehand(bench: Bench) -> None:
    draft = drafts.prepare(bench.at(DAVLAT), bench.case_id)
    content = draft.content
    assert [each.key for each in content.criteria] == ["e1", "e2", "e3", "e4", "e5", "e6"]
    assert {each.result for each in content.criteria} == {""}
    assert not any((content.outcome, content.grounds, content.panel, content.lawyer))
    assert len(content.works_from) == 3
    assert draft.own


@pytest.mark.parametrize("name", [HILOLA, LATIF])
def test_only_a_decision_maker_prepares(bench: Bench, name: str) -> None:
    with pytest.raises(PermissionDeniedError):
        drafts.prepare(bench.at(name), bench.case_id)


def test_it_is_prepared_at_headquarters_alone(bench: Bench) -> None:
    desk = bench.at(ISKANDAR)
    desk.casebook.act_as(bench.known(DAVLAT))
    with pytest.raises(StateError):
        drafts.prepare(desk, bench.case_id)


def test_two_at_once_lose_nothing(bench: Bench) -> None:
    draft = drafts.prepare(bench.at(DAVLAT), bench.case_id)
    with pytest.raises(AlreadyDecidingError) as other:
        drafts.prepare(bench.at(DILNOZA), bench.case_id)
    assert other.value.fields == {"officer": DAVLAT, "state": "draft"}
    with pytest.raises(StateError):
        drafts.set_criterion(bench.at(DILNOZA), draft.id, bench.criterion("e1"))
    assert not drafts.look(bench.at(DILNOZA), draft.id).own


def test_nor_beside_one_that_is_proposed(bench: Bench) -> None:
    bench.proposed()
    with pytest.raises(AlreadyDecidingError) as other:
        drafts.prepare(bench.at(DILNOZA), bench.case_id)
    assert other.value.fields["state"] == "proposed"


def test_one_that_nobody_goes_on_with_is_withdrawn_by_another(bench: Bench) -> None:
    draft = drafts.prepare(bench.at(DAVLAT), bench.case_id)
    drafts.withdraw(bench.at(DILNOZA), draft.id)
    assert drafts.prepare(bench.at(DILNOZA), bench.case_id).own
    with pytest.raises(NotFoundError):
        drafts.look(bench.at(DAVLAT), draft.id)


def test_one_in_force_is_not_decided_again_without_a_reason(bench: Bench) -> None:
    bench.decided()
    with pytest.raises(DecisionInForceError):
        drafts.prepare(bench.at(DAVLAT), bench.case_id)


def test_a_criterion_untouched_is_not_proposed(bench: Bench) -> None:
    desk = bench.at(DAVLAT)
    draft = drafts.prepare(desk, bench.case_id)
    for key in ("e1", "e2"):
        drafts.set_criterion(desk, draft.id, bench.criterion(key))
    with pytest.raises(CriterionUntouchedError) as found:
        deciding.propose(desk, draft.id, bench.saw(), PASSPHRASE)
    assert found.value.fields["criteria"] == ("e3", "e4", "e5", "e6")


def test_nor_one_without_reasons(bench: Bench) -> None:
    draft = bench.draft()
    drafts.set_criterion(bench.at(DAVLAT), draft.id, bench.criterion("e3", reasons=" \n "))
    with pytest.raises(CriterionReasonsError) as found:
        deciding.propose(bench.at(DAVLAT), draft.id, bench.saw(), PASSPHRASE)
    assert found.value.fields["criteria"] == ("e3",)


@pytest.mark.parametrize(
    ("outcome", "parts"),
    [("", ("outcome",)), ("prosecutor", ("referral",))],
)
def test_nor_one_with_parts_open(bench: Bench, outcome: str, parts: tuple[str, ...]) -> None:
    draft = bench.draft()
    desk = bench.at(DAVLAT)
    changed = drafts.set_outcome(desk, draft.id, outcome, ["article-0"], "Invented")
    assert [each.fields["parts"] for each in changed.problems] == [parts]
    with pytest.raises(DecisionUnfinishedError):
        deciding.propose(desk, draft.id, bench.saw(), PASSPHRASE)


def test_only_the_organisations_texts_are_taken(bench: Bench) -> None:
    draft = drafts.prepare(bench.at(DAVLAT), bench.case_id)
    desk = bench.at(DAVLAT)
    with pytest.raises(NotFoundError):
        drafts.set_outcome(desk, draft.id, "my-own", [], "Invented")
    with pytest.raises(NotFoundError):
        drafts.set_outcome(desk, draft.id, "amnesty", ["article-99"], "Invented")
    with pytest.raises(NotFoundError):
        drafts.set_criterion(desk, draft.id, bench.criterion("e9"))


def test_what_arrives_is_told_until_it_was_looked_at(bench: Bench) -> None:
    draft, before = bench.draft(), bench.saw()
    bench.record("first-contact")
    bench.carry()
    looked = drafts.look(bench.at(DAVLAT), draft.id)
    assert [type(each) for each in looked.problems] == [NewerArrivedError]
    with pytest.raises(NewerArrivedError):
        drafts.take_note(bench.at(DAVLAT), draft.id, before)
    noted = drafts.take_note(bench.at(DAVLAT), draft.id, bench.saw())
    assert noted.problems == ()
    assert len(noted.content.works_from) == 4


def test_who_may_be_on_a_panel_is_listed(bench: Bench) -> None:
    found = drafts.candidates(bench.at(DAVLAT))
    assert [each.name for each in found] == [DAVLAT, DILNOZA, DONIYOR, LATIF]


def child(bench: Bench, birth: BirthDate) -> str:
    """A case with one record, of whom no record says the age."""
    desk = bench.at(ISKANDAR)
    case = cases.create_case(desk, [PersonName("Kudak", NameScript.LATIN)], birth)
    for name, value in (("guardian", "present"), ("best-interests", "Stays with her aunt")):
        known.record(desk, case.id, name, value, "Known to a test")
    bench.record("first-contact", case_id=case.id)
    bench.carry()
    return case.id


@pytest.mark.parametrize(
    ("birth", "age"),
    [
        (BirthDate("2012", BirthCertainty.YEAR), "child"),
        (BirthDate("2012", BirthCertainty.ESTIMATED), "child"),
    ],
)
def test_a_child_is_not_decided_on_by_the_ordinary_path(
    bench: Bench, birth: BirthDate, age: str
) -> None:
    case_id = child(bench, birth)
    desk = bench.at(DAVLAT)
    draft = drafts.prepare(desk, case_id)
    assert draft.content.criteria == ()
    with pytest.raises(ChildPathError):
        drafts.set_criterion(desk, draft.id, CriterionDraft(key="e1", result="met"))
    filled = drafts.set_outcome(desk, draft.id, "amnesty", ["article-0"], "Invented")
    assert [each.fields for each in filled.problems if isinstance(each, ChildPathError)] == [
        {"age": age}
    ]


def test_what_protects_a_child_is_decided(bench: Bench) -> None:
    case_id = child(bench, BirthDate("2012", BirthCertainty.YEAR))
    desk = bench.at(DAVLAT)
    draft = drafts.prepare(desk, case_id)
    inquiry = InquiryDraft(what="Find the family", who="Test post", until="2027-03-01")
    drafts.set_outcome(desk, draft.id, "inquiry", ["article-0"], "Invented", inquiry=inquiry)
    until = desk.clock.now().date()
    drafts.set_afterwards(
        desk, draft.id, "By letter", until.replace(year=until.year + 1, day=1), "Iskandar", "tg"
    )
    drafts.set_panel(desk, draft.id, [bench.id(DAVLAT), bench.id(DILNOZA)])
    proposed = deciding.propose(desk, draft.id, bench.saw(case_id), PASSPHRASE)
    found = deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(case_id), PASSPHRASE)
    assert found.decided
    assert found.payload.inquiry is not None
    assert found.payload.inquiry.model_dump() == inquiry.model_dump()
    [task] = tasks.of_case(desk, case_id)
    assert (task.payload.words, task.payload.until) == ("Find the family", "2027-03-01")
    assert reading.known(bench.at(DAVLAT), case_id).raised[0].kind == "child"


def test_what_can_be_chosen_is_the_organisations_in_a_language_it_has(bench: Bench) -> None:
    found = drafts.choices(bench.at(DAVLAT), "ru")
    assert [each.key for each in found.criteria] == [f"e{n}" for n in range(1, 7)]
    assert {each.language for each in found.criteria} == {"ru"}
    assert "amnesty" in {each.key for each in found.outcomes}
    assert [each.key for each in found.grounds] == ["article-0"]
    assert {each.name for each in found.officers} == {DAVLAT, DILNOZA, DONIYOR, LATIF}
    assert found.needed == 2
