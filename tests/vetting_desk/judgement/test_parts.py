"""The group a question belongs to."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Session
from vetting_desk.judgement.parts import evidence_repeats, parts_below, questions_of


@pytest.fixture
def session(asked: Callable[[str, str, str], Session]) -> Session:
    """An indicator with evidence, a need in it, and a repeat of scenarios."""
    made = asked(
        '<i><a/><e jr:template=""><w/></e><n><b/></n><r jr:template=""><c/></r></i>'
        '<s jr:template=""><d/></s>',
        '<bind nodeset="/data/i" vd:kind="indicator"/><bind nodeset="/data/i/e" vd:kind="evidence"/>'
        '<bind nodeset="/data/i/n" vd:kind="need"/><bind nodeset="/data/s" vd:kind="scenario"/>',
        '<group ref="/data/i"><input ref="/data/i/a"/>'
        '<group ref="/data/i/e"><repeat nodeset="/data/i/e"><input ref="/data/i/e/w"/></repeat></group>'
        '<group ref="/data/i/n"><input ref="/data/i/n/b"/></group>'
        '<group ref="/data/i/r"><label>Talks</label><repeat nodeset="/data/i/r">'
        '<input ref="/data/i/r/c"/></repeat></group></group>'
        '<group ref="/data/s"><repeat nodeset="/data/s"><input ref="/data/s/d"/></repeat></group>',
    )
    for repeat in ("/data/i/e", "/data/i/r", "/data/s", "/data/s"):
        made.add_repeat(repeat)
    return made


def test_parts_are_found_outer_before_inner_and_repeats_by_instance(session: Session) -> None:
    assert [(kind, node.reference) for kind, node in parts_below(session.root)] == [
        ("indicator", "/data/i"),
        ("need", "/data/i/n"),
        ("scenario", "/data/s[1]"),
        ("scenario", "/data/s[2]"),
    ]


def test_a_question_belongs_to_the_innermost_part_and_evidence_is_apart(session: Session) -> None:
    found = [(node.name, within) for node, within in questions_of(session.node("/data/i"))]
    assert found == [("a", ""), ("c", "Talks 1")]
    assert [node.name for node, _ in questions_of(session.node("/data/i/n"))] == ["b"]


def test_evidence_is_found_below_its_part(session: Session) -> None:
    assert [node.reference for node in evidence_repeats(session.node("/data/i"))] == ["/data/i/e"]
