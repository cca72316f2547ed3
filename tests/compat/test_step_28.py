"""Desks whose casebooks stood at step 28 open: facts, a decision, a proof, what is on its way."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.compat.test_earlier_versions import EARLIER
from tests.vetting_desk.operations.conftest import PASSPHRASE
from vetting_desk.clock import FixedClock
from vetting_desk.crypto.slots import open_slot
from vetting_desk.model import IntakeOutcome
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.due import DueKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import gathering, looking
from vetting_desk.operations.cases import cases
from vetting_desk.operations.copies import register
from vetting_desk.operations.decisions import reading, tasks
from vetting_desk.operations.desk import desks
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.proofs import given
from vetting_desk.operations.queues import claims
from vetting_desk.operations.records import records
from vetting_desk.operations.safeguards import custody, known
from vetting_desk.store import check_casebook
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration import migrate as migrating

FIRST, SECOND = "Iskandar Sample", "Hilola Sample"
At = Callable[[str], OpenDesk]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A private copy of the files."""
    return Path(shutil.copytree(EARLIER / "step-28", tmp_path / "earlier"))


@pytest.fixture
def facts(files: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((files / "known.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture
def clock(facts: dict[str, Any]) -> FixedClock:
    return FixedClock(datetime.fromisoformat(facts["moment"]))


@pytest.fixture
def post(files: Path, facts: dict[str, Any], clock: FixedClock) -> Iterator[OpenDesk]:
    officer = facts["officers"][FIRST]
    with closing(desks.unlock(files / "post", officer, PASSPHRASE, clock)) as desk:
        yield desk


@pytest.fixture
def hq(files: Path, facts: dict[str, Any], clock: FixedClock) -> Iterator[OpenDesk]:
    officer = facts["officers"][SECOND]
    with closing(desks.unlock(files / "headquarters", officer, PASSPHRASE, clock)) as desk:
        yield desk


def test_both_were_written_at_step_28(files: Path, facts: dict[str, Any]) -> None:
    for place, name in (("post", FIRST), ("headquarters", SECOND)):
        folder = files / place
        desk_id = json.loads((folder / "desk.json").read_text(encoding="utf-8"))["id"]
        secret = open_slot(folder / "slots", facts["officers"][name], desk_id, PASSPHRASE)
        database = open_database(folder / "casebook.db", bytearray(secret.store_key))
        assert database.value("PRAGMA user_version") == 28
        assert migrating.migrate(database) == len(migrating.migrations()) - 28
        database.close()


@pytest.mark.parametrize("place", ["post", "headquarters"])
def test_the_check_finds_nothing_wrong(request: pytest.FixtureRequest, place: str) -> None:
    desk: OpenDesk = request.getfixturevalue("post" if place == "post" else "hq")
    desk.casebook.verify()
    key = bytearray(desk.secret.store_key)
    desk.close()

    report = check_casebook(desk.folder, key)

    assert report.sound, report.first_problem


def test_facts_and_custody_are_there_on_both_sides(
    post: OpenDesk, hq: OpenDesk, facts: dict[str, Any]
) -> None:
    for desk in (post, hq):
        stated = {(fact.name, fact.value) for fact in known.known(desk, facts["case"]).in_force}
        assert ("sex", "woman") in stated
        held = custody.of_case(desk, facts["other"])
        assert held is not None
        assert held.custody.where == "Invented prison"


def test_the_draft_goes_on(post: OpenDesk, facts: dict[str, Any]) -> None:
    draft = interviews.resume(post, facts["draft"])
    rows = post.casebook.assessments.answers(facts["draft"])
    assert [row.value for row in rows] == facts["draft_values"]

    draft.answer(rows[3].reference, "changed today")

    again = interviews.resume(post, facts["draft"])
    assert again.session.node(rows[3].reference).value == "changed today"


def test_the_decision_is_in_force_and_its_proof_counts(
    files: Path, post: OpenDesk, facts: dict[str, Any], clock: FixedClock
) -> None:
    officer = facts["officers"]["Davlat Sample"]
    with closing(desks.unlock(files / "headquarters", officer, PASSPHRASE, clock)) as decider:
        for desk in (decider, post):
            [found] = reading.of_case(desk, facts["case"]).decisions
            assert found.standing.entry.id == facts["decision"]
            assert found.standing.state is DecisionState.IN_FORCE
        [proof] = given.every(decider)
        assert (proof.entry_id, proof.state) == (facts["proof"], "counts")


def test_what_waits_still_waits(hq: OpenDesk, post: OpenDesk, facts: dict[str, Any]) -> None:
    assert [row.officer_name for row in claims.history(hq, facts["case"])] == [SECOND]
    assert [copy.reference for copy in register.copies(hq, facts["case"])] == [facts["copy"]]
    [task] = tasks.of_case(post, facts["case"])
    assert task.entry.id == facts["task"]
    assert task.payload.words == "Invented: bring the ticket"
    assert task.open


def test_the_bundle_on_the_stick_is_taken_in_and_confirmed(
    files: Path, post: OpenDesk, hq: OpenDesk, facts: dict[str, Any], tmp_path: Path
) -> None:
    taken = transfer.receive(hq, files / "bundle.age")
    assert {item.outcome for item in taken.items} == {IntakeOutcome.ACCEPTED}

    back = transfer.write_return(hq, post.desk.id, tmp_path)
    transfer.receive(post, tmp_path / back.file_name)

    signed = post.casebook.records.list(facts["waiting"])
    assert [records.check_record(hq, record.id).outcome for record in signed] == [
        records.Outcome.VALID
    ]
    assert cases.case_detail(hq, facts["waiting"]).case.names
    post.casebook.verify()
    hq.casebook.verify()


def test_what_an_older_casebook_knows_is_due_in_it(post: OpenDesk, hq: OpenDesk) -> None:
    """Its records and statements are looked at once, and nothing of a case that was erased stands there."""
    for desk in (post, hq):
        assert gathering.bring_up_to_date(desk, 60) == 0
        found = looking.look(desk)
        assert desk.casebook.audit.entries(action="case-due-unread") == []
        kinds = {row.due.item.kind for part in found.parts.values() for row in part.rows}
        assert DueKind.TASK in kinds or DueKind.PLAN_ITEM in kinds
        assert desk.casebook.due.to_look(9) == []
