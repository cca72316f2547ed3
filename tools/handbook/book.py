"""The handbook in one language, as it is written to a file."""

from dataclasses import dataclass

from ui.text.handbook.pages import FRONT, PAGES, RIGHT_TO_LEFT, Page, read_page


@dataclass(frozen=True, slots=True)
class Book:
    """All pages in one language.

    Attributes:
        language: Its code.
        front: Title, and what is to be known of the translation.
        pages: In order.
    """

    language: str
    front: Page
    pages: tuple[Page, ...]

    @property
    def rtl(self) -> bool:
        """True if it is read from right to left."""
        return self.language in RIGHT_TO_LEFT

    @property
    def pictures(self) -> list[str]:
        """The names of the pictures it shows, each once."""
        blocks = (block for page in self.pages for block in page.blocks)
        return list(dict.fromkeys(block.picture for block in blocks if block.picture))


def read_book(language: str) -> Book:
    """Read the handbook.

    Args:
        language: One of `ui.text.handbook.pages.LANGUAGES`.

    Raises:
        UnknownTextError: If a page names a button that the window does not have.
    """
    pages = tuple(read_page(anchor, language) for anchor in PAGES)
    return Book(language, read_page(FRONT, language), pages)
