"""Answers in words, section by section."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Session
from vetting_desk.judgement.answers import answer_of, is_question, sections

BODY = (
    '<input ref="/data/a"><label>**Name**</label></input>'
    '<group ref="/data/g"><label>Things</label><repeat nodeset="/data/g/r">'
    '<input ref="/data/g/r/b"><label>Which?</label></input></repeat></group>'
    '<select ref="/data/c"><label>Colours</label><item><label>Red</label><value>r</value></item>'
    "<item><label>Green</label><value>g</value></item></select>"
    '<input ref="/data/t"><label>When</label></input>'
    '<input ref="/data/h"><label>Hidden</label></input>'
)
BINDS = (
    '<bind nodeset="/data/a" type="string"/><bind nodeset="/data/t" type="dateTime"/>'
    '<bind nodeset="/data/h" relevant="false()"/>'
)


@pytest.fixture
def session(asked: Callable[[str, str, str], Session]) -> Session:
    made = asked('<a/><g><r jr:template=""><b/></r></g><c/><t/><h/>', BINDS, BODY)
    made.add_repeat("/data/g/r")
    return made


def test_every_relevant_question_stands_in_its_section(session: Session) -> None:
    session.add_repeat("/data/g/r")
    found = [(s.title, s.level, [a.label for a in s.answers]) for s in sections(session)]
    assert found == [
        ("", 1, ["Name", "Colours", "When"]),
        ("Things 1", 2, ["Which?"]),
        ("Things 2", 2, ["Which?"]),
    ]


def test_what_is_passed_over_is_left_out_with_all_in_it(session: Session) -> None:
    found = sections(session, lambda node: node.name == "g")
    assert [answer.label for section in found for answer in section.answers] == [
        "Name",
        "Colours",
        "When",
    ]


@pytest.mark.parametrize(
    ("reference", "value", "text", "own_words"),
    [
        ("/data/a", "as said", "as said", True),
        ("/data/c", "r g", "Red\nGreen", False),
        ("/data/t", "2026-03-03T09:10:00.000+05:00", "2026-03-03 09:10 (+05:00)", False),
    ],
)
def test_an_answer_is_given_in_words(
    session: Session, reference: str, value: str, text: str, own_words: bool
) -> None:
    session.set(reference, value)
    answer = answer_of(session.node(reference))
    assert (answer.value, answer.text, answer.own_words) == (value, text, own_words)


@pytest.mark.parametrize(("value", "takes"), [("", False), ("r", True)])
def test_the_head_of_a_matrix_is_no_question_unless_it_was_answered(
    asked: Callable[[str, str, str], Session], value: str, takes: bool
) -> None:
    session = asked(
        "<m/>",
        "",
        '<select1 ref="/data/m" appearance="label"><label>Head</label>'
        "<item><label>Red</label><value>r</value></item></select1>",
    )
    session.set("/data/m", value)
    assert is_question(session.node("/data/m")) is takes


def test_a_computed_score_is_an_answer_and_another_read_only_line_is_not(
    asked: Callable[[str, str, str], Session],
) -> None:
    vd = 'xmlns:vd="urn:vetting-desk:instrument:1"'
    session = asked(
        "<a/><b/>",
        f'<bind {vd} nodeset="/data/a" type="int" readonly="true()" calculate="7" vd:role="score"/>'
        '<bind nodeset="/data/b" type="string" readonly="true()" calculate="7"/>',
        '<input ref="/data/a"><label>Score</label></input>'
        '<input ref="/data/b"><label>Shown</label></input>',
    )
    assert [(a.label, a.text) for s in sections(session) for a in s.answers] == [("Score", "7")]


@pytest.mark.parametrize(
    ("kind", "appearance", "value", "text"),
    [
        ("date", "month-year", "2024-05-01", "2024-05"),
        ("date", "year", "2024-01-01", "2024"),
        ("date", "", "2024-05-01", "2024-05-01"),
        ("string", "year", "2024-05-01", "2024-05-01"),
        ("date", "month-year", "", ""),
    ],
)
def test_a_date_is_no_more_precise_than_it_was_asked(
    asked: Callable[[str, str, str], Session], kind: str, appearance: str, value: str, text: str
) -> None:
    made = asked(
        "<d/>",
        f'<bind nodeset="/data/d" type="{kind}"/>',
        f'<input ref="/data/d" appearance="{appearance}"><label>When?</label></input>',
    )
    made.set("/data/d", value)
    found = answer_of(made.node("/data/d"))
    assert (found.value, found.text) == (value, text)
