"""A decision and a letter as they are printed."""

import pypdfium2
import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    DONIYOR,
    ISKANDAR,
    LATIF,
    Bench,
)
from vetting_desk.errors import StateError
from vetting_desk.operations.decisions import deciding, papers
from vetting_desk.reports import read_attachments


def words(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(pdf)
    return " ".join("".join(p.get_textpage().get_text_range() for p in pages).split())


@pytest.mark.parametrize("language", ["en", "ru", "tg", "fa"])
def test_a_decision_says_who_what_and_why(bench: Bench, language: str) -> None:
    decided = bench.decided()
    pdf = papers.decision_pdf(bench.at(DAVLAT), decided.entry.id, language)
    found = words(pdf)
    said = (DAVLAT, DILNOZA, "Статья 0", "Invented reasons")
    for each in (*said, decided.entry.digest) if language != "fa" else (decided.entry.digest,):
        assert each in found  # words on a page from right to left are found by themselves
    assert {"Davlat", "reasons"} <= set(found.split())
    inside = read_attachments(pdf)
    assert set(inside) == {"decision.json", "decision.p7s", "voice-1.json", "voice-1.p7s"}


def test_dissent_stands_on_it(bench: Bench) -> None:
    proposed = bench.proposed(members=(DAVLAT, DILNOZA, DONIYOR))
    saw = bench.saw()
    deciding.dissent(bench.at(DILNOZA), proposed.entry.id, saw, PASSPHRASE, "Why I do not")
    deciding.sign(bench.at(DONIYOR), proposed.entry.id, saw, PASSPHRASE)
    found = words(papers.decision_pdf(bench.at(DAVLAT), proposed.entry.id, "en"))
    assert "dissents: Why I do not" in found


def test_the_post_prints_it_too(bench: Bench) -> None:
    decided = bench.decided()
    bench.carry()
    assert DILNOZA in words(papers.decision_pdf(bench.at(ISKANDAR), decided.entry.id, "tg"))


@pytest.mark.parametrize(
    ("outcome", "results", "words_of_it"),
    [("amnesty", {}, "Авф (матни таълимӣ)"), ("refusal", {"e1": "not-met"}, "рад")],
)
def test_a_letter_is_in_the_persons_language(
    bench: Bench, outcome: str, results: dict[str, str], words_of_it: str
) -> None:
    members = (DAVLAT, DILNOZA, LATIF) if results else (DAVLAT, DILNOZA)
    decided = bench.decided(outcome=outcome, results=results, members=members)
    if results:
        deciding.sign(bench.at(LATIF), decided.entry.id, bench.saw(), PASSPHRASE)
    found = words(
        papers.letter_pdf(bench.at(DAVLAT), decided.entry.id, "Тоҷикӣ (tg)", phone="+992 00 000")
    )
    for each in (words_of_it, "Namuna", decided.payload.appeal.until, "+992 00 000"):
        assert each in found
    assert "{" not in found


def test_a_letter_nobody_approved_in_a_language_is_read_aloud(bench: Bench) -> None:
    decided = bench.decided()
    found = words(papers.letter_pdf(bench.at(DAVLAT), decided.entry.id, "ky"))
    assert "Амнистия (учебный текст)" in found
    assert "переводчик" in found


def test_what_is_only_proposed_is_not_printed(bench: Bench) -> None:
    proposed = bench.proposed()
    for make in (papers.decision_pdf, papers.letter_pdf):
        with pytest.raises(StateError):
            make(bench.at(DAVLAT), proposed.entry.id, "en")
