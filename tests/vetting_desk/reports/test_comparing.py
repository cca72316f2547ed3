"""Whether pages that came say what the data says: the same, something else, or nobody can tell."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import Any

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from tests.vetting_desk.reports.layout.test_second_rating import SECOND_RATING
from vetting_desk.model import NameScript, PersonName
from vetting_desk.reports import (
    ReportContent,
    ReportEvidence,
    compare_pages,
    load_labels,
    render_report,
)
from vetting_desk.reports.comparing import Pages
from vetting_desk.reports.pdf import archive

SAID = ["Фирӯз Намунаев", "Firuz Namunaev", "2026-00017"]


@pytest.fixture
def another_layout(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on reports say that another version laid them out."""
    monkeypatch.setattr(archive, "PRODUCER", "Vetting Desk 9.9.9; layout 99")


def rendered(content: ReportContent) -> bytes:
    return render_report(content, load_labels(content.language), {})


def test_equal_pages_are_the_same(english_pdf: bytes, signed_pdf: bytes) -> None:
    assert compare_pages(english_pdf, signed_pdf, SAID) is Pages.SAME


@pytest.mark.usefixtures("another_layout")
def test_equal_pages_are_the_same_whatever_they_call_their_layout(
    english_pdf: bytes, make_content: Callable[..., Any]
) -> None:
    came = rendered(make_content())
    assert b"layout 99" in came
    assert compare_pages(english_pdf, came, SAID) is Pages.SAME


def test_pages_of_this_layout_that_differ_say_something_else(
    english_pdf: bytes, make_content: Callable[..., Any]
) -> None:
    came = rendered(make_content(review_date="2027-01-01"))
    assert compare_pages(english_pdf, came, SAID) is Pages.OTHER


@pytest.mark.usefixtures("another_layout")
def test_pages_of_another_layout_with_all_the_words_cannot_be_compared(
    english_pdf: bytes, make_content: Callable[..., Any]
) -> None:
    came = rendered(make_content(review_date="2027-01-01"))
    assert compare_pages(english_pdf, came, SAID) is Pages.NOT_COMPARED


@pytest.mark.usefixtures("another_layout")
def test_pages_of_another_layout_without_a_name_say_something_else(
    english_pdf: bytes, make_content: Callable[..., Any]
) -> None:
    content = make_content()
    other = replace(content.names[1], text="Innocent Person")
    came = rendered(replace(content, names=(content.names[0], other, *content.names[2:])))
    assert compare_pages(english_pdf, came, SAID) is Pages.OTHER


@pytest.mark.usefixtures("another_layout")
def test_words_in_arabic_script_are_not_missed_for_their_direction(
    persian_content: ReportContent,
) -> None:
    name = PersonName("فیروز نمونه‌ای (۱۲)", NameScript.ARABIC)
    own = rendered(replace(persian_content, names=(name,)))
    came = rendered(replace(persian_content, names=(name,), review_date="2027-01-01"))
    assert compare_pages(own, came, [name.text]) is Pages.NOT_COMPARED
    other = rendered(replace(persian_content, names=(replace(name, text="قاسم"),)))
    assert compare_pages(own, other, [name.text]) is Pages.OTHER


@pytest.mark.parametrize("came", [b"", b"%PDF-1.7", b"%PDF-1.7\n%%EOF"])
def test_what_cannot_be_read_cannot_be_compared(english_pdf: bytes, came: bytes) -> None:
    assert compare_pages(english_pdf, came, SAID) is Pages.NOT_COMPARED


LAYOUTS = {
    1: "42f066e4dbdcb511334b12c4987d0d3037a29699b6b4d3d876a63d619c66bc41",
    2: "be1facbcea2f958efafdfc8472dcfdbbe1364e6e3a1833757f4213f36fa7a7df",
    3: "c05292df8735cd0007496c2a5b1e9109a59c40fa9bfdbda5743c27f4941cc151",
    4: "ec7f53eea06b55c7c484556f4ad9998a8e6f678674ac2e719bdf0003f0e23d09",
    5: "28463965e6b944a03c21cc663760b38a045cb41c0d506dc9bc19e6fade252ff6",
    6: "46fe9bd42fb564b936aaa8216cb4a3339c4fa7d58e4e30b0a25f3f84c38b5050",
    7: "9cf50f1962edbbedd582f9db35ce86843cf25f75745ae5c21de22f8342986483",
    8: "52656b2388f39f6b0787bffccf5e34d324c9fba8f1d1a77462d367bb99c9a0a4",
}
"""What the pages of the reports below come to, by the version of the layout."""


def test_the_version_of_the_layout_rises_with_the_pages(
    make_content: Callable[..., Any],
    lines: tuple[ReportEvidence, ...],
    tajik_content: ReportContent,
    persian_content: ReportContent,
) -> None:
    """If this fails, pages look otherwise than before: raise `archive.LAYOUT`, and note the new digest here."""
    drawn = sha256()
    twice = make_content(evidence=lines, second_rating=SECOND_RATING)
    for content in (make_content(evidence=lines), twice, tajik_content, persian_content):
        for language in ("en", "ru", "tg", "fa"):
            pdf = render_report(content, load_labels(language), {})
            pages = PdfFileReader(BytesIO(pdf)).root["/Pages"]["/Kids"]
            for place in range(len(pages)):
                drawn.update(pages[place]["/Contents"].data)
    assert drawn.hexdigest() == LAYOUTS[archive.LAYOUT]
    assert max(LAYOUTS) == archive.LAYOUT
