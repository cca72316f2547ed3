"""The organisation's approved texts at a desk: what a person is told or reads, in their language if it has one.

Signing packs is `organisation.packs`; they reach posts in return bundles.
"""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.stores import KeepsPacks
from vetting_desk.operations.access.unlocked import HasCasebook

if TYPE_CHECKING:
    from vetting_desk.model.pack import FoundText, Pack
    from vetting_desk.packs.document import PackDocument


class TextsDesk(HasCasebook[KeepsPacks], Protocol):
    """A desk that has the organisation's approved texts."""


@open_door("what the organisation tells people is no secret")
def packs(open_desk: TextsDesk) -> "list[Pack]":
    """Return the packs in force: the highest version of each, by id."""
    return open_desk.casebook.packs.in_force()


@open_door("what the organisation tells people is no secret")
def document(open_desk: TextsDesk, pack: "Pack") -> "PackDocument":
    """Return what a pack says.

    Raises:
        NotFoundError: If it is not here.
    """
    from vetting_desk.packs.document import parse

    return parse(open_desk.casebook.packs.document(pack))


@open_door("what the organisation tells people is no secret")
def texts(open_desk: TextsDesk, pack: "Pack", language: str) -> "list[FoundText]":
    """Return every text of a pack in a language, or else in the official one.

    Raises:
        NotFoundError: If the pack is not here.
    """
    from vetting_desk.packs import lookup

    return lookup.all_of(document(open_desk, pack), language)


@open_door("what the organisation tells people is no secret")
def text(open_desk: TextsDesk, name: str, language: str) -> "FoundText":
    """Return a text in a person's language, or else in the official one, for an interpreter to read aloud.

    Args:
        open_desk: The unlocked desk.
        name: Sort and key, such as ``notice/silence``.
        language: A code such as ``tg``, or an instrument's name of a language, such as ``Тоҷикӣ (tg)``.

    Raises:
        NotFoundError: If no pack here has it.
    """
    from vetting_desk.packs import lookup

    found = (document(open_desk, pack) for pack in packs(open_desk))
    return lookup.find(found, name, language)
