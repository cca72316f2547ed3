"""A book holds every page of its language, and names each picture once."""

import pytest

from tools.handbook.book import read_book
from ui.text.handbook.pages import LANGUAGES, PAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_book_holds_every_page(language: str) -> None:
    book = read_book(language)
    assert [page.anchor for page in book.pages] == list(PAGES)
    assert book.rtl == (language == "fa")


def test_each_picture_is_named_once() -> None:
    pictures = read_book("en").pictures
    assert len(pictures) == len(set(pictures)) == len(PAGES)
