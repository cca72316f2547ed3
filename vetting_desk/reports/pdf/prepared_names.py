"""Names in certificates made ready to be compared, each text once.

asn1crypto prepares every text of a name sign by sign each time two names are compared (RFC 4518), and pyHanko
compares the same few names of officers and organisations several times in each report. What comes of a text
depends on nothing but the text, so it is kept for the last few hundred.
"""

from functools import lru_cache
from typing import Final

from asn1crypto import x509

from vetting_desk.reports.pdf.while_reading import Quicker

_NAME: Final = "_ldap_string_prep"
_KEPT: Final = 512


@lru_cache(maxsize=_KEPT)
def _prepared(text: str) -> str:
    found: str = QUICKER.original(None, text)
    return found


def prepared(_: object, text: str) -> str:
    """Return a text as asn1crypto's own method does.

    Raises:
        ValueError: As that method, if it holds what no name may hold; that is not kept.
    """
    return _prepared(text)


QUICKER: Final = Quicker(x509.NameTypeAndValue, _NAME, prepared)
"""Has asn1crypto prepare names so while a report is read."""
