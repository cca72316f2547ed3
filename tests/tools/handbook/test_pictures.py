"""Which pictures are taken for a book: those it names, in its language where the window speaks it."""

import pytest

from tools.handbook.book import read_book
from tools.handbook.pictures import jobs_of
from ui.i18n import LANGUAGES


def test_what_a_book_names_is_photographed_once() -> None:
    book = read_book("ru")
    taken = [f"{job.subject}/{page}" for job in jobs_of(book) for page in job.pages]
    assert sorted(taken) == sorted(book.pictures)
    assert len({job.subject for job in jobs_of(book)}) == len(jobs_of(book))


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_a_language_of_the_window_has_pictures_of_its_own(language: str) -> None:
    if language in {"en", "ru", "tg"}:
        assert {job.look.language for job in jobs_of(read_book(language))} == {language}


def test_persian_is_mirrored_as_soon_as_the_window_speaks_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from tools.handbook import pictures
    from ui.i18n import Language

    book = read_book("fa")
    monkeypatch.setattr(pictures, "LANGUAGES", LANGUAGES[:1])
    before = jobs_of(book)[0].look
    monkeypatch.setattr(pictures, "LANGUAGES", (*LANGUAGES, Language("fa", "فارسی")))
    after = jobs_of(book)[0].look
    assert (before.language, before.mirrored) == ("en", False)
    assert (after.language, after.mirrored) == ("fa", True)
