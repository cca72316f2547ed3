"""What is due is found group by group, urgent things first, as its own rule says; erased cases take theirs."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError
from vetting_desk.model import new_id
from vetting_desk.model.due import DueChoice, DueGroup, DueItem, DueKind
from vetting_desk.model.fact import FactSource
from vetting_desk.store.due import DueStore

TODAY, WEEK_END = date(2026, 12, 2), date(2026, 12, 6)
SINCE = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
def due(bench: Bench) -> DueStore:
    return bench.casebook.due


def item(
    about: str, days: int | None = 0, *, kind: DueKind = DueKind.TASK, **more: object
) -> DueItem:
    day = None if days is None else TODAY + timedelta(days=days)
    return DueItem(kind, about, SINCE, day=day, **more)  # type: ignore[arg-type]


def abouts(
    due: DueStore, group: DueGroup, choice: DueChoice | None = None, limit: int = 50, skip: int = 0
) -> list[str]:
    found = due.page(group, TODAY, WEEK_END, limit, choice, skip)
    return [row.item.about_id for row in found]


def test_every_group_holds_what_the_rule_says_in_pages_and_counted(due: DueStore) -> None:
    items = [
        item(f"{days}-{urgent}-{waiting}", days, urgent=urgent, waiting=waiting)
        for days in (None, -40, -1, 0, 1, 4, 5, 60)
        for urgent in (False, True)
        for waiting in (False, True)
    ]
    for each in items:
        due.put(each)
    for group in DueGroup:
        expected = [each for each in items if each.group(TODAY, WEEK_END) is group]
        expected.sort(key=lambda each: (not each.urgent, each.day or date.min))
        found = due.page(group, TODAY, WEEK_END, 50)
        assert [row.item for row in found] == expected
        assert due.count(group, TODAY, WEEK_END) == len(expected)
        pages = [abouts(due, group, limit=1, skip=skip) for skip in range(len(expected) + 1)]
        assert sum(pages, []) == [each.about_id for each in expected]  # noqa: RUF017 (few)


def test_of_a_kind_and_a_thing_there_is_one_and_what_is_done_goes(
    bench: Bench, due: DueStore
) -> None:
    case_id = bench.case_called("Намуна").id
    first = item(
        "a", at=datetime(2026, 12, 2, 9, tzinfo=UTC), case_id=case_id, words="Ask", what="x"
    )
    due.put(first)
    due.put(item("a", kind=DueKind.CALL_BACK))
    assert due.find(DueKind.TASK, "a") == first
    moved = item("a", 3, case_id=case_id, owner_id=bench.officer.id)
    due.put(moved)
    assert due.find(DueKind.TASK, "a") == moved
    [row] = due.page(DueGroup.WEEK, TODAY, WEEK_END, 9)
    assert (row.name, row.owner, row.desk) == ("Намуна", bench.officer.name, "")
    assert [each.item for each in due.of_case(case_id)] == [moved]
    due.remove(DueKind.TASK, "a")
    due.remove(DueKind.TASK, "a")
    assert due.find(DueKind.TASK, "a") is None
    assert due.find(DueKind.CALL_BACK, "a") is not None


def test_the_day_of_a_group_is_that_of_the_moment_in_it(due: DueStore) -> None:
    for about, hour in (("late", 20), ("early", 6)):
        due.put(item(about, at=datetime(2026, 12, 2, hour, tzinfo=UTC)))
    due.put(item("all day"))
    assert abouts(due, DueGroup.TODAY) == ["all day", "early", "late"]


def test_all_of_a_kind_is_replaced_in_one_case_or_everywhere(bench: Bench, due: DueStore) -> None:
    one, other = bench.case_called("Якум").id, bench.case_called("Дуюм").id
    due.replace(DueKind.TASK, [item("a", case_id=one), item("b", case_id=one)], one)
    due.replace(DueKind.TASK, [item("c", case_id=other)], other)
    due.replace(DueKind.TASK, [item("b", case_id=one)], one)
    assert abouts(due, DueGroup.TODAY) == ["b", "c"]
    due.replace(DueKind.LIST_ENDING, [item("list", kind=DueKind.LIST_ENDING)])
    due.replace(DueKind.TASK, [])
    assert abouts(due, DueGroup.TODAY) == ["list"]


def test_an_agenda_is_chosen_by_officer_and_by_desk(due: DueStore) -> None:
    due.put(item("anybody's"))
    due.put(item("mine", owner_id="me"))
    due.put(item("hers", owner_id="her"))
    due.put(item("elsewhere", -2, desk_id="post"))
    assert abouts(due, DueGroup.TODAY, DueChoice("me")) == ["anybody's", "mine"]
    assert abouts(due, DueGroup.TODAY, DueChoice("")) == ["anybody's"]
    assert abouts(due, DueGroup.OVERDUE, DueChoice(None, "post")) == ["elsewhere"]
    assert abouts(due, DueGroup.OVERDUE, DueChoice(None, "")) == []
    assert due.overdue_by_desk(TODAY) == {"post": 1}
    assert due.count(DueGroup.TODAY, TODAY, WEEK_END, DueChoice("her")) == 2


def test_days_hold_how_much_is_due_and_the_next_one_is_found(due: DueStore) -> None:
    for about, days in (("a", 1), ("b", 1), ("c", 40)):
        due.put(item(about, days, waiting=about == "b"))
    assert due.days(TODAY, TODAY + timedelta(days=30)) == {TODAY + timedelta(days=1): 2}
    assert due.next_day(TODAY + timedelta(days=1)) == TODAY + timedelta(days=40)
    assert due.next_day(TODAY + timedelta(days=40)) is None
    found = due.on_day(TODAY + timedelta(days=1), 9)
    assert [row.item.about_id for row in found] == ["a", "b"]


def test_what_is_of_a_withdrawn_hidden_or_erased_case_is_not_shown(
    bench: Bench, due: DueStore
) -> None:
    withdrawn, erased, hidden = (bench.case_called(each).id for each in ("Якум", "Дуюм", "Сеюм"))
    for each in (withdrawn, erased, hidden):
        due.put(item(each, case_id=each))
    now = bench.casebook.clock_reading().at
    bench.casebook.withdrawals.put(withdrawn, now, "Invented")
    bench.casebook.erasure.erase(erased, now, "somebody", "Invented")
    assert abouts(due, DueGroup.TODAY) == [hidden]
    number = bench.casebook.queues.number(hidden)
    assert due.page(DueGroup.TODAY, TODAY, WEEK_END, 9, without=[number]) == []
    assert due.days(TODAY, TODAY, without=[number]) == {}
    assert due.find(DueKind.TASK, erased) is None
    bench.casebook.verify()


def test_what_is_of_no_case_here_is_refused(due: DueStore) -> None:
    with pytest.raises(NotFoundError):
        due.put(item("a", case_id=new_id()))
    assert due.find(DueKind.TASK, "a") is None


def test_a_case_is_looked_at_again_when_something_happens_to_it_and_once(
    bench: Bench, due: DueStore
) -> None:
    case_id = bench.case_called("Намуна").id
    assert due.to_look(9) == []
    now = bench.casebook.clock_reading().at
    facts = bench.casebook.facts
    facts.add(case_id, "language", "tg", FactSource.PERSON, now, reason="Invented")
    assert due.to_look_count() == 0, "nothing is due for a language"
    facts.add(case_id, "liberty", "held", FactSource.PERSON, now, reason="Invented")
    alarm = bench.casebook.alarms.add(case_id, "", "danger", now, clinical=False)
    assert due.to_look(9) == [case_id]
    due.looked(case_id)
    assert due.to_look_count() == 0
    bench.casebook.alarms.answer(alarm.id, "Came", now)
    assert due.to_look(9) == [case_id]
    bench.casebook.erasure.erase(case_id, now, "somebody", "Invented")
    assert due.to_look_count() == 0


def test_all_of_a_kind_is_found_by_day(due: DueStore) -> None:
    late, early = item("late", 3), item("early", 1)
    due.put(late)
    due.put(early)
    due.put(item("other", kind=DueKind.CALL_BACK))
    assert due.of_kind(DueKind.TASK) == [early, late]
