"""Renders the Markdown that ODK allows in labels and hints, safely.

Source: https://docs.getodk.org/form-styling/. Headings, emphasis, links, lists, line breaks, and the
``span``, ``p``, ``b``, ``i``, ``u``, ``br`` … tags of HTML with a colour, a font or an alignment.
Anything else that looks like HTML is shown as written and never interpreted.
"""

from __future__ import annotations

import html
import re

_HEADING = re.compile(r"(#{1,6})[ \t]*([^#\n].*?)[ \t]*#*\s*$")
_BULLET = re.compile(r"[ \t]*[-*+][ \t]+(.*)$")
_NUMBERED = re.compile(r"[ \t]*(\d{1,9})[.)][ \t]+(.*)$")
_TAG = re.compile(
    r"<(?P<end>/)?(?P<name>[A-Za-z][A-Za-z0-9]*)(?:\s+style\s*=\s*(?P<quote>[\"'])(?P<style>[^\"'<>]*)(?P=quote))?\s*/?>"
)
_ALLOWED = frozenset(
    {"b", "big", "br", "em", "i", "p", "small", "span", "strong", "sub", "sup", "u", "s", "del"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "center"}
)
_STYLES = {
    "color": re.compile(r"#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,20}"),
    "background-color": re.compile(r"#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,20}"),
    "font-family": re.compile(r"[A-Za-z0-9 ,\-]{1,60}"),
    "text-align": re.compile(r"left|right|center|justify|start|end"),
}
_LINK = re.compile(r"\[([^\[\]\n]{1,2000})\]\(\s*([^()\s]{1,2000})\s*\)")
_STRONG = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)", re.DOTALL)
_EMPHASIS = re.compile(
    r"\*(?=[^\s*])(.+?)(?<=[^\s*])\*|(?<!\w)_(?=[^\s_])(.+?)(?<=[^\s_])_(?!\w)", re.DOTALL
)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>|])")
_SAFE_ADDRESS = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
_HOLD = 0xE000
MAX_LENGTH = 100_000
"""Longest text whose markup is interpreted, in characters; a longer one is shown as written."""


def to_html(text: str, *, links: bool = True) -> str:
    """Return `text` as HTML of a small, safe subset.

    Args:
        text: A label, hint or message.
        links: False shows a link's text without the link.
    """
    if len(text) > MAX_LENGTH:
        return html.escape(text, quote=False).replace("\n", "<br>")
    if not _may_have_marks(text):
        return html.escape(text, quote=False)
    return _blocks(_Inline(text, links=links))


def to_plain(text: str) -> str:
    """Return the text of `text` without markup."""
    if len(text) > MAX_LENGTH or not _may_have_marks(text):
        return text
    rendered = to_html(text, links=False)
    spaced = re.sub(r"<(?:br|/p|/h\d|/li)>", "\n", rendered)
    return html.unescape(re.sub(r"<[^<>]*>", "", spaced)).strip("\n")


def _may_have_marks(text: str) -> bool:
    return any(mark in text for mark in "*_#[<\\\n&-+") or bool(re.search(r"\d[.)]", text))


class _Inline:
    """Escapes a text and sets aside what must not be interpreted as markup."""

    def __init__(self, text: str, *, links: bool) -> None:
        self._links = links
        self._held: list[str] = []
        self._open: list[str] = []
        text = "".join(" " if _HOLD <= ord(c) < _HOLD + 0x1900 else c for c in text)
        text = _ESCAPED.sub(lambda m: self._hold(html.escape(m[1], quote=False)), text)
        text = _TAG.sub(self._tag, text)
        self.lines = (text + "".join(self._hold(f"</{n}>") for n in reversed(self._open))).split(
            "\n"
        )

    def _hold(self, made: str) -> str:
        """Return one placeholder character for `made`."""
        if len(self._held) >= 0x18FF:
            return ""
        self._held.append(made)
        return chr(_HOLD + len(self._held) - 1)

    def _tag(self, found: re.Match[str]) -> str:
        name = found["name"].lower()
        if name not in _ALLOWED:
            return found[0]
        if name == "br":
            return self._hold("<br>")
        if found["end"]:
            if name not in self._open:
                return ""
            closed = []
            while self._open:
                last = self._open.pop()
                closed.append(f"</{last}>")
                if last == name:
                    break
            return self._hold("".join(closed))
        self._open.append(name)
        return self._hold(f"<{name}{_style(found['style'] or '')}>")

    def render(self, line: str) -> str:
        """Return one line, or several of a paragraph, as HTML."""
        line = _LINK.sub(self._link, line)
        line = html.escape(line, quote=False)
        line = _STRONG.sub(lambda m: f"<b>{m[1] or m[2]}</b>", line)
        line = _EMPHASIS.sub(lambda m: f"<i>{m[1] or m[2]}</i>", line)
        for _ in range(3):
            line = re.sub("[\ue000-\uf8fe]", self._release, line)
        return line

    def _release(self, found: re.Match[str]) -> str:
        at = ord(found[0]) - _HOLD
        return self._held[at] if at < len(self._held) else ""

    def _link(self, found: re.Match[str]) -> str:
        words, address = found[1], found[2]
        if not self._links or not _SAFE_ADDRESS.match(address):
            return words
        opened = self._hold(f'<a href="{html.escape(address)}">')
        return opened + words + self._hold("</a>")


def _style(style: str) -> str:
    """Return the allowed parts of a ``style``, as an attribute."""
    kept: list[str] = []
    for part in style.split(";"):
        name, _, value = part.partition(":")
        name, value = name.strip().lower(), value.strip()
        allowed = _STYLES.get(name)
        if allowed is not None and allowed.fullmatch(value):
            kept.append(f"{name}:{value}")
    return f' style="{";".join(kept)}"' if kept else ""


def _blocks(inline: _Inline) -> str:
    """Return lines as headings, lists and text."""
    parts: list[str] = []
    text: list[str] = []
    listed = ""

    def flush() -> None:
        if text:
            parts.append("<br>".join(inline.render("\n".join(text)).split("\n")))
            text.clear()

    for line in inline.lines:
        heading, bullet, numbered = _HEADING.match(line), _BULLET.match(line), _NUMBERED.match(line)
        kind = "ul" if bullet else "ol" if numbered else ""
        if heading or kind != listed:
            flush()
        if listed and kind != listed:
            parts.append(f"</{listed}>")
            listed = ""
        if heading:
            level = len(heading[1])
            parts.append(f"<h{level}>{inline.render(heading[2])}</h{level}>")
        elif kind:
            if not listed:
                start = f' start="{numbered[1]}"' if numbered and numbered[1] != "1" else ""
                parts.append(f"<{kind}{start}>")
                listed = kind
            item = bullet[1] if bullet else numbered[2] if numbered else ""
            parts.append(f"<li>{inline.render(item)}</li>")
        else:
            text.append(line)
    flush()
    return "".join(parts) + (f"</{listed}>" if listed else "")
