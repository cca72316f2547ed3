"""Names in certificates made ready to be compared, each text once.

asn1crypto prepares every text of a name sign by sign each time two names are compared (RFC 4518), and pyHanko
compares the same few names of officers and organisations several times in each report. What comes of a text
depends on nothing but the text, so it is kept for the last few hundred.
"""

from functools import lru_cache
from typing import Any, Final

from asn1crypto import x509

_NAME: Final = "_ldap_string_prep"
_KEPT: Final = 512

_original: Final[Any] = getattr(x509.NameTypeAndValue, _NAME)


@lru_cache(maxsize=_KEPT)
def _prepared(text: str) -> str:
    found: str = _original(None, text)
    return found


def prepared(_: object, text: str) -> str:
    """Return a text as asn1crypto's own method does.

    Raises:
        ValueError: As that method, if it holds what no name may hold; that is not kept.
    """
    return _prepared(text)


def use() -> None:
    """Have asn1crypto prepare names so, in this process; harmless when it does already."""
    setattr(x509.NameTypeAndValue, _NAME, prepared)
