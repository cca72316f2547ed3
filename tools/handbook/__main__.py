"""``python -m tools.handbook FOLDER``: the handbook in each language as one HTML file and one PDF."""

import os
import sys
import tempfile
from pathlib import Path

import click

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded, also in child processes

from tools.handbook import html, pdf
from tools.handbook.book import Book, read_book
from tools.handbook.pictures import Pictures, take_pictures
from ui.text.handbook.pages import LANGUAGES


@click.command(name="handbook")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--languages", default=" ".join(LANGUAGES), help="Codes, separated by spaces.")
@click.option("--no-pictures", is_flag=True, help="Text alone: seconds instead of minutes.")
def main(folder: Path, languages: str, *, no_pictures: bool) -> None:
    """Write handbook-LANGUAGE.html and handbook-LANGUAGE.pdf to FOLDER."""
    wanted = languages.split()
    unknown = sorted(set(wanted) - set(LANGUAGES))
    if unknown:
        raise click.UsageError(f"There is no {unknown[0]!r}. There is: {', '.join(LANGUAGES)}.")
    folder.mkdir(parents=True, exist_ok=True)
    books = [read_book(language) for language in wanted]
    with tempfile.TemporaryDirectory(prefix="handbook-") as place:
        taken: dict[str, Pictures] = {}
        if not no_pictures:
            click.echo("Taking the pictures, some minutes …")
            taken = take_pictures(books, Path(place))
        for book in books:
            _write(book, taken.get(book.language, {}), folder)
    missing = [
        f"{book.language}: {name}"
        for book in books
        for name in book.pictures
        if not no_pictures and name not in taken.get(book.language, {})
    ]
    for each in missing:
        click.echo(f"Not come to: {each}", err=True)
    sys.exit(1 if missing else 0)


def _write(book: Book, pictures: Pictures, folder: Path) -> None:
    for name, content in (("html", html.write(book, pictures)), ("pdf", pdf.write(book, pictures))):
        path = folder / f"handbook-{book.language}.{name}"
        path.write_bytes(content)
        click.echo(f"{path}  {len(content) // 1000} kB")


if __name__ == "__main__":
    main()
