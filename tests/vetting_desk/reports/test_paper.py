"""Short papers: laid out as given, the same bytes for the same input, in each language's direction."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from vetting_desk.decoding.asking import codes
from vetting_desk.errors import ReportError
from vetting_desk.reports import read_attachments
from vetting_desk.reports.paper import (
    PaperCode,
    PaperContent,
    PaperLine,
    PaperSection,
    render_paper,
)


def paper(language: str = "en", **more: object) -> PaperContent:
    content: dict[str, object] = {
        "language": language,
        "title": "Decision",
        "where": "Invented organisation",
        "reference": "2026-INV-1",
        "foot": "Foot",
        "notes": ("A note",),
        "sections": (
            PaperSection(
                "Part", (PaperLine("", "Heading", head=True), PaperLine("Label", "Words", own=True))
            ),
            PaperSection("", (PaperLine("", "Paragraph"),)),
        ),
        "training": True,
        "written_at": datetime(2026, 11, 30, tzinfo=UTC),
        **more,
    }
    return PaperContent(**content)  # type: ignore[arg-type]


def words(pdf: bytes) -> str:
    return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))


@pytest.mark.parametrize("large", [False, True])
def test_all_that_is_given_stands_on_it(large: bool) -> None:
    found = words(render_paper(paper(large=large), {}))
    for each in (
        "Decision",
        "2026-INV-1",
        "Foot",
        "A note",
        "Part",
        "Heading",
        "Label",
        "Words",
        "Paragraph",
    ):
        assert each in found


@pytest.mark.parametrize("language", ["en", "ru", "tg", "fa"])
def test_the_same_input_gives_the_same_bytes(language: str) -> None:
    files = {"letter.json": (b"{}", "application/json")}
    first = render_paper(paper(language), files)
    assert first == render_paper(paper(language), files)
    assert first != render_paper(paper(language, title="Other"), files)
    assert read_attachments(first) == {"letter.json": b"{}"}


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(ReportError):
        render_paper(paper(), {"../letter.json": (b"{}", "application/json")})


def test_a_moment_has_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        render_paper(paper(written_at=datetime(2026, 11, 30)), {})  # noqa: DTZ001


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_code_stands_on_it_once_and_can_be_read(language: str) -> None:
    text = "VD1:" + "0AB $%" * 40
    lines = tuple(f"{number:05} ABCDE FGHJK MNPQR" for number in range(15))
    code = PaperCode(text, 198.0, ("About it",), "Typed", "How", lines)
    pdf = render_paper(paper(language, code=code), {})
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    assert codes(pdf) == ([text], 1)
    assert {"00000", "00014"} <= set(words(pdf).split())
