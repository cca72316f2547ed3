"""Moving a draft to another version of its form."""

import pytest

from vetting_desk.forms import move, plan_move


@pytest.fixture
def versions(x):
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


def test_a_plan_tells_what_carries_over_what_is_lost_and_what_is_new(versions):
    session, new = versions
    plan = plan_move(session, new)
    assert [m.reference for m in plan.carried] == ["/data/name", "/data/r[2]/a"]
    assert [(m.reference, m.label, m.reason) for m in plan.lost] == [
        ("/data/age", "Age", "type"),
        ("/data/gone", "Gone", "gone"),
        ("/data/pick", "pick", "not-a-choice"),
    ]
    assert [m.reference for m in plan.new] == ["/data/r[1]/b", "/data/r[2]/b", "/data/more"]


def test_planning_changes_nothing(versions):
    session, new = versions
    before = session.to_draft_xml()
    plan_move(session, new)
    assert session.to_draft_xml() == before


def test_a_move_carries_answers_and_makes_calculations_anew(versions):
    session, new = versions
    moved, _ = move(session, new)
    assert moved.node("/data/name").value == "Asal"
    assert moved.node("/data/r[2]/a").value == "second"
    assert moved.node("/data/sum").value == "Asal?"
    assert session.node("/data/sum").value == "Asal!"


def test_a_moved_draft_is_the_same_record(x):
    meta = "<meta><instanceID/></meta>"
    bind = x.bind("meta/instanceID", jr_preload="uid")
    old = x.form(f"<a/>{meta}", bind, body=x.input("a")).new_session()
    moved, _ = move(old, x.form(f"<a/><b/>{meta}", bind, body=x.input("a") + x.input("b")))
    reference = "/data/meta/instanceID"
    assert moved.node(reference).value == old.node(reference).value


def test_hidden_answers_come_along(x):
    form = x.form("<show>1</show><a/>", x.bind("a", relevant="/data/show = 1"))
    session = form.new_session()
    session.set("/data/a", "kept")
    session.set("/data/show", "0")
    moved, plan = move(session, form)
    assert moved.node("/data/a").kept == "kept"
    assert plan.lost == ()
