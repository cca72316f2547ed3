"""A return bundle brings what a desk does not have yet, once."""

from datetime import timedelta

from tests.vetting_desk.operations.decisions.conftest import HILOLA, Bench, bench, made
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_kinds import INTERPRETER
from vetting_desk.model.interpreter import Interpreter, Undertaking
from vetting_desk.operations.exchange import brought
from vetting_desk.operations.interpreters import register

__all__ = ["bench", "made"]


def test_an_interpreter_is_brought_once(bench: Bench) -> None:
    hq, post = bench.at(HILOLA), bench.post.desk.id
    today = hq.clock.now().date()
    who = Interpreter(
        "", "T-07", ("Tajik",), "", Undertaking.SIGNED, today, today + timedelta(days=9)
    )
    register.keep(hq, who)
    [entry] = hq.casebook.entries.of_kind(INTERPRETER)
    brought.bring_up_to_date(hq, post)
    assert hq.casebook.entries.way(entry.id, post) == (EntryWay.TO_SEND, "")
    bench.carry()
    assert len(bench.post.casebook.interpreters.list()) == 1
    before = len(hq.casebook.entries.to_send(post))
    brought.bring_up_to_date(bench.at(HILOLA), post)
    assert len(hq.casebook.entries.to_send(post)) == before
