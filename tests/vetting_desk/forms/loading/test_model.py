"""The primary instance and its definitions."""

from xml.etree import ElementTree as ET

import pytest

from vetting_desk.forms.definition import NodeDefinition
from vetting_desk.forms.loading.model import (
    ModelReader,
    blank_copy,
    default_value,
    ensure_instance_id,
    is_template,
)
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.names import JAVAROSA, OPENROSA, Namespaces

JR = f'xmlns:jr="{JAVAROSA}"'


class Read:
    """The definitions of an instance written in one line."""

    def __init__(
        self, xml: str, repeats: tuple[str, ...] = (), groups: tuple[str, ...] = ()
    ) -> None:
        self.problems = Problems("t.xml")
        names = Namespaces([("orx", OPENROSA)])
        reader = ModelReader(names, frozenset(repeats), frozenset(groups), self.problems)
        self.root: NodeDefinition = reader.read(ET.fromstring(xml))
        self.by_path = reader.by_path
        self.definitions = reader.definitions


def test_definitions_are_numbered_in_document_order() -> None:
    read = Read("<data><a/><g><b/></g><c/></data>")
    assert [each.path for each in read.definitions] == [
        *("/data", "/data/a", "/data/g", "/data/g/b", "/data/c"),
    ]
    assert [each.index for each in read.definitions] == [0, 1, 2, 3, 4]


def test_what_holds_nothing_is_a_question_unless_the_body_calls_it_a_group() -> None:
    read = Read("<data><a/><g/></data>", groups=("/data/g",))
    assert read.by_path["/data/a"].is_leaf
    assert not read.by_path["/data/g"].is_leaf


def test_the_root_is_no_question() -> None:
    assert not Read("<data/>").root.is_leaf


def test_a_name_twice_is_a_problem_unless_the_body_repeats_it() -> None:
    xml = "<data><a/><a/></data>"
    (problem,) = Read(xml).problems.found
    assert (problem.fields["detail"], problem.fields["name"]) == ("duplicate-name", "a")
    assert Read(xml, repeats=("/data/a",)).problems.found == []


def test_what_only_a_later_repetition_has_is_defined_too() -> None:
    read = Read("<data><r><a/></r><r><b/></r></data>", repeats=("/data/r",))
    assert set(read.by_path) == {"/data", "/data/r", "/data/r/a", "/data/r/b"}


def test_a_template_is_what_new_repetitions_are_made_from() -> None:
    xml = f'<data {JR}><r><a>1</a></r><r jr:template=""><a>2</a></r></data>'
    repeat = Read(xml, repeats=("/data/r",)).by_path["/data/r"]
    assert is_template(repeat.template)
    assert repeat.template.findtext("a") == "2"


def test_without_a_template_new_repetitions_are_empty() -> None:
    repeat = Read("<data><r><a>1</a></r></data>", repeats=("/data/r",)).by_path["/data/r"]
    assert (repeat.template.findtext("a"), repeat.element.findtext("a")) == ("", "1")


def test_a_repeat_is_among_the_repeats_it_is_in() -> None:
    read = Read("<data><r><s><a/></s></r></data>", repeats=("/data/r", "/data/r/s"))
    assert [each.path for each in read.by_path["/data/r/s/a"].repeats] == ["/data/r", "/data/r/s"]


def test_attributes_are_questions_of_their_own_and_the_template_mark_is_none() -> None:
    read = Read(f'<data {JR}><r jr:template="" k="v"/></data>', repeats=("/data/r",))
    attribute = read.by_path["/data/r/@k"]
    assert (attribute.is_leaf, attribute.default) == (True, "v")
    assert [each.name for each in read.by_path["/data/r"].attributes] == ["@k"]


def test_names_in_the_roots_own_namespace_need_no_prefix() -> None:
    read = Read(f'<data xmlns="urn:own" xmlns:orx="{OPENROSA}"><a/><orx:meta/></data>')
    assert read.root.default_namespace == "urn:own"
    assert {"/data/a", "/data/orx:meta"} <= set(read.by_path)
    assert read.by_path["/data/a"].key == "a"


@pytest.mark.parametrize(
    ("text", "value"), [("<a> x </a>", " x "), ("<a>\n  </a>", ""), ("<a/>", "")]
)
def test_space_that_only_lays_out_is_no_value(text: str, value: str) -> None:
    assert default_value(ET.fromstring(text)) == value


def test_a_blank_copy_has_the_structure_and_no_values() -> None:
    element = ET.fromstring(f'<r {JR} jr:template="" k="v"><a>1</a><g><b>2</b></g></r>')
    assert ET.tostring(blank_copy(element)) == b'<r k="v"><a /><g><b /></g></r>'


@pytest.mark.parametrize(
    ("xml", "added"),
    [
        ("<data/>", True),
        ("<data><meta/></data>", True),
        ("<data><meta><instanceID/></meta></data>", False),
        (f'<data xmlns:o="{OPENROSA}"><o:meta><o:instanceID/></o:meta></data>', False),
    ],
)
def test_an_instance_without_a_place_for_its_id_is_given_one(xml: str, added: bool) -> None:
    root = ET.fromstring(xml)
    assert ensure_instance_id(root, Namespaces([])) is added
    ids = [each for each in root.iter() if each.tag.endswith("instanceID")]
    assert len(ids) == 1


def test_an_id_is_put_beside_its_likes_in_their_namespace() -> None:
    root = ET.fromstring(f'<data xmlns:o="{OPENROSA}"><o:meta/></data>')
    ensure_instance_id(root, Namespaces([]))
    assert root[0][0].tag == f"{{{OPENROSA}}}instanceID"


@pytest.mark.parametrize(
    ("instance", "declared", "path"),
    [
        ("<data/>", [("orx", OPENROSA)], "{%s}meta/{%s}instanceID"),
        ("<data/>", [], "meta/instanceID"),
        ('<data xmlns="urn:own"/>', [], "{urn:own}meta/{urn:own}instanceID"),
        ('<data xmlns="urn:own"/>', [("o", OPENROSA)], "{%s}meta/{%s}instanceID"),
    ],
)
def test_a_form_without_meta_gets_its_id_as_from_odks_engine(
    instance: str, declared: list[tuple[str, str]], path: str
) -> None:
    root = ET.fromstring(instance)
    ensure_instance_id(root, Namespaces(declared))
    assert root.find(path.replace("%s", OPENROSA)) is not None
