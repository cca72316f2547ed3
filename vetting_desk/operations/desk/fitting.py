"""Which file of a desk an officer's keys open: the casebook, or the desk book, by the slot or by a ticket.

A sealed file begins with a salt that is part of its key, so that the right one is known before it is tried.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.operations.desk import tickets
from vetting_desk.store.casebook import CASEBOOK_FILE
from vetting_desk.store.desk_book import BOOK_FILE
from vetting_desk.store.engine.sealed_file import SALT_AT, salt_of

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret


@dataclass(frozen=True, slots=True)
class Fitting:
    """What an officer's keys open.

    Attributes:
        alone: True if it is the desk book alone.
        by_ticket: True if the key is not the slot's but a ticket's, which the secret holds now.
        newest: True if there is no ticket, or the key is the newest in it.
        fits: False if nothing here opens with any of the keys.
    """

    alone: bool = False
    by_ticket: bool = False
    newest: bool = True
    fits: bool = True


def key_for(
    folder: Path, officer_id: str, desk_ids: Iterable[str], secret: "SlotSecret"
) -> Fitting:
    """Return what an officer's keys open, and put the key that does into their secret.

    Args:
        folder: The desk's folder.
        officer_id: Whose keys.
        desk_ids: The desk's id, and the one it had when the slot was written.
        secret: What the slot holds; its store key is replaced by a ticket's where that is the one that fits.
    """
    read = (tickets.read(folder, officer_id, desk_id, secret) for desk_id in desk_ids)
    ticket = next((keys for keys in read if keys), ())
    own = bytes(secret.store_key)
    for alone, file in ((False, CASEBOOK_FILE), (True, BOOK_FILE)):
        salt = _salt(folder / file)
        for key in (own, *map(bytes, ticket)):
            if salt is not None and key[SALT_AT:] == salt:
                secret.store_key[:] = key
                newest = not ticket or key == bytes(ticket[0])
                return Fitting(alone, by_ticket=key != own, newest=newest)
    return Fitting(fits=False)


def _salt(path: Path) -> bytes | None:
    """Return which key a file is sealed with, by its salt; None if there is no such file."""
    try:
        return salt_of(path)
    except OSError:
        return None
