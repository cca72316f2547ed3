"""Who may connect to headquarters' registry, and taking that back: of a folder that was lost, of who left.

What a folder opens by its passphrase is not made unreadable by that; what the database gives to its login
ends at once, also for programs that are connected.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.errors import StateError
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.registry import connecting
from vetting_desk.operations.registry.needs import WholeDesk

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.logins import Login


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the registry.

    Attributes:
        login: What the database knows of it.
        name: Of its officer, or of the worker; empty if this desk does not know them.
        own: Whether it is the return desk itself.
    """

    login: "Login"
    name: str
    own: bool


@door(Action.OFFICERS)
def members(open_desk: WholeDesk) -> list[Member]:
    """Return who may connect, by their logins.

    Raises:
        StateError: If no registry was set up.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.postgres import logins

    with connecting.connected(open_desk) as registry:
        own = registry.database.login
        return [
            Member(each, open_desk.casebook.officers.name_of(each.officer_id), each.name == own)
            for each in logins.members(registry.database)
        ]


@door(Action.OFFICERS)
def take_back(open_desk: WholeDesk, login: str, *, as_owner: str = "") -> None:
    """Take from a login all that it may in the registry; nothing of what it did changes.

    Args:
        open_desk: Headquarters.
        login: A member's.
        as_owner: How to connect to take back roles, if not as the return desk does.

    Raises:
        StateError: If no registry was set up, or the login is the return desk's own.
        NotFoundError: If no member has it.
        RegistryError: If the database cannot be reached, or does not allow it.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.postgres import driver, logins, migrating

    with connecting.connected(open_desk) as registry:
        if login == registry.database.login:
            raise StateError(what="login", state="the return desk's own", wanted="a member's")
        with (
            registry.unit_of_work(),
            driver.connect(as_owner or connecting.address_of(open_desk)) as database,
        ):
            migrating.require_current(database)
            registry.audit.append("login-taken-back", login)
            logins.take_back(database, login)
