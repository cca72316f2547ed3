"""How long an instrument takes, estimated from its rows: fields, words to read, repeats.

The figures are rules of thumb, and no more: an interviewer reads 110 words a minute aloud, chooses an answer in
12 seconds, writes a line in 25 and a few sentences in 90, the person's answer included. A question that is not
required, or asked only after a certain answer, counts for a third; a repeat is counted once. Through an
interpreter everything that is said is said twice: count two thirds more.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.judgement.author_view import AuthorForm, AuthorNode, read_author_form
from vetting_desk.judgement.minutes import MINUTES, parsed

if TYPE_CHECKING:
    from vetting_desk.forms import Form

WORDS_A_MINUTE: Final = 110
CHOICE_SECONDS: Final = 12
LINE_SECONDS: Final = 25
SENTENCES_SECONDS: Final = 90
SHARE_OF_CONDITIONAL: Final = 1 / 3
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class TimeNeeded:
    """What an instrument asks for, and how long that takes.

    Attributes:
        fields: Questions that are always asked and must be answered.
        conditional: Questions that are asked after a certain answer, or need no answer.
        words: Words of questions and notes that are always shown, in the form's default language.
        repeats: Repeats; each counted once.
        minutes: The estimate, at least 1.
        said: What the instrument says itself (``vd:minutes``); 0 where it says nothing.
    """

    fields: int
    conditional: int
    words: int
    repeats: int
    minutes: int
    said: int


def time_needed(form: "Form") -> TimeNeeded:
    """Return how long a form takes, without an interpreter."""
    return estimate(read_author_form(form.xml))


def estimate(form: AuthorForm) -> TimeNeeded:
    """Return the estimate for a form as its author sees it."""
    fields, conditional, words, seconds = 0, 0, 0.0, 0.0
    for row in _rows(form.root):
        always = not row.relevant
        spoken = len(_WORD.findall(_label(row, form.default_language)))
        asked = row.control in _CONTROLS
        if asked and always and row.required:
            fields += 1
        elif asked:
            conditional += 1
        share = 1.0 if always and (row.required or not asked) else SHARE_OF_CONDITIONAL
        words += spoken if always else 0
        seconds += share * (_seconds(row) if asked else 0) + spoken * share * 60 / WORDS_A_MINUTE
    repeats = sum(row.is_repeat for row in form.root.walk())
    minutes = max(1, round(seconds / 60))
    said = parsed(form.root.attributes.get(MINUTES, ""))
    return TimeNeeded(fields, conditional, int(words), repeats, minutes, said)


_CONTROLS: Final = frozenset(
    {"input", "multiline", "select", "select1", "rank", "range", "upload", "trigger"}
)


def _rows(root: AuthorNode) -> Iterator[AuthorNode]:
    """Yield the questions and notes that are ever shown."""
    for row in root.walk():
        if not row.is_group and row.control and "false()" not in row.relevant:
            yield row


def _seconds(row: AuthorNode) -> int:
    if row.choices:
        return CHOICE_SECONDS
    return SENTENCES_SECONDS if row.control == "multiline" else LINE_SECONDS


def _label(row: AuthorNode, language: str) -> str:
    texts = row.texts.get("label", {})
    return texts.get(language) or next(iter(texts.values()), "")
