"""The page gives nothing away, in any language, unless the person chose that it says what it is about."""

import re

import pypdfium2
import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT
from tests.vetting_desk.operations.proofs.conftest import Papers
from vetting_desk.operations.proofs import pages
from vetting_desk.reports import read_attachments

GIVES_AWAY = re.compile(
    r"amnest|conflict|\bwar\b|fight|vetting|амнист|конфликт|войн|боев|авф|ҷанг|عفو|جنگ",
    re.IGNORECASE,
)


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    said = document[0].get_textpage().get_text_range()
    return str(said) + str(document.get_metadata_dict()["Title"])


@pytest.mark.parametrize("language", ["en", "ru", "tg", "fa"])
def test_it_bears_no_word_of_what_it_is_about(papers: Papers, language: str) -> None:
    made = papers.issue(language=language)
    found = words(papers.pdf)
    assert not GIVES_AWAY.search(found)
    case = papers.bench.hq.casebook.cases.get(papers.bench.case_id)
    for never in ("Namuna", "1991", case.reference, "Test organisation", "Test HQ", DAVLAT):
        assert never not in found
    assert pages.short_number(made.said.proof) in found


def test_it_says_so_where_the_person_chose_it(papers: Papers) -> None:
    made = papers.issue(named=True)
    found = words(papers.pdf)
    assert made.said.named
    assert GIVES_AWAY.search(found)
    assert "Test organisation" in found


def test_it_carries_the_text_and_the_list_and_nothing_else(papers: Papers) -> None:
    made = papers.issue()
    inside = read_attachments(papers.pdf)
    assert set(inside) == {pages.TEXT_FILE, pages.LIST_FILE}
    assert inside[pages.TEXT_FILE].decode().strip() == made.said.text
    assert b"Namuna" not in papers.pdf
