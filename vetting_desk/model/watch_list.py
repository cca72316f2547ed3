"""Watch and sanction lists: what a list is, its entries, and what a possible match with one of them says.

A possible match is a reason to look, and nothing else: it says which words agree and what is not known. It
changes no stage, is no evidence of a rating, and ends when the entry leaves the list.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import NAMESPACE_URL, uuid5

from vetting_desk.model.case import BirthDate
from vetting_desk.model.doubt import Doubt


class ListShape(StrEnum):
    """The form in which the publisher gives a list out."""

    UN = "un-xml"
    EU = "eu-xml"
    OFAC = "ofac-xml"
    FTM = "ftm-json"


class NameQuality(StrEnum):
    """What its publisher thinks of a name of an entry."""

    MAIN = "main"
    ORIGINAL = "original"
    """The main name in its own script."""
    GOOD = "good"
    LOW = "low"
    """An alias that the publisher calls low, weak, or not strong."""


@dataclass(frozen=True, slots=True)
class ListedName:
    """One name of an entry, as the list spells it."""

    text: str
    quality: NameQuality


@dataclass(frozen=True, slots=True)
class ListedBirth:
    """One birth date of an entry.

    Attributes:
        text: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.
        until: The last year it may be, ``YYYY``; empty for none.
        about: Whether the list says that it is only about right.
    """

    text: str
    until: str = ""
    about: bool = False


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """An entry about a person; entries about anything else are not read.

    Attributes:
        number: The publisher's number or reference of the entry.
        names: The main one first.
        births: As the list has them; empty where it has none.
    """

    number: str
    names: tuple[ListedName, ...]
    births: tuple[ListedBirth, ...] = ()


@dataclass(frozen=True, slots=True)
class ListSource:
    """Where a list comes from, and by what right it is used; without all of it none is loaded.

    Attributes:
        id: Its short name, such as ``un``; the same in all its versions.
        title: What people call it.
        source: Who publishes it, and where it was taken from.
        ground: By which law or decision it is compared with.
        day: Of which day it is, ``YYYY-MM-DD``.
    """

    id: str
    title: str
    source: str
    ground: str
    day: str


@dataclass(frozen=True, slots=True)
class WatchList:
    """A signed list at a desk.

    Attributes:
        source: What it is.
        version: From 1; only rises.
        entries: How many persons are on it.
        innocent: Of how many invented people the comparison was tried when it was signed.
        matched: With how many of them it found a possible match.
        digest: SHA-256 of its document.
        p7s: SHA-256 of the signature over it.
        signed_by: Name of the officer of headquarters who signed it.
        signed_at: Signing time, by that officer's claim.
        loaded_at: When it was loaded at this desk, by its device.
        loaded_by: Name of who loaded it.
    """

    source: ListSource
    version: int
    entries: int
    innocent: int
    matched: int
    digest: str
    p7s: str
    signed_by: str
    signed_at: datetime
    loaded_at: datetime
    loaded_by: str

    @property
    def per_thousand(self) -> int:
        """With how many of 1,000 innocent people it finds a possible match, rounded up."""
        return -(-1_000 * self.matched // self.innocent) if self.innocent else 0


class ListState(StrEnum):
    """How the newest version of a list stands at a desk."""

    IN_FORCE = "in-force"
    UNJUDGED = "unjudged"
    """It is compared with, and marked: its signer was taken back from before it is shown to have existed."""
    KEPT = "kept"
    """The same, and a person answers for it."""
    ENDED = "ended"
    """What it said was erased: nobody is compared with it."""


class MatchState(StrEnum):
    """How far looking into a possible match has come."""

    OPEN = "open"
    """Nobody has said what they found."""
    ANSWERED = "answered"
    TO_LOOK_AGAIN = "to-look-again"
    """Names or birth date of the case changed since."""
    ENDED = "ended"
    """The entry left the list, the list ended, or the case says something else: only what was said stays."""


class BirthAgreement(StrEnum):
    """How the birth date of a person agrees with that of an entry."""

    DAY = "day"
    SWAPPED = "swapped"
    """Day and month in the other order."""
    YEAR = "year"
    """The same year, and one of both says no more; 1 January is no day."""
    NEAR = "near"
    """A year off where one of both is a guess."""
    UNKNOWN = "unknown"


class WordAgreement(StrEnum):
    """How two words of names agree."""

    SAME = "same"
    SOUNDS = "sounds"
    """In another script or spelling."""
    ROOT = "root"
    """By their root: Rahmon, Rahmonov, Rahmonzoda."""
    NEAR = "near"
    """But for one letter."""


@dataclass(frozen=True, slots=True)
class AgreedWord:
    """A word of the person's name beside one of the entry's."""

    ours: str
    theirs: str
    how: WordAgreement


@dataclass(frozen=True, slots=True)
class Hit:
    """A possible match of a person with an entry of a list.

    Attributes:
        entry: The entry.
        ours: The person's name that agrees most, as the case has it.
        theirs: The entry's, as the list has it.
        quality: What its publisher thinks of that name.
        words: Which words agree.
        unmatched: How many words of the shorter of both names do not.
        birth: How the birth dates agree.
        their_birth: The entry's that was compared; None where it has none.
        common: Whether every word that agrees is one that many people bear.
    """

    entry: ListedPerson
    ours: str
    theirs: str
    quality: NameQuality
    words: tuple[AgreedWord, ...]
    unmatched: int
    birth: BirthAgreement
    their_birth: ListedBirth | None
    common: bool


class HitFound(StrEnum):
    """What a person found of a possible match."""

    NOT_THEM = "not-them"
    MAY_BE = "may-be"
    THEM = "them"


@dataclass(frozen=True, slots=True)
class HitAnswer:
    """What a person found of a possible match, with reasons.

    Attributes:
        found: What.
        reasons: Why, in words.
        at: When, by that desk's device.
        officer_name: Who.
        desk: The desk it came from; empty for this one.
        version: The version of the list it was said of.
        stands: Whether names and birth date of the case are still what it was said of.
        doubted: Whether the list it was said of cannot be judged any more at this desk.
    """

    found: HitFound
    reasons: str
    at: datetime
    officer_name: str
    desk: str
    version: int
    stands: bool
    doubted: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """The person of a case beside one list.

    Attributes:
        list: The list.
        old: Whether it is older than the organisation lets one be without a word.
        hits: The possible matches, those that agree in most first; empty for none.
        answers: By the number of the entry, what stands of what people found; of several desks all.
        ended: What was found of entries that are no longer on the list.
        doubt: Why nobody can judge the list any more; None where it can be judged.
    """

    list: WatchList
    old: bool
    hits: tuple[Hit, ...]
    answers: dict[str, tuple[HitAnswer, ...]]
    ended: int
    doubt: Doubt | None = None

    def state_of(self, hit: Hit) -> MatchState:
        """Return how far looking into one of its possible matches has come."""
        answers = self.answers.get(hit.entry.number, ())
        if not answers:
            return MatchState.OPEN
        stand = all(each.stands for each in answers)
        return MatchState.ANSWERED if stand else MatchState.TO_LOOK_AGAIN


def hit_id(case_id: str, list_id: str, number: str) -> str:
    """Return the id under which every desk says what it found of one possible match."""
    return str(uuid5(NAMESPACE_URL, f"vetting-desk:list-hit:{case_id}:{list_id}:{number}"))


def birth_of(text: BirthDate) -> ListedBirth | None:
    """Return a case's birth date as it is compared; None where it is not known."""
    from vetting_desk.model.case import BirthCertainty

    if not text.text:
        return None
    return ListedBirth(text.text, about=text.certainty is BirthCertainty.ESTIMATED)
