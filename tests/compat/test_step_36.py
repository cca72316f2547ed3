"""Desks whose casebooks stood at step 36 open: calls, persons, plans, consents, second ratings, an offer."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.compat.test_earlier_versions import EARLIER
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.raters.conftest import REASONS, rating
from vetting_desk.clock import FixedClock
from vetting_desk.crypto.slots import open_slot
from vetting_desk.model import IntakeOutcome
from vetting_desk.model.call import CallState
from vetting_desk.model.consent import ConsentState, EngagementState, Outreach
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.holding import HoldingState
from vetting_desk.model.passage import StepState
from vetting_desk.model.plan import PlanStanding, PlanState
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import gathering, looking
from vetting_desk.operations.calls import looking as calls
from vetting_desk.operations.calls import settling as settling_calls
from vetting_desk.operations.calls import taking
from vetting_desk.operations.cases import cases, holding
from vetting_desk.operations.decisions import reading as decisions
from vetting_desk.operations.desk import desks
from vetting_desk.operations.desk.backups import restoring
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.outreach import reading as outreach
from vetting_desk.operations.passage import family
from vetting_desk.operations.passage import files as passages
from vetting_desk.operations.plans import acting
from vetting_desk.operations.plans import reading as plans
from vetting_desk.operations.raters import asking, blind, locking, settling
from vetting_desk.operations.records import records
from vetting_desk.store import check_casebook
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration import migrate as migrating

STEP = 36
HILOLA, DAVLAT = "Hilola Sample", "Davlat Sample"
ISKANDAR, ANORA = "Iskandar Sample", "Anora Sample"
PLACES = {HILOLA: "headquarters", DAVLAT: "headquarters"}
"""Where who is not at the post is."""
At = Callable[[str], OpenDesk]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A private copy of the files."""
    return Path(shutil.copytree(EARLIER / "step-36", tmp_path / "earlier"))


@pytest.fixture
def facts(files: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((files / "known.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture
def clock(facts: dict[str, Any]) -> FixedClock:
    return FixedClock(datetime.fromisoformat(facts["moment"]))


@pytest.fixture
def at(files: Path, facts: dict[str, Any], clock: FixedClock) -> Iterator[At]:
    """A function that unlocks the desk of an officer; whoever was at it before is gone."""
    opened: dict[str, tuple[str, ExitStack]] = {}

    def unlock(name: str) -> OpenDesk:
        place = PLACES.get(name, "post")
        if place in opened:
            opened.pop(place)[1].close()
        stack = ExitStack()
        officer = facts["officers"][name]
        desk = desks.unlock(files / place, officer, PASSPHRASE, clock)
        opened[place] = (name, stack)
        return stack.enter_context(closing(desk))

    yield unlock
    for _, stack in opened.values():
        stack.close()


def plan(desk: OpenDesk, facts: dict[str, Any], name: str) -> PlanStanding:
    items = plans.of_case(desk, facts["case"]).items
    return next(each for each in items if each.item.id == facts[name])


def standing(desk: OpenDesk, facts: dict[str, Any], name: str) -> RatingState:
    found = asking.standing(desk, facts["rated_case"], facts[name])
    assert found is not None
    return found.state


def states(found: Outreach) -> dict[str, ConsentState]:
    return {each.said.entry.id: each.state for each in found.consents}


@pytest.mark.parametrize("name", [ISKANDAR, HILOLA])
def test_both_were_written_at_this_step(files: Path, facts: dict[str, Any], name: str) -> None:
    folder = files / PLACES.get(name, "post")
    desk_id = json.loads((folder / "desk.json").read_text(encoding="utf-8"))["id"]
    secret = open_slot(folder / "slots", facts["officers"][name], desk_id, PASSPHRASE)
    with closing(open_database(folder / "casebook.db", bytearray(secret.store_key))) as database:
        assert database.value("PRAGMA user_version") == STEP
        assert migrating.migrate(database) == len(migrating.migrations()) - STEP


@pytest.mark.parametrize("name", [ISKANDAR, HILOLA])
def test_the_check_finds_nothing_wrong(at: At, name: str) -> None:
    desk = at(name)
    desk.casebook.verify()
    key = bytearray(desk.secret.store_key)
    desk.close()

    report = check_casebook(desk.folder, key)

    assert report.sound, report.first_problem


def test_calls_are_as_they_were_left_and_go_on(at: At, facts: dict[str, Any]) -> None:
    desk = at(ANORA)
    states = {each.id: each.state for each in calls.search(desk)}
    assert states == {
        facts["call_joined"]: CallState.JOINED,
        facts["call_waiting"]: CallState.WAITING,
        facts["call_closed"]: CallState.CLOSED,
        facts["call_running"]: CallState.RUNNING,
    }
    assert "the line broke" in taking.read(desk, facts["call_running"]).words["talk"]
    [joined] = [each for each in calls.of_case(at(HILOLA), facts["case"]) if each.call_id]
    assert joined.call_id == facts["call_joined"]

    desk = at(ANORA)
    taking.end(desk, facts["call_running"])
    settling_calls.join(desk, facts["call_waiting"], facts["case"])

    assert taking.read(desk, facts["call_waiting"]).state is CallState.JOINED


def test_persons_and_their_way_are_there_and_go_on(at: At, facts: dict[str, Any]) -> None:
    for name, state in ((ANORA, StepState.DONE), (HILOLA, StepState.MISSED)):
        desk = at(name)
        people = family.of_case(desk, facts["case"])
        assert {each.person.id for each in people.persons} == set(facts["persons"])
        assert len(people.links) == len(facts["persons"])
        [passage] = passages.of_case(desk, facts["case"])
        assert passage.passage.id == facts["passage"]
        [step] = [each for each in passage.steps if each.step.id == facts["step_missed"]]
        assert step.step.state is state


def test_the_plan_lives_on(at: At, facts: dict[str, Any]) -> None:
    assert plan(at(HILOLA), facts, "plan_done").state is PlanState.CLOSED
    desk = at(ANORA)
    changed = plan(desk, facts, "plan_changed")
    assert [each.words for each in changed.steps] == ["Invented: later"]

    acting.done(desk, facts["case"], facts["plan_changed"], "Invented: done")

    assert not plan(desk, facts, "plan_changed").open


def test_what_was_taken_back_at_the_post_is_taken_back_at_headquarters_with_the_bundle(
    at: At, files: Path, facts: dict[str, Any]
) -> None:
    speaking, sharing = facts["consent_speaking"], facts["consent_sharing"]
    assert states(outreach.of_case(at(ANORA), facts["case"])) == {
        speaking: ConsentState.GIVEN,
        sharing: ConsentState.WITHDRAWN,
    }
    hq = at(HILOLA)
    before = outreach.of_case(hq, facts["case"])
    assert states(before)[sharing] is ConsentState.GIVEN
    [engagement] = before.engagements
    assert engagement.state is EngagementState.PLANNED

    transfer.receive(hq, files / "bundle.age")

    found = outreach.of_case(hq, facts["case"])
    assert states(found) == {speaking: ConsentState.GIVEN, sharing: ConsentState.WITHDRAWN}
    [partner] = [each for each in found.consents if each.said.entry.id == sharing]
    assert not partner.partner_to_tell


def test_the_decision_is_in_force_at_both(at: At, facts: dict[str, Any]) -> None:
    for name in (DAVLAT, ISKANDAR):
        [found] = decisions.of_case(at(name), facts["case"]).decisions
        assert found.standing.entry.id == facts["decision"]
        assert found.standing.state is DecisionState.IN_FORCE


def test_second_ratings_go_on_and_stay_sealed(at: At, facts: dict[str, Any]) -> None:
    desk = at(ISKANDAR)
    assert standing(desk, facts, "proposed") is RatingState.PROPOSED
    settling.answer(desk, facts["rated_case"], facts["proposed"], "agrees")
    assert standing(desk, facts, "proposed") is RatingState.SETTLED

    lock = facts["half_lock"]
    assert set(blind.look(desk, lock).ratings) == {"K1"}
    for indicator in ("K2", "K3"):
        blind.rate(desk, lock, rating(indicator))
    blind.lock(desk, lock)
    assert locking.settle(at(ANORA)) > 0
    assert standing(at(ANORA), facts, "half_rated") is RatingState.OPEN


def test_a_sealed_draft_is_its_authors_alone(at: At, facts: dict[str, Any]) -> None:
    draft = interviews.resume(at(ANORA), facts["sealed_draft"])
    assert draft.session.node("/data/k1/reasons").value == REASONS["K1"]
    rows = at(ISKANDAR).casebook.assessments.answers(facts["sealed_draft"])
    assert rows
    assert not any(REASONS["K1"] in (row.value or "") for row in rows)


def test_the_offered_case_is_accepted(at: At, facts: dict[str, Any]) -> None:
    hq = at(HILOLA)
    assert [each.offer.id for each in holding.offered(hq)] == [facts["offer"]]

    case = holding.accept(hq, facts["offer"])

    assert case.id == facts["given"]
    assert holding.of_case(hq, facts["given"]).state is HoldingState.HERE


def test_the_bundle_on_the_stick_is_taken_in_and_confirmed(
    at: At, files: Path, facts: dict[str, Any], tmp_path: Path
) -> None:
    hq, post = at(HILOLA), at(ISKANDAR)
    taken = transfer.receive(hq, files / "bundle.age")
    assert {item.outcome for item in taken.items} == {IntakeOutcome.ACCEPTED}

    back = transfer.write_return(hq, post.desk.id, tmp_path)
    transfer.receive(post, tmp_path / back.file_name)

    outcome = records.check_record(hq, facts["record_unsent"]).outcome
    assert outcome is records.Outcome.VALID
    assert post.casebook.records.get(facts["record_unsent"]).way_to_hq.value == "received"
    post.casebook.verify()
    hq.casebook.verify()


def test_what_is_due_is_read_once_and_none_of_it_is_unreadable(at: At) -> None:
    for name in (ANORA, HILOLA):
        desk = at(name)
        gathering.bring_up_to_date(desk, 60)
        assert any(part.rows for part in looking.look(desk).parts.values())
        assert desk.casebook.audit.entries(action="case-due-unread") == []
        assert desk.casebook.due.to_look(9) == []


def test_the_backup_is_restored_and_says_what_it_lost(
    files: Path, facts: dict[str, Any], clock: FixedClock, tmp_path: Path
) -> None:
    opener = restoring.Opener(facts["officers"][ISKANDAR], PASSPHRASE)
    place = restoring.restore(files / "backup.vdbackup", tmp_path / "restored", opener, clock=clock)
    officer = facts["officers"][ANORA]
    with closing(desks.unlock(place.folder, officer, PASSPHRASE, clock)) as desk:
        found = outreach.of_case(desk, facts["case"])
        assert states(found)[facts["consent_sharing"]] is ConsentState.GIVEN
        assert desk.casebook.cases.find(facts["late"]) is None
        assert cases.case_detail(desk, facts["case"]).case.names
        assert desk.casebook.findings.list()
        desk.casebook.verify()
