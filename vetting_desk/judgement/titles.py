"""What an instrument is called in each of its languages, read from its XForm without loading the form.

A form names itself once, in its own words; ``vd:title-<code>`` beside them gives the title in other languages.
A list of instruments needs nothing else of a form, and loading one takes much longer than this.
"""

import re
from html import unescape
from typing import Final

_NAMESPACE: Final = "urn:vetting-desk:instrument:1"
_PREFIX: Final = re.compile(rf"""xmlns:([\w.-]+)=["']{_NAMESPACE}["']""")
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
    pattern = rf"""\b{re.escape(prefix[1])}:title-([A-Za-z-]+)\s*=\s*(["'])(.*?)\2"""
    found = {code: unescape(title).strip() for code, _quote, title in re.findall(pattern, text)}
    return {code: title[:_LONGEST] for code, title in found.items() if title}
