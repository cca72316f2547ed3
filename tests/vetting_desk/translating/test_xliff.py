"""XLIFF 2.0: any text comes back as it went, and a hostile file is refused."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.errors import TranslationFileError
from vetting_desk.translating.units import Catalogue, State, Unit
from vetting_desk.translating.xliff import MAX_BYTES, NAMESPACE, read_xliff, write_xliff

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
KEYS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=30)


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    units = []
    for key in draw(st.lists(KEYS, max_size=6, unique=True)):
        target = draw(ANY)
        states = [State.TRANSLATED, State.SOURCE_CHANGED] if target else [State.MISSING]
        notes = tuple(draw(st.lists(st.text("abc <&>ҷ", min_size=1), max_size=2)))
        units.append(Unit(key, draw(ANY), target, draw(st.sampled_from(states)), notes))
    return Catalogue(
        "instrument:intake", "en", draw(st.sampled_from(["tg", "fa-AF"])), tuple(units)
    )


@given(catalogues())
def test_every_text_comes_back_as_it_went(catalogue: Catalogue) -> None:
    assert read_xliff(write_xliff(catalogue)) == catalogue


def test_it_is_xml_of_the_standard_s_namespace() -> None:
    unit = Unit("survey/sex/label", "Sex", "", State.MISSING, ("select_one",))
    root = ET.fromstring(write_xliff(Catalogue("instrument:x", "en", "fa", (unit,))))
    assert root.attrib == {"version": "2.0", "srcLang": "en", "trgLang": "fa"}
    [file] = root
    assert file.get("trgDir") == "rtl"
    [segment] = root.iter(f"{{{NAMESPACE}}}segment")
    assert segment.attrib == {"state": "initial", "subState": "vd:missing"}
    assert [child.tag.rpartition("}")[2] for child in segment] == ["source"]


def wrapped(inside: str, head: str = 'version="2.0" srcLang="en" trgLang="tg"') -> bytes:
    return f'<xliff xmlns="{NAMESPACE}" {head}><file id="f">{inside}</file></xliff>'.encode()


def test_a_tool_may_split_a_text_and_mark_words() -> None:
    inside = (
        '<unit id="u" name="a"><segment><source>One. </source><target>Як.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment><source><mrk id="m">Two</mrk><sm id="s"/>!</source>'
        '<target>Д<mrk id="n">у</mrk></target></segment></unit>'
    )
    [unit] = read_xliff(wrapped(inside)).units
    assert (unit.source, unit.target) == ("One.  Two!", "Як. Ду")


UNIT = '<unit id="u" name="a"><segment><source>{}</source></segment></unit>'


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (b"", "no element found"),
        (b"<html/>", "not-xliff"),
        (wrapped("", 'version="2.1" srcLang="en" trgLang="tg"'), "not-xliff"),
        (wrapped("", 'version="2.0" srcLang="en" trgLang=""'), "no-languages"),
        (wrapped("", 'version="2.0" srcLang="../.." trgLang="tg"'), "no-languages"),
        (wrapped('</file><file id="g">'), "one-file"),
        (wrapped('<unit id="u"><segment><source>x</source></segment></unit>'), "no-unit-name"),
        (wrapped(UNIT.format("x") * 2), "unit-twice"),
        (wrapped(UNIT.format('a<ph id="p"/>')), "inline-code"),
        (wrapped(UNIT.format('<pc id="p">a</pc>')), "inline-code"),
        (wrapped(UNIT.format('<cp hex="D800"/>')), "bad-character"),
        (wrapped(UNIT.format('<cp hex="FFFFFFFFFF"/>')), "bad-character"),
        (wrapped(UNIT.format('<cp hex="zz"/>')), "bad-character"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]>' + wrapped(""), "document-type"),
        (b'<!DOCTYPE x SYSTEM "file:///etc/passwd">' + wrapped(""), "document-type"),
        (b'<?xml version="1.0" encoding="utf-7"?>' + wrapped(""), "encoding"),
        (wrapped("<group>" * 300 + "</group>" * 300), "too-deep"),
        (b" " * (MAX_BYTES + 1), "too-large"),
    ],
)
def test_what_is_not_as_it_should_be_is_refused(content: bytes, detail: str) -> None:
    with pytest.raises(TranslationFileError) as refused:
        read_xliff(content, "back.xlf")
    assert refused.value.fields["detail"] == detail


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(content: bytes) -> None:
    with pytest.raises(TranslationFileError):
        read_xliff(content)
