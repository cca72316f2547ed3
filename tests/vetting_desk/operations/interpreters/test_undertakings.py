"""A signed undertaking is offered to the register, with what it says, and never taken over by itself."""

from tests.vetting_desk.operations.decisions.conftest import SALIMA
from tests.vetting_desk.operations.interpreters.conftest import Kept
from vetting_desk.model.interpreter import InterpreterState, Undertaking
from vetting_desk.operations.interpreters import register, undertakings


def test_the_shipped_instrument_is_read_and_offered_until_it_is_kept(kept: Kept) -> None:
    record = kept.bench.record("interpreter", name=SALIMA)
    [found] = undertakings.undertakings(kept.bench.at(SALIMA))
    assert found.state is InterpreterState.ASSIGNABLE
    offered = found.interpreter
    assert (offered.code, offered.sex, offered.record) == ("T-07", "woman", record.id)
    assert offered.undertaking is Undertaking.SIGNED
    assert len(offered.languages) == 2
    assert offered.until is not None
    assert register.interpreters(kept.bench.at(SALIMA)) == []
    register.keep(kept.desk(), offered)
    assert undertakings.undertakings(kept.desk()) == []


def test_a_newer_undertaking_is_offered_for_who_has_the_code(kept: Kept) -> None:
    who = kept.keep("t07").now.interpreter.id
    kept.bench.record("interpreter", name=SALIMA)
    [offered] = undertakings.undertakings(kept.desk())
    assert offered.interpreter.id == who
