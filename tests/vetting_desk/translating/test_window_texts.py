"""The window's texts: read from Qt's files, and put back with everything else left byte for byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.errors import TranslationFileError, TranslationMismatchError
from vetting_desk.paths import resource_path
from vetting_desk.translating.units import Catalogue, Unit
from vetting_desk.translating.window_texts import WindowTexts
from vetting_desk.translating.xliff import read_xliff, write_xliff

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tg" sourcelanguage="en">
<context>
    <name>CasePage</name>
    <message>
        <source>Cases &amp; more</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n парванда</numerusform>
            <numerusform>%n парванда</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>of a case</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""
LANGUAGES = ["ru", "tg", "fa"]


def keys(texts: WindowTexts) -> dict[str, str]:
    return {
        unit.source + (unit.key[-2:] if "%n" in unit.source else ""): unit.key
        for unit in texts.catalogue().units
    }


def test_each_form_of_a_number_is_a_text_and_a_comment_is_told() -> None:
    units = WindowTexts(TS.encode()).catalogue().units
    assert [(unit.source, unit.target) for unit in units] == [
        ("Cases & more", "Парвандаҳо"),
        ("%n case(s)", "%n парванда"),
        ("%n case(s)", "%n парванда"),
        ("New", ""),
    ]
    assert units[3].notes == ("CasePage", "of a case")
    assert "form 2 of 2" in units[2].notes


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_s_texts_go_and_come_without_loss(language: str) -> None:
    content = resource_path(f"i18n/vetting_desk_{language}.ts").read_bytes()
    texts = WindowTexts(content)
    back = read_xliff(write_xliff(texts.catalogue()))
    made, outcome = texts.with_translations(back)
    assert made == content
    assert outcome.whole
    assert len(texts.catalogue().units) > 2000


def given_back(key: str, source: str, target: str) -> Catalogue:
    return Catalogue("window", "en", "tg", (Unit(key, source, target),))


def test_a_new_text_is_finished_and_nothing_else_moves() -> None:
    texts = WindowTexts(TS.encode())
    made, outcome = texts.with_translations(given_back(keys(texts)["New"], "New", 'Нав "<&'))
    wanted = "<translation>Нав &quot;&lt;&amp;</translation>"
    assert made.decode() == TS.replace('<translation type="unfinished"></translation>', wanted)
    assert len(outcome.added) == 1


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(
    lambda text: text.strip() == text and not set(text) & set("{}%")
)


@given(WORDS)
def test_any_words_are_read_back(words: str) -> None:
    texts = WindowTexts(TS.encode())
    made, _ = texts.with_translations(given_back(keys(texts)["New"], "New", words))
    assert [unit.target for unit in WindowTexts(made).catalogue().units][3] == words


def test_one_form_of_a_number_changes_alone_and_keeps_its_number() -> None:
    texts = WindowTexts(TS.encode())
    key = keys(texts)["%n case(s)/2"]
    made, _ = texts.with_translations(given_back(key, "%n case(s)", "%n парвандаҳо"))
    assert [unit.target for unit in WindowTexts(made).catalogue().units][1:3] == [
        "%n парванда",
        "%n парвандаҳо",
    ]
    assert texts.with_translations(given_back(key, "%n case(s)", "парвандаҳо"))[1].refused


def test_a_text_whose_english_changed_is_another_text() -> None:
    texts = WindowTexts(TS.encode())
    changed = WindowTexts(TS.replace("New", "Newer").encode())
    assert changed.with_translations(given_back(keys(texts)["New"], "New", "Нав"))[1].unknown


@pytest.mark.parametrize(("origin", "to"), [("instrument:f", "tg"), ("window", "ru")])
def test_other_texts_are_refused(origin: str, to: str) -> None:
    with pytest.raises(TranslationMismatchError):
        WindowTexts(TS.encode()).with_translations(Catalogue(origin, "en", to, ()))


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (b"", "no element found"),
        (b"<TS/>", "not-ts"),
        (b"<html language='tg'/>", "not-ts"),
        (b"<TS language='tg'><context><message><translation/></message></context></TS>", "not-ts"),
        (b'<!DOCTYPE TS [<!ENTITY a "b">]><TS language="tg">&a;</TS>', "document-type"),
        (b" " * (16 * 1024 * 1024 + 1), "too-large"),
    ],
)
def test_what_is_no_translation_file_is_refused(content: bytes, detail: str) -> None:
    with pytest.raises(TranslationFileError) as refused:
        WindowTexts(content)
    assert refused.value.fields["detail"] == detail


@given(st.binary(max_size=100))
def test_no_bytes_break_the_reader(content: bytes) -> None:
    with pytest.raises(TranslationFileError):
        WindowTexts(content)
