"""Setting up the database of headquarters' registry, and connecting to it.

Where it is, and the keys of its compartments, stand in headquarters' casebook, which the officers' slots open;
never in the database.
"""

from dataclasses import dataclass

from vetting_desk.errors import StateError
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.registry.connecting import (
    ADDRESS,
    IDENTITIES,
    RECIPIENTS,
    connected,
    require_headquarters,
)
from vetting_desk.operations.registry.needs import WholeDesk


@dataclass(frozen=True, slots=True)
class Made:
    """What setting up did.

    Attributes:
        steps: Numbers of the steps of SQL that were made; empty where it was up to date.
        login: The return desk's login.
    """

    steps: tuple[int, ...]
    login: str


@door(Action.OFFICERS)
def create(open_desk: WholeDesk, address: str, login: str, as_owner: str = "") -> Made:
    """Set up a database, or bring an older one up to date, with the return desk as its first member.

    Args:
        open_desk: Headquarters, which becomes the return desk.
        address: How the return desk connects; without a password.
        login: The server's name for the return desk; made where it is missing, without a password.
        as_owner: How who sets up connects, if not as in `address`; it has to make roles and schemas.

    Raises:
        HeadquartersOnlyError: At a post.
        InputError: If an address is none, or has a password in it, or the login cannot be one.
        StateError: If headquarters has its registry in another database.
        RegistryError: If the database cannot be reached, or does not allow it.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.postgres import driver, logins, migrating, sealing

    require_headquarters(open_desk)
    settings = open_desk.casebook.settings
    known = settings.get(ADDRESS)
    driver.check_address(address)
    if known not in {None, address}:
        raise StateError(what="registry", state="elsewhere", wanted="here")
    with driver.connect(as_owner or address) as database:
        steps = migrating.migrate(database)
        logins.give(database, login, "vetting_return", open_desk.officer.id, None)
    with open_desk.casebook.transaction():
        known_keys = sealing.identities_from_text(settings.get(IDENTITIES) or "")
        identities = sealing.with_missing(known_keys)
        if len(identities) > len(known_keys):
            recipients = {name: each.recipient for name, each in identities.items()}
            settings.set(IDENTITIES, sealing.identities_to_text(identities))
            settings.set(RECIPIENTS, sealing.recipients_to_text(recipients))
        settings.set(ADDRESS, address)
    return Made(tuple(steps), login)


@door(Action.OFFICERS)
def give_region(open_desk: WholeDesk, desk_id: str, region: str) -> None:
    """Give a desk its region, before its first case comes: who works for another one sees none of them.

    Raises:
        StateError: If no registry was set up, or cases of the desk are there.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    with connected(open_desk) as registry:
        if registry.database.value(
            "SELECT 1 FROM vetting.cases WHERE desk_id = %s LIMIT 1", (desk_id,)
        ):
            raise StateError(what="desk", state="has-cases", wanted="new")
        registry.database.value("SELECT vetting.give_region(%s, %s)", (desk_id, region))
        registry.audit.append("region-given", desk_id, {"region": region})
