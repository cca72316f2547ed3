"""Taking up somebody else's submission as it stands, and comparing it with what the form gives."""

import pytest

from tests.vetting_desk.forms.conftest import NOW, FormMaker
from vetting_desk.errors import AnswerError, FormSyntaxError
from vetting_desk.forms import Form, Session
from vetting_desk.forms.engine import MAX_REPETITIONS
from vetting_desk.forms.rereading import is_as_written, miscalculated


@pytest.fixture
def form(x: FormMaker) -> Form:
    """Doubles a number; asks for more only above 10; offers y and n."""
    return x.session(
        '<n/><twice/><seen/><more/><q/><r><k/></r><given calc="1"/>',
        x.bind("n", type="int"),
        x.bind("twice", type="int", calculate="/data/n * 2"),
        x.bind("seen", calculate="now()"),
        x.bind("more", relevant="/data/n > 10"),
        x.bind("given", calculate="'own'"),
        body=x.input("n")
        + x.input("more")
        + x.select1("q", "y", "n")
        + x.repeat("r", x.input("r/k"))
        + x.input("given"),
    ).form  # type: ignore[return-value] # what `x.session` fills


@pytest.fixture
def filled(form: Form) -> Session:
    session = form.new_session(now=NOW)
    session.set("/data/n", "4")
    session.set("/data/q", "y")
    session.set("/data/r[1]/k", "a")
    session.add_repeat("/data/r")
    return session


def read(form: Form, xml: bytes) -> Session:
    return form.read(xml, now=NOW)


def test_an_honest_submission_is_what_the_form_gives(form: Form, filled: Session) -> None:
    xml = filled.to_xml()
    session = read(form, xml)
    assert is_as_written(session, xml)
    assert miscalculated(session) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<n>4</n>", b"<n>4</n><more>hidden</more>"),
        (b"<n>4</n>", b""),
        (b"<q>y</q>", b"<q>z</q>"),
        (b"<n>4</n>", b"<n a='b'>4</n>"),
        (b"<n>4</n>", b"said besides <n>4</n>"),
        (b"<n>4</n>", b"<n>4</n><unknown/>"),
        (b"<n>4</n>", b"<n>4</n><n>5</n>"),
    ],
)
def test_what_the_form_cannot_give_is_not_as_written(
    form: Form, filled: Session, old: bytes, new: bytes
) -> None:
    xml = filled.to_xml().replace(old, new, 1)
    assert not is_as_written(read(form, xml), xml)


def test_how_it_is_written_makes_no_difference(form: Form, filled: Session) -> None:
    xml = b"<?xml version='1.0'?>" + filled.to_xml().replace(b"><", b">\n  <")
    assert is_as_written(read(form, xml), xml)


def test_a_value_the_form_does_not_calculate_is_found(form: Form, filled: Session) -> None:
    xml = filled.to_xml().replace(b"<twice>8</twice>", b"<twice>9</twice>")
    session = read(form, xml)
    assert session.node("/data/twice").value == "9"
    assert miscalculated(session) == ("/data/twice",)


def test_what_asked_for_the_moment_is_believed(form: Form, filled: Session) -> None:
    kept = filled.node("/data/seen").value.encode()
    xml = filled.to_xml().replace(kept, b"2026-01-01T00:00:00.000+00:00")
    session = read(form, xml)
    assert miscalculated(session) == ()
    assert session.asked == 0


def test_what_people_may_overwrite_is_believed(form: Form, filled: Session) -> None:
    filled.set("/data/given", "other")
    xml = filled.to_xml()
    assert b">other<" in xml
    assert miscalculated(read(form, xml)) == ()


def test_another_form_and_no_xml_are_refused(form: Form) -> None:
    for xml in (b"<other/>", b"<data>", b"", b"<!DOCTYPE x><data/>"):
        with pytest.raises(FormSyntaxError):
            read(form, xml)


def test_a_form_whose_conditions_ask_for_the_moment_says_so(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", constraint=". <= today()"), body=x.input("a"))
    session.set("/data/a", "2026-01-01")
    form = session.form
    assert isinstance(form, Form)
    assert read(form, session.to_xml()).asked > 0


def test_more_repetitions_than_are_allowed_are_refused(x: FormMaker) -> None:
    session = x.session(
        "<n/><r><k/></r>",
        x.bind("n", type="int"),
        body=x.input("n") + x.repeat("r", x.input("r/k"), count="/data/n"),
    )
    form = session.form
    assert isinstance(form, Form)
    with pytest.raises(AnswerError):
        read(form, f"<data><n>{MAX_REPETITIONS + 1}</n></data>".encode())
