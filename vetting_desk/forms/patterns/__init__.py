r"""Regular expressions for ``regex()``, matched in bounded time.

A form comes from anyone and its pattern is matched at every keystroke, so no pattern may be able to block the
window: Python's own `re` backtracks exponentially on ``(a+)+$`` and may take years. Here each state of the
pattern is visited at most once at each position of the text. Patterns are those of ECMAScript, with what Java
adds and forms use (``\p{L}``, ``\A``, ``\z``, ``(?i)`` in front); back-references are refused, because they
cannot be matched in bounded time.
"""

from __future__ import annotations

from functools import lru_cache

from vetting_desk.forms.patterns.matching import Pattern
from vetting_desk.forms.patterns.parsing import PatternError, parse
from vetting_desk.forms.patterns.program import compile_program

__all__ = ["Pattern", "PatternError", "compile_pattern"]


@lru_cache(maxsize=512)
def compile_pattern(source: str) -> Pattern:
    """Compile a regular expression.

    Raises:
        PatternError: If it is invalid, or too large.
    """
    return Pattern(compile_program(parse(source)))
