"""Pages to read: a few of them, with two scripts and some sections."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Desk,
    DeskKind,
    NameScript,
    Officer,
    PersonName,
    Role,
)
from vetting_desk.model.pages import LaidOut
from vetting_desk.reports import (
    ReportAnswer,
    ReportContent,
    ReportInstrument,
    ReportSection,
    lay_out,
    load_labels,
)

AT = datetime(2026, 5, 3, 9, 30, tzinfo=UTC)
PERSIAN = "من در بهار ۱۳۹۸ به خاطر قرض رفتم"


@pytest.fixture(scope="session")
def make_pages() -> Callable[..., LaidOut]:
    """Return a function that lays out a report with so many sections of answers."""

    def make(sections: int = 4, *, draft: bool = False) -> LaidOut:
        answers = tuple(
            ReportAnswer(f"Question {number}?", f"Debt number {number}: {PERSIAN}", free_text=True)
            for number in range(12)
        )
        content = ReportContent(
            language="en",
            instrument=ReportInstrument("invented", "1", "Invented report", "a3" * 32),
            case_reference="2026-TST-00001",
            names=(PersonName("Ченакӣ Намунаев", NameScript.CYRILLIC),),
            birth=BirthDate("1994", BirthCertainty.YEAR),
            officer=Officer("1", "Invented Officer", Role.INTERVIEWER),
            desk=Desk("2", "Invented desk", DeskKind.POST, "Invented organisation", training=False),
            started_at=AT,
            signed_at=None if draft else AT,
            written_at=AT,
            digest="" if draft else "0123456789abcdef" * 4,
            draft=draft,
            safeguards=answers[:6],
            sections=tuple(
                ReportSection(f"Section {number}", answers) for number in range(sections)
            ),
        )
        return lay_out(content, load_labels("en"))

    return make


@pytest.fixture(scope="session")
def laid_out(make_pages: Callable[..., LaidOut]) -> LaidOut:
    return make_pages()
