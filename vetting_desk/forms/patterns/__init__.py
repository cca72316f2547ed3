r"""Regular expressions for ``regex()``, matched in bounded time.

A form comes from anyone and its pattern meets every keystroke, so a pattern must never be able to stop
the window: Python's own `re` tries every way through ``(a+)+$`` and may take years. Here a pattern and
a text only ever meet once at each place of both. Patterns are those of ECMAScript, with what Java adds and
forms use (``\p{L}``, ``\A``, ``\z``, ``(?i)`` in front); back-references are refused, because they cannot
be bounded.
"""

from __future__ import annotations

from functools import lru_cache

from vetting_desk.forms.patterns.matching import Pattern
from vetting_desk.forms.patterns.parsing import PatternError, parse
from vetting_desk.forms.patterns.program import compile_program

__all__ = ["Pattern", "PatternError", "compile_pattern"]


@lru_cache(maxsize=512)
def compile_pattern(source: str) -> Pattern:
    """Return `source`, ready to be tried.

    Raises:
        PatternError: If it cannot be read, or is too large.
    """
    return Pattern(compile_program(parse(source)))
