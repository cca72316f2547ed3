"""A whole training organisation: a case at every stage, and something to do for each role."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from vetting_desk.model import DeskKind, Role, Stage, WayToHq
from vetting_desk.operations.access.desk_folders import PRACTICE_STICK, DeskPlace
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.records import records

PASSPHRASE = "an invented passphrase for practice"
NAMED_SAMPLE = (
    "намуна", "تدريبي", "учебный", "намунавӣ", "sample", "машқӣ", "آموزشی",
)  # fmt: skip
"""Words that say "sample", "training" or "exercise", one of which every invented person's name holds."""


def unlocked(places: list[DeskPlace], kind: DeskKind, role: Role) -> OpenDesk:
    [place] = (each for each in places if each.desk.kind is kind)
    slot = next(each for each in place.officers if each.role is role)
    return desks.unlock(place.folder, slot.id, PASSPHRASE)


@pytest.fixture
def post(whole: list[DeskPlace]) -> Iterator[OpenDesk]:
    with closing(unlocked(whole, DeskKind.POST, Role.INTERVIEWER)) as desk:
        yield desk


def test_a_sample_is_at_every_stage(post: OpenDesk) -> None:
    assert {row.stage for row in cases.search(post)} == set(Stage)


def test_every_sample_says_so_in_its_name(post: OpenDesk) -> None:
    for row in cases.search(post):
        names = " ".join(name.text for name in cases.case_detail(post, row.id).case.names)
        assert any(word in names.casefold() for word in NAMED_SAMPLE), names


def test_no_sample_lies_in_the_future(post: OpenDesk) -> None:
    now = post.clock.now()

    assert all(row.changed_at <= now for row in cases.search(post))


@pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.PSYCHOLOGIST])
def test_who_interviews_finds_a_draft_of_their_own(whole: list[DeskPlace], role: Role) -> None:
    with closing(unlocked(whole, DeskKind.POST, role)) as desk:
        drafts = [
            draft
            for row in cases.search(desk)
            for draft in cases.case_detail(desk, row.id).assessments
        ]

    assert drafts


def test_the_decision_maker_finds_a_case_that_waits_for_a_decision(whole: list[DeskPlace]) -> None:
    with closing(unlocked(whole, DeskKind.HQ, Role.DECISION_MAKER)) as desk:
        [row] = (row for row in cases.search(desk) if row.stage is Stage.DECISION)
        signed = cases.case_detail(desk, row.id).records
        outcomes = {records.check_record(desk, record.id).outcome for record in signed}

    assert len(signed) == 2
    assert outcomes == {records.Outcome.VALID}


def test_what_was_carried_is_received_and_the_practice_stick_is_empty(
    whole: list[DeskPlace], post: OpenDesk
) -> None:
    ways = {row.stage: row.way_to_hq for row in cases.search(post)}

    assert ways[Stage.DECISION] is ways[Stage.FOLLOW_UP] is WayToHq.RECEIVED
    assert transfer.counts(post).waiting == 0
    assert transfer.bundles_on(whole[0].folder.parent / PRACTICE_STICK) == []


def test_a_case_stands_at_the_same_stage_on_both_desks(
    whole: list[DeskPlace], post: OpenDesk
) -> None:
    here = {row.id: row.stage for row in cases.search(post)}
    with closing(unlocked(whole, DeskKind.HQ, Role.SUPERVISOR)) as hq:
        there = {row.id: row.stage for row in cases.search(hq)}

    assert there.items() <= here.items()
    assert there
