"""Connecting to the registry's database as the return desk; behind the doors of this wing."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import HeadquartersOnlyError, StateError
from vetting_desk.model import DeskKind
from vetting_desk.operations.registry.needs import RegistryDesk, WholeDesk

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.registry import PostgresRegistry

ADDRESS: Final = "registry/address"
IDENTITIES: Final = "registry/identities"
RECIPIENTS: Final = "registry/recipients"
"""Settings of headquarters' casebook: where the database is, and the keys of its compartments."""


@contextmanager
def connected(open_desk: WholeDesk) -> "Iterator[PostgresRegistry]":
    """Connect as the return desk; the connection ends with the block.

    Raises:
        StateError: If no registry was set up.
        RegistryError: If the database cannot be reached, or is not as this program knows it.
    """
    from vetting_desk.registry.postgres import driver, migrating, sealing
    from vetting_desk.registry.postgres.registry import PostgresRegistry

    address = address_of(open_desk)
    identities = sealing.identities_from_text(open_desk.casebook.settings.get(IDENTITIES) or "")
    keys = sealing.KeyRing({name: each.recipient for name, each in identities.items()}, identities)
    with driver.connect(address, program="vetting-desk return desk") as database:
        migrating.require_current(database)
        yield PostgresRegistry(database, keys, open_desk.casebook, open_desk.clock, begins=True)


def address_of(open_desk: RegistryDesk) -> str:
    """Return where the registry's database is.

    Raises:
        StateError: If none was set up.
    """
    address = open_desk.casebook.settings.get(ADDRESS)
    if address is None:
        raise StateError(what="registry", state="not set up", wanted="set up")
    return address


def require_headquarters(open_desk: RegistryDesk) -> None:
    """Require that a desk is headquarters.

    Raises:
        HeadquartersOnlyError: If it is a post.
    """
    if open_desk.desk.kind is not DeskKind.HQ:
        raise HeadquartersOnlyError(desk=open_desk.desk.name)
