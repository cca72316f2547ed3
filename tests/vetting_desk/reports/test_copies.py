"""Copies for others, laid out: whose it is on every page, boxes of one length, four languages."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from vetting_desk.model import Desk, DeskKind, Officer, Role
from vetting_desk.model.copies import CopyFor, LeftOut
from vetting_desk.model.copy_document import BOX
from vetting_desk.reports import (
    ReportAnswer,
    ReportSection,
    direction_of,
    lay_out_copy,
    load_labels,
    render_copy,
)
from vetting_desk.reports.case_files import CopiedPart
from vetting_desk.reports.copies import CopyContent
from vetting_desk.reports.labels import LANGUAGES
from vetting_desk.reports.pdf.page_text import page_text

AT = datetime(2026, 5, 3, 9, 30, tzinfo=UTC)


def _content(language: str = "en") -> CopyContent:
    answers = (
        ReportAnswer("What happened?", f"He went with {BOX} to the market.", free_text=True),
        ReportAnswer("Where?", ""),
        *(ReportAnswer(f"Question {n}", "A long answer. " * 20, free_text=True) for n in range(20)),
    )
    return CopyContent(
        language=language,
        direction=direction_of(language),
        reference="C-7QK2-M9XD",
        number=3,
        recipient_kind="court",
        recipient="Court of Training",
        purpose="Case 1/26",
        case_reference="A-2026-00001",
        names=("Намунаи Озмоиш", BOX),
        birth="",
        officer=Officer("1", "Sample Officer", Role.SUPERVISOR),
        desk=Desk("1", "Post", DeskKind.POST, "Training organisation", training=True),
        written_at=AT,
        digest="ab" * 32,
        certificate="abandon ability",
        records=(
            CopiedPart(
                "Intake", "2026", "Sample", Role.INTERVIEWER, "Post", AT, True,
                (ReportSection("Account", answers, level=2),),
            ),
            CopiedPart("Earlier", "2025", "Sample", Role.INTERVIEWER, "Post", AT, False, ()),
        ),
        left_out=(("third-party", 2), ("file", 1)),
    )  # fmt: skip


def _text(content: CopyContent) -> str:
    found = page_text(render_copy(content, load_labels(content.language), {}))
    assert found is not None
    return re.sub("[\u2066-\u2069]", "", found)


def test_it_says_whose_it_is_and_what_is_left_out() -> None:
    text = _text(_content()).replace(" ", "")
    for said in ("C-7QK2-M9XD", "CourtofTraining", "Case1/26", "[leftout]", "Notanswered"):
        assert said in text
    assert BOX not in text
    assert "Anotherrecordcorrectsthisone" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_marked_with_recipient_and_copy(language: str) -> None:
    pages = lay_out_copy(_content(language), load_labels(language)).pages
    assert len(pages) > 1
    for page in pages:
        said = "".join(line.text for line in page.lines)
        assert "C-7QK2-M9XD" in said.replace(" ", "")


def test_equal_copies_are_equal_files_and_others_are_not() -> None:
    labels = load_labels("en")
    one = render_copy(_content(), labels, {"copy.json": (b"{}", "application/json")})
    assert one == render_copy(_content(), labels, {"copy.json": (b"{}", "application/json")})
    assert one != render_copy(_content(), labels, {"copy.json": (b"[]", "application/json")})


def test_a_preview_is_a_draft() -> None:
    content = replace(_content(), digest="", certificate="")
    marks = [mark.line for mark in lay_out_copy(content, load_labels("en")).pages[0].watermarks]
    assert len(marks) == 2


def test_nothing_left_out_is_said() -> None:
    assert "Nothingoftherecordsinitwasleftout" in _text(replace(_content(), left_out=())).replace(
        " ", ""
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_recipient_has_words(language: str) -> None:
    labels = load_labels(language)
    assert len({labels.left_out_of(kind.value) for kind in LeftOut}) == len(LeftOut)
    assert len({labels.recipient(each.value) for each in CopyFor}) == len(CopyFor)
