"""Which of two versions of an instrument is the newer one.

ODK counts versions upward and knows no more of them; people write ``2026112201``, ``1.10`` or
``v2-draft``. Nothing is known here of what a version changes.
"""

import re

_PARTS = re.compile(r"\d+|\D+")


def version_order(version: str) -> list[tuple[int, str]]:
    """Return what sorts versions as people read them: digits by their number, the rest by letter.

    The empty version comes first.
    """
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in _PARTS.findall(version)]
