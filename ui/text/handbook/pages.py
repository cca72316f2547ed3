"""The pages of the handbook: read from their files, split into blocks, and searched.

Knows paragraphs, numbered steps, points and pictures, and in them buttons (``**Transfer**``), commands
(```vetting-desk backup``` in back-quotes) and other pages (``[[lost-laptop]]``); nothing else of Markdown.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from ui.text.handbook.window_texts import shown
from vetting_desk.paths import resource_path

LANGUAGES: Final = ("en", "ru", "tg", "fa")
RIGHT_TO_LEFT: Final = frozenset({"fa"})
PAGES: Final = (
    "interviewer-first-day",
    "psychologist-first-day",
    "what-is-due",
    "operator-first-day",
    "when-something-is-shut",
    "interpreters",
    "watch-lists",
    "complaint",
    "recording-the-talk",
    "handing-over-a-case",
    "second-rating",
    "which-questionnaire",
    "judging",
    "carrying-the-stick",
    "family-of-a-case",
    "way-home",
    "files-of-a-case",
    "headquarters-first-day",
    "headquarters-day",
    "deciding-at-headquarters",
    "closing-a-case",
    "how-long-cases-are-kept",
    "rules-for-all-desks",
    "telling-the-person",
    "consent-and-outreach",
    "enrolling-a-post",
    "record-refused-or-held",
    "reading-and-printing",
    "giving-a-copy",
    "a-proof-is-shown",
    "numbers",
    "clock-is-wrong",
    "lost-laptop",
    "officer-leaves",
    "restoring-a-backup",
    "installing-the-program",
    "updating-the-program",
    "writing-a-questionnaire",
    "translating",
    "training-others",
)
"""The anchors, in the order of the handbook."""
FRONT: Final = "front"
"""The file with the handbook's title, and the note on who has read the translation."""

_INLINE = re.compile(r"\*\*(?P<button>[^*]+)\*\*|`(?P<command>[^`]+)`|\[\[(?P<page>[a-z-]+)\]\]")
_STEP = re.compile(r"\d+\. ")
_PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<place>[a-z-]+/[a-z-]+)\)")


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    STEP = "step"
    POINT = "point"
    PICTURE = "picture"


class SpanKind(StrEnum):
    """What a stretch of a block is."""

    TEXT = "text"
    BUTTON = "button"
    COMMAND = "command"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a block.

    Attributes:
        kind: What it is.
        words: As shown.
        name: Of a button the name it was looked up by, of a page its anchor; else empty.
    """

    kind: SpanKind
    words: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a page.

    Attributes:
        kind: What it is.
        spans: Its text; of a picture what is to be seen in it.
        number: Of a step, from 1; else 0.
        picture: Of a picture its subject and page, in ``tools.screenshots``; else empty.
    """

    kind: BlockKind
    spans: tuple[Span, ...]
    number: int = 0
    picture: str = ""

    @property
    def words(self) -> str:
        """Its text, as it is shown."""
        return "".join(span.words for span in self.spans)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the handbook.

    Attributes:
        anchor: Its file's name.
        language: The language it is in, which may be English for want of another.
        title: Its heading.
        blocks: The rest, in order.
    """

    anchor: str
    language: str
    title: str
    blocks: tuple[Block, ...]

    @property
    def words(self) -> str:
        """All of its text, as it is shown."""
        return "\n".join([self.title, *(block.words for block in self.blocks)])


def source_text(anchor: str, language: str) -> tuple[str, str]:
    """Return a page's file and the language it is in: `language`, else English.

    Args:
        anchor: One of `PAGES`, or `FRONT`.
        language: Code of a language.
    """
    for each in (language, "en"):
        path = resource_path(f"help/handbook/{each}/{anchor}.md")
        if path.is_file():
            return path.read_text("utf-8"), each
    raise FileNotFoundError(anchor)


@cache
def read_page(anchor: str, language: str) -> Page:
    """Return a page in `language`, else in English.

    Args:
        anchor: One of `PAGES`, or `FRONT`.
        language: Code of a language.

    Raises:
        UnknownTextError: If it names a button that the window does not have.
    """
    text, found = source_text(anchor, language)
    lines = [line for line in text.splitlines() if line.strip()]
    blocks = tuple(_block(line, language) for line in lines[1:])
    return Page(anchor, found, lines[0].removeprefix("# ").strip(), blocks)


def search(typed: str, language: str) -> list[Page]:
    """Return the pages that hold every word typed, those whose title does first.

    Args:
        typed: As typed; empty for all pages.
        language: Code of a language.
    """
    wanted = typed.casefold().split()
    pages = [read_page(anchor, language) for anchor in PAGES]
    found = [page for page in pages if _holds(page.words, wanted)]
    return sorted(found, key=lambda page: not _holds(page.title, wanted))


def _holds(text: str, wanted: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in wanted)


def _block(line: str, language: str) -> Block:
    picture = _PICTURE.fullmatch(line.strip())
    if picture:
        spans = (Span(SpanKind.TEXT, picture["words"]),)
        return Block(BlockKind.PICTURE, spans, picture=picture["place"])
    if _STEP.match(line):
        number = int(line.split(".", 1)[0])
        return Block(BlockKind.STEP, _spans(line.split(" ", 1)[1], language), number)
    if line.startswith("- "):
        return Block(BlockKind.POINT, _spans(line[2:], language))
    return Block(BlockKind.PARAGRAPH, _spans(line, language))


def _spans(text: str, language: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    end = 0
    for match in _INLINE.finditer(text):
        if match.start() > end:
            spans.append(Span(SpanKind.TEXT, text[end : match.start()]))
        end = match.end()
        spans.append(_special(match, language))
    if end < len(text):
        spans.append(Span(SpanKind.TEXT, text[end:]))
    return tuple(spans)


def _special(match: re.Match[str], language: str) -> Span:
    if match["button"]:
        return Span(SpanKind.BUTTON, shown(match["button"], language), match["button"])
    if match["command"]:
        return Span(SpanKind.COMMAND, match["command"])
    anchor = match["page"]
    title = source_text(anchor, language)[0].split("\n", 1)[0].removeprefix("# ").strip()
    return Span(SpanKind.PAGE, title, anchor)
