"""A loaded form's properties and content."""

from hashlib import sha256
from xml.etree import ElementTree as ET

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms.texts import FormLanguage, Output
from vetting_desk.forms.xpath.context import Context

CSV = '<instance id="c" src="jr://file-csv/c.csv"/>'


@pytest.mark.parametrize(
    ("root", "id_"),
    [('id="own"', "own"), ('xmlns="urn:its:namespace"', "urn:its:namespace"), ("", "data")],
)
def test_a_form_without_an_id_is_called_by_its_namespace_or_root(
    x: FormMaker, root: str, id_: str
) -> None:
    assert x.form("<a/>", root=root, body="").id == id_


@pytest.mark.parametrize(
    ("root", "version"),
    [('id="t" version="7"', "7"), ('id="t" orx:version="8"', "8"), ('id="t"', "")],
)
def test_a_version_may_have_a_prefix_or_be_missing(x: FormMaker, root: str, version: str) -> None:
    assert x.form("<a/>", root=root).version == version


def test_the_digest_is_that_of_the_bytes(x: FormMaker) -> None:
    form = x.form("<a/>")
    assert form.sha256 == sha256(form.xml).hexdigest()


def test_languages_have_code_and_direction(x: FormMaker) -> None:
    names = ("Тоҷикӣ (tg)", "دری (prs)")
    itext = "".join(f'<translation lang="{name}"/>' for name in names)
    form = x.form("<a/>", f"<itext>{itext}</itext>")
    languages = [FormLanguage.from_name(name) for name in form.languages]
    assert [(each.code, each.right_to_left) for each in languages] == [
        ("tg", False),
        ("prs", True),
    ]


def test_a_list_is_read_once(x: FormMaker) -> None:
    form = x.form("<a/>", x.list("l", ("name",), ("x",)))
    assert form.list_instance("l") is form.list_instance("l")


def test_a_list_the_form_has_not_is_none(x: FormMaker) -> None:
    assert x.form("<a/>").list_instance("l") is None


@pytest.mark.parametrize("name", ["c.csv", "below/c.csv"])
def test_a_file_is_found_by_its_name_with_its_folder_or_without(x: FormMaker, name: str) -> None:
    instance = CSV.replace("c.csv", name)
    form = x.form("<a/>", instance, attachments={"c.csv": b"name\nx\n"})
    assert form.attachments == {name: b"name\nx\n"}
    assert form.missing_attachments == ()
    found = form.list_instance("c")
    assert found is not None
    assert found.value == "x"


def test_a_file_needed_twice_is_missing_once(x: FormMaker) -> None:
    form = x.form("<a/>", CSV, CSV.replace('id="c"', 'id="d"'))
    assert form.missing_attachments == ("c.csv",)
    assert form.list_instance("c") is None


def test_a_file_that_is_broken_is_reported_when_it_is_read(x: FormMaker) -> None:
    form = x.form("<a/>", CSV, attachments={"c.csv": b"name\nx,y\n"})
    with pytest.raises(FormSyntaxError):
        form.list_instance("c")


@pytest.mark.parametrize(
    ("source", "shown"),
    [("/data/a", "answer"), ("1 + 1", "2"), ("1 +", ""), ("nothing-like-it()", "")],
)
def test_an_output_that_cannot_be_read_shows_nothing(x: FormMaker, source: str, shown: str) -> None:
    session = x.session("<a>answer</a>")
    leaf = session.node("/data/a").inner
    run = session.form.output(Output(source), leaf.definition)
    assert run(Context(session, leaf)) == shown


def test_an_output_is_compiled_once_for_each_question(x: FormMaker) -> None:
    form = x.form("<a/><b/>")
    output = Output(".")
    run = form.output(output, form.by_path["/data/a"])
    assert form.output(output, form.by_path["/data/a"]) is run
    assert form.output(output, form.by_path["/data/b"]) is not run


def test_a_draft_is_distinguished_from_a_submission(x: FormMaker) -> None:
    session = x.session("<a/>")
    assert session.form.is_draft(ET.fromstring(session.to_draft_xml()))
    assert not session.form.is_draft(ET.fromstring(session.to_xml()))
