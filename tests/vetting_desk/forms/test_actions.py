"""Actions and their events, and values preloaded at the beginning and the end."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import FormStructureError
from vetting_desk.forms import Session, check_form, load_form
from vetting_desk.forms.actions import deprecated_id

CHANGED = "xforms-value-changed"


def test_an_action_sets_another_question_when_an_answer_changes(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/>",
        x.bind("b", type="int"),
        body=x.input("a", inside=x.setvalue(CHANGED, "b", "4*4")),
    )
    assert session.node("/data/b").value == ""
    session.set("/data/a", "22")
    assert session.node("/data/b").value == "16"


def test_the_same_answer_again_sets_off_nothing(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/><c/>",
        body=x.input("a", inside=x.setvalue(CHANGED, "b", "concat('foo', /data/c)")) + x.input("c"),
    )
    session.set("/data/a", "22")
    session.set("/data/c", "bar")
    session.set("/data/a", "22")
    assert session.node("/data/b").value == "foo"
    session.set("/data/a", "23")
    assert session.node("/data/b").value == "foobar"


@pytest.mark.parametrize(
    ("instance", "source", "target"),
    [
        ("<g><a/></g><b/>", "g/a", "b"),
        ("<a/><g><b/></g>", "a", "g/b"),
        ("<g><a/></g><h><b/></h>", "g/a", "h/b"),
    ],
)
def test_an_action_reaches_in_and_out_of_groups(
    x: FormMaker, instance: str, source: str, target: str
) -> None:
    body = x.input(source, inside=x.setvalue(CHANGED, target, literal="7"))
    session = x.session(instance, body=body)
    session.set(f"/data/{source}", "foo")
    assert session.node(f"/data/{target}").value == "7"


def test_several_actions_in_one_question_are_all_carried_out(x: FormMaker) -> None:
    inside = x.setvalue(CHANGED, "b", literal="7") + x.setvalue(CHANGED, "c", literal="11")
    session = x.session("<a/><b/><c/>", body=x.input("a", inside=inside))
    session.set("/data/a", "foo")
    assert [session.node(f"/data/{n}").value for n in "bc"] == ["7", "11"]


def test_an_action_sees_calculations_made_after_the_answer(x: FormMaker) -> None:
    session = x.session(
        "<a/><twice/><b/>",
        x.bind("twice", type="int", calculate="/data/a * 2"),
        body=x.input("a", inside=x.setvalue(CHANGED, "b", "/data/twice")),
    )
    session.set("/data/a", "12")
    assert session.node("/data/b").value == "24"


def test_an_action_may_set_off_another(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/><c/>",
        body=x.input("a", inside=x.setvalue(CHANGED, "b", "/data/a"))
        + x.input("b", inside=x.setvalue(CHANGED, "c", "concat(/data/b, '!')")),
    )
    session.set("/data/a", "v")
    assert session.node("/data/c").value == "v!"


def test_an_action_sets_what_its_own_answer_makes_relevant(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/>",
        x.bind("b", relevant="/data/a != ''"),
        body=x.input("a", inside=x.setvalue(CHANGED, "b", "/data/a")),
    )
    session.set("/data/a", "v")
    assert session.node("/data/b").value == "v"


def test_an_action_sets_what_is_hidden_and_it_counts_when_shown(x: FormMaker) -> None:
    session = x.session(
        "<a/><show/><b/>",
        x.bind("b", relevant="/data/show = 'yes'"),
        body=x.input("a", inside=x.setvalue(CHANGED, "b", "/data/a")) + x.input("show"),
    )
    session.set("/data/a", "bar")
    assert session.node("/data/b").value == ""
    session.set("/data/show", "yes")
    assert session.node("/data/b").value == "bar"


@pytest.mark.parametrize(("value", "literal"), [(None, ""), ("", "")])
def test_an_action_without_a_value_empties_its_target(
    x: FormMaker, value: str | None, literal: str
) -> None:
    session = x.session("<a>12</a>", x.setvalue("odk-instance-first-load", "a", value, literal))
    assert session.node("/data/a").value == ""


# At the beginning


def test_a_load_action_sets_a_readonly_question(x: FormMaker) -> None:
    session = x.session(
        "<a/>",
        x.bind("a", readonly="1", type="int"),
        x.setvalue("odk-instance-first-load", "a", "4*4"),
    )
    assert session.node("/data/a").value == "16"


def test_a_load_action_is_carried_out_once(x: FormMaker) -> None:
    session = x.session(
        "<out/><in>5</in>", x.setvalue("odk-instance-first-load", "out", "/data/in * 4")
    )
    assert session.node("/data/out").value == "20"
    session.set("/data/in", "4")
    assert session.node("/data/out").value == "20"


def test_a_load_action_passes_by_what_is_hidden_then(x: FormMaker) -> None:
    session = x.session(
        "<out/><in>5</in>",
        x.bind("out", relevant="/data/in = 3"),
        x.setvalue("odk-instance-first-load", "out", "/data/in * 4"),
    )
    session.set("/data/in", "3")
    assert session.node("/data/out").value == ""


def test_a_load_action_wins_over_a_calculation(x: FormMaker) -> None:
    session = x.session(
        "<a>default</a>",
        x.bind("a", jr_preload="uid", calculate="'calculated'"),
        x.setvalue("odk-instance-load", "a", literal="action"),
    )
    assert session.node("/data/a").value == "action"


def test_a_load_action_sets_an_attribute(x: FormMaker) -> None:
    session = x.session('<a id=""/>', x.setvalue("odk-instance-first-load", "a/@id", "7"))
    assert b'<a id="7"/>' in session.to_xml()


def test_a_load_action_in_a_repeat_is_for_all_that_are_there(x: FormMaker) -> None:
    session = x.session(
        "<r><a/></r><r><a/></r>",
        body=x.repeat("r", x.setvalue("odk-instance-load", "r/a", "4*4"), x.input("r/a")),
    )
    assert [session.node(f"/data/r[{i}]/a").value for i in (1, 2)] == ["16", "16"]
    session.add_repeat("/data/r")
    assert session.node("/data/r[3]/a").value == ""


def test_one_action_may_have_several_events(x: FormMaker) -> None:
    session = x.session(
        "<a>5</a><b/>",
        body=x.input(
            "a", inside=x.setvalue(f"odk-instance-first-load {CHANGED}", "b", "/data/a * 2")
        ),
    )
    assert session.node("/data/b").value == "10"
    session.set("/data/a", "15")
    assert session.node("/data/b").value == "30"


@pytest.mark.parametrize(
    ("event", "again"), [("odk-instance-first-load", "555"), ("odk-instance-load", "16")]
)
def test_taking_up_a_submission_fires_only_the_load_event(
    x: FormMaker, event: str, again: str
) -> None:
    form = x.form("<a/>", x.bind("a", type="int"), x.setvalue(event, "a", "4*4"))
    session = form.new_session()
    assert session.node("/data/a").value == "16"
    session.set("/data/a", "555")
    assert form.restore(session.to_xml()).node("/data/a").value == again


def test_taking_up_a_draft_changes_nothing(x: FormMaker) -> None:
    form = x.form("<a/>", x.bind("a", type="int"), x.setvalue("odk-instance-load", "a", "4*4"))
    session = form.new_session()
    session.set("/data/a", "555")
    assert form.restore(session.to_draft_xml()).node("/data/a").value == "555"


@pytest.mark.parametrize("event", ["odk-inftance-first-load", "my-event", f"{CHANGED} other"])
def test_an_event_nobody_knows_is_an_error(x: FormMaker, event: str) -> None:
    (error,) = check_form(x.xml("<a/>", x.setvalue(event, "a", "1")))
    assert isinstance(error, FormStructureError)
    assert error.fields["detail"] == "unknown-event"


def test_the_old_name_of_the_first_event_still_works(x: FormMaker) -> None:
    session = x.session("<a/>", x.setvalue("xforms-ready", "a", "1"))
    assert session.node("/data/a").value == "1"


# In repeats


def test_an_action_in_a_repeat_sets_its_own_repetition(x: FormMaker) -> None:
    session = x.session(
        "<r><a/><b/></r>",
        body=x.repeat("r", x.input("r/a", inside=x.setvalue(CHANGED, "r/b", "4*position(..)"))),
    )
    session.add_repeat("/data/r")
    session.add_repeat("/data/r")
    for place in (1, 2, 3):
        session.set(f"/data/r[{place}]/a", "7")
        assert session.node(f"/data/r[{place}]/b").value == str(4 * place)


def test_an_action_in_a_repeat_sets_what_is_outside(x: FormMaker) -> None:
    session = x.session(
        "<n>0</n><r><a/></r>",
        x.bind("n", type="int"),
        body=x.repeat("r", x.input("r/a", inside=x.setvalue(CHANGED, "n", ".+1"))),
    )
    session.set("/data/r[1]/a", "7")
    assert session.node("/data/n").value == "1"


@pytest.mark.parametrize("place", [1, 2])
def test_an_action_outside_sets_the_repetition_it_chooses(x: FormMaker, place: int) -> None:
    target = f"/data/r[position()={place}]/b"
    session = x.session(
        "<a/><r><b/></r><r><b/></r><r><b/></r>",
        body=x.input("a", inside=x.setvalue(CHANGED, target, "/data/a"))
        + x.repeat("r", x.input("r/b")),
    )
    session.set("/data/a", "foo")
    found = [session.node(f"/data/r[{i}]/b").value for i in (1, 2, 3)]
    assert found == ["foo" if i == place else "" for i in (1, 2, 3)]


def test_an_action_that_means_several_repetitions_sets_none(x: FormMaker) -> None:
    session = x.session(
        "<a/><r><b/></r><r><b/></r>",
        body=x.input("a", inside=x.setvalue(CHANGED, "r/b", "/data/a"))
        + x.repeat("r", x.input("r/b")),
    )
    session.set("/data/a", "foo")
    assert [session.node(f"/data/r[{i}]/b").value for i in (1, 2)] == ["", ""]


@pytest.fixture
def on_new(x: FormMaker) -> Callable[..., Session]:
    def make(
        value: str, instance: str = '<top/><r jr:template=""><a/></r>', **options: Any
    ) -> Session:
        repeat = x.repeat(
            "r", x.setvalue("odk-new-repeat", "r/a", value), x.input("r/a"), **options
        )
        return x.session(instance, body=x.input("top") + repeat)

    return make


def test_a_new_repetition_can_default_to_its_position(on_new: Callable[..., Session]) -> None:
    session = on_new("position(..)")
    for place in ("1", "2"):
        session.add_repeat("/data/r")
        assert session.node(f"/data/r[{place}]/a").value == place


def test_a_new_repetition_can_default_to_an_answer_outside(on_new: Callable[..., Session]) -> None:
    session = on_new("../../top + 2")
    session.set("/data/top", "12")
    session.add_repeat("/data/r")
    assert session.node("/data/r[1]/a").value == "14"


def test_a_new_repetition_can_default_to_the_one_before(on_new: Callable[..., Session]) -> None:
    session = on_new("/data/r[position() = position(current()/..) - 1]/a", "<top/><r><a>7</a></r>")
    session.add_repeat("/data/r")
    assert session.node("/data/r[2]/a").value == "7"
    session.set("/data/r[2]/a", "8")
    session.add_repeat("/data/r")
    assert [session.node(f"/data/r[{i}]/a").value for i in (1, 2, 3)] == ["7", "8", "8"]


def test_repetitions_of_the_form_itself_are_not_new(on_new: Callable[..., Session]) -> None:
    session = on_new("'new'", "<top/><r><a/></r><r><a/></r>")
    assert [session.node(f"/data/r[{i}]/a").value for i in (1, 2)] == ["", ""]
    session.add_repeat("/data/r")
    assert session.node("/data/r[3]/a").value == "new"


def test_repetitions_made_by_a_count_are_new(on_new: Callable[..., Session]) -> None:
    session = on_new("position(..)", count="/data/top")
    session.set("/data/top", "2")
    session.set("/data/top", "4")
    assert [session.node(f"/data/r[{i}]/a").value for i in range(1, 5)] == ["1", "2", "3", "4"]


def test_an_action_for_new_repetitions_must_stand_in_a_repeat(x: FormMaker) -> None:
    (error,) = check_form(x.xml("<a/>", x.setvalue("odk-new-repeat", "a", "1")))
    assert error.fields["detail"] == "new-repeat-outside"


def test_an_action_needs_a_target(x: FormMaker) -> None:
    (error,) = check_form(x.xml("<a/>", x.setvalue("odk-instance-load", "nowhere", "1"), body=""))
    assert error.fields["detail"] == "action-without-target"


def test_actions_that_set_each_other_off_without_end_are_refused(x: FormMaker) -> None:
    form = x.form(
        "<a/><b/>",
        body=x.input("a", inside=x.setvalue(CHANGED, "b", "concat(/data/a, 'x')"))
        + x.input("b", inside=x.setvalue(CHANGED, "a", "concat(/data/b, 'y')")),
    )
    session = form.new_session()
    from vetting_desk.errors import FormCycleError

    with pytest.raises(FormCycleError):
        session.set("/data/a", "go")
    assert session.node("/data/a").value == ""


# Preloads


@pytest.mark.parametrize(
    ("preload", "parameter", "pattern"),
    [
        ("uid", "", r"uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
        ("timestamp", "start", r"2026-11-22T10:00:00\.000\+00:00"),
        ("date", "today", "2026-11-22"),
        ("timestamp", "end", ""),
        ("property", "deviceid", ""),
        ("unknown", "", ""),
    ],
)
def test_a_preload_gives_its_value_at_the_beginning(
    x: FormMaker, preload: str, parameter: str, pattern: str
) -> None:
    session = x.session("<a/>", x.bind("a", jr_preload=preload, jr_preloadParams=parameter))
    assert re.fullmatch(pattern, session.node("/data/a").value)


def test_the_end_is_noted_when_the_submission_is_made(x: FormMaker) -> None:
    bind = x.bind("a", type="dateTime", jr_preload="timestamp", jr_preloadParams="end")
    session = x.session("<a/>", bind)
    moment = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
    assert b"<a>2026-11-23T08:30:00.000+00:00</a>" in session.to_xml(now=moment)


@pytest.mark.parametrize("name", ["username", "deviceid", "email", "phonenumber"])
def test_a_property_is_preloaded_if_it_is_given(x: FormMaker, name: str) -> None:
    form = x.form("<a/>", x.bind("a", jr_preload="property", jr_preloadParams=name))
    session = form.new_session(properties={name: "told"})
    assert session.node("/data/a").value == "told"


def test_a_preload_wins_over_a_default_but_not_over_a_calculation(x: FormMaker) -> None:
    session = x.session(
        "<a>default</a><b>default</b>",
        x.bind("a", jr_preload="uid"),
        x.bind("b", jr_preload="uid", calculate="'computed'"),
    )
    assert session.node("/data/a").value.startswith("uuid:")
    assert session.node("/data/b").value == "computed"


def test_taking_up_a_submission_preloads_nothing_again(x: FormMaker) -> None:
    form = load_form(x.xml("<a/>", x.bind("a", jr_preload="uid")))
    session = form.new_session()
    before = session.node("/data/a").value
    assert form.restore(session.to_xml()).node("/data/a").value == before


def test_a_form_without_an_id_for_its_instances_gets_one(x: FormMaker) -> None:
    assert re.search(rb"<orx:meta><orx:instanceID>uuid:", x.session("<a/>").to_xml())


@pytest.mark.parametrize(
    ("meta", "identifier"),
    [
        ("<meta><deprecatedID> uuid:1 </deprecatedID></meta>", "uuid:1"),
        ('<o:meta xmlns:o="urn:o"><o:deprecatedID>uuid:2</o:deprecatedID></o:meta>', "uuid:2"),
        ("<meta><deprecatedID/></meta>", ""),
        ("<deprecatedID>uuid:3</deprecatedID>", ""),
        ("", ""),
    ],
)
def test_what_a_submission_corrects_is_named_in_its_meta(meta: str, identifier: str) -> None:
    assert deprecated_id(ET.fromstring(f"<data>{meta}</data>")) == identifier
