"""The jump list, the check of all answers, evidence, roles and breaks."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from ui.questionnaire.sections.breaks import Break, BreakPlace
from ui.questionnaire.sections.checking import check
from ui.questionnaire.sections.evidence import evidence_lines, evidence_of, notes_of
from ui.questionnaire.sections.jumping import REFERENCE, JumpTableModel, jump_rows
from ui.questionnaire.sections.outline import cut
from ui.questionnaire.sections.state import NotTaken, Sitting
from vetting_desk.forms import Session
from vetting_desk.judgement.answers import sections
from vetting_desk.paths import resource_path

INSTANCE = '<a/><r jr:template=""><b/></r><r><b/></r>'
BINDS = (
    '<bind nodeset="/data/a" type="string" required="true()"/>'
    '<bind nodeset="/data/r/b" type="int" constraint=". &lt; 9"/>'
)
BODY = (
    '<input ref="/data/a"><label>Name</label></input>'
    '<group ref="/data/r"><label>Things</label><repeat nodeset="/data/r">'
    '<input ref="/data/r/b"><label>Number</label></input></repeat></group>'
)


@pytest.fixture
def made(session: Callable[..., Session]) -> Session:
    return session(INSTANCE, BINDS, BODY)


@pytest.fixture
def talk(instrument: Callable[[str], Session]) -> Session:
    """The return assessment, with the talk open and an interpreter."""
    made = instrument("return-spj")
    for name, value in (
        ("notice_state", "understood"),
        ("agrees", "yes"),
        ("age_group", "adult"),
        ("interpreter_used", "yes"),
    ):
        made.set(next(node.reference for node in made.walk() if node.name == name), value)
    return made


def test_the_jump_list_has_titles_questions_and_instances(made: Session) -> None:
    made.set("/data/r[1]/b", "3")
    rows = jump_rows(made, cut(made), Sitting())
    assert [(row.words, row.answer, row.state, row.is_title) for row in rows] == [
        ("Name", "", "", True),
        ("Name", "", "Answer needed", False),
        ("Things", "", "", True),
        ("1. 3", "", "", True),
        ("Number", "3", "Answered", False),
    ]


def test_searching_keeps_the_title_of_what_is_found(made: Session, qapp: QApplication) -> None:
    made.set("/data/a", "Zarina")
    model = JumpTableModel(jump_rows(made, cut(made), Sitting()))
    model.search("zar")
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["Name", "Name"]
    assert model.index(1, 0).data(REFERENCE) == "/data/a"
    assert model.first_question() == 1


def test_the_jump_list_is_a_sound_table(made: Session, qtmodeltester: ModelTester) -> None:
    model = JumpTableModel(jump_rows(made, cut(made), Sitting()))
    qtmodeltester.check(model)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Answer"


def test_the_check_shows_relevant_questions_by_section(made: Session) -> None:
    made.set("/data/a", "Zarina")
    told = check(made, Sitting())
    assert [(section.title, [row.answer for row in section.rows]) for section in told.sections] == [
        ("Name", ["Zarina"]),
        ("Things › 1.", [""]),
    ]
    assert told.problems == ()


def test_the_check_names_every_problem_once_in_order(made: Session) -> None:
    made.set("/data/r[1]/b", "12")
    told = check(made, Sitting())
    assert [reference for reference, _ in told.problems] == ["/data/a", "/data/r[1]/b"]
    assert told.sections[1].rows[0].problem == told.problems[1][1]


@pytest.mark.parametrize(
    "name", ["first-contact", "intake", "eligibility", "return-spj", "phq-9", "gad-7"]
)
def test_the_check_shows_the_questions_that_are_signed(
    instrument: Callable[[str], Session], name: str
) -> None:
    made = instrument(name)
    example = resource_path(f"instruments/examples/{name}.json")
    made.apply(json.loads(example.read_text(encoding="utf-8"))["steps"])
    shown = [row.reference for section in check(made, Sitting()).sections for row in section.rows]
    signed = [answer.reference for section in sections(made) for answer in section.answers]
    assert len(shown) == len(set(shown))
    assert sorted(shown) == sorted(signed)


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


def test_the_check_tells_what_could_not_be_taken(made: Session) -> None:
    made.set("/data/a", "Zarina")
    told = check(made, Sitting(not_taken={"/data/r[1]/b": NotTaken("x", "Enter a whole number.")}))
    assert told.problems == (("/data/r[1]/b", "Enter a whole number."),)


def test_evidence_is_read_with_its_side_and_source(talk: Session) -> None:
    ended = next(
        node for node in talk.walk() if node.attributes.get("role") == "conversation-state"
    )
    talk.set(ended.reference, "ended")
    base = "/data/history/h1/h1_evidence[1]/h1_"
    for name, value in (("words", "as said"), ("side", "against"), ("reliability", "B")):
        talk.set(base + name, value)
    group = talk.node("/data/history/h1")
    line = evidence_lines(group)[0]
    assert (line.side, line.words, line.blank) == ("against", "as said", False)
    assert line.source == ("B: usually reliable",)
    outline = cut(talk)
    section = outline.section("/data/history")
    assert section is not None
    assert [one.reference for one in evidence_of(talk, section)] == ["/data/history/h1"]


def test_notes_of_a_section_are_what_was_written_down(talk: Session) -> None:
    talk.set("/data/conversation/topics/talk_now", "Tired.")
    section = cut(talk).section("/data/conversation")
    assert section is not None
    assert [(note.title, note.words) for note in notes_of(talk, section)] == [
        ("How are you today, and what matters most to you?", "Tired.")
    ]


def test_a_break_goes_nowhere_before_the_talk_is_open(instrument: Callable[[str], Session]) -> None:
    made = instrument("return-spj")
    place = BreakPlace(made, made.set, lambda _: True)
    assert place.words() is None
    moment = datetime(2026, 11, 22, 15, tzinfo=UTC)
    assert not place.record(Break(moment, moment))


def test_a_break_is_asked_in_the_instrument_s_own_words(talk: Session) -> None:
    told = BreakPlace(talk, talk.set, lambda _: True).words()
    assert told is not None
    assert told.reason == "Why?"
    assert [option.value for option in told.reasons][:2] == ["suggested", "asked"]


def test_a_refused_instance_is_no_record(talk: Session) -> None:
    moment = datetime(2026, 11, 22, 15, tzinfo=UTC)
    place = BreakPlace(talk, talk.set, lambda _: False)
    assert place.record(Break(moment, moment, "asked"))
    assert not place.record(Break(moment, moment, "asked"))
