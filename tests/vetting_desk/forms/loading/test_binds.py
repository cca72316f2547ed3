"""Binds: types, preloads, messages and foreign attributes."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import check_form, load_form


@pytest.mark.parametrize(
    ("written", "type_"),
    [
        ("int", "int"),
        ("xsd:int", "int"),
        ("integer", "int"),
        ("dateTime", "dateTime"),
        ("select1", "string"),
        ("rank", "string"),
        ("geoshape", "geoshape"),
        ("nonsense", "string"),
        ("", "string"),
    ],
)
def test_a_type_is_one_of_odks_or_text(x: FormMaker, written: str, type_: str) -> None:
    form = x.form("<a/>", x.bind("a", type=written))
    assert form.by_path["/data/a"].type == type_


def test_a_preload_is_noted_with_its_parameter(x: FormMaker) -> None:
    form = x.form(
        "<a/><b/>",
        x.bind("a", jr_preload="timestamp", jr_preloadParams="end"),
        x.bind("b", jr_preload="uid"),
    )
    found = {d.name: d.preload for d in form.preloads if d.name in "ab"}
    assert found == {"a": ("timestamp", "end"), "b": ("uid", "")}


def test_attributes_of_the_vetting_namespace_are_read_by_their_local_names(x: FormMaker) -> None:
    definition = x.form("<a/>", x.bind("a", vd_role="presence")).by_path["/data/a"]
    assert definition.vetting == {"role": "presence"}
    assert definition.bind_attributes == {}


def test_attributes_of_other_namespaces_are_kept_and_javarosas_are_not(x: FormMaker) -> None:
    bind = x.bind("a", odk_length="long", jr_constraintMsg="no", constraint=". = 1")
    definition = x.form("<a/>", bind).by_path["/data/a"]
    assert definition.bind_attributes == {"{http://www.opendatakit.org/xforms}length": "long"}


def test_a_bind_may_name_its_node_by_ref_and_with_space(x: FormMaker) -> None:
    form = x.form("<a/>", '<bind ref=" /data/a " type="int"/>')
    assert form.by_path["/data/a"].type == "int"


def test_of_two_binds_the_last_counts_alone_and_both_are_reported(x: FormMaker) -> None:
    """As ODK's engine takes them, which says nothing."""
    first = x.bind("a", type="int", relevant="false()", calculate="1", constraint="((")
    xml = x.xml("<a/>", first, x.bind("a", type="date"))
    (problem,) = check_form(xml)
    assert (problem.fields["detail"], problem.fields["name"]) == ("duplicate-bind", "/data/a")
    form = load_form(xml)
    assert form.strays[0].fields["detail"] == "duplicate-bind"
    assert form.by_path["/data/a"].type == "date"
    assert form.new_session().node("/data/a").relevant


def test_rules_for_a_question_that_is_not_there_are_passed_over_and_reported(x: FormMaker) -> None:
    xml = x.xml("<a/>", x.bind("gone", type="int", calculate="/data/gone + (", id="its-id"))
    (problem,) = check_form(xml)
    assert (problem.fields["detail"], problem.fields["name"]) == ("bind-without-node", "/data/gone")
    assert [stray.fields["name"] for stray in load_form(xml).strays] == ["/data/gone"]


def test_an_action_may_name_its_target_by_the_id_of_a_bind(x: FormMaker) -> None:
    action = '<setvalue event="odk-instance-first-load" bind="the-bind">7</setvalue>'
    session = x.session("<a/>", x.bind("a", id="the-bind"), action)
    assert session.node("/data/a").value == "7"
