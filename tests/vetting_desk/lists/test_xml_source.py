"""Hostile XML is refused before it costs anything: entities, depth, size, count, length, encodings."""

import pytest

from vetting_desk.errors import ListFormatError
from vetting_desk.lists import xml_source

LAUGHS = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;&l;">]><a>&m;</a>'
OUTSIDE = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (LAUGHS, "document-type"),
        (OUTSIDE, "document-type"),
        (b'<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>', "document-type"),
        (b"<a>&unknown;</a>", "not-xml"),
        (b"<a>" * 30 + b"</a>" * 30, "too-deep"),
        (b"<a>" + b"x" * 30_000 + b"</a>", "list-text-too-long"),
        (b'<a b="' + b"x" * 30_000 + b'"/>', "list-text-too-long"),
        (b"<a><b></a>", "not-xml"),
        (b"<a/>trailing", "not-xml"),
        (b"", "not-xml"),
        (b"PK\x03\x04", "not-xml"),
        (b'<?xml version="1.0" encoding="utf-7"?><a/>', "encoding"),
        (b'<?xml version="1.0" encoding="koi8-r"?><a/>', "encoding"),
        ("<a>ж</a>".encode("utf-16"), "not-xml"),
        (b"<a>\xff</a>", "not-xml"),
    ],
    ids=range(15),
)
def test_what_is_hostile_is_refused(data: bytes, detail: str) -> None:
    with pytest.raises(ListFormatError) as refused:
        xml_source.read(data)
    assert refused.value.fields["detail"] == detail


def test_too_large_and_too_many_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_source, "MAX_ELEMENTS", 3)
    with pytest.raises(ListFormatError, match="too-many"):
        xml_source.read(b"<a><b/><b/><b/></a>")
    monkeypatch.setattr(xml_source, "MAX_BYTES", 3)
    with pytest.raises(ListFormatError, match="too-large"):
        xml_source.read(b"<a/>")


def test_namespaces_are_left_out_and_white_space_evened_out() -> None:
    root = xml_source.read(
        b'\xef\xbb\xbf<?xml version="1.0" encoding="UTF-8"?>'
        b'<x:a xmlns:x="u"><x:b> </x:b><x:b>one\n two</x:b></x:a>'
    )
    assert root.tag == "a"
    assert xml_source.text_of(root, "c", "b") == "one two"
    assert xml_source.text_of(root, "c") == ""
