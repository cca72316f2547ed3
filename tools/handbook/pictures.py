"""Takes the handbook's pictures of the real window, in the languages it speaks."""

from collections.abc import Sequence
from pathlib import Path

from tools.handbook.book import Book
from tools.screenshots.choice import Job
from tools.screenshots.looks import Look
from tools.screenshots.studio import make_desks, take_all
from ui.i18n import LANGUAGES

Pictures = dict[str, Path]
"""The file of each, by its name."""


def take_pictures(books: Sequence[Book], place: Path) -> dict[str, Pictures]:
    """Take the pictures of books, and return them by language.

    A language the window does not speak yet has its pictures in English.

    Args:
        books: The books.
        place: An empty folder for practice desks and pictures.
    """
    desks, folder = place / "desks", place / "pictures"
    folder.mkdir()
    make_desks(desks)
    jobs = {look_of(book).name: jobs_of(book) for book in books}
    found: dict[str, Pictures] = {}
    for done in take_all([job for each in jobs.values() for job in each], desks, folder):
        look = done.job.look.name
        for file in done.files:
            page = file.stem.removeprefix(f"{done.job.subject}-")[3:].removesuffix(f"-{look}")
            found.setdefault(look, {})[f"{done.job.subject}/{page}"] = file
    return {book.language: found.get(look_of(book).name, {}) for book in books}


def look_of(book: Book) -> Look:
    """Return how the window looks in a book's pictures."""
    spoken = book.language in {language.code for language in LANGUAGES}
    language = book.language if spoken else "en"
    return Look(f"handbook-{language}", language=language, mirrored=book.rtl and spoken)


def jobs_of(book: Book) -> list[Job]:
    """Return what is to be photographed for a book, a job for each subject."""
    wanted: dict[str, set[str]] = {}
    for name in book.pictures:
        subject, _, page = name.partition("/")
        wanted.setdefault(subject, set()).add(page)
    return [Job(subject, look_of(book), frozenset(pages)) for subject, pages in wanted.items()]
