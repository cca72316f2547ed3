import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest

from vetting_desk.errors import ReportError
from vetting_desk.model import BirthDate, Desk, DeskKind, NameScript, PersonName
from vetting_desk.reports import (
    ReportAnswer,
    ReportContent,
    ReportSection,
    direction_of,
    load_labels,
    render_report,
)
from vetting_desk.reports.text.vocabulary import words_of

Make = Callable[..., ReportContent]
TextOf = Callable[..., str]
EN = load_labels("en")


def _pages(pdf: bytes) -> int:
    found = re.search(rb"/Count (\d+)[^>]*/Kids", pdf)
    assert found
    return int(found[1])


def test_equal_content_gives_equal_bytes(
    make_content: Make, attachments: Any, english_pdf: bytes
) -> None:
    assert render_report(make_content(), EN, attachments) == english_pdf


def test_words_that_are_kept_between_reports_change_nothing(
    make_content: Make, attachments: Any, english_pdf: bytes
) -> None:
    content = make_content()
    known = replace(content.instrument, vocabulary=words_of([content.instrument.title, "the a of"]))
    for _ in range(2):
        assert render_report(replace(content, instrument=known), EN, attachments) == english_pdf


def test_other_content_gives_another_file_id(make_content: Make, english_pdf: bytes) -> None:
    other = render_report(make_content(case_reference="2026-00018"), EN, {})
    ids = [re.search(rb"/ID\s*\[<(\w{32})>", pdf) for pdf in (english_pdf, other)]
    assert ids[0]
    assert ids[1]
    assert ids[0][1] != ids[1][1]


@pytest.mark.outside
@pytest.mark.parametrize("words", ["آتش\u200cنشانی", "نمی\u200cدانم", "مُحَمَّدٌ", "السَّلَامُ عَلَيْكُمْ"])
def test_half_spaces_and_vowels_are_read_back_in_their_places(
    make_content: Make, text_of: TextOf, words: str
) -> None:
    """WeasyPrint 2841."""
    answer = ReportAnswer("Q", words)
    content = make_content(language="fa", sections=(ReportSection("A", (answer,), 1),))
    text = re.sub("[\u202a-\u202e\u200e\u200f]", "", text_of(render_report(content, EN, {})))
    assert normalize("NFC", words) in normalize("NFC", text)


@pytest.mark.outside
def test_every_answer_can_be_found(english_pdf: bytes, text_of: TextOf) -> None:
    text = text_of(english_pdf)
    for words in (
        "Return assessment: structured professional",
        "Фирӯз Намунаев",
        "Firuz Namunaev",
        "Мадина Намунаева, psychologist",
        "3 May 2026, 14:32 (UTC+05:00)",
        "Identity card, a copy only",
        "I left in spring because of a debt",
        "Original words (Dari)",
        "Not answered",
        "Coded: 2. Omitted: 1. Open: 1.",
        "partial or possible",
        "My neighbour lent the money",
        "Credibility: 6, cannot be judged",
        "Ask the consulate",
        "He saw others punished.",
        "Scenario 2: a favourable course",
        "Debt counselling",
        "Strain is high and help is near.",
        "Not given",
        "To be looked at again by: 3 November 2026",
        "18422 bytes",
        "I made this assessment.",
        "river lamp stone winter",
    ):
        assert words in text, words


@pytest.mark.outside
def test_arabic_letters_can_be_found_as_they_are_written(
    english_pdf: bytes, text_of: TextOf
) -> None:
    text = text_of(english_pdf)
    assert "فیروز" in text
    assert "(سال بد)" in text


@pytest.mark.outside
def test_every_page_carries_case_digest_and_number(
    english_pdf: bytes, text_of: TextOf, make_content: Make
) -> None:
    pages = _pages(english_pdf)
    assert pages > 3
    for page in range(1, pages + 1):
        text = text_of(english_pdf, page)
        assert "Case 2026-00017" in text
        assert f"SHA-256 {make_content().digest}" in text
        assert f"Page {page} of {pages}" in text


@pytest.mark.outside
@pytest.mark.parametrize("language", ["en", "ru", "tg"])
def test_drafts_and_training_are_marked_on_every_page(
    make_content: Make, text_of: TextOf, language: str
) -> None:
    labels = load_labels(language)
    desk = Desk("d", "Invented desk", DeskKind.POST, "Invented", training=True)
    content = make_content(draft=True, desk=desk, digest="", signed_at=None, language=language)
    pdf = render_report(content, labels, {})
    for page in range(1, _pages(pdf) + 1):
        letters = text_of(pdf, page)
        assert set(labels.watermark_draft + labels.watermark_training) <= set(letters)
        assert labels.no_digest in letters
    assert labels.training_note[:20] in text_of(pdf, 1)


@pytest.mark.outside
def test_a_validated_instrument_has_no_note(make_content: Make, text_of: TextOf) -> None:
    content = make_content()
    assert "unvalidated" in text_of(render_report(content, EN, {}))
    validated = replace(content, instrument=replace(content.instrument, validated=True))
    assert "unvalidated" not in text_of(render_report(validated, EN, {}))


@pytest.mark.outside
def test_a_clock_that_stood_behind_is_said(make_content: Make, text_of: TextOf) -> None:
    assert "stood behind" in text_of(render_report(make_content(clock_behind=True), EN, {}), 1)


@pytest.mark.outside
def test_a_correction_names_what_it_corrects(make_content: Make, text_of: TextOf) -> None:
    text = text_of(render_report(make_content(corrects="11111111-2222"), EN, {}), 1)
    assert "Corrects record 11111111-2222" in text


@pytest.mark.outside
def test_a_report_of_nothing_but_its_head_can_be_made(make_content: Make, text_of: TextOf) -> None:
    parts = "interpreter notice sections criteria indicators needs formulation scenarios plan judgements"
    empty: dict[str, Any] = dict.fromkeys([*parts.split(), "readback", "files", "names"], ())
    pdf = render_report(make_content(**empty, review_date="", birth=BirthDate()), EN, {})
    text = text_of(pdf)
    assert _pages(pdf) == 1
    assert "Born not known" in text
    assert "Indicators" not in text


HOSTILE = (
    "",
    "\x00\x07\x1b[31m\x7f\x9b",
    "\ud800 lone \udfff",
    "evil \u202ereversed\u202c end",
    "漢字 カナ 👩\u200d👩\u200d👧 \U0010ffff \ue000",
    "a" + "\u0301" * 500,
    "\u2067" * 300 + "x",
    "x" * 5000,
    "محمد" * 2000,
    "\n" * 200,
    "%s {name} \\ ) ( > <",
    "\ufeff\u200b\u00ad",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_breaks_a_report(make_content: Make, words: str) -> None:
    answer = ReportAnswer(words, words, original=words, original_language=words, number=words)
    section = ReportSection(words, (answer, replace(answer, free_text=True)))
    content = make_content(
        sections=(section,),
        names=(PersonName(words, NameScript.LATIN),),
        case_reference=words[:200],
    )
    assert render_report(content, EN, {}).startswith(b"%PDF-1.7")


@pytest.mark.outside
def test_overrides_and_control_characters_are_shown_and_do_nothing(
    make_content: Make, text_of: TextOf
) -> None:
    name = PersonName("Ann \u202eevil\u202c \x07Smith", NameScript.LATIN)
    text = text_of(render_report(make_content(names=(name,)), EN, {}), 1)
    assert "Ann \ufffdevil \ufffdSmith" in text


@pytest.mark.outside
def test_characters_no_font_has_are_replaced_but_still_found(
    make_content: Make, text_of: TextOf
) -> None:
    name = PersonName("Sample 漢字", NameScript.LATIN)
    assert "Sample 漢字" in text_of(render_report(make_content(names=(name,)), EN, {}), 1)


@pytest.mark.slow
@pytest.mark.outside
def test_a_megabyte_of_words_runs_over_many_pages(make_content: Make, text_of: TextOf) -> None:
    words = "слово и дело " * 78_000
    answer = ReportAnswer("A long story", words + "last", free_text=True)
    pdf = render_report(make_content(sections=(ReportSection("Long", (answer,)),)), EN, {})
    assert _pages(pdf) > 200
    assert "last" in text_of(pdf)


def test_attachments_need_plain_names(make_content: Make) -> None:
    with pytest.raises(ReportError) as raised:
        render_report(make_content(), EN, {"../assessment.json": (b"", "application/json")})
    assert raised.value.fields["detail"] == "attachment-name"


def test_a_report_without_a_time_zone_is_refused(make_content: Make) -> None:
    naive = datetime(2026, 5, 3)  # noqa: DTZ001 (the point of the test)
    with pytest.raises(ValueError, match="time zone"):
        render_report(make_content(written_at=naive), EN, {})


@pytest.mark.outside
@pytest.mark.parametrize("language", ["en", "ru", "tg", "fa"])
def test_the_text_is_read_in_the_order_a_person_reads_it(
    make_content: Make, tmp_path: Path, outside: Callable[..., str], language: str
) -> None:
    """What `pdftotext` gives back: whole words, one heading after the other."""
    labels = load_labels(language)
    content = make_content(language=language, direction=direction_of(language))
    path = tmp_path / "report.pdf"
    path.write_bytes(render_report(content, labels, {}))
    text = " ".join(outside("pdftotext", path, "-").split())
    clean = "".join(sign for sign in text if sign not in _DIRECTIONS)
    places = [
        clean.index(title)
        for title in (
            labels.document,
            labels.brief_conclusions,
            labels.brief_evidence,
            labels.contents,
            labels.about_record,
        )
    ]
    assert places == sorted(places)


_DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
