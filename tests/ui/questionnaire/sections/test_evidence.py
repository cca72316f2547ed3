"""Evidence lines and notes in the words of the window."""

from collections.abc import Callable

from ui.questionnaire.sections.evidence import evidence_lines, evidence_of, notes_of
from ui.questionnaire.sections.outline import cut
from vetting_desk.forms import Session


def end(talk: Session) -> None:
    """End the talk, so that its evidence can be written down."""
    state = next(
        node for node in talk.walk() if node.attributes.get("role") == "conversation-state"
    )
    talk.set(state.reference, "ended")


def test_a_further_answer_of_a_line_of_evidence_is_shown_with_its_question(
    session: Callable[..., Session],
) -> None:
    made = session(
        '<i><e jr:template=""><w/><x/></e></i>',
        '<bind nodeset="/data/i" vd:kind="indicator"/><bind nodeset="/data/i/e" vd:kind="evidence" '
        'vd:side="for"/><bind nodeset="/data/i/e/w" vd:role="evidence-words"/>',
        '<group ref="/data/i"><label>One</label><group ref="/data/i/e"><label>Lines</label>'
        '<repeat nodeset="/data/i/e"><input ref="/data/i/e/w"><label>Words</label></input>'
        '<input ref="/data/i/e/x"><label>Who heard it?</label></input></repeat></group></group>',
    )
    made.add_repeat("/data/i/e")
    made.set("/data/i/e[1]/w", "as said")
    made.set("/data/i/e[1]/x", "The guard")
    line = evidence_lines(made.node("/data/i"))[0]
    assert (line.side, line.words, line.source) == ("for", "as said", ("Who heard it?: The guard",))


def test_evidence_is_read_with_its_side_and_source(talk: Session) -> None:
    end(talk)
    for name, value in (("words", "as said"), ("reliability", "B")):
        talk.set(f"/data/evidence/line[1]/line_{name}", value)
    for name, value in (("line", "1"), ("side", "against")):
        talk.set(f"/data/history/h1/h1_links[1]/h1_{name}", value)
    group = talk.node("/data/history/h1")
    line = evidence_lines(group)[0]
    assert (line.side, line.words, line.blank) == ("against", "1 · as said", False)
    assert line.source == ("usually reliable",)
    outline = cut(talk)
    section = outline.section("/data/history")
    assert section is not None
    assert [one.reference for one in evidence_of(talk, section)] == ["/data/history/h1"]


def test_notes_of_a_section_are_what_was_written_down(talk: Session) -> None:
    talk.set("/data/conversation/topics/talk_now", "Tired.")
    section = cut(talk).section("/data/conversation")
    assert section is not None
    assert [(note.title, note.words) for note in notes_of(talk, section)] == [
        ("How are you today?", "Tired.")
    ]


def test_a_line_not_begun_is_blank_and_not_listed(talk: Session) -> None:
    end(talk)
    lines = evidence_lines(talk.node("/data/history/h1"))
    assert [(line.blank, line.words, line.side) for line in lines] == [(True, "", "")]
    section = cut(talk).section("/data/history")
    assert section is not None
    assert evidence_of(talk, section) == []


def test_a_section_without_open_questions_has_no_notes(talk: Session) -> None:
    section = cut(talk).section("/data/history")
    assert section is not None
    assert notes_of(talk, section) == []
