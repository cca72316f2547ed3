"""Closing a case and opening it again: who may, what refuses it, how it travels, and what it leaves alone."""

from contextlib import closing
from copy import copy
from datetime import timedelta
from itertools import permutations
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, later, opened, sha_of
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    DILNOZA,
    HILOLA,
    ISKANDAR,
    LATIF,
    SALIMA,
    Bench,
)
from tests.vetting_desk.operations.safeguards.arranging import free, only
from tests.vetting_desk.operations.safeguards.conftest import add_foreign
from vetting_desk.clock import SystemClock
from vetting_desk.errors import (
    CaseClosedError,
    HeldElsewhereError,
    InputError,
    NotFoundError,
    PermissionDeniedError,
    SafeguardError,
    StateError,
    StillOpenError,
)
from vetting_desk.model import Stage
from vetting_desk.model.case_list import CaseChoice
from vetting_desk.model.closing import ClosedFor
from vetting_desk.model.due import DueGroup
from vetting_desk.model.entry_document import MEMBER, parse_entry
from vetting_desk.model.entry_kinds import CLOSING
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import looking
from vetting_desk.operations.cases import cases, holding, retention, withdrawing
from vetting_desk.operations.closing import acts, reading
from vetting_desk.operations.decisions import answering, deciding, remarks, tasks
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.decisions.remarks import Remark
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.operations.interview import handover, interviews
from vetting_desk.operations.organisation import kept_rules
from vetting_desk.operations.safeguards import known
from vetting_desk.operations.safeguards.situation import Act, Ground
from vetting_desk.operations.safeguards.table import SAFEGUARDS
from vetting_desk.registry import guarding

WORDS = "zq-closed-words-7714"
CLOSING_ROWS = [each.id for each in SAFEGUARDS if Act.CLOSE in each.refused]


def closed(desk: OpenDesk, case_id: str) -> bool:
    return desk.casebook.cases.get(case_id).closed


def ended(bench: Bench, why: ClosedFor = ClosedFor.HOME) -> None:
    """The case of the bench, closed by the post's supervisor."""
    acts.close(bench.at(SALIMA), bench.case_id, why.value, WORDS)


@pytest.mark.parametrize("name", [SALIMA, DAVLAT, HILOLA])
def test_who_may_closes_a_case_and_opens_it_again(bench: Bench, name: str) -> None:
    desk = bench.at(name)
    found = acts.close(desk, bench.case_id, ClosedFor.LOST.value)
    assert (found.closed, found.now and found.now.why) == (True, ClosedFor.LOST)
    assert closed(desk, bench.case_id)
    again = acts.reopen(desk, bench.case_id, "She called")
    assert not again.closed
    assert [(each.closed, each.words) for each in again.history] == [
        (True, ""),
        (False, "She called"),
    ]
    assert not closed(desk, bench.case_id)
    kinds = [each.kind for each in desk.casebook.cases.timeline(bench.case_id)]
    assert kinds[-2:] == ["case-closed", "case-reopened"]
    desk.casebook.verify()


@pytest.mark.parametrize("name", [ANORA, ISKANDAR, LATIF])
def test_nobody_else_does(bench: Bench, name: str) -> None:
    with pytest.raises(PermissionDeniedError):
        acts.close(bench.at(name), bench.case_id, ClosedFor.HOME.value)
    with pytest.raises(PermissionDeniedError):
        acts.reopen(bench.at(name), bench.case_id, "Words")


def test_a_post_that_does_not_hold_the_case_does_not_close_it(bench: Bench) -> None:
    case_id = cases_at_hq(bench)
    offer = holding.hand_over(bench.at(HILOLA), case_id, bench.post.desk.id, "")
    bench.carry()
    holding.accept(bench.at(SALIMA), offer.id)
    acts.close(bench.at(SALIMA), case_id, ClosedFor.HOME.value)
    acts.reopen(bench.at(SALIMA), case_id, "Words")
    holding.hand_over(bench.at(SALIMA), case_id, bench.hq.desk.id, "")
    bench.carry()
    [taken] = [each for each in holding.offered(bench.at(HILOLA)) if each.offer.case_id == case_id]
    holding.accept(bench.at(HILOLA), taken.offer.id)
    bench.carry()
    with pytest.raises(HeldElsewhereError):
        acts.close(bench.at(SALIMA), case_id, ClosedFor.HOME.value)


def cases_at_hq(bench: Bench) -> str:
    return cases.create_case(
        bench.at(HILOLA), cases.case_detail(bench.hq, bench.case_id).case.names
    ).id


def test_it_takes_a_reason_of_the_list_or_own_words(bench: Bench) -> None:
    desk = bench.at(SALIMA)
    for why, words in (("", ""), ("bored", "Words"), (ClosedFor.OTHER.value, "  ")):
        with pytest.raises(InputError):
            acts.close(desk, bench.case_id, why, words)
    with pytest.raises(InputError):
        acts.reopen(desk, bench.case_id, " ")
    with pytest.raises(NotFoundError):
        acts.close(desk, "nothing", ClosedFor.HOME.value)
    assert not closed(desk, bench.case_id)
    acts.close(desk, bench.case_id, ClosedFor.OTHER.value, WORDS)
    with pytest.raises(StateError):
        acts.close(desk, bench.case_id, ClosedFor.HOME.value)
    acts.reopen(desk, bench.case_id, "Words")
    with pytest.raises(StateError):
        acts.reopen(desk, bench.case_id, "Words")


@pytest.mark.parametrize("row", CLOSING_ROWS)
def test_each_safeguard_refuses_it_and_says_what_to_do(
    bench: Bench, tmp_path: Path, row: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = only(bench.at(ISKANDAR), add_foreign(bench.post, tmp_path), row)
    why = Ground.SILENCE.value if row == "never-evidence" else ClosedFor.HOME.value
    with pytest.raises(SafeguardError) as refused:
        acts.close(bench.at(SALIMA), tried.case, why)
    assert refused.value.fields["row"] == row
    assert not closed(bench.post, tried.case)
    left = tuple(each for each in SAFEGUARDS if each.id != row)
    monkeypatch.setattr("vetting_desk.operations.safeguards.table.SAFEGUARDS", left)
    with pytest.raises((StillOpenError, InputError)):  # the row alone stood there
        acts.close(bench.at(SALIMA), tried.case, why)


def test_the_table_knows_rows_that_refuse_it() -> None:
    assert {"human-now", "critical-unseen", "never-evidence", "held-without-review"} == set(
        CLOSING_ROWS
    )


def test_a_draft_keeps_a_case_open(bench: Bench, tmp_path: Path) -> None:
    tried = free(bench.at(ANORA), add_foreign(bench.post, tmp_path))
    with pytest.raises(StillOpenError) as refused:
        acts.close(bench.at(SALIMA), tried.case, ClosedFor.HOME.value)
    assert refused.value.fields == {"drafts": 1, "tasks": 0, "returned": 0, "alarms": 0}
    handover.discard(bench.at(SALIMA), tried.interview.assessment.id, "Not needed")
    assert acts.close(bench.at(SALIMA), tried.case, ClosedFor.HOME.value).closed


def test_a_task_and_a_record_sent_back_keep_it_open(bench: Bench) -> None:
    task = tasks.ask(bench.at(DAVLAT), bench.case_id, "Find the paper", "Test post")
    place = bench.place("eligibility")
    remark = remarks.send_back(bench.at(DAVLAT), place.record, [Remark("", "Which village?")])
    for desk in (bench.at(DAVLAT), None):
        if desk is None:
            bench.carry()
        who = bench.at(SALIMA) if desk is None else desk
        with pytest.raises(StillOpenError) as refused:
            acts.close(who, bench.case_id, ClosedFor.HOME.value)
        assert (refused.value.fields["tasks"], refused.value.fields["returned"]) == (1, 1)
    answering.done(bench.at(ANORA), task.id, "Here it is")
    answering.reply(bench.at(ANORA), remark.id, "The upper one")
    ended(bench)
    assert closed(bench.post, bench.case_id)


def test_it_travels_both_ways_and_counts_once(bench: Bench) -> None:
    ended(bench, ClosedFor.ELSEWHERE)
    bench.carry()
    bench.carry()
    found = reading.of_case(bench.at(DAVLAT), bench.case_id)
    assert found.end.now is not None
    assert (found.end.now.why, found.end.now.words) == (ClosedFor.ELSEWHERE, WORDS)
    assert (found.end.now.officer_name, found.end.now.desk) == (SALIMA, "Test post")
    assert len(found.end.history) == 1
    assert not found.after.any
    acts.reopen(bench.at(DAVLAT), bench.case_id, "She came back")
    bench.carry()
    bench.carry()
    again = reading.of_case(bench.at(ANORA), bench.case_id)
    assert not again.end.closed
    assert [each.closed for each in again.end.history] == [True, False]
    assert not closed(bench.post, bench.case_id)


def test_of_two_desks_that_did_not_know_the_one_counts_that_keeps_it_open(bench: Bench) -> None:
    ended(bench)
    bench.carry()
    acts.reopen(bench.at(DAVLAT), bench.case_id, "She called headquarters")
    bench.carry()
    ended(bench)
    acts.close(bench.at(DAVLAT), bench.case_id, ClosedFor.LOST.value)
    acts.reopen(bench.at(DAVLAT), bench.case_id, "No, she did not")
    bench.carry()
    for desk in (bench.at(ANORA), bench.at(DAVLAT)):
        assert not closed(desk, bench.case_id)
    acts.close(bench.at(DILNOZA), bench.case_id, ClosedFor.HOME.value)
    bench.carry()
    for desk in (bench.at(ANORA), bench.at(DAVLAT)):
        assert closed(desk, bench.case_id)


def test_in_any_order_and_any_number_of_times_the_same_comes_of_it(bench: Bench) -> None:
    ended(bench)
    acts.reopen(bench.at(SALIMA), bench.case_id, "Words")
    acts.close(bench.at(SALIMA), bench.case_id, ClosedFor.DIED.value)
    books = bench.post.casebook
    said = [
        parse_entry(books.blobs.get(next(f.sha256 for f in each.files if f.name == MEMBER)))
        for each in books.entries.list(bench.case_id)
        if each.kind == CLOSING
    ]
    assert len(said) == 3
    for order in permutations(said):
        with bench.hq.casebook.transaction():
            hq = bench.hq.casebook
            hq.database.execute("DELETE FROM statements WHERE thing = 'case-closing'")
            hq.database.execute("DELETE FROM closed_cases")
            for document in (*order, *order):
                assert guarding.count(hq, document) == ()
        assert closed(bench.hq, bench.case_id)


def test_nobody_closes_a_case_by_anothers_word(bench: Bench) -> None:
    ended(bench)
    books = bench.post.casebook
    [entry] = [each for each in books.entries.list(bench.case_id) if each.kind == CLOSING]
    content = books.blobs.get(next(f.sha256 for f in entry.files if f.name == MEMBER))
    document = parse_entry(content)
    other = document.author.model_copy(update={"id": bench.id(ANORA), "name": ANORA})
    forged = document.model_copy(update={"author": other})
    with bench.hq.casebook.transaction():
        assert guarding.count(bench.hq.casebook, forged) == (guarding.NOT_THEIRS,)
    assert not closed(bench.hq, bench.case_id)


def test_no_interview_begins_in_a_closed_case(bench: Bench) -> None:
    ended(bench)
    with pytest.raises(CaseClosedError):
        interviews.start(bench.at(ANORA), bench.case_id, sha_of(bench.post, "follow-up"))
    acts.reopen(bench.at(SALIMA), bench.case_id, "Words")
    begun = interviews.start(bench.at(ANORA), bench.case_id, sha_of(bench.post, "follow-up"))
    assert begun.assessment.case_id == bench.case_id


def test_lists_leave_it_out_and_a_search_finds_it(bench: Bench) -> None:
    ended(bench)
    desk = bench.at(ANORA)
    assert cases.listed(desk, "", CaseChoice(), 0, 10).rows == ()
    for text, choice in (("", CaseChoice(closed=True)), ("namuna", CaseChoice())):
        [row] = cases.listed(desk, text, choice, 0, 10).rows
        assert (row.id, row.closed) == (bench.case_id, True)
    assert cases.listed(desk, "", CaseChoice(withdrawn=True), 0, 10).rows == ()


def test_the_agenda_shows_only_what_must_not_be_forgotten(bench: Bench) -> None:
    desk = bench.at(SALIMA)
    known.record(desk, bench.case_id, "liberty", "held", "Known to a test")
    known.record(desk, bench.case_id, "next-legal-review", "2027-01-10", "Known to a test")
    before = shown(desk)
    ended(bench)
    assert "custody-review" in before
    assert len(before) > 1
    assert shown(bench.at(SALIMA)) == {"custody-review"}
    acts.reopen(bench.at(SALIMA), bench.case_id, "Words")
    assert shown(bench.at(SALIMA)) == before


def shown(desk: OpenDesk) -> set[str]:
    """Kinds of what an agenda shows of cases."""
    looking.look(desk)
    rows = [each for group in DueGroup for each in looking.more(desk, group, 0)]
    return {each.due.item.kind.value for each in rows if each.due.item.case_id}


def test_work_that_came_after_is_told_and_seen(bench: Bench) -> None:
    acts.close(bench.at(DAVLAT), bench.case_id, ClosedFor.LOST.value)
    bench.record("follow-up")  # the post does not know yet
    bench.carry()
    for name in (DAVLAT, SALIMA):
        desk = bench.at(name)
        found = reading.of_case(desk, bench.case_id)
        assert found.end.closed
        assert (found.after.records, found.after.calls, found.after.tasks) == (1, 0, 0)
        assert "after-closing" in shown(desk)
    tasks.ask(bench.at(HILOLA), bench.case_id, "Look at it", "Test post")
    assert reading.of_case(bench.at(HILOLA), bench.case_id).after.tasks == 1
    acts.reopen(bench.at(DAVLAT), bench.case_id, "A record came")
    assert "after-closing" not in shown(bench.at(DAVLAT))


def test_it_waits_in_no_queue_until_something_comes(bench: Bench) -> None:
    queues = bench.hq.casebook.queues
    number = queues.number(bench.case_id)
    acts.close(bench.at(DAVLAT), bench.case_id, ClosedFor.LOST.value)
    assert queues.is_out(number)
    bench.record("follow-up")
    bench.carry()
    assert not queues.is_out(number)
    acts.reopen(bench.at(DAVLAT), bench.case_id, "A record came")
    acts.close(bench.at(DAVLAT), bench.case_id, ClosedFor.HOME.value)
    assert queues.is_out(number)


def test_it_is_no_news_to_who_decides_and_no_ground(bench: Bench) -> None:
    proposed = bench.proposed()
    saw = bench.saw()
    acts.close(bench.at(HILOLA), bench.case_id, ClosedFor.ELSEWHERE.value)
    assert materials.of_case(bench.hq, bench.case_id).saw == saw
    signed = deciding.sign(bench.at(DILNOZA), proposed.entry.id, saw, PASSPHRASE)
    assert signed.entry.id == proposed.entry.id


def test_periods_of_keeping_are_not_touched(bench: Bench) -> None:
    case_id = bench.case_id
    cases.set_stage(bench.at(SALIMA), case_id, Stage.FOLLOW_UP)
    kept_rules.keep(
        bench.post, policy.to_text(policy.Policy(retention_days={Stage.FOLLOW_UP.value: 30}))
    )
    bench.carry()
    changed = bench.post.casebook.cases.get(case_id).changed_at
    for _ in range(2):
        ended(bench)
        acts.reopen(bench.at(SALIMA), case_id, "Invented")
    ended(bench)
    assert bench.post.casebook.cases.get(case_id).changed_at == changed
    bench.carry()
    assert retention.due(bench.at(SALIMA)) == []
    later(bench.post, SystemClock().now() + timedelta(days=31))
    assert [each.case.id for each in retention.due(bench.at(SALIMA))] == [case_id]


def test_nothing_of_it_stays_in_an_erased_case(bench: Bench) -> None:
    test_periods_of_keeping_are_not_touched(bench)
    retention.erase(bench.at(SALIMA), bench.case_id, "Invented: the rule", PASSPHRASE)
    database = bench.post.casebook.database
    tables = database.column("SELECT name FROM sqlite_master WHERE type = 'table'")
    cells = "\n".join(
        repr(tuple(row))
        for name in tables
        if name != "instrument_files"
        for row in database.rows(f"SELECT * FROM {name}")
    )
    assert WORDS not in cells
    assert database.rows("SELECT * FROM closed_cases") == []
    with pytest.raises(StateError):
        acts.reopen(bench.at(SALIMA), bench.case_id, "Words")


def test_a_withdrawn_case_is_neither_closed_nor_opened(bench: Bench) -> None:
    desk = bench.at(SALIMA)
    names = cases.case_detail(desk, bench.case_id).case.names
    case_id = cases.create_case(desk, names).id
    withdrawing.withdraw(desk, case_id, "By mistake")
    with pytest.raises(StateError):
        acts.close(desk, case_id, ClosedFor.NEVER_CAME.value)


def test_it_is_there_after_a_restore(bench: Bench, tmp_path: Path) -> None:
    """A desk restored to before has the case open, until headquarters brings it its own word back."""
    folders = [tmp_path / each for each in ("before", "after")]
    for folder in folders:
        folder.mkdir()
    before = making.create(bench.at(SALIMA), folders[0])
    ended(bench)
    after = making.create(bench.at(SALIMA), folders[1])
    bench.carry()
    for made, is_closed in ((before, False), (after, True)):
        place = restoring.restore(
            made.path, tmp_path / f"new {is_closed}", Opener(passphrase=PASSPHRASE)
        )
        with closing(opened(place.folder)) as restored:
            assert closed(restored, bench.case_id) is is_closed
            restored.casebook.verify()
            again = copy(bench)
            again.post, again._secrets = restored, {}
            again.carry()
            again.carry()
            assert closed(restored, bench.case_id)
            assert closed(bench.hq, bench.case_id)
            acts.reopen(again.at(DAVLAT), bench.case_id, "Invented")
            again.carry()
            assert not closed(restored, bench.case_id)
            acts.close(again.at(DAVLAT), bench.case_id, ClosedFor.HOME.value)
