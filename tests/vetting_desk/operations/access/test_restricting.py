"""By the rule for an outcome: open, restricted, then due; never by a wrong clock, nor while anything runs."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, later, opened, set_clock
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    DILNOZA,
    HILOLA,
    LATIF,
    Bench,
    bench,
    made,
)
from vetting_desk.errors import (
    ConfirmationNeededError,
    InputError,
    RestrictedCaseError,
    StateError,
)
from vetting_desk.model import NameScript, PersonName, Stage
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.numbers.counted import ALL
from vetting_desk.model.numbers.definitions import What
from vetting_desk.model.outcome_term import Keeping, Waits
from vetting_desk.model.sameness import Sameness
from vetting_desk.operations.access import confirmation, policy
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.cases import cases, retention, telling_apart
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.copies import register
from vetting_desk.operations.decisions import (
    deciding,
    preparing,
    reading,
    remarks,
    reopening,
    said,
    tasks,
    telling,
)
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.files import kept as files
from vetting_desk.operations.interpreters import looking
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.organisation import kept_rules
from vetting_desk.operations.plans import reading as plans
from vetting_desk.operations.queues import reading as queues
from vetting_desk.operations.queues import urgent
from vetting_desk.operations.recordings import consent
from vetting_desk.operations.recordings import reading as recordings
from vetting_desk.operations.safeguards import alarms, apart, custody, known
from vetting_desk.registry.numbers.keeping import bring_up_to_date

RULES = Policy(outcomes_kept={"amnesty": (100, 50)})
WHY = "Invented: an appeal is on its way"
__all__ = ["bench", "made"]


@pytest.fixture
def decided(bench: Bench) -> str:
    """The id of a decision in force that the person was told; its rule is in force at headquarters."""
    found = bench.decided()
    bench.carry()
    tell(bench, found.entry.id)
    bench.carry()
    kept_rules.keep(bench.at(HILOLA), policy.to_text(RULES))
    return found.entry.id


def tell(bench: Bench, decision_id: str) -> None:
    day = bench.post.clock.now().date()
    telling.tell(bench.at(ANORA), decision_id, Telling(day, "Read aloud", "tg", "yes", "no"))


def begin(bench: Bench) -> datetime:
    """When the period of the case begins: the end of the last day of an appeal."""
    [found] = said.decisions(bench.at(HILOLA), bench.case_id)
    until = datetime.fromisoformat(found.payload.appeal.until)
    return until.replace(tzinfo=UTC) + timedelta(days=1)


def after(bench: Bench, days: int) -> OpenDesk:
    """The supervisor's desk, so many days after the period began."""
    later(bench.hq, begin(bench) + timedelta(days=days, minutes=1))
    return bench.at(HILOLA)


def keeping(bench: Bench) -> Keeping:
    found = retention.kept_by_outcome(bench.at(HILOLA), bench.case_id)
    assert found is not None
    return found.keeping


def opens(bench: Bench, name: str, reason: str = WHY) -> None:
    desk = bench.at(name)
    with pytest.raises(ConfirmationNeededError) as wanted:
        cases.case_detail(desk, bench.case_id)
    assert wanted.value.fields["restricted"]
    confirmation.confirm(desk, Purpose.OPEN_CASE, bench.case_id, PASSPHRASE, reason)
    assert cases.case_detail(desk, bench.case_id).case.names


def test_a_case_is_open_then_restricted_then_due(bench: Bench, decided: str) -> None:
    assert decided
    after(bench, 99)
    assert keeping(bench) is Keeping.OPEN
    assert retention.restricted(bench.at(HILOLA)) == []
    after(bench, 100)
    assert keeping(bench) is Keeping.RESTRICTED
    [found] = retention.restricted(bench.at(HILOLA))
    assert found.case.id == bench.case_id
    assert retention.due(bench.at(HILOLA)) == []
    after(bench, 150)
    assert keeping(bench) is Keeping.ERASABLE
    [due] = retention.due(bench.at(HILOLA))
    assert due.case.id == bench.case_id
    assert due.kept is not None
    assert due.since == begin(bench) + timedelta(days=150)


def test_no_door_tells_other_roles_what_is_known_of_it(bench: Bench, decided: str) -> None:
    """Its files, recordings and plan, ties of interpreters, consent, facts, what was released."""
    assert decided
    after(bench, 100)
    desk, case = bench.at(LATIF), bench.case_id
    for read in (
        files.of_case, recordings.of_case, plans.of_case, looking.of_case, consent.standing,
        known.known, notes.releases, alarms.of_case, apart.of_case, custody.of_case,
    ):  # fmt: skip
        with pytest.raises(RestrictedCaseError):
            read(desk, case)
    with pytest.raises(RestrictedCaseError):
        looking.about(desk, case, "T-07")
    supervisor = bench.at(HILOLA)
    assert known.known(supervisor, case).in_force
    assert looking.of_case(supervisor, case)


def test_only_named_roles_open_it_each_time_with_a_reason(bench: Bench, decided: str) -> None:
    assert decided
    after(bench, 100)
    with pytest.raises(RestrictedCaseError) as refused:
        cases.case_detail(bench.at(LATIF), bench.case_id)
    assert "supervisor" in str(refused.value.fields["roles"])

    desk = bench.at(HILOLA)
    with pytest.raises(ConfirmationNeededError):
        cases.case_detail(desk, bench.case_id)
    with pytest.raises(InputError):
        confirmation.confirm(desk, Purpose.OPEN_CASE, bench.case_id, PASSPHRASE)
    confirmation.confirm(desk, Purpose.OPEN_CASE, bench.case_id, PASSPHRASE, WHY)
    assert cases.case_detail(desk, bench.case_id).case.names
    assert reading.of_case(desk, bench.case_id).decisions

    core = desk.casebook._core
    core.time._before += 11 * 60_000
    with pytest.raises(ConfirmationNeededError):
        cases.case_detail(desk, bench.case_id)
    opens(bench, DAVLAT)
    entries = bench.hq.casebook.audit.entries(action="restricted-case-opened")
    assert [each.detail["reason"] for each in entries] == [WHY, WHY]


def test_every_door_asks_not_that_of_the_case_alone(bench: Bench, decided: str) -> None:
    after(bench, 100)
    record = next(iter(bench.records.values()))
    for subject in (bench.case_id, record.id, record.assessment_id, decided):
        with pytest.raises(RestrictedCaseError):
            bench.at(LATIF).confirmations.enter(Purpose.EXPORT, subject)
    bench.at(LATIF).confirmations.enter(Purpose.EXPORT, "numbers")


@pytest.mark.parametrize("what", ["urgent", "remarks", "remarks-of-record", "tasks", "copies"])
def test_what_is_said_beside_its_records_is_read_by_no_door_either(
    bench: Bench, decided: str, what: str
) -> None:
    assert decided
    after(bench, 100)
    doors: dict[str, Callable[[OpenDesk], object]] = {
        "urgent": lambda desk: urgent.of_case(desk, bench.case_id),
        "remarks": lambda desk: remarks.of_case(desk, bench.case_id),
        "remarks-of-record": lambda desk: remarks.of_record(desk, bench.records["intake"].id),
        "tasks": lambda desk: tasks.of_case(desk, bench.case_id),
        "copies": lambda desk: register.copies(desk, bench.case_id),
    }
    with pytest.raises(RestrictedCaseError):
        doors[what](bench.at(LATIF))
    desk = bench.at(HILOLA)
    with pytest.raises(ConfirmationNeededError):
        doors[what](desk)
    confirmation.confirm(desk, Purpose.OPEN_CASE, bench.case_id, PASSPHRASE, WHY)
    assert isinstance(doors[what](desk), list)


def test_nobody_ends_it_by_beginning_an_interview(bench: Bench, decided: str) -> None:
    assert decided
    after(bench, 100)
    with pytest.raises(RestrictedCaseError):
        interviews.start(bench.at(LATIF), bench.case_id, "0" * 64)
    with pytest.raises(ConfirmationNeededError):
        interviews.start(bench.at(HILOLA), bench.case_id, "0" * 64)
    assert keeping(bench) is Keeping.RESTRICTED


def test_it_leaves_lists_and_searches_of_others_and_stays_counted(
    bench: Bench, decided: str
) -> None:
    assert decided
    names = [PersonName("Namuna", NameScript.LATIN)]
    known = bench.hq.casebook.cases.get(bench.case_id)
    other = cases.create_case(bench.at(HILOLA), names, known.birth)
    total = bench.hq.casebook.cases.count()
    before = queues.overview(bench.at(LATIF)).counts
    assert len(cases.search(bench.at(LATIF), "Namuna")) == 2
    after(bench, 100)
    assert [row.id for row in cases.search(bench.at(LATIF), "Namuna")] == [other.id]
    assert [row.id for row in cases.search(bench.at(LATIF))] == [other.id]
    assert telling_apart.alike(bench.at(LATIF), other.id) == ()
    assert len(cases.search(bench.at(DAVLAT), "Namuna")) == 2
    assert [each.row.id for each in telling_apart.alike(bench.at(HILOLA), other.id)] == [
        bench.case_id
    ]
    for queue in before:
        rows = queues.page(bench.at(LATIF), queue)
        assert bench.case_id not in {row.case_id for row in rows}
    assert queues.overview(bench.at(LATIF)).counts == before
    assert bench.hq.casebook.cases.count() == total


def test_a_link_to_it_is_told_to_who_opens_it_alone(bench: Bench, decided: str) -> None:
    hq = bench.at(HILOLA)
    other = cases.create_case(hq, [PersonName("Namuna", NameScript.LATIN)]).id
    telling_apart.decide(hq, other, bench.case_id, Sameness.SAME, "Invented: one man")
    after(bench, 99)
    assert [each.case_id for each in telling_apart.linked(bench.at(LATIF), other)] == [
        bench.case_id
    ]
    after(bench, 100)
    assert telling_apart.linked(bench.at(LATIF), other) == ()
    assert len(telling_apart.linked(bench.at(DAVLAT), other)) == 1


def test_a_wrong_clock_restricts_and_erases_nothing(bench: Bench, decided: str) -> None:
    assert decided
    there = bench.hq.clock.now()
    for moment in (there + timedelta(days=3_650), there - timedelta(days=3_650)):
        set_clock(bench.hq, moment)
        assert keeping(bench) is Keeping.OPEN
        assert cases.case_detail(bench.at(LATIF), bench.case_id).case.names
        with pytest.raises(StateError):
            retention.erase(bench.at(HILOLA), bench.case_id, WHY, PASSPHRASE)
    after(bench, 200)
    set_clock(bench.hq, there)
    assert keeping(bench) is Keeping.ERASABLE
    later(bench.hq, there)
    assert keeping(bench) is Keeping.OPEN


def test_what_stops_it_gives_it_back_to_all_and_ends(bench: Bench, decided: str) -> None:
    after(bench, 150)
    retention.hold(bench.at(HILOLA), bench.case_id, "Invented: a court asks")
    assert keeping(bench) is Keeping.STOPPED
    assert cases.case_detail(bench.at(LATIF), bench.case_id).case.names
    assert cases.search(bench.at(LATIF), "Namuna")
    retention.lift_hold(bench.at(HILOLA), bench.case_id, "Invented: it is over")
    assert keeping(bench) is Keeping.ERASABLE
    reopening.reopen(bench.at(DILNOZA), decided, "appealed", "Invented: not so")
    found = retention.kept_by_outcome(bench.at(HILOLA), bench.case_id)
    assert found is not None
    assert found.waits is Waits.REOPENED
    with pytest.raises(StateError) as refused:
        retention.erase(bench.at(HILOLA), bench.case_id, WHY, PASSPHRASE)
    assert refused.value.fields["state"] == Waits.REOPENED.value


def waits(bench: Bench) -> Waits | None:
    found = retention.kept_by_outcome(bench.at(HILOLA), bench.case_id)
    assert found is not None
    return found.waits


def test_another_decision_that_waits_stops_it_and_withdrawn_it_is_still_to_be_looked_at(
    bench: Bench, decided: str
) -> None:
    """One can be proposed only where the first was reopened: that stays so when the proposal is withdrawn."""
    after(bench, 150)
    reopening.reopen(bench.at(DILNOZA), decided, "reopened", "Invented: something new")
    other = bench.proposed(outcome="refusal")
    assert keeping(bench) is Keeping.STOPPED
    with pytest.raises(StateError):
        retention.erase(bench.at(HILOLA), bench.case_id, WHY, PASSPHRASE)
    deciding.withdraw(bench.at(DAVLAT), other.entry.id, PASSPHRASE, "Invented: a mistake")
    assert (keeping(bench), waits(bench)) == (Keeping.STOPPED, Waits.REOPENED)
    [first, gone] = said.decisions(bench.at(HILOLA), bench.case_id)
    assert (first.state, gone.state) == (DecisionState.IN_FORCE, DecisionState.WITHDRAWN)


def test_another_that_is_signed_stops_it_until_the_person_was_told(
    bench: Bench, decided: str
) -> None:
    after(bench, 150)
    reopening.reopen(bench.at(DILNOZA), decided, "reopened", "Invented: something new")
    assert waits(bench) is Waits.REOPENED
    again = bench.decided(outcome="amnesty-with-support")
    assert (keeping(bench), waits(bench)) == (Keeping.STOPPED, Waits.NOT_TOLD)
    assert retention.due(bench.at(HILOLA)) == []
    later(bench.post, bench.hq.clock.now())
    bench.carry()
    tell(bench, again.entry.id)
    assert waits(bench) is Waits.NOT_TOLD, "headquarters does not know it yet"
    bench.carry()
    assert (keeping(bench), waits(bench)) == (Keeping.OPEN, None)
    later(bench.hq, bench.hq.clock.now() + timedelta(days=131))
    assert keeping(bench) is Keeping.RESTRICTED


def test_two_in_force_stop_it_until_another_decision_takes_the_place_of_both(
    bench: Bench, decided: str
) -> None:
    """Only a headquarters that lost the first, or officers with programs of their own, come to that."""
    after(bench, 150)
    assert keeping(bench) is Keeping.ERASABLE
    retention.hold(bench.at(HILOLA), bench.case_id, "Invented: open to all, so that it is decided")
    with pytest.MonkeyPatch.context() as forgot:
        forgot.setattr(preparing, "supersedes", lambda *_: None)
        second = bench.decided(outcome="amnesty-with-support")
    retention.lift_hold(bench.at(HILOLA), bench.case_id, "Invented: it is over")
    assert (keeping(bench), waits(bench)) == (Keeping.STOPPED, Waits.RIVALS)
    assert cases.case_detail(bench.at(LATIF), bench.case_id).case.names, (
        "it is open to all meanwhile"
    )
    with pytest.raises(StateError) as refused:
        retention.erase(bench.at(HILOLA), bench.case_id, WHY, PASSPHRASE)
    assert refused.value.fields["state"] == Waits.RIVALS.value
    found = said.decisions(bench.at(HILOLA), bench.case_id)
    newest = next(each for each in found if each.state is DecisionState.IN_FORCE)
    assert {decided, second.entry.id} == {newest.entry.id, *newest.rivals}

    reopening.reopen(bench.at(DILNOZA), newest.entry.id, "reopened", "Invented: two are in force")
    last = bench.decided(outcome="amnesty")
    assert last.rivals == ()
    assert (keeping(bench), waits(bench)) == (Keeping.STOPPED, Waits.NOT_TOLD)
    later(bench.post, bench.hq.clock.now())
    bench.carry()
    tell(bench, last.entry.id)
    bench.carry()
    assert (keeping(bench), waits(bench)) == (Keeping.OPEN, None)
    later(bench.hq, bench.hq.clock.now() + timedelta(days=131))
    assert keeping(bench) is Keeping.RESTRICTED


def test_a_newer_record_begins_the_period_anew(bench: Bench, decided: str) -> None:
    assert decided
    after(bench, 150)
    later(bench.post, bench.hq.clock.now())
    bench.record("intake")
    bench.carry()
    assert keeping(bench) is Keeping.OPEN
    assert retention.due(bench.at(HILOLA)) == []


def test_nothing_runs_before_the_person_was_told(bench: Bench) -> None:
    found = bench.decided()
    kept_rules.keep(bench.at(HILOLA), policy.to_text(RULES))
    after(bench, 500)
    now = retention.kept_by_outcome(bench.at(HILOLA), bench.case_id)
    assert now is not None
    assert now.waits is Waits.NOT_TOLD
    assert found.entry.id


def test_the_rule_of_the_stage_gives_way_to_that_of_the_outcome(bench: Bench, decided: str) -> None:
    assert decided
    stage = bench.hq.casebook.cases.get(bench.case_id).stage.value
    both = replace(RULES, retention_days={stage: 0}, number=1)
    kept_rules.keep(bench.at(HILOLA), policy.to_text(both))
    after(bench, 99)
    assert retention.due(bench.at(HILOLA)) == []
    with pytest.raises(StateError):
        retention.erase(bench.at(HILOLA), bench.case_id, WHY, PASSPHRASE)
    other = replace(both, outcomes_kept={"refusal": (1, 1)}, number=2)
    kept_rules.keep(bench.at(HILOLA), policy.to_text(other))
    assert [each.kept for each in retention.due(bench.at(HILOLA))] == [None]
    assert Stage(stage)


def counted(desk: OpenDesk) -> list[tuple[str, str, str, str, int, int]]:
    bring_up_to_date(desk.casebook, judge_of(desk.casebook))
    return desk.casebook.numbers.cells([What.DECISIONS.value], ALL)


def test_erased_it_stays_counted_and_is_nobodys(bench: Bench, decided: str) -> None:
    assert decided
    desk = after(bench, 150)
    before = counted(desk)
    assert before
    retention.erase(desk, bench.case_id, WHY, PASSPHRASE)
    assert counted(desk) == before
    assert retention.restricted(desk) == []
    assert retention.due(desk) == []
    assert retention.kept_by_outcome(desk, bench.case_id) is None
    assert [each.case_id for each in retention.tombstones(desk)] == [bench.case_id]
    for table in ("outcome_terms", "outcome_terms_stale"):
        assert desk.casebook.database.column(f"SELECT case_number FROM {table}") == []
    desk.casebook.verify()


def test_what_a_restore_brings_back_is_restricted_and_due_again(
    bench: Bench, decided: str, tmp_path: Path
) -> None:
    assert decided
    desk = after(bench, 150)
    old = Path(shutil.copytree(desk.folder, tmp_path / "restored"))
    retention.erase(desk, bench.case_id, WHY, PASSPHRASE)
    with closing(opened(old)) as restored:
        later(restored, desk.clock.now())
        restored.casebook.act_as(bench.known(HILOLA))
        assert [each.case.id for each in retention.due(restored)] == [bench.case_id]
        [found] = retention.restricted(restored)
        assert found.kept.keeping is Keeping.ERASABLE
        with pytest.raises(ConfirmationNeededError):
            cases.case_detail(restored, bench.case_id)
