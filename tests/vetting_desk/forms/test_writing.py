"""Submissions and drafts: written as ODK writes them, and read again."""

import re
from xml.etree import ElementTree as ET

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms import Session


def instance(session: Session) -> str:
    """Return the submission without the id that every form gets."""
    xml = session.to_xml().decode()
    return re.sub(r"<(\w+:)?meta>.*</(\w+:)?meta>| xmlns:\w+=\"[^\"]*\"", "", xml)


def test_a_submission_holds_the_answers(x: FormMaker) -> None:
    session = x.session("<a/><b/>")
    session.set("/data/a", "1 < 2 & 3 > 2")
    assert instance(session) == '<data id="t" version="1"><a>1 &lt; 2 &amp; 3 &gt; 2</a><b/></data>'


def test_the_template_of_a_repeat_is_left_out(x: FormMaker) -> None:
    session = x.session('<r jr:template=""><a/></r><r><a/></r>', body=x.repeat("r", x.input("r/a")))
    session.add_repeat("/data/r")
    assert instance(session) == '<data id="t" version="1"><r><a/></r><r><a/></r></data>'


def test_attributes_of_the_instance_survive(x: FormMaker) -> None:
    session = x.session('<a odk:tag="A" plain="1"/>', root='id="t" orx:version="7" odk:prefix="P"')
    xml = session.to_xml().decode()
    assert 'orx:version="7" odk:prefix="P"' in xml
    assert '<a odk:tag="A" plain="1"/>' in xml
    assert session.form.version == "7"


def test_prefixes_are_declared(x: FormMaker) -> None:
    session = x.session("<orx:meta><orx:instanceID/></orx:meta>", body="")
    root = ET.fromstring(session.to_xml())
    assert root[0].tag == "{http://openrosa.org/xforms}meta"


def test_entities_are_kept_and_computed(x: FormMaker) -> None:
    meta = '<meta><instanceID/><entity dataset="people" id="" create="1"><label/></entity></meta>'
    session = x.session(
        f"<name/>{meta}",
        x.bind("meta/entity/@id", type="string", readonly="true()"),
        x.setvalue("odk-instance-first-load", "meta/entity/@id", "uuid()"),
        x.bind("meta/entity/label", calculate="/data/name"),
        body=x.input("name"),
    )
    session.set("/data/name", "Asal")
    entity = ET.fromstring(session.to_xml()).find("meta/entity")
    assert entity is not None
    assert (entity.get("dataset"), entity.get("create")) == ("people", "1")
    assert len(entity.get("id", "")) == 36
    assert entity.findtext("label") == "Asal"


def test_a_calculated_attribute_follows_answers(x: FormMaker) -> None:
    session = x.session(
        '<a/><b when=""/>', x.bind("b/@when", calculate="concat(/data/a, '!')"), body=x.input("a")
    )
    session.set("/data/a", "now")
    assert '<b when="now!"/>' in instance(session)
    assert session.node("/data/b/@when").value == "now!"


def test_an_expression_may_look_at_attributes(x: FormMaker) -> None:
    session = x.session('<a k="v"/><b/>', x.bind("b", calculate="concat(/data/a/@k, /data/@id)"))
    assert session.node("/data/b").value == "vt"


@pytest.mark.parametrize(
    "text", ["\r\n x", "tab\there", "  spaced  ", "]]>", "\U0001f54a", "\u202eمرحبا"]
)
def test_any_text_comes_back_as_it_was(x: FormMaker, text: str) -> None:
    form = x.form('<a/><b k=""/>')
    session = form.new_session()
    session.set("/data/a", text)
    assert form.restore(session.to_xml()).node("/data/a").value == text
    assert form.restore(session.to_draft_xml()).node("/data/a").value == text


def test_a_submission_comes_back(x: FormMaker) -> None:
    form = x.form("<a/><r><b/></r>", body=x.input("a") + x.repeat("r", x.input("r/b")))
    session = form.new_session()
    session.apply([["/data/a", "1"], ["/data/r", {"repeat": "add"}], ["/data/r[2]/b", "2"]])
    restored = form.restore(session.to_xml())
    assert restored.to_xml() == session.to_xml()
    assert restored.node("/data/r").count == 2


def test_what_was_left_out_comes_back_hidden_with_its_default(x: FormMaker) -> None:
    form = x.form("<show>1</show><a>default</a>", x.bind("a", relevant="/data/show = 1"))
    session = form.new_session()
    session.set("/data/a", "other")
    session.set("/data/show", "0")
    restored = form.restore(session.to_xml())
    assert not restored.node("/data/a").relevant
    restored.set("/data/show", "1")
    assert restored.node("/data/a").value == "default"


def test_a_draft_keeps_what_is_hidden(x: FormMaker) -> None:
    form = x.form("<show>1</show><a/>", x.bind("a", relevant="/data/show = 1"))
    session = form.new_session()
    session.set("/data/a", "kept")
    session.set("/data/show", "0")
    restored = form.restore(session.to_draft_xml())
    restored.set("/data/show", "1")
    assert restored.node("/data/a").value == "kept"


def test_a_submission_is_calculated_again_and_a_draft_is_not(x: FormMaker) -> None:
    form = x.form("<a>1</a><b/>", x.bind("b", calculate="/data/a + 1"))
    session = form.new_session()
    session.set("/data/b", "mine")
    assert form.restore(session.to_draft_xml()).node("/data/b").value == "mine"
    assert form.restore(session.to_xml()).node("/data/b").value == "2"


def test_a_draft_remembers_the_language(x: FormMaker) -> None:
    itext = '<itext><translation lang="a"/><translation lang="b"/></itext>'
    form = x.form("<q/>", itext)
    session = form.new_session(language="b")
    assert form.restore(session.to_draft_xml()).language == "b"
    assert form.restore(session.to_draft_xml(), language="a").language == "a"


def test_replaying_answers_on_a_draft_gives_the_same_ids(x: FormMaker) -> None:
    form = x.form("<a/><b/>", x.bind("b", calculate="if(/data/a != '', uuid(), '')"))
    draft = form.new_session().to_draft_xml()
    first, second = form.restore(draft), form.restore(draft)
    for session in (first, second):
        session.set("/data/a", "1")
        session.set("/data/a", "2")
    assert first.node("/data/b").value == second.node("/data/b").value != ""


def test_repetitions_beyond_the_count_are_left_out_again(x: FormMaker) -> None:
    form = x.form(
        "<n>2</n><r><a/></r>", body=x.input("n") + x.repeat("r", x.input("r/a"), count="/data/n")
    )
    xml = b'<data id="t"><n>2</n><r><a>1</a></r><r><a>2</a></r><r><a>3</a></r></data>'
    restored = form.restore(xml)
    assert restored.node("/data/r").count == 2
    assert restored.node("/data/r[2]/a").value == "2"


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"not xml",
        b"<data>",
        b"<other/>",
        b"<!DOCTYPE data [<!ENTITY e 'x'>]><data><a>&e;</a></data>",
    ],
)
def test_what_is_no_instance_of_the_form_is_refused(x: FormMaker, xml: bytes) -> None:
    with pytest.raises(FormSyntaxError):
        x.form("<a/>").restore(xml)


def test_what_the_form_does_not_know_is_passed_over(x: FormMaker) -> None:
    restored = x.form("<a/>").restore(b'<data id="t"><a>1</a><new>2</new><a>3</a></data>')
    assert restored.node("/data/a").value == "1"


def test_the_last_submission_can_be_a_list(x: FormMaker) -> None:
    form = x.form(
        "<a/><b/>",
        '<instance id="last" src="jr://instance/last-saved"/>',
        x.setvalue("odk-instance-first-load", "b", "instance('last')/data/a"),
    )
    session = form.new_session()
    session.set("/data/a", "remembered")
    assert form.new_session(last_saved=session.to_xml()).node("/data/b").value == "remembered"
    assert form.new_session().node("/data/b").value == ""


# Corrections


META = "<meta><instanceID/></meta>"


def id_of(session: Session, name: str = "instanceID") -> str | None:
    return ET.fromstring(session.to_xml()).findtext(f"meta/{name}")


@pytest.mark.parametrize("meta", [META, META.replace("</meta>", "<deprecatedID/></meta>")])
def test_a_correction_has_a_new_id_and_names_the_old_one(x: FormMaker, meta: str) -> None:
    bind = x.bind("meta/instanceID", jr_preload="uid")
    form = x.form(f"<a/>{meta}", bind, body=x.input("a"))
    session = form.new_session()
    session.set("/data/a", "answer")
    edited = form.edit(session.to_xml())
    assert edited.node("/data/a").value == "answer"
    assert id_of(edited) not in ("", id_of(session))
    assert id_of(edited, "deprecatedID") == id_of(session)


def test_a_correction_of_a_correction_names_the_one_before(x: FormMaker) -> None:
    form = x.form(f"<a/>{META}", x.bind("meta/instanceID", jr_preload="uid"), body=x.input("a"))
    first = form.edit(form.new_session().to_xml())
    second = form.edit(first.to_xml())
    assert id_of(second, "deprecatedID") == id_of(first)


def test_taking_up_a_submission_again_is_no_correction(x: FormMaker) -> None:
    form = x.form(f"<a/>{META}", x.bind("meta/instanceID", jr_preload="uid"), body=x.input("a"))
    session = form.new_session()
    restored = form.restore(session.to_xml())
    assert id_of(restored) == id_of(session)
    assert id_of(restored, "deprecatedID") is None


@pytest.mark.parametrize("meta", [META, META.replace("</meta>", "<deprecatedID/></meta>")])
def test_a_correction_left_as_a_draft_or_sent_still_names_what_it_corrects(
    x: FormMaker, meta: str
) -> None:
    bind = x.bind("meta/instanceID", jr_preload="uid")
    form = x.form(f"<a/>{meta}", bind, body=x.input("a"))
    sent = form.new_session()
    edited = form.edit(sent.to_xml())
    for again in (form.restore(edited.to_draft_xml()), form.restore(edited.to_xml())):
        assert id_of(again, "deprecatedID") == id_of(sent)
        assert id_of(again) == id_of(edited)
    assert form.restore(edited.to_draft_xml()).to_draft_xml() == edited.to_draft_xml()
