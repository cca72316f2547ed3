"""The glossary, and what it finds in a text: words that mislead, and words kept for another thing.

`resources/terms.tsv` holds one term a row. A form is a word or phrase; ``*`` stands for any letters,
``!word`` for "not before this word". What *never* stands is wrong wherever it is; what is *unlike* is wrong
only beside an English text with the term, because the word is right for another thing (a copy and a version
are both нусха to a hurried translator). A pattern finds words and reads no minds: whoever speaks the
language reads the rest.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from vetting_desk.paths import resource_path

LANGUAGES: Final = ("ru", "tg", "fa")
NATIVE_READER: Final = "native reader"
LAWYER: Final = "lawyer"
_NONE: Final = "—"
_EDGES: Final = " .:…?!«»“”\"'\u200f\u2068\u2069"
_BESIDE: Final = re.compile(r"\s*[\(\[][^\)\]]*[\)\]]")


@dataclass(frozen=True, slots=True)
class Term:
    """One row of the glossary.

    Attributes:
        id: Its name, such as ``return-bundle``.
        group: The heading it stands under.
        english: The English words for it.
        words: For each of `LANGUAGES`, the words to use; empty where none is decided.
        never: For each, forms that may stand nowhere.
        unlike: For each, forms that may not stand for this term.
        marks: Who has to choose before it is used: `NATIVE_READER`, `LAWYER`.
        note: Why, for a translator.
    """

    id: str
    group: str
    english: tuple[str, ...]
    words: dict[str, tuple[str, ...]]
    never: dict[str, tuple[str, ...]]
    unlike: dict[str, tuple[str, ...]]
    marks: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class TermFault:
    """A text that does not keep to the glossary.

    Attributes:
        term: Id of the term.
        kind: ``never``, ``unlike`` or ``other-word``.
        found: The words that are wrong.
    """

    term: str
    kind: str
    found: str


@cache
def read_terms(source: Path | None = None) -> tuple[Term, ...]:
    """Return the glossary, in its order.

    Args:
        source: A file of tab-separated rows under their headings; the one that comes with the program
            without it.

    Raises:
        ValueError: If a row has not one cell for each heading.
        OSError: If it cannot be read.
    """
    path = source or resource_path("terms.tsv")
    head, *rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    return tuple(_term(dict(zip(head, row, strict=True))) for row in rows)


def faults(text: str, language: str, english: str = "") -> list[TermFault]:
    """Return what the glossary finds in one text.

    Args:
        text: In the language.
        language: One of `LANGUAGES`.
        english: The English text it stands for; without it only what never stands is found.
    """
    found, named = [], {term.id for term in terms_in(english)}
    for term in read_terms():
        found += [TermFault(term.id, "never", words) for words in _hits(term.never[language], text)]
        if term.id not in named:
            continue
        found += [
            TermFault(term.id, "unlike", words) for words in _hits(term.unlike[language], text)
        ]
        if _bare(english) in {_bare(word) for word in term.english} and not _one_of(
            term, language, text
        ):
            found.append(TermFault(term.id, "other-word", text))
    return found


@lru_cache(maxsize=8192)
def terms_in(english: str) -> tuple[Term, ...]:
    """Return the terms whose English words, of one thing or several, stand in a text, in their order."""
    anywhere, words = _all_english()
    said = {word for found in anywhere.finditer(english) for word in words[found[1].casefold()]}
    return tuple(term for term in read_terms() if term.id in said)


@cache
def _all_english() -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    """Return one pattern for all English words, the longest first, and the terms that each stands for."""
    words: dict[str, tuple[str, ...]] = {}
    for term in read_terms():
        for word in term.english:
            words[word.casefold()] = (*words.get(word.casefold(), ()), term.id)
    longest = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<!\w)({longest})(?:s|es)?(?!\w)", re.IGNORECASE), words


@cache
def pattern(form: str) -> re.Pattern[str]:
    """Return what finds a form of the glossary in a text: whole words, in capital letters or small."""
    words, _, after = form.partition(" !")
    ahead = rf"(?!\s+{_letters(after)})" if after else ""
    return re.compile(rf"(?<!\w){_letters(words)}(?!\w){ahead}", re.IGNORECASE)


def _hits(forms: tuple[str, ...], text: str) -> list[str]:
    return [hit[0] for form in forms if (hit := pattern(form).search(text))]


def _letters(words: str) -> str:
    return r"\s+".join(re.escape(word).replace(r"\*", r"\w*") for word in words.split())


def _one_of(term: Term, language: str, text: str) -> bool:
    return not term.words[language] or _bare(text) in {_bare(word) for word in term.words[language]}


def _bare(text: str) -> str:
    """Return a label without its case, the marks at its ends and what stands in brackets."""
    return _BESIDE.sub("", text).strip(_EDGES).casefold()


def _term(cells: dict[str, str]) -> Term:
    return Term(
        id=cells["id"],
        group=cells["group"],
        english=_forms(cells["en"]),
        words={language: _forms(cells[language]) for language in LANGUAGES},
        never={language: _forms(cells[f"never_{language}"]) for language in LANGUAGES},
        unlike={language: _forms(cells[f"unlike_{language}"]) for language in LANGUAGES},
        marks=_forms(cells["mark"]),
        note=cells["note"],
    )


def _forms(cell: str) -> tuple[str, ...]:
    found = (form.strip() for form in cell.split(";"))
    return tuple(form for form in found if form and form != _NONE)
