"""Packs: the texts an organisation approved, such as its offer and rights notice, in the languages it speaks.

A text has a sort, a key and a language. Reading a spreadsheet and judging it are `vetting_desk.packs`.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PackSort(StrEnum):
    """What a text is for; each has a sheet of its own."""

    OFFER = "offer"
    NOTICE = "notice"
    LETTER = "letter"
    OUTCOME = "outcome"
    GROUND = "ground"
    CRITERION = "criterion"
    ITEM = "item"
    AFTER = "after"
    """How a person is, months after the return."""


@dataclass(frozen=True, slots=True)
class PackText:
    """One text in one language.

    Attributes:
        sort: What it is for.
        key: Its name within the sort, such as ``silence``.
        language: Code such as ``tg`` or ``fa-AF``.
        text: The words.
        approved_by: Who in the organisation approved them; empty for words nobody approved yet.
        approved_on: When, such as ``2026-11-22``; empty likewise.
    """

    sort: PackSort
    key: str
    language: str
    text: str
    approved_by: str = ""
    approved_on: str = ""

    @property
    def name(self) -> str:
        """Sort and key, as texts are asked for: ``notice/silence``."""
        return f"{self.sort.value}/{self.key}"


@dataclass(frozen=True, slots=True)
class PackContent:
    """A pack in the making, as a spreadsheet has it.

    Attributes:
        id: Its name, such as ``texts``; the same in all its versions.
        title: What people call it.
        official: The language every text has, and which counts where another has none.
        languages: The languages people are spoken to in, the official one among them.
        texts: In the order of the sheets and rows.
    """

    id: str
    title: str
    official: str
    languages: tuple[str, ...]
    texts: tuple[PackText, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """A signed pack in a casebook.

    Attributes:
        id: Its name.
        version: From 1; only rises.
        title: What people call it.
        digest: SHA-256 of its document.
        p7s: SHA-256 of the detached signature over it.
        signed_by: Name of the officer of headquarters who signed it.
        signed_at: Signing time, by that officer's claim.
    """

    id: str
    version: int
    title: str
    digest: str
    p7s: str
    signed_by: str
    signed_at: datetime


@dataclass(frozen=True, slots=True)
class FoundText:
    """What a person is told or reads, and how far it is approved.

    Attributes:
        name: Sort and key, such as ``notice/silence``.
        text: The words.
        language: The language they are in.
        wanted: The language that was asked for.
        title: The pack's title.
        version: The pack's version.
        approved_by: Who approved these words.
        approved_on: When.
    """

    name: str
    text: str
    language: str
    wanted: str
    title: str
    version: int
    approved_by: str
    approved_on: str

    @property
    def approved(self) -> bool:
        """True if these words are approved in the language asked for; else an interpreter reads them aloud."""
        return self.language == self.wanted
