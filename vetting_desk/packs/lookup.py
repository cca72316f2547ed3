"""Finding a text in the packs of a desk: in the language of the person, or else in the official one.

A text that has no approved words in a language is never shown in words made up for it: the official ones are
given, and an interpreter reads them aloud.
"""

import re
from collections.abc import Iterable
from typing import Final

from vetting_desk.errors import NotFoundError
from vetting_desk.model.pack import FoundText
from vetting_desk.packs.document import PackDocument, TextPart

_CODE: Final = re.compile(r"\(([A-Za-z0-9-]+)\)\s*$")


def code_of(language: str) -> str:
    """Return the code of a language as instruments name it: ``tg`` of ``Тоҷикӣ (tg)``; a bare code stays."""
    found = _CODE.search(language)
    return found[1] if found else language.strip()


def find(documents: Iterable[PackDocument], name: str, language: str) -> FoundText:
    """Return a text in a language, or in the official one where it has no approved words in that.

    Args:
        documents: The packs in force.
        name: Sort and key, such as ``notice/silence``.
        language: A code such as ``tg``, or an instrument's name of a language.

    Raises:
        NotFoundError: If no pack has the text.
    """
    sort, _, key = name.partition("/")
    wanted = code_of(language)
    for document in documents:
        by_language = {
            text.language: text for text in document.texts if (text.sort, text.key) == (sort, key)
        }
        chosen = by_language.get(wanted) or by_language.get(document.official)
        if chosen is not None:
            return _found(document, chosen, wanted)
    raise NotFoundError(what="text", id=name)


def all_of(document: PackDocument, language: str) -> list[FoundText]:
    """Return every text of a pack as `find` gives it, in the order of the pack."""
    wanted = code_of(language)
    by_name: dict[tuple[str, str], dict[str, TextPart]] = {}
    for text in document.texts:
        by_name.setdefault((text.sort, text.key), {})[text.language] = text
    # Every text stands in the official language, too (`document.PackDocument`).
    return [
        _found(document, its.get(wanted) or its[document.official], wanted)
        for its in by_name.values()
    ]


def _found(document: PackDocument, text: TextPart, wanted: str) -> FoundText:
    return FoundText(
        name=f"{text.sort}/{text.key}",
        text=text.text,
        language=text.language,
        wanted=wanted,
        title=document.title,
        version=document.number,
        approved_by=text.approved_by,
        approved_on=text.approved_on,
    )
