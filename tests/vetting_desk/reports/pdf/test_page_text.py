"""What a report gives back when it is searched, read without any outside program."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.vetting_desk.reports.pdf.test_same_pages import changed, first_page, stream
from vetting_desk.reports import load_labels, render_report
from vetting_desk.reports.pdf import page_text as page_texts
from vetting_desk.reports.pdf.page_text import page_text


def test_names_and_answers_are_found_in_any_script(make_content: Callable[..., Any]) -> None:
    found = page_text(render_report(make_content(), load_labels("en"), {}))
    assert found is not None
    assert "ФирӯзНамунаев" in found
    assert "FiruzNamunaev" in found
    assert "نمونه"[::-1] in found


def test_white_space_is_left_out(english_pdf: bytes) -> None:
    found = page_text(english_pdf)
    assert found is not None
    assert found == "".join(found.split())


def test_more_than_is_read_gives_nothing(
    english_pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_texts, "MAX_LENGTH", 1_000)
    assert page_text(english_pdf) is None


def test_pages_that_are_not_written_as_ours_give_nothing(english_pdf: bytes) -> None:
    def other(writer: Any) -> None:
        page = first_page(writer)
        page["/Contents"] = writer.add_object(stream(b"BT /F9 9 Tf <0001> Tj ET"))
        writer.update_container(page)

    assert page_text(changed(english_pdf, other)) is None
