"""The table, cell by cell, where it is decided for real: a row that refuses deciding or referring lets none by.

A whole proposal is made at headquarters, on records that a post sent. It is refused by the row itself, or by
the rule that answers the row because who decides reads more than the facts of a case. Nothing of it is written.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    HILOLA,
    ISKANDAR,
    LATIF,
    Bench,
)
from vetting_desk.errors import (
    BeforeNoticeError,
    ChildPathError,
    DecisionError,
    SafeguardError,
)
from vetting_desk.model import NameScript, PersonName, Record
from vetting_desk.model.alarm import AlarmCause, ApartCause
from vetting_desk.model.decision import ReferralDraft
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.entry_payload import RecordRef
from vetting_desk.model.fact import AGE, FactSource
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import deciding, drafts, rules
from vetting_desk.operations.decisions.preparing import Draft
from vetting_desk.operations.organisation import packs
from vetting_desk.operations.safeguards import table
from vetting_desk.operations.safeguards.situation import Act, Ground
from vetting_desk.operations.safeguards.table import SAFEGUARDS

CELLS = [
    (row.id, act) for row in SAFEGUARDS for act in (Act.DECIDE, Act.REFER) if act in row.refused
]
BY_RULES: dict[str, type[DecisionError]] = {
    "child": ChildPathError,
    "age-in-doubt": ChildPathError,
    "age-unknown": ChildPathError,
    "before-notice": BeforeNoticeError,
}
"""Rows that a rule of deciding answers, too, and by what."""
ANSWERED_ALONE = {"age-unknown"}
"""Rows that no fact of the case is asked for: the rule alone refuses them."""


class Proposal:
    """A proposal at headquarters, and what is arranged so that one row of the table holds.

    Attributes:
        bench: Both desks.
        case_id: The case.
        act: Whether it decides or refers.
        grounds: Keys of the grounds it names.
    """

    def __init__(self, bench: Bench, act: Act) -> None:
        self.bench, self.act = bench, act
        self.case_id = bench.case_id
        self.grounds = ["article-0"]

    @property
    def record(self) -> Record:
        """The record that is referred."""
        found = self.bench.hq.casebook.records.list(self.case_id)
        return next((each for each in found if each.instrument_id == "eligibility"), found[0])

    def drafted(self) -> Draft:
        """A whole draft of it, which nothing is wanting in."""
        bench = self.bench
        referral, outcome = None, "amnesty"
        if self.act is Act.REFER:
            outcome = "prosecutor"
            ref = RecordRef(record=self.record.id, digest=self.record.digest)
            referral = ReferralDraft(to="Invented prosecutor", offence="Article 0", material=(ref,))
        draft = bench.draft(outcome="amnesty", case_id=self.case_id)
        return drafts.set_outcome(
            bench.at(DAVLAT), draft.id, outcome, self.grounds, "Invented", referral=referral
        )

    def propose(self, draft: Draft) -> None:
        saw = self.bench.saw(self.case_id)
        standing = deciding.propose(self.bench.at(DAVLAT), draft.id, saw, PASSPHRASE)
        assert standing.state is DecisionState.PROPOSED

    def say_age(self, age: str) -> None:
        """Say it in the place of all that was said of the age before."""
        desk = self.bench.at(LATIF)
        facts = desk.casebook.facts
        before = [each.id for each in facts.of_case(self.case_id) if each.name == AGE]
        facts.add(
            self.case_id, AGE, age, FactSource.PERSON, desk.clock.now(), replaces=before,
            reason="Her mother says so",
        )  # fmt: skip

    def unknown_age(self) -> None:
        """A case whose one record asks nobody's age, and of whose birth nothing is known."""
        post = self.bench.at(ISKANDAR)
        self.case_id = cases.create_case(post, [PersonName("Namuna", NameScript.LATIN)]).id
        self.bench.record("complaint", case_id=self.case_id)
        self.bench.carry()

    def alarm(self, cause: AlarmCause) -> None:
        books, now = self.bench.hq.casebook, self.bench.hq.clock.now()
        books.alarms.add(self.case_id, "", cause.value, now, clinical=False)

    def keep_apart(self, cause: ApartCause) -> None:
        desk = self.bench.at(LATIF)
        desk.casebook.apart.add(self.record.assessment_id, cause, desk.clock.now())

    def ground_of_tears(self, folder: Path) -> None:
        """The organisation's own texts make a ground of what is none."""
        own = Path(shutil.copytree(packs.sample(), folder / "pack"))
        path = own / "grounds.csv"
        rows = path.read_text().splitlines()
        named = [each.replace("article-0,", f"{Ground.TEARS.value},") for each in rows[1:]]
        path.write_text("\n".join([*rows, *named, ""]))
        packs.sign(self.bench.at(HILOLA), own)
        self.grounds = [Ground.TEARS.value]


ARRANGED: dict[str, Callable[[Proposal, Path], None]] = {
    "child": lambda tried, _: tried.say_age("child"),
    "age-in-doubt": lambda tried, _: tried.say_age("in_doubt"),
    "age-unknown": lambda tried, _: tried.unknown_age(),
    "human-now": lambda tried, _: tried.alarm(AlarmCause.DANGER),
    "critical-unseen": lambda tried, _: tried.alarm(AlarmCause.REVIEW),
    "before-notice": lambda tried, _: tried.keep_apart(ApartCause.BEFORE_NOTICE),
    "ill-treatment": lambda tried, _: tried.keep_apart(ApartCause.ILL_TREATMENT),
    "never-evidence": lambda tried, folder: tried.ground_of_tears(folder),
}
BEFORE_DRAFTING = {"age-unknown", "never-evidence"}
"""What has to be so before there is a draft at all; what comes later is known when it is proposed."""


def arranged(bench: Bench, row: str, act: Act, folder: Path) -> tuple[Proposal, Draft]:
    tried = Proposal(bench, act)
    if row in BEFORE_DRAFTING:
        ARRANGED[row](tried, folder)
        return tried, tried.drafted()
    draft = tried.drafted()
    ARRANGED[row](tried, folder)
    drafts.take_note(bench.at(DAVLAT), draft.id, bench.saw())
    return tried, draft


def test_every_row_that_refuses_one_of_them_is_tried() -> None:
    assert {row for row, _ in CELLS} == set(ARRANGED)
    assert len(CELLS) > len(ARRANGED)


@pytest.mark.parametrize("act", [Act.DECIDE, Act.REFER])
def test_a_proposal_of_either_kind_passes_where_nothing_is_arranged(bench: Bench, act: Act) -> None:
    tried = Proposal(bench, act)
    tried.propose(tried.drafted())


@pytest.mark.parametrize(("row", "act"), CELLS)
def test_a_real_proposal_is_refused(bench: Bench, tmp_path: Path, row: str, act: Act) -> None:
    tried, draft = arranged(bench, row, act, tmp_path)
    before = len(bench.hq.casebook.entries.list(tried.case_id))
    with pytest.raises((SafeguardError, BY_RULES.get(row, SafeguardError))) as refused:
        tried.propose(draft)
    if isinstance(refused.value, SafeguardError):
        assert refused.value.fields["row"] == row
    else:
        assert row in BY_RULES
    assert len(bench.hq.casebook.entries.list(tried.case_id)) == before
    assert drafts.look(bench.at(DAVLAT), draft.id).content.reasons == draft.content.reasons


@pytest.mark.parametrize(("row", "act"), [each for each in CELLS if each[0] not in ANSWERED_ALONE])
def test_the_row_refuses_it_without_any_rule_and_nothing_does_without_the_row(
    bench: Bench, tmp_path: Path, row: str, act: Act, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried, draft = arranged(bench, row, act, tmp_path)
    monkeypatch.setattr(rules, "_of_age", lambda *_: iter(()))
    with pytest.raises(SafeguardError) as refused:
        tried.propose(draft)
    assert refused.value.fields["row"] == row

    without = tuple(each for each in SAFEGUARDS if each.id != row)
    monkeypatch.setattr(table, "SAFEGUARDS", without)
    tried.propose(draft)


def test_an_age_that_no_record_says_is_unknown_to_who_decides(bench: Bench, tmp_path: Path) -> None:
    """The arrangement of `age-unknown` is what it says."""
    tried, draft = arranged(bench, "age-unknown", Act.DECIDE, tmp_path)
    with pytest.raises(ChildPathError) as refused:
        tried.propose(draft)
    assert refused.value.fields["age"] == "unknown"
