"""The words of a screener's items, from the organisation's signed pack, where its form has only their numbers.

A form whose root says ``vd:items`` = ``pack`` has before each item a note with the role ``item-text`` named
``KEY_text``; it is shown in the words of ``item/KEY`` of a pack in force. One pack must have them all, so that
no screener is put together from two. Without one the form cannot be begun.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import ItemTextsMissingError
from vetting_desk.operations.access import approved_texts
from vetting_desk.operations.access.approved_texts import TextsDesk
from vetting_desk.operations.interview.live_forms import about
from vetting_desk.operations.interview.notice_words import NoticeWords

if TYPE_CHECKING:
    from vetting_desk.forms import Form, FormDefinition, Session
    from vetting_desk.model.pack import Pack
    from vetting_desk.packs.document import PackDocument

_SORT: Final = "item"
_SUFFIX: Final = "_text"
_FROM_PACK: Final = "pack"


@dataclass(frozen=True, slots=True)
class ItemPack:
    """A pack with words for all items of one form.

    Attributes:
        pack: Which.
        document: What it says.
    """

    pack: "Pack"
    document: "PackDocument"


def pack_of(open_desk: TextsDesk, session: "Session") -> ItemPack | None:
    """Return the pack in force with words for all items of a form; None if none has, or it has its own."""
    wanted = frozenset(_keys(session).values())
    if not wanted:
        return None
    for pack in approved_texts.packs(open_desk):
        document = approved_texts.document(open_desk, pack)
        if wanted <= {text.key for text in document.texts if text.sort == _SORT}:
            return ItemPack(pack, document)
    return None


def wants(form: "Form | FormDefinition") -> bool:
    """Return whether a form has only the numbers of its items, and is begun with the words of a pack."""
    return about(form, "items") == _FROM_PACK


def require(open_desk: TextsDesk, session: "Session") -> None:
    """Refuse to begin a form whose items have no words here.

    Raises:
        ItemTextsMissingError: If no pack in force has all of them. Fields: title, wanted.
    """
    keys = tuple(_keys(session).values())
    if keys and pack_of(open_desk, session) is None:
        form = session.form
        raise ItemTextsMissingError(title=form.title or form.id, wanted=f"{keys[0]} … {keys[-1]}")


def words_of(session: "Session", chosen: ItemPack | None) -> NoticeWords | None:
    """Return the words of a form's items by their notes; None where the form's own are read.

    Args:
        session: The live session; the words are in its language, or else the official ones.
        chosen: As `pack_of` returned it.
    """
    from vetting_desk.packs import lookup

    if chosen is None:
        return None
    lines = {
        reference: (lookup.find([chosen.document], f"{_SORT}/{key}", session.language),)
        for reference, key in _keys(session).items()
    }
    return NoticeWords(chosen.pack, lookup.code_of(session.language), lines)


def place_of(session: "Session", reference: str) -> str:
    """Return the question of which words the items had, if an item is answered and it is still empty."""
    from vetting_desk.judgement.roles import with_role

    if session.node(reference).attributes.get("role") != "item":
        return ""
    found = next(with_role(session.root, "items-source"), None)
    return found.reference if found is not None and not found.value else ""


def _keys(session: "Session") -> dict[str, str]:
    """Return the keys of a form's items by the reference of the note each stands for."""
    from vetting_desk.judgement.roles import with_role

    if not wants(session.form):
        return {}
    return {
        note.reference: note.name.removesuffix(_SUFFIX).replace("_", "-")
        for note in with_role(session.root, "item-text")
    }
