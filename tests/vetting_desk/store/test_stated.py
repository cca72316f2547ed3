"""What stands in signed entries, and what waits for its giver's signature."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import StateError
from vetting_desk.model import new_id
from vetting_desk.model.fact import FactSource
from vetting_desk.store import stated


def test_what_was_recorded_here_waits_until_its_giver_signs(bench: Bench) -> None:
    case, now, book = bench.case_called("Намуна"), bench.clock.now(), bench.casebook
    fact = book.facts.add(case.id, "age", "child", FactSource.PERSON, now)
    alarm = book.alarms.add(case.id, "", "danger", now, clinical=False)
    book.alarms.answer(alarm.id, "Stayed", now)
    waiting = book.stated.waiting(case.id)
    assert [each.sort for each in waiting] == [stated.FACT, stated.ALARM, stated.CAME]
    assert not any(each.carried for each in waiting)
    book.stated.put(fact.id, new_id(), own=False)
    assert [each.carried for each in book.stated.waiting()] == [True, False, False]
    book.stated.put(fact.id, new_id(), own=True)
    assert [each.sort for each in book.stated.waiting()] == [stated.ALARM, stated.CAME]
    assert book.stated.uncounted(case.id, {"facts"}) == []
    book.verify()


def test_what_is_stated_is_stated_once_and_never_changed(bench: Bench) -> None:
    for _ in range(2):
        bench.casebook.stated.put("subject", "entry", own=True)
        bench.casebook.stated.put_line("later", "earlier")
    assert bench.casebook.database.value("SELECT count(*) FROM stated") == 1
    assert bench.casebook.apart.with_origins(["later"]) == {"later", "earlier"}
    with pytest.raises(StateError, match="stated"):
        bench.casebook.database.execute("UPDATE stated SET own = 0")
    bench.casebook.verify()
