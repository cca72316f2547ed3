"""The public view of nodes: definition, state, and possible operations."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import AnswerError
from vetting_desk.forms import Session


def test_a_readonly_question_refuses_answers(x: FormMaker) -> None:
    session = x.session("<a>1</a>", x.bind("a", readonly="true()"), body=x.control("input", "a"))
    with pytest.raises(AnswerError) as caught:
        session.set("/data/a", "2")
    assert caught.value.fields["detail"] == "read-only"
    assert session.node("/data/a").value == "1"


def test_readonly_may_depend_on_an_answer(x: FormMaker) -> None:
    session = x.session("<lock/><a/>", x.bind("a", readonly="/data/lock = 'yes'"))
    session.set("/data/a", "1")
    session.set("/data/lock", "yes")
    assert session.node("/data/a").readonly
    with pytest.raises(AnswerError):
        session.set("/data/a", "2")


def test_readonly_is_inherited(x: FormMaker) -> None:
    session = x.session(
        "<lock/><g><h><a/></h></g>",
        x.bind("g", readonly="/data/lock = 1"),
        body=x.input("lock") + x.group("g", x.group("g/h", x.input("g/h/a"))),
    )
    assert not session.node("/data/g/h/a").readonly
    changes = session.set("/data/lock", "1")
    assert [session.node(f"/data/{n}").readonly for n in ("g", "g/h", "g/h/a")] == [True] * 3
    assert "/data/g/h/a" in changes


def test_a_readonly_input_with_a_label_is_a_note(x: FormMaker) -> None:
    body = x.input("a", "Read this") + x.input("b", "Answer this")
    session = x.session("<a/><b/>", x.bind("a", readonly="true()"), body=body)
    assert [session.node(f"/data/{n}").kind for n in "ab"] == ["note", "question"]


def test_a_node_without_control_is_a_value(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", calculate="1"), body="")
    assert (session.node("/data/a").kind, session.node("/data/a").control) == ("value", "")


@pytest.fixture
def house(x: FormMaker) -> Session:
    return x.session(
        '<a/><note/><g><b/></g><r><c/></r><f jr:template=""><d/></f><calc/>',
        x.bind("note", readonly="true()"),
        x.bind("calc", calculate="1"),
        body=x.input("a", "A", "<hint>H</hint>", appearance="w1", rows="3")
        + x.input("note", "Read")
        + x.group("g", x.input("g/b"))
        + x.repeat("r", x.input("r/c"))
        + x.repeat("f", x.input("f/d"), fixed=True),
    )


@pytest.mark.parametrize(
    ("reference", "kind"),
    [
        ("/data", "root"),
        ("/data/a", "question"),
        ("/data/note", "note"),
        ("/data/g", "group"),
        ("/data/r", "repeat"),
        ("/data/r[1]", "repeat-instance"),
        ("/data/calc", "value"),
    ],
)
def test_a_node_is_of_a_kind(house: Session, reference: str, kind: str) -> None:
    assert house.node(reference).kind == kind


def test_a_node_has_its_control(house: Session) -> None:
    node = house.node("/data/a")
    assert (node.control, node.label, node.hint, node.appearance) == ("input", "A", "H", ("w1",))
    assert dict(node.parameters) == {"rows": "3"}
    assert house.node("/data/g").control == ""


@pytest.mark.parametrize(
    ("reference", "parent"),
    [
        ("/data", None),
        ("/data/a", "/data"),
        ("/data/r[1]/c", "/data/r[1]"),
        ("/data/r[1]", "/data/r"),
        ("/data/r", "/data"),
    ],
)
def test_a_repetition_is_in_its_repeat(house: Session, reference: str, parent: str | None) -> None:
    around = house.node(reference).parent
    assert (None if around is None else around.reference) == parent


def test_children_stand_in_document_order(house: Session) -> None:
    assert [child.name for child in house.root.children[:4]] == ["a", "note", "g", "r"]
    assert [child.reference for child in house.node("/data/r").children] == ["/data/r[1]"]
    assert house.node("/data/a").children == ()


def test_repetitions_are_counted_and_numbered(house: Session) -> None:
    house.add_repeat("/data/r")
    assert house.node("/data/r").count == 2
    assert [house.node(f"/data/r[{place}]").index for place in (1, 2)] == [1, 2]
    assert (house.node("/data/a").count, house.node("/data/a").index) == (0, 0)


def test_people_may_add_and_remove_unless_the_form_decides(house: Session) -> None:
    free, fixed = house.node("/data/r"), house.node("/data/f")
    assert (free.can_add, free.can_remove, free.children[0].can_remove) == (True, True, True)
    assert (fixed.can_add, fixed.can_remove) == (False, False)
    house.remove_repeat("/data/r", 1)
    assert (free.can_add, free.can_remove) == (True, False)


def test_a_calculated_value_is_distinguished_from_an_answer(house: Session) -> None:
    assert house.node("/data/calc").calculated
    assert not house.node("/data/a").calculated
