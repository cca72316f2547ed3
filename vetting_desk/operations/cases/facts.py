"""What a case may say of its person: names, birth and papers, checked once on entry."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from vetting_desk.errors import InputError
from vetting_desk.model import BirthCertainty, BirthDate, Case, NameKind, Paper, PersonName
from vetting_desk.operations.access import typed_text

MAX_NAMES = 50
MAX_PAPERS = 20
MAX_PAPER_NUMBER = 40
OF_AGE = 18
_LAST_MONTH = 12
_CERTAINTY: Final = {BirthCertainty.NOT_ASKED: "unknown"}
_PARTS = {BirthCertainty.YEAR: 1, BirthCertainty.MONTH: 2, BirthCertainty.EXACT: 3}


def clean_names(names: Sequence[PersonName]) -> tuple[PersonName, ...]:
    """Return `names` cleaned, primary ones first, doubles removed.

    Raises:
        InputError: If there is no primary name, too many, or one that cannot be stored.
    """
    if len(names) > MAX_NAMES:
        raise InputError(field="names", detail="too-many", limit=MAX_NAMES)
    cleaned = dict.fromkeys(replace(name, text=typed_text.name(name.text)) for name in names)
    if not any(name.kind is NameKind.PRIMARY for name in cleaned):
        raise InputError(field="name", detail="none-is-the-name" if cleaned else "empty")
    return tuple(sorted(cleaned, key=lambda name: name.kind is not NameKind.PRIMARY))


def clean_papers(papers: Sequence[Paper]) -> tuple[Paper, ...]:
    """Return `papers` cleaned, doubles and empty numbers removed.

    Raises:
        InputError: If there are too many, or a number cannot be stored.
    """
    if len(papers) > MAX_PAPERS:
        raise InputError(field="papers", detail="too-many", limit=MAX_PAPERS)
    cleaned = dict.fromkeys(
        replace(paper, number=typed_text.name(paper.number, "paper"))
        for paper in papers
        if paper.number.strip()
    )
    if any(len(paper.number) > MAX_PAPER_NUMBER for paper in cleaned):
        raise InputError(field="paper", detail="too-long", limit=MAX_PAPER_NUMBER)
    return tuple(cleaned)


def clean_birth(birth: BirthDate, today: date) -> BirthDate:
    """Return `birth` if its text fits its certainty.

    Raises:
        InputError: With detail ``not-a-date``, ``in-the-future`` or ``too-long-ago``.
    """
    if birth.certainty in {BirthCertainty.UNKNOWN, BirthCertainty.NOT_ASKED}:
        return BirthDate("", birth.certainty)
    parts = birth.text.split("-")
    wanted = _PARTS.get(birth.certainty)
    if wanted is not None and len(parts) != wanted:
        raise InputError(field="birth", detail="not-a-date")
    earliest = _earliest(parts)
    if earliest > today:
        raise InputError(field="birth", detail="in-the-future")
    if earliest.year < today.year - 120:
        raise InputError(field="birth", detail="too-long-ago", limit=120)
    return birth


def is_date(birth: BirthDate) -> bool:
    """Return whether a birth date is one, while it is still being typed."""
    try:
        clean_birth(birth, date.max)
    except InputError as error:
        return str(error.fields["detail"]) != "not-a-date"
    return True


def _earliest(parts: list[str]) -> date:
    widths = (4, 2, 2)
    if not 1 <= len(parts) <= 3 or any(
        len(part) != width or not (part.isascii() and part.isdigit())
        for part, width in zip(parts, widths, strict=False)
    ):
        raise InputError(field="birth", detail="not-a-date")
    year, month, day = [*(int(part) for part in parts), 1, 1][:3]
    try:
        return date(year, month, day)
    except ValueError as error:
        raise InputError(field="birth", detail="not-a-date") from error


def may_be_under(years: int, born: str, today: date) -> bool:
    """Return whether somebody may be younger than `years`, with a birth date known to a year, month or day."""
    latest = _latest(born)
    try:
        of_age = latest.replace(year=latest.year + years)
    except ValueError:  # 29 February
        of_age = latest.replace(year=latest.year + years, month=3, day=1)
    return of_age > today


def _latest(born: str) -> date:
    """Return the last day on which somebody may have been born."""
    parts = [int(part) for part in born.split("-")]
    if len(parts) == 3:
        return date(*parts)
    year, month = parts[0], parts[1] if len(parts) > 1 else _LAST_MONTH
    after = date(year + 1, 1, 1) if month == _LAST_MONTH else date(year, month + 1, 1)
    return after - timedelta(days=1)


def person_part(case: Case) -> dict[str, Any]:
    """Return what a case says of its person, as entries have it (`record_document.CasePart`)."""
    return {
        "id": case.id,
        "reference": case.reference,
        "names": [
            {"text": each.text, "script": each.script.value, "kind": each.kind.value}
            for each in case.names
        ],
        "birth": case.birth.text,
        "birth_certainty": _CERTAINTY.get(case.birth.certainty, case.birth.certainty.value),
        "papers": [{"kind": each.kind.value, "number": each.number} for each in case.papers],
        "stage": case.stage.value,
    }
