"""Pages for a screen: the glyphs of the file, their text in reading order, and what a printed copy says."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from reportlab.lib.pagesizes import A4

from vetting_desk.model.pages import LaidOut, LaidOutPage
from vetting_desk.reports import (
    PrintedCopy,
    ReportContent,
    lay_out,
    lay_out_copies,
    load_labels,
    render_report,
)
from vetting_desk.reports.drawing import PAGE_HEIGHT, PAGE_WIDTH
from vetting_desk.reports.pdf.page_text import page_text

AT = datetime(2026, 5, 3, 9, 30, tzinfo=UTC)


def said(page: LaidOutPage) -> str:
    return "\n".join(line.text for line in page.lines)


def whole(laid_out: LaidOut) -> str:
    return "\n".join(said(page) for page in laid_out.pages)


def test_the_page_is_as_large_as_the_files() -> None:
    assert (PAGE_WIDTH, PAGE_HEIGHT) == A4


@pytest.mark.parametrize("kind", ["make", "tajik", "persian"])
def test_the_letters_are_those_of_the_file(kind: str, request: pytest.FixtureRequest) -> None:
    content = (
        request.getfixturevalue("make_content")()
        if kind == "make"
        else request.getfixturevalue(f"{kind}_content")
    )
    labels = load_labels(content.language)

    # The reader of the file sets marks of direction between what it finds.
    file = str(page_text(render_report(content, labels, {}))).replace("\u200f", "")
    shown = "".join(whole(lay_out(content, labels)).split()).replace("\u200f", "")

    # The file's text includes its watermarks, marks of direction that keep vowels in their words, and reads
    # right-to-left words as they are drawn.
    marks = "".join(
        labels.watermark_training for _ in lay_out(content, labels).pages if content.desk.training
    )
    assert Counter(file.replace("\u200f", "")) == Counter(shown + "".join(marks.split()))


def test_right_to_left_text_is_read_in_its_order(persian_content: ReportContent) -> None:
    text = whole(lay_out(persian_content, load_labels("en")))
    assert "من در بهار ۱۳۹۸ (سالِ بد) به خاطر قرض رفتم" in text
    assert "گذرنامه AB-1234567 (رونوشت)" in text


def test_a_letter_lies_where_its_glyphs_are_painted(persian_content: ReportContent) -> None:
    for page in lay_out(persian_content, load_labels("en")).pages:
        for line in page.lines:
            for word, _ in line.words:
                assert all(0 <= letter.left <= letter.right for letter in word.letters)
                assert max((letter.right for letter in word.letters), default=0) <= word.width
                assert sum(len(run.glyphs) for run in word.runs) >= len(word.letters)


def test_sections_are_where_their_headings_stand(make_content: Callable[..., Any]) -> None:
    laid_out = lay_out(make_content(), load_labels("en"))

    assert [section.title for section in laid_out.sections][:2] == [
        "What the assessor concludes",
        "Strongest evidence",
    ]
    for title, page, top in laid_out.sections:
        below = [line for line in laid_out.pages[page].lines if line.baseline > top]
        assert min(below, key=lambda line: line.baseline).text == title


def test_a_page_is_painted_when_it_is_wanted_in_any_order(
    make_content: Callable[..., Any],
) -> None:
    content, labels = make_content(), load_labels("en")
    backwards, forwards = lay_out(content, labels), lay_out(content, labels)

    last = [said(page) for page in reversed(backwards.pages)]
    assert last[::-1] == [said(page) for page in forwards.pages]
    assert backwards.pages[-1] is backwards.pages[len(backwards.pages) - 1]
    assert [said(page) for page in backwards.pages[1:]] == last[::-1][1:]
    with pytest.raises(IndexError):
        backwards.pages[len(backwards.pages)]


def test_the_fonts_that_pages_need_come_with_them(persian_content: ReportContent) -> None:
    laid_out = lay_out(persian_content, load_labels("en"))
    needed = {
        run.font
        for page in laid_out.pages
        for line in page.lines
        for word, _ in line.words
        for run in word.runs
    }
    assert needed <= set(laid_out.fonts)
    assert {file[:4] for file in laid_out.fonts.values()} == {b"\0\1\0\0"}


def test_a_draft_is_marked_slanted_across_every_page(make_content: Callable[..., Any]) -> None:
    for page in lay_out(make_content(draft=True), load_labels("en")).pages:
        [draft, *_] = page.watermarks
        assert draft.line.text == "DRAFT"
        assert 50 < draft.degrees < 60
        assert "DRAFT" not in said(page)


def test_every_page_of_a_copy_says_who_printed_it_when_and_which_it_is(
    make_content: Callable[..., Any],
) -> None:
    copies = [PrintedCopy("Мадина Намунаева", AT, number) for number in (4, 5)]
    made = lay_out_copies(make_content(), load_labels("en"), copies)

    assert len(made) == 2
    for number, laid_out in zip((4, 5), made, strict=True):
        for page in laid_out.pages:
            words = re.sub("[\u2066-\u2069]", "", said(page))
            wanted = f"Printed by Мадина Намунаева, 3 May 2026, 09:30 (UTC). Copy {number}"
            assert wanted in words


def test_what_is_read_on_the_screen_names_no_copy(make_content: Callable[..., Any]) -> None:
    assert "Printed by" not in whole(lay_out(make_content(), load_labels("en")))


def test_no_library_for_files_is_loaded() -> None:
    check = (
        "import sys, vetting_desk.reports.laying_out\n"
        "sys.exit(bool({'reportlab', 'pyhanko'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
