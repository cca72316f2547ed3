"""No order of acts, by whomever, leads to a decision in force with a rule broken.

Officers prepare, fill in well and badly, propose, sign, dissent, are heard, withdraw and reopen, while records
arrive and are corrected. What they are refused is left; after each act what is in force is judged anew by rules
written here once more, by hand. Signing itself is left out: it is no rule of deciding.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    DONIYOR,
    HILOLA,
    LATIF,
    Bench,
)
from vetting_desk.errors import VettingDeskError
from vetting_desk.model import BirthCertainty, BirthDate, Role
from vetting_desk.model.decision import ReferralDraft
from vetting_desk.model.decision_standing import DecisionState, Standing
from vetting_desk.model.entry_payload import RecordRef
from vetting_desk.model.holding import HoldingState
from vetting_desk.operations.cases import cases, holding
from vetting_desk.operations.decisions import deciding, drafts, reopening, said
from vetting_desk.operations.decisions import material as materials

OFFICERS = (DAVLAT, DILNOZA, DONIYOR, LATIF, HILOLA)
ADULT, CHILD = BirthDate("1991", BirthCertainty.YEAR), BirthDate("2015", BirthCertainty.YEAR)


class Acts:
    """What may be tried on a case, each by one officer; refusals are part of it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.saw = bench.saw()

    def drafts(self) -> list[str]:
        kept = self.bench.hq.casebook.decision_drafts.of_case(self.bench.case_id)
        return [each.id for each in kept]

    def decisions(self) -> list[Standing]:
        return said.decisions(self.bench.hq, self.bench.case_id)

    def act(self, what: str, name: str, number: int) -> None:
        with suppress(VettingDeskError):
            getattr(self, what)(name, number)

    def prepare(self, name: str, number: int) -> None:
        drafts.prepare(self.bench.at(name), self.bench.case_id)

    def fill(self, name: str, number: int) -> None:
        """Fill in a draft; by the number with a fault or without."""
        desk, [draft_id] = self.bench.at(name), self.drafts()
        results = ("met", "not-met", "unclear", "met")
        for each in drafts.look(desk, draft_id).content.criteria:
            if number == 5 and each.key == "e3":
                continue
            criterion = self.bench.criterion(each.key, results[number % 4])
            if number == 6:
                criterion = criterion.model_copy(update={"reasons": "", "in_favour": ()})
            drafts.set_criterion(desk, draft_id, criterion)
        outcome = ("amnesty", "refusal", "prosecutor", "child-protection")[number % 4]
        records = self.bench.hq.casebook.records.list(self.bench.case_id)
        referral = ReferralDraft(
            to="Invented",
            offence="Article 0",
            material=tuple(
                RecordRef(record=each.id, digest=each.digest) for each in records[: number + 1]
            ),
        )
        drafts.set_outcome(
            desk, draft_id, outcome, ["article-0"], "Invented",
            referral=referral if outcome == "prosecutor" else None,
        )  # fmt: skip
        day = desk.clock.now().date()
        drafts.set_afterwards(
            desk, draft_id, "By letter", day.replace(year=day.year + 1, day=1), "Somebody", "tg"
        )

    def panel(self, name: str, number: int) -> None:
        chosen = [each for place, each in enumerate(OFFICERS) if number & (1 << place)]
        lawyer = self.bench.id(LATIF) if number % 3 else ""
        ids = [self.bench.id(each) for each in chosen]
        drafts.set_panel(self.bench.at(name), self.drafts()[0], ids, lawyer)

    def propose(self, name: str, number: int) -> None:
        deciding.propose(self.bench.at(name), self.drafts()[0], self.saw, PASSPHRASE)

    def sign(self, name: str, number: int) -> None:
        found = self.decisions()
        deciding.sign(self.bench.at(name), found[-1].entry.id, self.saw, PASSPHRASE)

    def dissent(self, name: str, number: int) -> None:
        entry = self.decisions()[-1].entry
        deciding.dissent(self.bench.at(name), entry.id, self.saw, PASSPHRASE, "No")

    def be_heard(self, name: str, number: int) -> None:
        entry = self.decisions()[-1].entry
        deciding.be_heard(self.bench.at(name), entry.id, self.saw, PASSPHRASE, "Opinion")

    def withdraw(self, name: str, number: int) -> None:
        if self.drafts() and number % 2:
            drafts.withdraw(self.bench.at(name), self.drafts()[0])
        else:
            entry = self.decisions()[-1].entry
            deciding.withdraw(self.bench.at(name), entry.id, PASSPHRASE, "Enough")

    def reopen(self, name: str, number: int) -> None:
        for each in self.decisions():
            reopening.reopen(self.bench.at(name), each.entry.id, "appealed", "Again")

    def look(self, name: str, number: int) -> None:
        self.saw = self.bench.saw()
        drafts.take_note(self.bench.at(name), self.drafts()[0], self.saw)

    def birth(self, name: str, number: int) -> None:
        case = self.bench.hq.casebook.cases.get(self.bench.case_id)
        desk = self.bench.at(HILOLA)
        if holding.of_case(desk, case.id).state is not HoldingState.HERE:
            holding.take_over(desk, case.id, "The post closes")
        cases.update_case(desk, case.id, case.names, CHILD if number % 4 == 0 else ADULT)


ACTS = (
    "prepare", "fill", "panel", "propose", "sign", "dissent", "be_heard", "withdraw", "reopen",
    "look", "birth",
)  # fmt: skip


def broken(bench: Bench, each: Standing, age: str) -> list[str]:
    """What a decision that just came into force breaks, by the rules as a person would read them."""
    payload = each.payload
    signed = {v.officer.id: v for v in each.voices if v.stance == "signs"}
    deciders = [v for v in signed.values() if v.officer.role == Role.DECISION_MAKER]
    known = {o.officer.id: o.officer.role for o in bench.hq.casebook.officers.list()}
    spoken = {v.officer.id for v in each.voices}
    heard = {v.officer.id for v in each.voices if v.officer.role == Role.LAWYER}
    not_met = any(c.result == "not-met" for c in payload.criteria)
    child = age == "child"
    found = materials.of_case(bench.hq, bench.case_id)
    assessors = {person for source in found.sources for person in source.assessors}
    clinical = {record.id for record in found.sealed}
    rules = {
        "two decision-makers": len(deciders) >= 2,
        "in their roles": all(known[v.officer.id] == v.officer.role for v in deciders),
        "all of the panel": {member.id for member in payload.panel} <= spoken,
        "more sign than dissent": len(signed) > len(each.dissents),
        "one version of the case": len({v.saw for v in each.voices}) == 1,
        "a lawyer for not met": not not_met or bool(heard),
        "not their own": not assessors & {member.id for member in payload.panel},
        "reasons": all(c.reasons for c in payload.criteria) and bool(payload.reasons),
        "evidence": all(c.in_favour for c in payload.criteria if c.result == "met"),
        "a child": not child or payload.outcome.key == "child-protection",
        "a child's criteria": not child or not payload.criteria,
        "whole": child or len(payload.criteria) in {0, 6},
        "nothing clinical": payload.referral is None
        or not clinical & {ref.record for ref in payload.referral.material},
    }
    return [name for name, holds in rules.items() if not holds]


@pytest.fixture(scope="module")
def with_clinical(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The desks, with a clinical record at headquarters."""
    data = Path(shutil.copytree(made, tmp_path_factory.mktemp("orders") / "data"))
    with closing(opened(data / "post")) as post, closing(opened(data / "headquarters")) as hq:
        bench = Bench(post, hq, data / "stick")
        bench.record("phq-9")
        bench.carry()
    return data


@pytest.fixture
def desks(with_clinical: Path, tmp_path: Path) -> Iterator[Bench]:
    data = Path(shutil.copytree(with_clinical, tmp_path / "data"))
    with closing(opened(data / "post")) as post, closing(opened(data / "headquarters")) as hq:
        yield Bench(post, hq, data / "stick")


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(st.sampled_from(ACTS), st.sampled_from(OFFICERS), st.integers(0, 31)),
        min_size=4,
        max_size=24,
    ),
    st.booleans(),
)
def test_no_order_of_acts_breaks_a_rule(
    desks: Bench, acts: list[tuple[str, str, int]], whole: bool
) -> None:
    with pytest.MonkeyPatch.context() as patched, suppress(_UndoError):
        _without_signing(patched)
        with desks.hq.casebook.transaction():
            _run(desks, [*(_WHOLE if whole else ()), *acts])
            raise _UndoError


_WHOLE = (("prepare", DAVLAT, 0), ("fill", DAVLAT, 0), ("panel", DAVLAT, 3), ("propose", DAVLAT, 0))
"""What leads to a decision that waits for its second member."""


class _UndoError(Exception):
    """Takes back what one example did."""


def _without_signing(patched: pytest.MonkeyPatch) -> None:
    from vetting_desk.crypto import cms
    from vetting_desk.operations.access.keys import Keys

    patched.setattr(Keys, "signer", property(lambda _: None))
    patched.setattr(cms, "sign_detached", lambda *_: b"signed")
    patched.setattr(deciding, "confirm_passphrase", lambda *_: None)


def _run(desks: Bench, acts: list[tuple[str, str, int]]) -> None:
    tried, decided = Acts(desks), set()
    for what, name, number in acts:
        with suppress(IndexError, ValueError):  # nothing there to act on
            tried.act(what, name, number)
        birth = desks.hq.casebook.cases.get(desks.case_id).birth
        standings = tried.decisions()
        in_force = [each for each in standings if each.state is DecisionState.IN_FORCE]
        assert len(in_force) <= 1
        for each in in_force:
            if each.entry.id not in decided:
                decided.add(each.entry.id)
                age = "child" if birth == CHILD else "adult"
                assert broken(desks, each, age) == []
        assert {each.entry.id for each in standings if each.decided} == decided


def test_the_orders_reach_decisions(desks: Bench) -> None:
    tried = Acts(desks)
    for what, name, number in (*_WHOLE, ("sign", DILNOZA, 0)):
        tried.act(what, name, number)
    assert tried.decisions()[-1].state is DecisionState.IN_FORCE
    assert broken(desks, tried.decisions()[-1], "adult") == []
    assert "a child" in broken(desks, tried.decisions()[-1], "child")
