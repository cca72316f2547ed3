"""The rights notice in an interview, in words the organisation approved, in the language the person speaks.

A note with the role ``notice-text`` whose name is ``notice_KEY`` is spoken in the words of ``notice/KEY`` of
the organisation's pack, where it has one; texts of the pack that no note stands for follow the last one. Where
a language has no approved words the official ones are given, for an interpreter. Which words were read stands
in the log, and as the answer to how the notice was given. Without a pack the instrument's own words stay.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.operations.access import approved_texts
from vetting_desk.operations.access.approved_texts import TextsDesk

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session
    from vetting_desk.model.pack import FoundText, Pack
    from vetting_desk.packs.document import PackDocument

_SORT: Final = "notice"
_PREFIX: Final = "notice_"
_BLANK: Final = "__________"
"""Where a text has a number to be filled in that the desk does not know."""


@dataclass(frozen=True, slots=True)
class NoticePack:
    """A pack with words for the rights notice.

    Attributes:
        pack: Which.
        document: What it says.
        organisation: The organisation's name, for its words.
    """

    pack: "Pack"
    document: "PackDocument"
    organisation: str


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """What is read out instead of an instrument's own words.

    Attributes:
        pack: Where they are from.
        wanted: The language the person speaks: a code, or what was answered where that names no language here.
        lines: Texts by reference of the note they are read for, in the order of the page.
    """

    pack: "Pack"
    wanted: str
    lines: "Mapping[str, tuple[FoundText, ...]]"

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages the words are in, the wanted one first."""
        found = dict.fromkeys(text.language for texts in self.lines.values() for text in texts)
        return tuple(sorted(found, key=lambda each: each != self.wanted))

    @property
    def source(self) -> str:
        """Which words they are, in one line that needs no translation."""
        named = f"{self.pack.title} {self.pack.version} ({self.pack.digest[:16]})"
        return f"{', '.join(self.languages)}: {named}"


def pack_of(open_desk: TextsDesk) -> NoticePack | None:
    """Return the pack with words for the notice that is in force here; None for none."""
    for pack in approved_texts.packs(open_desk):
        document = approved_texts.document(open_desk, pack)
        if any(text.sort == _SORT for text in document.texts):
            return NoticePack(pack, document, document.desk.organisation)
    return None


def words_of(session: "Session", chosen: NoticePack | None) -> NoticeWords | None:
    """Return what is read out in a session; None where the instrument's own words are.

    Args:
        session: The live session.
        chosen: As `pack_of` returned it.
    """
    from vetting_desk.judgement.roles import of_kind, with_role

    if chosen is None:
        return None
    notes = [
        note
        for group in of_kind(session.root, "notice")
        for note in with_role(group, "notice-text")
    ]
    wanted = _wanted(session, chosen.document.languages)
    texts = {each.name.partition("/")[2]: each for each in _texts(chosen, wanted)}
    keys = {note.reference: key for note in notes if (key := _key_of(note)) in texts}
    if not keys:
        return None
    lines = {reference: (texts[key],) for reference, key in keys.items()}
    own = {_key_of(note) for note in notes}
    rest = tuple(text for key, text in texts.items() if key not in own)
    lines[notes[-1].reference] = (*lines.get(notes[-1].reference, ()), *rest)
    return NoticeWords(chosen.pack, wanted, lines)


def is_answer(session: "Session", reference: str) -> bool:
    """Return whether a question is the one that says how the notice was received."""
    return session.node(reference).attributes.get("role") == "notice-state"


def place_of(session: "Session", reference: str) -> str:
    """Return the question beside it that says in which language and how; empty where there is none."""
    from vetting_desk.judgement.roles import by_role

    group = session.node(reference).parent
    found = by_role(group).get("notice-how") if group is not None else None
    return found.reference if found is not None and not found.value else ""


def _key_of(note: "Node") -> str:
    return note.name.removeprefix(_PREFIX).replace("_", "-")


def _texts(chosen: NoticePack, wanted: str) -> "list[FoundText]":
    from dataclasses import replace

    from vetting_desk.packs import lookup

    filled = {"{organisation}": chosen.organisation, "{phone}": _BLANK}
    found = []
    for each in lookup.all_of(chosen.document, wanted):
        if each.name.startswith(f"{_SORT}/"):
            text = each.text
            for name, value in filled.items():
                text = text.replace(name, value)
            found.append(replace(each, text=text))
    return found


def _wanted(session: "Session", languages: Iterable[str]) -> str:
    """Return the code of the language the person is spoken to in, or what was answered where none fits."""
    from vetting_desk.judgement.roles import with_role
    from vetting_desk.packs.lookup import code_of
    from vetting_desk.packs.spoken import code_said

    spoken = [node.value for node in with_role(session.root, "talk-language") if node.relevant]
    said = next((value.strip() for value in spoken if value.strip()), "")
    if not said:
        return code_of(session.language)
    return code_said(said, (*session.form.languages, *languages))
