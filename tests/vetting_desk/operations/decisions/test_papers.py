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
from vetting_desk.errors import InputError, StateError
from vetting_desk.operations.decisions import deciding, papers
from vetting_desk.reports import load_labels, read_attachments
from vetting_desk.reports.labels import isolate
from vetting_desk.reports.paper_labels import load_paper_labels


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
    titles = {
        bench.hq.casebook.records.get(each.record).title for each in decided.payload.works_from
    }
    shown = {title for title in titles if title in found}
    assert shown == (
        titles if language == "en" else set()
    )  # called as the paper's language calls it
    inside = read_attachments(pdf)
    assert set(inside) == {"decision.json", "decision.p7s", "voice-1.json", "voice-1.p7s"}


def test_dissent_stands_on_it(bench: Bench) -> None:
    proposed = bench.proposed(members=(DAVLAT, DILNOZA, DONIYOR))
    saw = bench.saw()
    deciding.dissent(bench.at(DILNOZA), proposed.entry.id, saw, PASSPHRASE, "Why I do not")
    deciding.sign(bench.at(DONIYOR), proposed.entry.id, saw, PASSPHRASE)
    found = words(papers.decision_pdf(bench.at(DAVLAT), proposed.entry.id, "en"))
    assert "dissents: Why I do not" in found


def test_dissent_from_a_proposal_that_was_taken_back_stands_on_the_next(bench: Bench) -> None:
    proposed, saw = bench.proposed(), bench.saw()
    deciding.dissent(bench.at(DILNOZA), proposed.entry.id, saw, PASSPHRASE, "Why I do not")
    deciding.withdraw(bench.at(DAVLAT), proposed.entry.id, PASSPHRASE, "Others are asked")
    again = bench.proposed(members=(DAVLAT, DONIYOR))
    deciding.sign(bench.at(DONIYOR), again.entry.id, saw, PASSPHRASE)
    found = words(papers.decision_pdf(bench.at(DAVLAT), again.entry.id, "en"))
    assert f"{DILNOZA} dissented from an earlier proposal: Why I do not" in found


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
    until = load_labels("tg").day(decided.payload.appeal.until)
    assert until[:1].isdigit()
    assert until[-4:].isdigit()
    for each in (words_of_it, "Namuna", until, "+992 00 000"):
        assert each in found
    assert "{" not in found
    assert decided.payload.appeal.until not in found  # a day in words, as people say it


def test_a_reason_that_ends_with_a_full_stop_gets_no_second_one() -> None:
    filled = papers._filled("Why: {reasons}. On {day}", {"reasons": "So it was.", "day": "Monday"})
    assert filled.replace("\u2068", "").replace("\u2069", "") == "Why: So it was. On Monday"
    assert papers._filled("{reasons}.", {"reasons": "So it was"}) == "\u2068So it was\u2069."


def test_a_reference_keeps_its_order_in_persian(bench: Bench) -> None:
    decided = bench.decided()
    reference = bench.hq.casebook.cases.get(bench.case_id).reference
    content = papers._decision(bench.at(DAVLAT), decided, load_paper_labels("fa"), "fa")
    assert isolate(reference) in content.reference
    assert isolate(reference) in papers._filled("پرونده {reference}", {"reference": reference})


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


def printed_words(copy: object) -> str:
    """Everything that stands on the pages of a copy."""
    pages = copy.pages  # type: ignore[attr-defined]
    return "\n".join(
        "".join(letter.text for placed in line.words for letter in placed.word.letters)
        for number in range(len(pages))
        for line in pages[number].lines
    )


def test_it_is_logged_with_its_reason_and_the_copies_are_numbered(bench: Bench) -> None:
    made = bench.decided()
    desk = bench.at(DAVLAT)
    first = papers.print_decision(desk, made.entry.id, "en", "For the file", 2)
    [again] = papers.print_decision(bench.at(DILNOZA), made.entry.id, "en", "For the court", 1)
    logged = desk.casebook.audit.entries(action="decision-printed")
    assert [dict(each.detail) for each in reversed(logged)] == [
        {"reason": "For the file", "first": 1, "copies": 2},
        {"reason": "For the court", "first": 3, "copies": 1},
    ]
    assert {each.subject for each in logged} == {made.entry.id}
    for copy, who, number in ((first[0], DAVLAT, 1), (first[1], DAVLAT, 2), (again, DILNOZA, 3)):
        found = printed_words(copy)
        assert "Invented reasons" in found
        assert who in found
        assert f"{number}" in found


def test_a_post_prints_what_came_and_nobody_one_that_is_only_proposed(bench: Bench) -> None:
    found = bench.proposed()
    with pytest.raises(StateError):
        papers.print_decision(bench.at(DAVLAT), found.entry.id, "en", "Too early", 1)
    deciding.sign(bench.at(DILNOZA), found.entry.id, bench.saw(), PASSPHRASE)
    bench.carry()
    assert papers.print_decision(bench.at(ISKANDAR), found.entry.id, "fa", "To read aloud", 1)
    for reason, copies in (("", 1), ("Why", 0), ("Why", 21)):
        with pytest.raises(InputError):
            papers.print_decision(bench.at(DAVLAT), found.entry.id, "en", reason, copies)
    assert len(bench.hq.casebook.audit.entries(action="decision-printed")) == 0
