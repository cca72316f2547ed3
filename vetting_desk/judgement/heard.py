"""Which texts of an instrument are read aloud, and what in them is hard to follow, accuses or presumes.

Read aloud are the rights notice, the questions of a conversation, of the women's path and of coercion, the
items of a screener, and whether somebody is safe: the roles below. ``vd:aloud`` on a row or a group around it
says otherwise, ``yes`` or ``no``. ``vd:aloud-reason`` on a row says why a text stays: published words, or
words of the law that nobody may shorten.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from vetting_desk.judgement.author_view import AuthorForm, AuthorNode
from vetting_desk.judgement.language_codes import code_of
from vetting_desk.judgement.readability import MOST_WORDS, ease

ALOUD: Final = "aloud"
REASON: Final = "aloud-reason"
ALOUD_ROLES: Final = frozenset(
    {"notice-text", "agrees", "prompt", "item", "difficulty", "safe-now", "safe-needs"}
)
ALOUD_NOTES: Final = "conversation"
"""Kind of the group whose notes are asked as questions."""


class HeardKind(StrEnum):
    """What is the matter with a text that is read aloud."""

    LONG_SENTENCE = "long-sentence"
    LONG_WORDS = "long-words"
    ACCUSES = "accuses"
    PRESUMES = "presumes"


class Heard(NamedTuple):
    """One thing found in a text.

    Attributes:
        kind: What.
        words: The words, or the sentence with its number of words.
    """

    kind: HeardKind
    words: str


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(patterns) + r")", re.IGNORECASE)


ACCUSING: Final = _words(
    r"why (?:did|do|does|have|has|are|were)(?:n['’]t| not)?\b",
    r"how could you\b",
    r"admit(?:ted)? that\b",
    r"confess\w*",
    r"(?:guilt|accomplice|suspect|terrorist|militant)\w*",
    r"evidence against you\b",
    r"почему (?:же )?(?:вы|ты)\b",
    r"зачем (?:вы|ты)\b",
    r"как вы могли\b",
    r"призна(?:й|йте|ёте|ете|йтесь)\w*",
    r"(?:виновн|винова|сообщник|соучастник|подозрева|террорист|боевик)\w*",
    r"чаро (?:шумо|ту)\b",
    r"барои чӣ (?:шумо|ту)\b",
    r"(?:гунаҳкор|гуноҳкор|ҳамдаст|гумонбар|террорист|ҷангӣ)\w*",
    r"иқрор (?:кун|шав)\w*",
    r"چرا (?:شما|تو|نرفت|نکرد|رفت|کرد)\w*",
    r"(?:اعتراف|متهم|مجرم|گناهکار|همدست|مظنون|تروریست)\w*",
)
"""Asks why a person did something, or names them what a court would. What happened is asked, never why."""
PRESUMING: Final = _words(
    r"when you (?:joined|fought|served|swore)\b",
    r"while you were (?:with|in) the group\b",
    r"your (?:group|commander|unit|weapon|oath|crimes?|victims?)\b",
    r"your (?:husband|wife)['’]s (?:group|crimes?)\b",
    r"когда вы (?:вступили|присягнули|воевали|служили)\b",
    r"ваш(?:а|ей|у|его|им|и)? (?:групп|командир|оружи|присяг|преступлени|жертв)\w*",
    r"вақте (?:ки )?(?:ба гурӯҳ |)(?:пайвастед|ҷангидед|савганд хӯрдед)",
    r"(?:гурӯҳ|фармондеҳ|силоҳ|савганд|ҷиноят)(?:ат|атон|и шумо|ҳои шумо)\b",
    r"وقتی (?:پیوستید|جنگیدید|سوگند خوردید)",
    r"(?:گروه|فرمانده|سلاح|سوگند|جنایت)(?:‌تان|تان| شما)",
)
"""Takes for granted what nobody has said yet: that somebody joined, fought, has a commander."""


def is_read_aloud(node: AuthorNode) -> bool:
    """Return whether the label of a row is read aloud."""
    for around in node.around():
        said = around.attributes.get(ALOUD, "")
        if said:
            return said == "yes" and not node.is_group
    if node.role == "notes":
        return any(around.kind == ALOUD_NOTES for around in node.around())
    return node.role in ALOUD_ROLES


def heard(text: str, language: str) -> Iterator[Heard]:
    """Yield what is hard, accusing or presuming in one text that is read aloud.

    Args:
        text: The words.
        language: Code of its language; patterns of all languages are tried, the measure is of its own.
    """
    counted = ease(text, language)
    if counted is not None and not counted.is_short:
        yield Heard(
            HeardKind.LONG_SENTENCE, f"{counted.words} of {MOST_WORDS} words: {counted.sentence}"
        )
    if counted is not None and not counted.is_plain:
        yield Heard(HeardKind.LONG_WORDS, ", ".join(counted.long_words))
    if found := ACCUSING.search(text):
        yield Heard(HeardKind.ACCUSES, found[0])
    if found := PRESUMING.search(text):
        yield Heard(HeardKind.PRESUMES, found[0])


class Measure(NamedTuple):
    """What was counted in one language.

    Attributes:
        language: As the form names it.
        texts: How many are read aloud.
        words: Of the longest sentence.
        longer: How many texts have a sentence that is too long.
    """

    language: str
    texts: int
    words: int
    longer: int


def measures(form: AuthorForm) -> tuple[Measure, ...]:
    """Return what was counted in each language of an instrument; nothing where nothing is read aloud."""
    rows = [node for node in form.root.walk() if is_read_aloud(node)]
    found = []
    for language in form.languages or ("",):
        texts = [node.texts.get("label", {}).get(language, "") for node in rows]
        counted = [each for text in texts if text and (each := ease(text, code_of(language)))]
        if counted:
            longer = sum(not each.is_short for each in counted)
            found.append(
                Measure(language, len(counted), max(each.words for each in counted), longer)
            )
    return tuple(found)


def has_reason(node: AuthorNode) -> bool:
    """Return whether the author says why a text is longer than it should be."""
    return bool(node.attributes.get(REASON, "").strip())
