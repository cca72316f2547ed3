from collections.abc import Callable

import pytest

from ui.questionnaire.sections.answer_text import (
    MASK,
    answer_text,
    file_text,
    form_title,
    instance_title,
    problem_text,
    readable,
    safe,
    section_title,
    short_answer,
)
from ui.questionnaire.sections.outline import cut
from ui.questionnaire.sections.state import Problem, QuestionState
from vetting_desk.forms import Session


@pytest.fixture
def answer(session: Callable[..., Session]) -> Callable[..., str]:
    """A function that answers one question and returns the answer in words."""

    def text_of(
        value: str,
        bind: str = 'type="string"',
        control: str = "input",
        appearance: str = "",
        inside: str = "",
    ) -> str:
        made = session(
            "<q/>",
            f'<bind nodeset="/data/q" {bind}/>',
            f'<{control} ref="/data/q" appearance="{appearance}"><label>Q</label>{inside}</{control}>',
        )
        made.set("/data/q", value)
        return answer_text(made.node("/data/q"))

    return text_of


CHOICES = "".join(
    f"<item><label>**Choice** {name}</label><value>{name}</value></item>" for name in "abc"
)


@pytest.mark.parametrize(
    ("value", "given", "words"),
    [
        ("2026-11-22", {"bind": 'type="date"'}, "2026-11-22"),
        ("2026-11-01", {"bind": 'type="date"', "appearance": "month-year"}, "2026-11"),
        ("2026-01-01", {"bind": 'type="date"', "appearance": "year"}, "2026"),
        ("38.5 68.7 0 0", {"bind": 'type="geopoint"'}, "38.5, 68.7"),
        ("1234567", {"bind": 'type="int"', "appearance": "thousands-sep"}, "1\u202f234\u202f567"),
        ("secret", {"appearance": "masked"}, MASK),
        ("b", {"control": "select1", "inside": CHOICES}, "Choice b"),
        ("a c", {"control": "select", "inside": CHOICES}, "Choice a\nChoice c"),
        (
            "c a b",
            {"control": "odk:rank", "inside": CHOICES, "bind": 'type="odk:rank"'},
            "1. Choice c\n2. Choice a\n3. Choice b",
        ),
        ("OK", {"control": "trigger"}, "Confirmed"),
        ("00ff.png", {"control": "upload", "bind": 'type="binary"'}, "File attached (PNG)"),
        ("", {}, ""),
        ("plain *words*", {}, "plain *words*"),
    ],
)
def test_an_answer_in_words(
    answer: Callable[..., str], value: str, given: dict[str, str], words: str
) -> None:
    assert answer(value, **given) == words


def test_several_lines_become_one_where_there_is_room_for_one(
    session: Callable[..., Session],
) -> None:
    made = session("<q/>", "", f'<select ref="/data/q"><label>Q</label>{CHOICES}</select>')
    made.set("/data/q", "a b")
    assert short_answer(made.node("/data/q")) == "Choice a; Choice b"


def test_a_direction_override_cannot_rearrange_a_line(answer: Callable[..., str]) -> None:
    assert answer("abc\u202edef") == "abcdef"
    assert safe("\u2066a\u2069") == "a"


def test_a_time_is_hours_and_minutes(answer: Callable[..., str]) -> None:
    assert answer("07:05:00.000+05:00", bind='type="time"') == "07:05"


@pytest.mark.parametrize("label", ["-", "…", " "])
def test_a_group_without_words_is_called_by_its_name(
    session: Callable[..., Session], label: str
) -> None:
    inner = '<input ref="/data/med_history/a"><label>a</label></input>'
    body = f'<group ref="/data/med_history"><label>{label}</label>{inner}</group>'
    made = session("<med_history><a/></med_history>", "", body)
    assert section_title(made, cut(made).sections[0]) == "Med history"


@pytest.mark.parametrize(
    ("name", "words"), [("site_layout", "Site layout"), ("a-b", "A b"), ("Id1", "Id1")]
)
def test_names_are_made_readable(name: str, words: str) -> None:
    assert readable(name) == words


def test_an_instance_is_called_by_its_number_and_first_answer(
    session: Callable[..., Session],
) -> None:
    made = session(
        '<r jr:template=""><a/></r><r><a/></r>',
        "",
        '<group ref="/data/r"><label>R</label><repeat nodeset="/data/r">'
        '<input ref="/data/r/a"><label>a</label></input></repeat></group>',
    )
    assert instance_title(made, "/data/r[1]") == "1."
    made.set("/data/r[1]/a", "Zarina")
    assert instance_title(made, "/data/r[1]") == "1. Zarina"


def test_loose_questions_are_called_by_the_first_of_them(session: Callable[..., Session]) -> None:
    made = session(
        "<a/>", "", '<input ref="/data/a"><label>What is the name of the place?</label></input>'
    )
    assert section_title(made, cut(made).sections[0]) == "What is the name of the place?"


def test_a_long_first_question_is_shortened(session: Callable[..., Session]) -> None:
    made = session("<a/>", "", f'<input ref="/data/a"><label>{"word " * 30}</label></input>')
    assert len(section_title(made, cut(made).sections[0])) <= 48


def test_the_title_of_an_instrument_comes_in_the_language_of_the_session(
    instrument: Callable[..., Session],
) -> None:
    assert form_title(instrument("eligibility", "Русский (ru)")) == "Соответствие критериям"
    assert form_title(instrument("eligibility")) == "Eligibility"


@pytest.mark.parametrize(
    ("name", "words"), [("0f.jpeg", "File attached (JPEG)"), ("0f", "File attached")]
)
def test_a_file_is_shown_by_its_kind(name: str, words: str) -> None:
    assert file_text(name) == words


def test_a_missing_answer_that_others_give_says_whose_it_is(
    session: Callable[..., Session],
) -> None:
    asked = session("<a/>", "", '<input ref="/data/a"><label>How old?</label></input>')
    roles = frozenset({"lawyer", "psychologist"})
    missing = Problem("/data/a", QuestionState.REQUIRED, "Say how old.", roles)
    assert problem_text(asked, missing) == "Answered only by Lawyer, Psychologist: How old?"
    wrong = Problem("/data/a", QuestionState.CONSTRAINT, "Not so old.", roles)
    assert problem_text(asked, wrong) == "Not so old."


def test_a_question_that_is_shut_is_not_said_to_be_missing(session: Callable[..., Session]) -> None:
    made = session(
        "<q/>",
        '<bind nodeset="/data/q" type="string" required="true()"/>',
        '<input ref="/data/q"><label>What</label></input>',
    )
    problem = Problem("/data/q", QuestionState.REQUIRED, "Needed.", shut=True)
    assert problem_text(made, problem) == "A safeguard keeps this shut, leave it open: What"
