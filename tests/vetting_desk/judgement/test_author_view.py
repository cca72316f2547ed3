"""An instrument with all its texts and vetting attributes, as its author sees it."""

import pytest

from vetting_desk.errors import FormSyntaxError
from vetting_desk.judgement.author_view import AuthorForm, AuthorNode, read_author_form

XFORM = b"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:vd="urn:vetting-desk:instrument:1"><h:head><model>
<itext><translation lang="en"><text id="q"><value>Name</value></text>
<text id="l-0"><value>Absent</value></text></translation>
<translation lang="ru" default="true()"><text id="q"><value form="audio">a.mp3</value><value>-</value></text>
</translation></itext>
<instance><data id="a" vd:clinical="no"><g><q>told before</q><s/><c/><f/></g></data></instance>
<instance id="list"><root><item><itextId>l-0</itextId><name>0</name></item>
<item><label>Present</label><name>2</name></item></root></instance>
<bind nodeset="/data/g" vd:kind="indicator"/>
<bind nodeset="/data/g/s" vd:role="presence" jr:requiredMsg="Choose one"/>
<bind nodeset="/data/g/c" calculate="1"/><setvalue event="odk-instance-first-load" ref="/data/g/f"/>
</model></h:head><h:body><group ref="/data/g"><label>Sample</label>
<input ref="/data/g/q"><label ref="jr:itext('q')"/></input>
<select1 ref="/data/g/s"><itemset nodeset="instance('list')/root/item"/></select1>
<select1 ref="/data/g/f"><item><label>Yes</label><value>1</value></item></select1>
</group></h:body></h:html>"""


@pytest.fixture
def form() -> AuthorForm:
    return read_author_form(XFORM)


def row(form: AuthorForm, reference: str) -> AuthorNode:
    return next(node for node in form.root.walk() if node.reference == reference)


def test_rows_stand_in_the_order_of_the_form(form: AuthorForm) -> None:
    names = [node.reference.rpartition("/")[2] for node in form.root.walk()]

    assert names == ["data", "g", "q", "s", "c", "f"]


def test_a_text_is_read_in_every_language_it_has(form: AuthorForm) -> None:
    assert form.languages == ("en", "ru")
    assert form.default_language == "ru"
    assert row(form, "/data/g/q").texts["label"] == {"en": "Name", "ru": "-"}


def test_a_text_without_translations_has_no_language(form: AuthorForm) -> None:
    assert row(form, "/data/g").texts["label"] == {"": "Sample"}
    assert row(form, "/data/g/s").texts["requiredMsg"] == {"": "Choose one"}


def test_choices_are_read_from_lists_and_from_the_question_itself(form: AuthorForm) -> None:
    assert row(form, "/data/g/s").choices == {"0": {"en": "Absent"}, "2": {"": "Present"}}
    assert row(form, "/data/g/f").choices == {"1": {"": "Yes"}}


def test_marks_of_the_form_and_of_its_rows_are_read(form: AuthorForm) -> None:
    assert form.root.attributes == {"clinical": "no"}
    assert row(form, "/data/g").kind == "indicator"
    assert row(form, "/data/g/s").role == "presence"


@pytest.mark.parametrize(("name", "calculated"), [("q", False), ("c", True), ("f", True)])
def test_what_an_expression_or_an_action_sets_is_calculated(
    form: AuthorForm, name: str, calculated: bool
) -> None:
    assert row(form, f"/data/g/{name}").calculated is calculated


def test_a_default_is_what_the_instance_holds(form: AuthorForm) -> None:
    assert row(form, "/data/g/q").default == "told before"
    assert row(form, "/data/g/s").default == ""


def test_the_groups_around_a_row_are_listed_innermost_first(form: AuthorForm) -> None:
    around = [node.reference for node in row(form, "/data/g/q").around()]

    assert around == ["/data/g/q", "/data/g", "/data"]


def test_what_is_no_xml_is_refused() -> None:
    with pytest.raises(FormSyntaxError):
        read_author_form(b"<h:html>")
