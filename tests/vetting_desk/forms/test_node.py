"""Nodes as people see them: what each is, how it stands, what may be done with it."""

import pytest

from vetting_desk.errors import AnswerError


def test_a_readonly_question_refuses_answers(x):
    session = x.session("<a>1</a>", x.bind("a", readonly="true()"), body=x.control("input", "a"))
    with pytest.raises(AnswerError) as caught:
        session.set("/data/a", "2")
    assert caught.value.fields["detail"] == "read-only"
    assert session.node("/data/a").value == "1"


def test_readonly_may_depend_on_an_answer(x):
    session = x.session("<lock/><a/>", x.bind("a", readonly="/data/lock = 'yes'"))
    session.set("/data/a", "1")
    session.set("/data/lock", "yes")
    assert session.node("/data/a").readonly
    with pytest.raises(AnswerError):
        session.set("/data/a", "2")


def test_readonly_is_inherited(x):
    session = x.session(
        "<lock/><g><h><a/></h></g>",
        x.bind("g", readonly="/data/lock = 1"),
        body=x.input("lock") + x.group("g", x.group("g/h", x.input("g/h/a"))),
    )
    assert not session.node("/data/g/h/a").readonly
    changes = session.set("/data/lock", "1")
    assert [session.node(f"/data/{n}").readonly for n in ("g", "g/h", "g/h/a")] == [True] * 3
    assert "/data/g/h/a" in changes


def test_a_readonly_input_with_a_label_is_a_note(x):
    body = x.input("a", "Read this") + x.input("b", "Answer this")
    session = x.session("<a/><b/>", x.bind("a", readonly="true()"), body=body)
    assert [session.node(f"/data/{n}").kind for n in "ab"] == ["note", "question"]


def test_a_node_without_control_is_a_value(x):
    session = x.session("<a/>", x.bind("a", calculate="1"), body="")
    assert (session.node("/data/a").kind, session.node("/data/a").control) == ("value", "")
