"""An agenda shows what is due by day and by whose it is; at headquarters, what is overdue where."""

from datetime import date, timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    HILOLA,
    ISKANDAR,
    SALIMA,
    Bench,
)
from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.model.due import DueChoice, DueGroup, DueItem, DueKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.agenda import looking
from vetting_desk.operations.agenda.looking import Agenda
from vetting_desk.operations.decisions import tasks
from vetting_desk.operations.plans import acting


def words(agenda: Agenda, group: DueGroup) -> list[str]:
    return [row.due.item.words for row in agenda.parts[group].rows]


def put(desk: OpenDesk, about: str, days: int, **more: object) -> None:
    now = desk.clock.now()
    day = now.astimezone().date() + timedelta(days=days)
    desk.casebook.due.put(DueItem(DueKind.CALL_BACK, about, now, day=day, words=about, **more))  # type: ignore[arg-type]


def test_each_stands_in_its_group_urgent_things_first(bench: Bench) -> None:
    desk = bench.at(ANORA)
    found = looking.look(desk)
    urgent = [row.due.item.urgent for row in found.parts[DueGroup.OVERDUE].rows]
    assert urgent == sorted(urgent, reverse=True)
    assert urgent[0]
    assert found.parts[DueGroup.OVERDUE].count == len(urgent)
    put(desk, "today", 0)
    put(desk, "week", 6)
    put(desk, "later", 7)
    put(desk, "others", 0, waiting=True)
    found = looking.look(desk)
    assert "today" in words(found, DueGroup.TODAY)
    assert words(found, DueGroup.WEEK) == ["week"]
    assert "others" in words(found, DueGroup.WAITING)
    assert found.next_day == found.today + timedelta(days=7)
    assert [row.due.item.words for row in looking.on_day(desk, found.next_day)] == ["later"]


def test_a_post_has_what_is_overdue_at_it_and_headquarters_where_it_is(bench: Bench) -> None:
    at_post = looking.look(bench.at(ANORA))
    assert at_post.overdue == ()
    at_hq = looking.look(bench.at(HILOLA))
    [post] = at_hq.overdue
    overdue = [row for row in at_post.parts[DueGroup.OVERDUE].rows if row.due.item.case_id]
    assert (post.name, post.count) == ("Test post", len(overdue))
    assert {row.due.desk for row in at_hq.parts[DueGroup.OVERDUE].rows} == {"Test post"}
    own = looking.look(bench.at(HILOLA), DueChoice(None, ""))
    assert own.parts[DueGroup.OVERDUE].count == 0


def test_what_is_done_at_the_post_is_overdue_at_headquarters_no_more(bench: Bench) -> None:
    before = looking.look(bench.at(HILOLA)).overdue[0].count
    row = next(
        row
        for row in looking.look(bench.at(ANORA)).parts[DueGroup.OVERDUE].rows
        if row.due.item.kind is DueKind.PLAN_ITEM and row.due.item.what != "clinical"
    )
    acting.done(bench.at(ANORA), bench.case_id, row.due.item.about_id, "Done")
    bench.carry()
    assert looking.look(bench.at(HILOLA)).overdue[0].count == before - 1


def test_it_is_chosen_by_officer(bench: Bench) -> None:
    tasks.ask(bench.at(DAVLAT), bench.case_id, "Anora's", ANORA)
    tasks.ask(bench.at(DAVLAT), bench.case_id, "Anybody's", "The post")
    bench.carry()
    desk = bench.at(SALIMA)
    mine = words(looking.look(desk, DueChoice(bench.id(SALIMA))), DueGroup.TODAY)
    hers = words(looking.look(desk, DueChoice(bench.id(ANORA))), DueGroup.TODAY)
    assert "Anybody's" in mine
    assert "Anora's" not in mine
    assert {"Anora's", "Anybody's"} <= set(hers)
    assert (bench.id(ANORA), ANORA) in looking.people(desk)


def test_further_lines_are_asked_for(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = bench.at(ANORA)
    for number in range(7):
        put(desk, f"{number}", 3)
    monkeypatch.setattr(looking, "PAGE", 5)
    first = looking.look(desk).parts[DueGroup.WEEK]
    assert (len(first.rows), first.count) == (5, 7)
    assert len(looking.more(desk, DueGroup.WEEK, 5)) == 2


def test_for_an_alarm_it_says_who_is_called(bench: Bench) -> None:
    desk = bench.at(ANORA)
    now = desk.casebook.clock_reading().at
    desk.casebook.alarms.add(bench.case_id, "", "danger", now, clinical=False)
    first = looking.look(desk).parts[DueGroup.OVERDUE].rows[0]
    assert (first.due.item.kind, first.told) == (DueKind.ALARM, (ISKANDAR,))


def test_where_opening_a_case_takes_a_reason_no_words_of_it_are_shown(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = Policy(reasons=(Purpose.OPEN_CASE,))
    monkeypatch.setattr(looking, "policy", lambda _desk: rules)
    desk = bench.at(ANORA)
    put(desk, "of no case", 0)
    found = looking.look(desk)
    rows = [row.due.item for part in found.parts.values() for row in part.rows]
    assert not any(each.words for each in rows if each.case_id)
    assert "of no case" in {each.words for each in rows}


def test_the_month_has_its_days(bench: Bench) -> None:
    found = looking.look(bench.at(ANORA), month=date(2026, 3, 1))
    assert found.days[date(2026, 3, 20)] == 2
    assert min(found.days) >= date(2026, 2, 23)


def test_it_is_for_who_reads_cases(bench: Bench) -> None:
    desk = bench.at(ANORA)
    desk.casebook.act_as(Officer(new_id(), "Invented", Role.ANALYST))
    for call in (
        lambda: looking.look(desk),
        lambda: looking.more(desk, DueGroup.WEEK, 0),
        lambda: looking.on_day(desk, date(2026, 3, 1)),
        lambda: looking.people(desk),
    ):
        with pytest.raises(PermissionDeniedError):
            call()
