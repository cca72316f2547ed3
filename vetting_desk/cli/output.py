"""Output to the terminal: escaped text, ASCII JSON, and pipes that close early.

Names and labels come from files of others. Control characters in them could move the cursor or hide lines,
and direction overrides could reorder words; both are shown as escapes.
"""

import io
import json
import os
import sys
import unicodedata
from typing import Any

import click

_SHOWN_AS_THEY_ARE = frozenset("\n\t")
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """Return `text` with control characters, lone surrogates and direction marks as escapes."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_plain_character, text))


def _plain_character(character: str) -> str:
    steers = unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in _DIRECTION
    if not steers or character in _SHOWN_AS_THEY_ARE:
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def print_json(content: dict[str, Any]) -> None:
    """Print one JSON object, in ASCII, so that it is independent of the terminal's encoding."""
    click.echo(json.dumps(content, indent=1))


def prepare_streams() -> None:
    """Print characters that the terminal's encoding lacks as escapes; what is piped in is UTF-8.

    Windows would read a pipe by its code page: a passphrase in Cyrillic from another program would be another.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper) and not sys.stdin.isatty():
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")


def drop_output() -> None:
    """Discard remaining output, so that the interpreter does not fail to flush it at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
