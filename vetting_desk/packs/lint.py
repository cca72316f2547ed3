"""Checking a pack before it is signed: what is missing, what differs between languages, what could mislead.

Only approved words count. Nothing is repaired, and nothing is translated.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from vetting_desk.model.pack import PackContent, PackSort, PackText
from vetting_desk.model.pack_problem import PackProblem, about
from vetting_desk.packs import directions
from vetting_desk.packs.document import MAX_TEXTS
from vetting_desk.packs.wanted import KEYS, LONGEST, PLACEHOLDERS, SHEETS

_PLACEHOLDER: Final = re.compile(r"\{([a-z]+)\}")
_COMPARED_FROM: Final = 60
"""Characters from which the lengths of two languages say something."""
_TIMES: Final = 3

_Official = Mapping[tuple[PackSort, str], PackText]


def lint(content: PackContent) -> tuple[PackProblem, ...]:
    """Return what is wrong with the texts of a pack; what was wrong with its spreadsheet, its reader says."""
    approved = [text for text in content.texts if text.approved_by]
    official = {
        (text.sort, text.key): text for text in approved if text.language == content.official
    }
    found = [*_missing(content, approved, official)]
    for text in approved:
        found += _of_one(text)
        if text.language != content.official and (text.sort, text.key) in official:
            found += _compared(text, official[text.sort, text.key])
    return tuple(found)


def placeholders(text: str) -> frozenset[str]:
    """Return the names that stand in braces in a text."""
    return frozenset(_PLACEHOLDER.findall(text))


def _missing(
    content: PackContent, approved: Sequence[PackText], official: _Official
) -> Iterator[PackProblem]:
    if len(approved) > MAX_TEXTS:
        yield PackProblem("too-many", detail=str(MAX_TEXTS))
    for sort, sheet in SHEETS.items():
        keys = list(dict.fromkeys(text.key for text in content.texts if text.sort is sort))
        if not keys:
            yield PackProblem("missing-sort", sheet)
            continue
        for key in KEYS[sort]:
            if key not in keys:
                yield PackProblem("missing-key", sheet, key=key)
        for key in keys:
            if (sort, key) not in official:
                yield PackProblem("no-official", sheet, key=key, language=content.official)
            spoken = {text.language for text in approved if (text.sort, text.key) == (sort, key)}
            for language in content.languages:
                if language != content.official and language not in spoken:
                    yield PackProblem("no-language", sheet, key=key, language=language)


def _of_one(text: PackText) -> Iterator[PackProblem]:
    sheet = SHEETS[text.sort]
    if len(text.text) > LONGEST[text.sort]:
        yield about("too-long", text, sheet, f"{len(text.text)} > {LONGEST[text.sort]}")
    unknown = sorted(placeholders(text.text) - PLACEHOLDERS[text.sort])
    for name in unknown:
        yield about("placeholder-unknown", text, sheet, f"{{{name}}}")
    if "{" in (rest := _PLACEHOLDER.sub("", text.text)) or "}" in rest:
        yield about("brace", text, sheet)
    if any(unicodedata.category(each) == "Cc" and each != "\n" for each in text.text):
        yield about("control", text, sheet)
    if directions.overrides(text.text):
        yield about("rtl-override", text, sheet)
    elif not directions.is_balanced(text.text):
        yield about("rtl-unbalanced", text, sheet)
    if directions.is_right_to_left(text.language):
        bare = directions.bare_run(text.text)
        if bare:
            yield about("rtl-bare", text, sheet, bare)


def _compared(text: PackText, official: PackText) -> Iterator[PackProblem]:
    sheet = SHEETS[text.sort]
    here, there = placeholders(text.text), placeholders(official.text)
    if here != there:
        differing = ", ".join(f"{{{name}}}" for name in sorted(here ^ there))
        yield about("placeholder-differs", text, sheet, differing)
    shorter, longer = sorted((len(text.text), len(official.text)))
    if longer >= _COMPARED_FROM and longer > _TIMES * shorter:
        yield about("length-differs", text, sheet, f"{len(text.text)}, {len(official.text)}")
