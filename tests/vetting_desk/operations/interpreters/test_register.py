"""The register: kept by supervisors, one truth at every desk, and what may not be written into it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, HILOLA, SALIMA, Bench
from tests.vetting_desk.operations.interpreters.conftest import Kept
from vetting_desk.errors import InputError, NotFoundError, PermissionDeniedError, StateError
from vetting_desk.model.interpreter import InterpreterState, Undertaking
from vetting_desk.operations.interpreters import days, register


def codes(bench: Bench, name: str) -> dict[str, InterpreterState]:
    found = register.interpreters(bench.at(name))
    return {each.now.interpreter.code: each.state for each in found}


def test_an_interpreter_is_kept_and_read_by_who_talks(kept: Kept) -> None:
    kept.keep()
    assert codes(kept.bench, ANORA) == {"T-07": InterpreterState.ASSIGNABLE}


def test_who_keeps_no_register_is_refused(kept: Kept) -> None:
    found = kept.keep()
    desk = kept.bench.at(ANORA)
    with pytest.raises(PermissionDeniedError):
        register.keep(desk, kept.interpreter("T-8"))
    for act in (register.withdraw, register.bring_back):
        with pytest.raises(PermissionDeniedError):
            act(desk, found.now.interpreter.id, "Why")


@pytest.mark.parametrize(
    ("more", "field", "detail"),
    [
        ({"code": " "}, "code", "empty"),
        ({"code": "--"}, "code", "empty"),
        ({"code": "x" * 101}, "code", "too-long"),
        ({"code": "t 07"}, "code", "taken"),
        ({"languages": ()}, "languages", "empty"),
        ({"languages": (" ",)}, "languages", "empty"),
        ({"sex": "sample"}, "sex", "not-a-choice"),
        ({"signed_on": None}, "signed_on", "empty"),
        ({"until": None}, "until", "empty"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(
    kept: Kept, more: dict[str, object], field: str, detail: str
) -> None:
    kept.keep()
    with pytest.raises(InputError) as refused:
        kept.keep(**{"code": "T-8", **more})  # type: ignore[arg-type]
    assert (refused.value.fields["field"], refused.value.fields["detail"]) == (field, detail)
    assert codes(kept.bench, ANORA) == {"T-07": InterpreterState.ASSIGNABLE}


def test_days_that_cannot_be_are_refused(kept: Kept) -> None:
    today = days.today(kept.bench.post)
    for signed, until in ((30, 60), (0, 367), (0, -1)):
        with pytest.raises(InputError):
            kept.keep(signed_on=today + timedelta(days=signed), until=today + timedelta(days=until))


def test_an_undertaking_ends_by_its_day(kept: Kept) -> None:
    today = days.today(kept.bench.post)
    kept.keep(signed_on=today - timedelta(days=300), until=today - timedelta(days=1))
    kept.keep("T-8", undertaking=Undertaking.DECLINED)
    kept.keep("T-9", undertaking=Undertaking.NOT_ASKED)
    assert codes(kept.bench, ANORA) == {
        "T-07": InterpreterState.ENDED,
        "T-8": InterpreterState.DECLINED,
        "T-9": InterpreterState.NOT_ASKED,
    }


def test_somebody_is_assigned_no_more_and_comes_back(kept: Kept) -> None:
    who = kept.keep().now.interpreter.id
    gone = register.withdraw(kept.desk(), who, "Moved away")
    assert gone.state is InterpreterState.WITHDRAWN
    assert gone.now.reason == "Moved away"
    with pytest.raises(StateError):
        register.withdraw(kept.desk(), who, "Again")
    back = register.bring_back(kept.desk(), who, "Came back")
    assert back.state is InterpreterState.ASSIGNABLE
    assert len(back.history) == 3
    with pytest.raises(StateError):
        register.bring_back(kept.desk(), who, "Again")


def test_a_code_is_never_given_twice(kept: Kept) -> None:
    who = kept.keep().now.interpreter.id
    kept.bench.carry()
    register.withdraw(kept.desk(), who, "Moved away")
    with pytest.raises(InputError):
        kept.keep("T 07")


def test_a_code_that_two_desks_gave_comes_back_for_nobody_while_another_has_it(kept: Kept) -> None:
    who = kept.keep().now.interpreter.id
    register.keep(kept.bench.at(HILOLA), kept.interpreter())
    kept.bench.carry()
    assert len(register.interpreters(kept.desk())) == 2
    register.withdraw(kept.desk(), who, "The other has it")
    with pytest.raises(InputError):
        register.bring_back(kept.desk(), who, "Came back")


def test_nobody_unknown_is_changed(kept: Kept) -> None:
    unknown = "00000000-0000-4000-8000-000000000000"
    with pytest.raises(NotFoundError):
        register.keep(kept.desk(), kept.interpreter(id=unknown))
    for act in (register.withdraw, register.bring_back):
        with pytest.raises(NotFoundError):
            act(kept.desk(), unknown, "Why")


def test_the_register_of_a_post_is_headquarters_and_back(kept: Kept) -> None:
    kept.keep()
    kept.bench.carry()
    assert codes(kept.bench, HILOLA) == {"T-07": InterpreterState.ASSIGNABLE}
    hq = kept.bench.at(HILOLA)
    [found] = register.interpreters(hq)
    assert found.now.desk
    register.withdraw(hq, found.now.interpreter.id, "Threatened")
    register.keep(hq, kept.interpreter("H-1"))
    kept.bench.carry()
    assert codes(kept.bench, ANORA) == {
        "T-07": InterpreterState.WITHDRAWN,
        "H-1": InterpreterState.ASSIGNABLE,
    }


def test_two_desks_that_differ_stand_side_by_side_until_a_person_says(kept: Kept) -> None:
    before = kept.keep().now.interpreter
    kept.bench.carry()
    register.withdraw(kept.bench.at(HILOLA), before.id, "Threatened")
    register.keep(kept.desk(), replace(before, languages=("Dari",)))
    kept.bench.carry()
    for name in (SALIMA, HILOLA):
        [found] = register.interpreters(kept.bench.at(name))
        assert found.state is InterpreterState.WITHDRAWN, "what protects the person more"
        assert [each.interpreter.languages for each in found.others] == [("Dari",)]
        assert len(found.heads) == 2
    settled = register.keep(kept.desk(), replace(before, languages=("Dari",)))
    assert settled.others == ()
    kept.bench.carry()
    [at_hq] = register.interpreters(kept.bench.at(HILOLA))
    assert (at_hq.state, at_hq.others) == (InterpreterState.ASSIGNABLE, ())
