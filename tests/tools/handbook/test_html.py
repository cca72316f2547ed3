"""The handbook as HTML: one file without script or network, pictures inside, read in the right direction."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from tools.handbook import html
from tools.handbook.book import read_book
from ui.text.handbook.pages import LANGUAGES, PAGES


class Seen(HTMLParser):
    """What stands in a file."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.given: list[tuple[str, str]] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.given += [(name, value or "") for name, value in attrs]
        if tag not in {"meta", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def seen(language: str, pictures: dict[str, Path] | None = None) -> Seen:
    parser = Seen()
    parser.feed(html.write(read_book(language), pictures or {}).decode())
    return parser


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_linked(language: str) -> None:
    found = seen(language)
    assert [value for name, value in found.given if name == "id"] == list(PAGES)
    assert [value for name, value in found.given if name == "href"][: len(PAGES)] == [
        f"#{anchor}" for anchor in PAGES
    ]
    assert not found.wrong
    assert not found.open


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_asked_of_a_network_and_nothing_runs(language: str) -> None:
    found = seen(language)
    assert not {"script", "link", "iframe", "object"} & set(found.tags)
    links = [value for name, value in found.given if name in {"href", "src"}]
    assert all(link.startswith(("#", "data:image/png;base64,")) for link in links)
    assert not [name for name, _ in found.given if name.startswith("on")]


def test_persian_is_read_from_right_to_left() -> None:
    assert ("dir", "rtl") in seen("fa").given
    assert ("dir", "ltr") in seen("ru").given


def test_pictures_are_inside(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    Image.new("RGB", (4, 3)).save(file)
    found = seen("en", {"transfer/written": file})
    assert found.tags.count("img") == 1
    assert ("alt", "After writing") in found.given


def test_without_pictures_there_is_none() -> None:
    assert "img" not in seen("en").tags
