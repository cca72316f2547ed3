"""Everything that depends on an answer is computed once, in order, and nothing else is."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import AnswerError, FormCycleError
from vetting_desk.forms import Session
from vetting_desk.forms.definition import Kind
from vetting_desk.forms.engine import MAX_REPETITIONS


@pytest.fixture
def watched() -> Callable[[Session], list[str]]:
    """Return a function that records calculations from now on."""

    def watch(session: Session) -> list[str]:
        noted: list[str] = []
        for definition in session.form.definitions:
            calculation = definition.computations.get(Kind.CALCULATE)
            if calculation is not None:
                made = calculation.evaluate
                assert made is not None

                def noting(context: Any, made: Callable[[Any], object] = made) -> object:
                    noted.append(context.node.reference)
                    return made(context)

                calculation.evaluate = noting
        return noted

    return watch


def chain(x: FormMaker) -> Session:
    """Return a filling in which c depends on b, b on a, and d on none of them."""
    return x.session(
        "<a/><c/><b/><d/><e/>",
        x.bind("c", calculate="concat(/data/b, 'c', /data/a)"),
        x.bind("b", calculate="concat(/data/a, 'b')"),
        x.bind("d", calculate="concat(/data/e, 'd')"),
        body=x.input("a") + x.input("e"),
    )


def test_only_what_an_answer_reaches_is_computed_in_the_order_of_need(
    x: FormMaker, watched: Callable[[Session], list[str]]
) -> None:
    session = chain(x)
    noted = watched(session)
    session.set("/data/a", "1")
    assert noted == ["/data/b", "/data/c"]


def test_the_same_answer_again_computes_nothing(
    x: FormMaker, watched: Callable[[Session], list[str]]
) -> None:
    session = chain(x)
    session.set("/data/a", "1")
    noted = watched(session)
    assert not session.set("/data/a", "1")
    assert noted == []


def test_what_is_marked_twice_is_computed_once(
    x: FormMaker, watched: Callable[[Session], list[str]]
) -> None:
    session = chain(x)
    noted = watched(session)
    leaf = session.node("/data/d").inner
    for _ in range(2):
        session._engine.mark(leaf.definition.computations[Kind.CALCULATE], leaf)
    session._engine.run()
    assert noted == ["/data/d"]
    assert leaf.marks == 0


def test_what_is_gone_is_not_computed(
    x: FormMaker, watched: Callable[[Session], list[str]]
) -> None:
    session = x.session(
        "<r><a/></r><t/>",
        x.bind("r/a", calculate="/data/t"),
        body=x.input("t") + x.repeat("r", x.input("r/a")),
    )
    leaf = session.node("/data/r[1]/a").inner
    session.remove_repeat("/data/r", 1)
    noted = watched(session)
    session.set("/data/t", "1")
    session._engine.mark(leaf.definition.computations[Kind.CALCULATE], leaf)
    session._engine.run()
    assert noted == []


def test_computing_everything_anew_changes_no_value(x: FormMaker) -> None:
    session = chain(x)
    session.set("/data/a", "1")
    before = session.to_draft_xml()
    session._engine.restart()
    assert session.to_draft_xml() == before


def test_no_calculation_is_made_while_a_draft_comes_back(x: FormMaker) -> None:
    session = chain(x)
    session._engine.calculating = False
    session.set("/data/a", "1")
    assert session.node("/data/b").value == "b"


@pytest.mark.parametrize(
    ("control", "raw", "offered"),
    [
        ("select1", "a", "a"),
        ("select1", "z", ""),
        ("select", "c z a", "c a"),
        ("select", "a a b", "a b"),
        ("rank", "c z", "c a b"),
        ("input", "z", "z"),
    ],
)
def test_of_an_answer_counts_what_is_offered(
    x: FormMaker, control: str, raw: str, offered: str
) -> None:
    inside = x.items("a", "b", "c") if control != "input" else ""
    leaf = x.session("<q/>", body=x.control(control, "q", "Q", inside)).node("/data/q").inner
    leaf.raw = raw
    session = x.session("<q/>", body=x.control(control, "q", "Q", inside))
    assert session._engine.offered(leaf) == offered


def test_as_many_repetitions_as_are_allowed_can_be_counted_and_no_more(x: FormMaker) -> None:
    body = x.input("n") + x.repeat("r", x.input("r/a"), count="/data/n")
    session = x.session("<n>1</n><r><a/></r>", x.bind("n", type="int"), body=body)
    with pytest.raises(AnswerError) as caught:
        session.set("/data/n", str(MAX_REPETITIONS + 1))
    assert caught.value.fields["limit"] == MAX_REPETITIONS


def test_repetitions_that_set_each_other_without_end_are_refused(
    x: FormMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vetting_desk.forms.engine._MAX_ROUNDS", 100)
    other = "/data/r[position() = 3 - position(current()/..)]/a"
    with pytest.raises(FormCycleError) as caught:
        x.session(
            "<r><a/></r><r><a/></r>",
            x.bind("r/a", calculate=f"coalesce({other}, 0) + 1"),
            body=x.repeat("r", x.input("r/a")),
        )
    assert caught.value.fields["members"] == ("/data/r/a",)
