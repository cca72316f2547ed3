"""What goes to the terminal: text that cannot steer it, JSON that any program reads, pipes that close.

Names and labels come from files of others. Control characters in them could move the cursor or hide
lines, and direction overrides could turn words around; both are shown as escapes.
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
    """Print one JSON object, in ASCII, so that no terminal's encoding can break it."""
    click.echo(json.dumps(content, indent=1))


def prepare_streams() -> None:
    """Let what the terminal's encoding lacks appear as escapes, instead of stopping the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def drop_output() -> None:
    """Send what is still to be written nowhere, so that the interpreter does not fail over it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
