"""Moving a draft to another version of its form."""

from xml.etree import ElementTree as ET

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Form, Session, move, plan_move


@pytest.fixture
def versions(x: FormMaker) -> tuple[Session, Form]:
    old = x.form(
        "<name/><age/><gone/><pick/><r><a/></r><sum/><note/>",
        x.bind("sum", calculate="concat(/data/name, '!')"),
        x.bind("note", readonly="true()"),
        body=x.input("name", "Name")
        + x.input("age", "Age")
        + x.input("gone", "Gone")
        + x.select1("pick", "apple", "fig")
        + x.repeat("r", x.input("r/a", "A"))
        + x.input("note", "Only told"),
    )
    new = x.form(
        "<name/><age/><pick/><r><a/><b/></r><more/><hidden/><sum/>",
        x.bind("age", type="int"),
        x.bind("hidden", relevant="false()"),
        x.bind("sum", calculate="concat(/data/name, '?')"),
        body=x.input("name", "Name")
        + x.input("age", "Age")
        + x.select1("pick", "apple")
        + x.repeat("r", x.input("r/a"), x.input("r/b", "B"))
        + x.input("more", "More")
        + x.input("hidden"),
    )
    session = old.new_session()
    session.apply(
        [
            ["/data/name", "Asal"],
            ["/data/age", "about forty"],
            ["/data/gone", "x"],
            ["/data/pick", "fig"],
            ["/data/r", {"repeat": "add"}],
            ["/data/r[2]/a", "second"],
        ]
    )
    return session, new


def test_a_plan_lists_what_carries_over_what_is_lost_and_what_is_new(
    versions: tuple[Session, Form],
) -> None:
    session, new = versions
    plan = plan_move(session, new)
    assert [m.reference for m in plan.carried] == ["/data/name", "/data/r[2]/a"]
    assert [(m.reference, m.label, m.reason) for m in plan.lost] == [
        ("/data/age", "Age", "type"),
        ("/data/gone", "Gone", "gone"),
        ("/data/pick", "pick", "not-a-choice"),
    ]
    assert [m.reference for m in plan.new] == ["/data/r[1]/b", "/data/r[2]/b", "/data/more"]


def test_planning_changes_nothing(versions: tuple[Session, Form]) -> None:
    session, new = versions
    before = session.to_draft_xml()
    plan_move(session, new)
    assert session.to_draft_xml() == before


def test_a_move_carries_answers_and_makes_calculations_anew(versions: tuple[Session, Form]) -> None:
    session, new = versions
    moved, _ = move(session, new)
    assert moved.node("/data/name").value == "Asal"
    assert moved.node("/data/r[2]/a").value == "second"
    assert moved.node("/data/sum").value == "Asal?"
    assert session.node("/data/sum").value == "Asal!"


META = "<meta><instanceID/></meta>"


def id_of(session: Session, name: str = "instanceID") -> str | None:
    return ET.fromstring(session.to_xml()).findtext(f"meta/{name}")


def with_id(x: FormMaker, meta: str = META) -> Form:
    bind = x.bind("meta/instanceID", jr_preload="uid")
    return x.form(f"<a/>{meta}", bind, body=x.input("a"))


def test_a_moved_draft_has_an_id_of_its_own_and_corrects_nothing(x: FormMaker) -> None:
    old = with_id(x).new_session()
    moved, _ = move(old, with_id(x))
    own = id_of(moved)
    assert own is not None
    assert own.startswith("uuid:")
    assert own != id_of(old)
    assert id_of(moved, "deprecatedID") is None


@pytest.mark.parametrize("meta", [META, META.replace("</meta>", "<deprecatedID/></meta>")])
def test_a_moved_correction_corrects_the_same_submission(x: FormMaker, meta: str) -> None:
    sent = with_id(x).new_session()
    correction = with_id(x).edit(sent.to_xml())
    moved, _ = move(correction, with_id(x, meta))
    assert id_of(moved, "deprecatedID") == id_of(sent)
    assert id_of(moved) not in (id_of(sent), id_of(correction))


def test_hidden_answers_come_along(x: FormMaker) -> None:
    form = x.form("<show>1</show><a/>", x.bind("a", relevant="/data/show = 1"))
    session = form.new_session()
    session.set("/data/a", "kept")
    session.set("/data/show", "0")
    moved, plan = move(session, form)
    assert moved.node("/data/a").kept == "kept"
    assert plan.lost == ()


def test_what_the_new_form_calculates_takes_no_answer_from_the_old(x: FormMaker) -> None:
    old = x.form("<name/><greeting/>", body=x.input("name") + x.input("greeting"))
    new = x.form(
        "<name/><greeting/>",
        x.bind("greeting", calculate="concat('Hello ', /data/name)", readonly="true()"),
        body=x.input("name") + x.input("greeting"),
    )
    session = old.new_session()
    session.apply([["/data/name", "Asal"], ["/data/greeting", "typed by hand"]])
    moved, _ = move(session, new)
    assert moved.node("/data/greeting").value == "Hello Asal"
