"""Untrusted XML: what is read, and what is refused."""

from pathlib import Path

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import (
    FormSyntaxError,
)
from vetting_desk.forms import load_form, xml_reader
from vetting_desk.forms.xml_reader import forbidden_character, read_xml


def test_an_error_names_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.xml"
    path.write_bytes(b"<html>\n<head>\n</html>")
    with pytest.raises(FormSyntaxError) as caught:
        load_form(path)
    assert (caught.value.fields["file"], caught.value.fields["line"]) == ("broken.xml", 3)


@pytest.mark.parametrize(
    "document",
    [
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><html>&x;</html>',
        b'<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><html/>',
        b'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">'
        + b"".join(b'<!ENTITY b%d "%s">' % (i, b"&a;" * 1000) for i in range(50))
        + b"]><l>&b1;</l>",
    ],
)
def test_entities_are_never_read(document: bytes) -> None:
    with pytest.raises(FormSyntaxError) as caught:
        load_form(document)
    assert caught.value.fields["detail"] == "document-type"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_usual_encodings_are_read(x: FormMaker, encoding: str) -> None:
    text = x.xml("<a/>", body=x.input("a", "Ном")).decode()
    if encoding == "utf-16":
        text = text.replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>')
    form = load_form(text.encode(encoding))
    assert form.new_session().node("/data/a").label == "Ном"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", None),
        ("tab\t line\n return\r", None),
        ("\ud7ff\ue000\ufffd\U00010000\U0010ffff", None),
        ("ab\x00", 2),
        ("\x1f", 0),
        ("a\ud800", 1),
        ("\ufffe", 0),
        ("\uffff", 0),
    ],
)
def test_a_character_xml_cannot_carry_is_found(text: str, place: int | None) -> None:
    """XML 1.0, production 2."""
    assert forbidden_character(text) == place


def test_prefixes_are_noted_in_document_order() -> None:
    document = read_xml(
        b'<a xmlns="urn:d" xmlns:p="urn:one"><b xmlns:p="urn:two" xmlns:q="urn:q"/></a>'
    )
    names = document.namespaces
    assert (names.default, names.uri("p"), names.uri("q")) == ("urn:d", "urn:one", "urn:q")


@pytest.mark.parametrize(("depth", "read"), [(200, True), (202, False)])
def test_elements_nest_to_a_bound(depth: int, read: bool) -> None:
    xml = b"<a>" * depth + b"</a>" * depth
    if read:
        assert read_xml(xml).root.tag == "a"
    else:
        with pytest.raises(FormSyntaxError) as caught:
            read_xml(xml)
        assert caught.value.fields["detail"] == "too-deep"


def test_a_document_is_read_up_to_a_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_reader, "MAX_BYTES", 10)
    assert read_xml(b"<a></a>   ").root.tag == "a"
    with pytest.raises(FormSyntaxError) as caught:
        read_xml(b"<a></a>    ")
    assert caught.value.fields["detail"] == "too-large"


def test_an_entity_of_xml_itself_is_read_and_any_other_is_refused() -> None:
    assert read_xml(b"<a>&lt;&amp;&#1178;</a>").root.text == "<&\u049a"
    with pytest.raises(FormSyntaxError) as caught:
        read_xml(b"<a>&own;</a>", "f.xml")
    assert (caught.value.fields["file"], caught.value.fields["line"]) == ("f.xml", 1)
