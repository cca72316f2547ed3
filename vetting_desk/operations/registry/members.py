"""Members of the registry beside the return desk: a folder each, with what its program knows, and no case.

A member's folder holds a casebook of its own: whom headquarters trusts, its instruments, who is who, and the
keys of its role. A worker's opens bundles and seals; it has no key that signs, and none that opens what was
sealed. A reviewer's opens the compartments, and cannot open a bundle. The folder goes through somebody's hands,
opens by its own passphrase alone, and is made anew when what it says has changed.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import Clock
from vetting_desk.errors import StateError
from vetting_desk.machine.temporary import remove_folder
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.operations.access import (
    certificates,
    desk_folders,
    panel_rules,
    policy,
    signed_rules,
    typed_text,
)
from vetting_desk.operations.access.compartment import ORGANISATION
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.own_passphrase import PROFILE, wanted_profile
from vetting_desk.operations.access.permissions import Action, may, require
from vetting_desk.operations.access.restricting import OPENED_BY
from vetting_desk.operations.registry import connecting, member_folder
from vetting_desk.operations.registry.connecting import ADDRESS, IDENTITIES, RECIPIENTS
from vetting_desk.operations.registry.needs import WholeDesk

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.registry.postgres.registry import PostgresRegistry
    from vetting_desk.store import Casebook

OF_CASES: Final = ("persons", "records", "statements")
FIGURES: Final = ("figures",)
"""Compartments that who works on cases opens, and who asks of all of them."""
_COPIED: Final = (
    certificates.ROOT,
    certificates.INTERMEDIATES,
    certificates.ORGANISATION,
    certificates.RECOVERY,
    ORGANISATION,
    policy.KEY,
    panel_rules.KEY,
    PROFILE,
    RECIPIENTS,
)
"""Settings of headquarters that its members have too."""


@door(Action.OFFICERS)
def add_worker(
    open_desk: WholeDesk,
    folder: Path,
    name: str,
    address: str,
    login: str,
    passphrase: str,
    *,
    as_owner: str = "",
) -> Officer:
    """Make the folder of a worker, and give its login the role of one.

    Args:
        open_desk: Headquarters.
        folder: Where; is not there yet.
        name: What the worker is called.
        address: How it connects; without a password.
        login: The server's name for it.
        passphrase: Its own, at least 15 characters.
        as_owner: How to connect to give out roles, if not as the return desk does.

    Raises:
        StateError: If the folder is there, or no registry was set up.
        InputError: If name, passphrase, address or login cannot be one.
        RegistryError: If the database cannot be reached, or does not allow it.
        PermissionDeniedError: If the role does not allow it.
    """
    worker = Officer(new_id(), typed_text.name(name), Role.WORKER)
    secret = _secret(open_desk, age_identity=open_desk.secret.age_identity)
    try:
        _make(open_desk, folder, worker, address, passphrase, secret, ())
    finally:
        secret.wipe()
    _give_role(open_desk, as_owner, login, "vetting_worker", worker.id, None)
    return worker


@door(Action.REVIEW)
def add_own(
    open_desk: WholeDesk,
    folder: Path,
    address: str,
    login: str,
    passphrase: str,
    *,
    regions: list[str] | None = None,
    as_owner: str = "",
    signs: bool = False,
) -> None:
    """Make a folder for the officer at the desk, to work with the registry from another machine.

    Nobody makes one for a colleague: it holds what their own slot opens.

    Args:
        open_desk: Headquarters.
        folder: Where; is not there yet.
        address: How that machine connects; without a password.
        login: The server's name for the officer.
        passphrase: The folder's own, at least 15 characters.
        regions: What the login sees; None for all regions.
        as_owner: How to connect to give out roles, if not as the return desk does.
        signs: Whether the officer's own signing keys go into it, to sign decisions there: of who decides alone.

    Raises:
        StateError: If the folder is there, or no registry was set up.
        InputError: If passphrase, address or login cannot be one.
        RulesNotSignedError: If it signs, and the organisation's rules here are not what its officers signed.
        RegistryError: If the database cannot be reached, or does not allow it.
        PermissionDeniedError: If the role does not allow it.
    """
    if signs:
        require(open_desk.officer, Action.DECIDE)
        signed_rules.require_sound(open_desk)
    secret = _secret(open_desk, signs=signs)
    try:
        _make(open_desk, folder, open_desk.officer, address, passphrase, secret, OF_CASES)
    finally:
        secret.wipe()
    decides = may(open_desk.officer, Action.DECIDE)
    role = "vetting_decider" if decides else "vetting_reviewer"
    opens = open_desk.officer.role in OPENED_BY
    _give_role(
        open_desk, as_owner, login, role, open_desk.officer.id, regions, opens_restricted=opens
    )


@door(Action.EXPORT_NUMBERS)
def add_analyst(
    open_desk: WholeDesk,
    folder: Path,
    address: str,
    login: str,
    passphrase: str,
    *,
    as_owner: str = "",
) -> None:
    """Make a folder for the officer at the desk, to ask questions of editions from another machine.

    What it holds opens editions and nothing of a case, and its login sees no case.

    Args:
        open_desk: Headquarters.
        folder: Where; is not there yet.
        address: How that machine connects; without a password.
        login: The server's name for the officer.
        passphrase: The folder's own, at least 15 characters.
        as_owner: How to connect to give out roles, if not as the return desk does.

    Raises:
        StateError: If the folder is there, or no registry was set up.
        InputError: If passphrase, address or login cannot be one.
        RegistryError: If the database cannot be reached, or does not allow it.
        PermissionDeniedError: If the role does not allow it.
    """
    secret = _secret(open_desk)
    try:
        _make(open_desk, folder, open_desk.officer, address, passphrase, secret, FIGURES)
    finally:
        secret.wipe()
    _give_role(open_desk, as_owner, login, "vetting_analyst", open_desk.officer.id, [])


@contextmanager
def opened(
    folder: Path, passphrase: str, action: Action, clock: Clock | None = None
) -> "Iterator[tuple[OpenDesk, PostgresRegistry]]":
    """Open a member's folder and connect; both end with the block.

    Works on a copy of its casebook (`member_folder`), so that several programs of one member can be at work.

    Args:
        folder: The member's.
        passphrase: Its own.
        action: What its role has to allow.
        clock: The device's clock.

    Raises:
        WrongPassphraseError: If it is another.
        CasebookMissingError: If the folder is none.
        StateError: If the folder is not a member's.
        PermissionDeniedError: If the role does not allow it.
        RegistryError: If the database cannot be reached, or is not as this program knows it.
    """
    with closing(member_folder.opened(folder, passphrase, action, clock)) as member:
        yield member.book, member.registry()


def _make(
    open_desk: WholeDesk,
    folder: Path,
    officer: Officer,
    address: str,
    passphrase: str,
    secret: "SlotSecret",
    opens: Sequence[str],
) -> None:
    """Make a member's folder; of one that could not be finished nothing is left."""
    from vetting_desk.crypto.slots import write_slot
    from vetting_desk.registry.postgres import driver
    from vetting_desk.store import create_casebook

    connecting.require_headquarters(open_desk)
    connecting.address_of(open_desk)
    driver.check_address(address)
    desk = open_desk.desk
    words = typed_text.passphrase(
        passphrase, officer.name, desk.name, desk.organisation, training=desk.training
    )
    if folder.exists():
        raise StateError(what="folder", state="there already", wanted="new")
    folder.mkdir(mode=0o700, parents=True)
    try:
        casebook = create_casebook(folder, secret.store_key, desk, open_desk.clock)
        try:
            casebook.act_as(officer)
            _fill(open_desk.casebook, casebook)
            casebook.settings.set(ADDRESS, address)
            _open_with(open_desk.casebook, casebook, opens)
            casebook.bring_back_log()
        finally:
            casebook.close()
        slots = folder / desk_folders.SLOTS_FOLDER
        slots.mkdir(mode=0o700)
        write_slot(slots, officer, desk.id, secret, words, wanted_profile(open_desk))
        desk_folders.write_desk_file(folder, desk)
    except BaseException:
        remove_folder(folder)
        raise


def _open_with(source: "Casebook", target: "Casebook", opens: Sequence[str]) -> None:
    """Give a member the identities of some compartments, and no others."""
    from vetting_desk.registry.postgres import sealing

    kept = sealing.identities_from_text(source.settings.get(IDENTITIES) or "")
    given = {name: each for name, each in kept.items() if name.value in opens}
    if given:
        target.settings.set(IDENTITIES, sealing.identities_to_text(given))


def _fill(source: "Casebook", target: "Casebook") -> None:
    """Copy what is public of headquarters: trust, desks, instruments, who is who."""
    with target.transaction():
        for key in _COPIED:
            value = source.settings.get_bytes(key)
            if value is not None:
                target.settings.set(key, value)
        for peer in source.peers.list():
            target.peers.put(peer)
            for desk_id in (peer.desk_id, *source.successions.lineage(peer.desk_id)):
                formerly = source.successions.formerly(desk_id)
                if formerly and not target.successions.formerly(desk_id):
                    target.successions.add(desk_id, formerly)
        for known in source.officers.list():
            target.officers.put(known.officer, known.certificates, known.long_term)
            _copy_recipients(source, target, known.officer.id)
        for summary in source.instruments.list():
            digest = summary.key.sha256
            target.instruments.add(
                source.instruments.xml(digest), summary, source.instruments.attachments(digest)
            )
        for revoked in source.revocations.list():
            target.revocations.add(revoked)
        newest = source.revocations.newest_list()
        if newest is not None:
            target.revocations.put_list(newest)
        target.register.add(source.register.list())
        _fill_rules(source, target)


def _fill_rules(source: "Casebook", target: "Casebook") -> None:
    """Copy what decisions are held against: approved texts, and the rules as officers signed them."""
    with target.transaction():
        for pack in reversed(source.packs.list()):
            target.packs.add(pack, source.packs.document(pack), source.blobs.get(pack.p7s))
        for copy in source.signed_rules.list():
            target.signed_rules.add(copy)


def _copy_recipients(source: "Casebook", target: "Casebook", officer_id: str) -> None:
    from vetting_desk.store.recipients import RecipientPurpose

    found = source.recipients.find(officer_id, RecipientPurpose.CLINICAL)
    if found is not None:
        target.recipients.put(officer_id, RecipientPurpose.CLINICAL, found)


def _secret(open_desk: WholeDesk, age_identity: str = "", *, signs: bool = False) -> "SlotSecret":
    """Return what a member's slot holds: a key of its own casebook, and an officer's own that sign, or none."""
    from vetting_desk.crypto.slots import SlotSecret, new_store_key

    own = open_desk.secret
    return SlotSecret(
        new_store_key(),
        bytearray(own.signing_key if signs else b""),
        bytearray(own.long_term_key if signs else b""),
        age_identity,
        token=own.token if signs else b"",
        pins=own.pins,
    )


def _give_role(
    open_desk: WholeDesk,
    as_owner: str,
    login: str,
    role: str,
    officer_id: str,
    regions: list[str] | None,
    *,
    opens_restricted: bool = False,
) -> None:
    from vetting_desk.registry.postgres import driver, logins, migrating

    with driver.connect(as_owner or connecting.address_of(open_desk)) as database:
        migrating.require_current(database)
        logins.give(database, login, role, officer_id, regions, opens_restricted=opens_restricted)
