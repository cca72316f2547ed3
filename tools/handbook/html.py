"""The handbook as one HTML file: plain, no script, nothing from a network, pictures inside."""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from tools.handbook.book import Book
from ui.text.handbook.pages import Block, BlockKind, Page, Span, SpanKind

_STYLE = """
body { font: 17px/1.5 "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif; color: #1b2430;
  background: #fff; max-width: 44em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.7em; } h2 { font-size: 1.3em; margin-top: 2.5em; padding-top: 1em;
  border-top: 1px solid #c9d0da; }
li { margin: .4em 0; } b { font-weight: 600; } a { color: #0b6b6b; }
code { background: #eceff3; padding: .1em .3em; direction: ltr; unicode-bidi: isolate; }
img { max-width: 100%; border: 1px solid #c9d0da; } figure { margin: 1em 0; }
figcaption { color: #566173; font-size: .85em; }
html[lang="fa"] ol { list-style-type: persian; }
@media print { h2 { break-before: page; border: 0; } }
"""


def write(book: Book, pictures: Mapping[str, Path]) -> bytes:
    """Return the file.

    Args:
        book: The handbook in one language.
        pictures: Files by name; a picture that is not there is left out.
    """
    direction = "rtl" if book.rtl else "ltr"
    contents = "".join(
        f'<li><a href="#{page.anchor}">{escape(page.title)}</a></li>' for page in book.pages
    )
    front = "".join(f"<p>{escape(block.words)}</p>" for block in book.front.blocks)
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{book.language}" dir="{direction}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>Vetting Desk: {escape(book.front.title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(book.front.title)}</h1>{front}<ul>{contents}</ul>",
        *(line for page in book.pages for line in _page(page, pictures)),
        "</body></html>",
    ]
    return "\n".join(parts).encode()


def _page(page: Page, pictures: Mapping[str, Path]) -> Iterator[str]:
    yield f'<h2 id="{page.anchor}">{escape(page.title)}</h2>'
    before = BlockKind.PARAGRAPH
    for block in page.blocks:
        if before is not block.kind:
            yield _LISTS.get(before, ("", ""))[1]
            yield _LISTS.get(block.kind, ("", ""))[0]
        before = block.kind
        yield _block(block, pictures)
    yield _LISTS.get(before, ("", ""))[1]


_LISTS = {BlockKind.STEP: ("<ol>", "</ol>"), BlockKind.POINT: ("<ul>", "</ul>")}


def _block(block: Block, pictures: Mapping[str, Path]) -> str:
    if block.kind is BlockKind.PICTURE:
        file = pictures.get(block.picture)
        if file is None:
            return ""
        words, data = escape(block.words), b64encode(file.read_bytes()).decode()
        return (
            f'<figure><img alt="{words}" src="data:image/png;base64,{data}">'
            f"<figcaption>{words}</figcaption></figure>"
        )
    words = "".join(_span(span) for span in block.spans)
    if block.kind is BlockKind.STEP:
        return f'<li value="{block.number}">{words}</li>'
    return f"<li>{words}</li>" if block.kind is BlockKind.POINT else f"<p>{words}</p>"


def _span(span: Span) -> str:
    words = escape(span.words)
    if span.kind is SpanKind.BUTTON:
        return f"<b><bdi>{words}</bdi></b>"
    if span.kind is SpanKind.COMMAND:
        return f"<code>{words}</code>"
    return f'<a href="#{span.name}">{words}</a>' if span.kind is SpanKind.PAGE else words
