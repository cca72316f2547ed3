"""How long a text may grow that an expression puts together.

A form may come from anyone, and forty fields that each say the one before twice are a million million
letters. So a text has at most as many characters as an answer may have, and one step puts together at most
so many in all; what goes beyond is refused as an answer would be, and the step changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vetting_desk.errors import AnswerError

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context

MAX_TEXT = 1_000_000
"""Most characters of one text: as many as an answer may have."""
MAX_STEP = 20_000_000
"""Most characters that are put together while one answer is worked off."""
SHORT = 4_096
"""Texts so short are not counted: there are never enough of them."""


def bounded(c: Context, length: int) -> None:
    """Check that a text of this length may be put together.

    Args:
        c: Where it is.
        length: Characters it would have.

    Raises:
        AnswerError: If it is too long, or too much was put together in this step.
    """
    if length <= SHORT:
        return
    if length > MAX_TEXT:
        raise too_long(c.current)
    c.session.put_together(c.current, length)


def too_long(node: object) -> AnswerError:
    """Return the error for a text that would grow too long at a node."""
    reference = str(getattr(node, "reference", ""))
    return AnswerError(reference=reference, type="text", detail="text-too-long", limit=MAX_TEXT)
