"""What an instrument is called in each of its languages, read from its XForm without loading the form.

A form names itself once, in its own words; ``vd:title-<code>`` beside them gives the title in other languages.
A list of instruments needs nothing else of a form, and loading one takes much longer than this.
"""

import re
from html import unescape
from typing import Final

_NAMESPACE: Final = "urn:vetting-desk:instrument:1"
_PREFIX: Final = re.compile(rf"""xmlns:([\w.-]+)=["']{_NAMESPACE}["']""")
_GIVEN: Final = re.compile(r"""([A-Za-z-]+)\s*=\s*(["'])(.*?)\2""")
_WORD: Final = re.compile(r"\w")
_LONGEST: Final = 1_000


def titles_of(xml: bytes) -> dict[str, str]:
    """Return the titles an instrument gives by the code of their language; empty where it gives none.

    Args:
        xml: The XForm, as the desk holds it.
    """
    text = xml.decode("utf-8", "replace")
    prefix = _PREFIX.search(text)
    if prefix is None:
        return {}
    named = f"{prefix[1]}:title-"
    found: dict[str, str] = {}
    at = text.find(named)
    while at >= 0:  # a search by pattern over a whole questionnaire takes a hundred times as long
        given = _GIVEN.match(text, at + len(named))
        if given is not None and not _WORD.match(text, at - 1):
            found[given[1]] = unescape(given[3]).strip()
        at = text.find(named, at + len(named))
    return {code: title[:_LONGEST] for code, title in found.items() if title}
