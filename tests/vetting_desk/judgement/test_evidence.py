"""Lines at the form's level and links to them."""

from collections.abc import Callable

from vetting_desk.forms import Session
from vetting_desk.judgement.evidence import evidence_lines, form_lines, line_nodes


def test_a_link_has_the_words_of_its_line_and_a_side_of_its_own(
    filled: Callable[..., Session],
) -> None:
    session = filled("return-spj")
    lines = {line.id: line for line in form_lines(session.root)}
    for link in evidence_lines(session.node("/data/protective/p1")):
        named = lines[link.id]
        assert (link.words, link.place, link.kind) == (named.words, named.place, named.kind)
        assert link.line == named.reference
        assert {answer.role for answer in link.answers} == {"evidence-link", "evidence-side"}
        assert named.side.value == ""


def test_a_link_to_nothing_has_no_words(filled: Callable[..., Session]) -> None:
    session = filled("return-spj")
    session.set("/data/protective/p1/p1_links[1]/p1_line", "4000")
    first, *_ = evidence_lines(session.node("/data/protective/p1"))
    assert (first.words, first.line, first.side.value) == ("", "", "for")


def test_what_a_line_said_before_is_read_with_why(filled: Callable[..., Session]) -> None:
    session = filled("return-spj")
    at = "/data/evidence/line[1]/line_earlier[1]"
    session.set(f"{at}/earlier_words", "Before.")
    session.set(f"{at}/earlier_why", "Read back.")
    line = form_lines(session.root)[0]
    assert [(each.words, each.why) for each in line.earlier] == [("Before.", "Read back.")]


def test_a_form_without_lines_of_its_own_has_none(filled: Callable[..., Session]) -> None:
    session = filled("eligibility")
    assert line_nodes(session.root) == ()
    lines = evidence_lines(session.node("/data/criteria/e1"))
    assert lines
    assert all(line.line == line.id == "" for line in lines)
