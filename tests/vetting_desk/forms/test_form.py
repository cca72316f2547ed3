"""A loaded form, and starting and resuming a filling."""

import pytest

from tests.vetting_desk.forms.conftest import NOW, FormMaker
from vetting_desk.errors import AnswerError, FormSyntaxError

META = "<meta><instanceID/></meta>"
ITEXT = '<itext><translation lang="a"/><translation lang="b" default=""/></itext>'


def test_fillings_of_one_form_share_no_answer(x: FormMaker) -> None:
    form = x.form("<a/>")
    first, second = form.new_session(), form.new_session()
    first.set("/data/a", "1")
    assert second.node("/data/a").value == ""


def test_a_filling_begins_in_the_language_asked_for_or_the_forms_own(x: FormMaker) -> None:
    form = x.form("<q/>", ITEXT)
    assert form.new_session().language == "b"
    assert form.new_session(language="a").language == "a"


def test_a_language_the_form_has_not_is_refused(x: FormMaker) -> None:
    with pytest.raises(AnswerError) as caught:
        x.form("<q/>", ITEXT).new_session(language="c")
    assert caught.value.fields["detail"] == "unknown-language"


def test_a_filling_sees_the_moment_it_is_given(x: FormMaker) -> None:
    form = x.form("<q/>", x.bind("q", calculate="today()"))
    assert form.new_session(now=NOW).node("/data/q").value == "2026-11-22"


def test_properties_are_preloaded_where_the_form_asks(x: FormMaker) -> None:
    bind = x.bind("q", jr_preload="property", jr_preloadParams="username")
    session = x.form("<q/>", bind).new_session(properties={"username": "Zara"})
    assert session.node("/data/q").value == "Zara"


@pytest.mark.parametrize("way", ["restore", "edit"])
def test_a_submission_of_another_form_is_refused(x: FormMaker, way: str) -> None:
    with pytest.raises(FormSyntaxError) as caught:
        getattr(x.form("<a/>"), way)(b"<other><a/></other>")
    assert caught.value.fields["detail"] == "another-form"


def test_restoring_keeps_the_id_and_editing_gives_a_new_one(x: FormMaker) -> None:
    form = x.form(f"<a/>{META}", x.bind("meta/instanceID", jr_preload="uid"), body=x.input("a"))
    session = form.new_session()
    own = session.node("/data/meta/instanceID").value
    sent = session.to_xml()
    assert form.restore(sent).node("/data/meta/instanceID").value == own
    edited = form.edit(sent)
    assert edited.node("/data/meta/instanceID").value != own
    assert edited.deprecated_id == own
