"""No form fills the memory: what its calculations put together and hold is bounded, and told as refused."""

import time
import tracemalloc
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from vetting_desk.errors import AnswerError
from vetting_desk.forms import Form, load_form
from vetting_desk.forms.lengths import MAX_HELD
from vetting_desk.forms.xpath.bounds import MAX_STEP, MAX_TEXT

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def form(calculations: dict[str, str], more: str = "") -> Form:
    """Return a form with a text ``/d/a`` to answer and these calculations beside it."""
    nodes = "".join(f"<{name}/>" for name in calculations)
    binds = "".join(
        f'<bind nodeset="/d/{name}" type="string" calculate="{source}"/>'
        for name, source in calculations.items()
    )
    return load_form(
        f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
        <h:head><h:title>Growing</h:title><model>
        <instance><d id="growing" version="1"><a/>{nodes}</d></instance>
        <bind nodeset="/d/a" type="string"/>{binds}</model></h:head>
        <h:body><input ref="/d/a"><label>A{more}</label></input></h:body></h:html>""".encode()
    )


def doubling(times: int, of: str = "concat({0}, {0})") -> dict[str, str]:
    """Return calculations that each put the one before together twice."""
    names = ["a", *(f"c{number}" for number in range(times))]
    return {name: of.format(f"/d/{before}") for before, name in pairwise(names)}


@pytest.mark.parametrize(
    "of",
    [
        "concat({0}, {0})",
        "join('', {0}, {0})",
        "join({0}, '', '', '')",
        "concat(translate({0}, 'a', 'b'), normalize-space({0}))",
        "concat(substr({0}, 0), string({0}))",
        "concat(if({0} = '', '', {0}), coalesce({0}, ''))",
    ],
)
def test_a_text_that_doubles_forty_times_is_refused_and_the_answer_with_it(of: str) -> None:
    session = form(doubling(40, of)).new_session(now=NOW)
    tracemalloc.start()
    try:
        with pytest.raises(AnswerError) as refused:
            session.set("/d/a", "abcdefgh")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert refused.value.fields["detail"] == "text-too-long"
    assert refused.value.fields["limit"] == MAX_TEXT
    assert str(refused.value.fields["reference"]).startswith("/d/c")
    assert most < 100 * 1024 * 1024
    assert session.node("/d/a").value == ""


def test_the_session_goes_on_after_a_text_was_refused() -> None:
    session = form(doubling(18)).new_session(now=NOW)

    with pytest.raises(AnswerError):
        session.set("/d/a", "x" * 10)
    session.set("/d/a", "x")

    assert len(session.node("/d/c17").value) == 2**18


@pytest.mark.parametrize(
    "of", ["concat('x', {0}, {0})", "join('-', {0}, {0})", "join({0}, 'x', 'y', 'z')"]
)
def test_a_form_that_doubles_a_text_of_its_own_does_not_open(of: str) -> None:
    calculations = doubling(60, of)

    with pytest.raises(AnswerError) as refused:
        form(calculations).new_session(now=NOW)

    assert refused.value.fields["detail"] == "text-too-long"


def test_many_long_texts_are_too_much_for_one_step() -> None:
    count = MAX_STEP // MAX_TEXT + 1
    calculations = doubling(19) | {
        f"m{number}": "substr(concat(/d/c18, /d/c18), 0, 1)" for number in range(count)
    }
    session = form(calculations).new_session(now=NOW)

    with pytest.raises(AnswerError):
        session.set("/d/a", "x")


def test_many_long_values_are_too_much_for_one_filling() -> None:
    count = MAX_HELD // 2**19 + 1
    calculations = doubling(19) | {
        f"m{number}": f"translate(/d/c18, 'x', '{number % 10}')" for number in range(count)
    }
    session = form(calculations).new_session(now=NOW)

    with pytest.raises(AnswerError):
        session.set("/d/a", "x")
    session.set("/d/a", "")

    assert session.node("/d/m0").value == ""


def test_what_is_held_is_counted_off_again() -> None:
    session = form({"b": "concat(/d/a, '')"}).new_session(now=NOW)

    for number in range(2 * MAX_HELD // MAX_TEXT):
        session.set("/d/a", f"{number:07}" + "x" * (MAX_TEXT - 7))

    assert len(session.node("/d/b").value) == MAX_TEXT


def test_a_label_is_cut_where_nobody_could_read_on() -> None:
    output = '<output value="concat(/d/a, /d/a)"/>'
    session = form({}, output * 10).new_session(now=NOW)

    session.set("/d/a", "x" * (MAX_TEXT // 4))
    assert len(session.node("/d/a").label or "") <= MAX_TEXT + 10
    session.set("/d/a", "x" * MAX_TEXT)
    assert len(session.node("/d/a").label or "") <= MAX_TEXT + 10


def test_a_nodeset_of_many_repetitions_is_joined_within_the_bound() -> None:
    xml = b"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
    <h:head><h:title>Many</h:title><model><instance><d id="many" version="1">
    <a/><r><t/></r><all/></d></instance>
    <bind nodeset="/d/a" type="string"/><bind nodeset="/d/r/t" type="string" calculate="/d/a"/>
    <bind nodeset="/d/all" type="string" calculate="join(', ', /d/r/t)"/></model></h:head>
    <h:body><input ref="/d/a"><label>A</label></input>
    <group ref="/d/r"><label>R</label><repeat nodeset="/d/r"><input ref="/d/r/t"><label>T</label></input>
    </repeat></group></h:body></h:html>"""
    session = load_form(xml).new_session(now=NOW)
    session.set("/d/a", "x" * 300_000)
    for _ in range(2):
        session.add_repeat("/d/r")
    before = len(session.node("/d/all").value)

    with pytest.raises(AnswerError):
        session.add_repeat("/d/r")

    assert len(session.node("/d/all").value) == before
    session.set("/d/a", "x")
    session.add_repeat("/d/r")


def test_short_texts_cost_next_to_nothing_to_count() -> None:
    session = form({"b": "concat(/d/a, /d/a)"}).new_session(now=NOW)
    began = time.process_time()
    for number in range(2_000):
        session.set("/d/a", str(number))

    assert time.process_time() - began < 2
