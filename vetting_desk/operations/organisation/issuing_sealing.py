"""Sealing headquarters' issuing key to those who are named for it.

Behind the doors: who may name whom is `issuing_officers`; founding begins with two (`enrolment`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vetting_desk.errors import InputError
from vetting_desk.model import Role
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.issuing_key import Authority, IssuingPurpose
from vetting_desk.operations.desk import new_officer
from vetting_desk.operations.desk.desks import NewDesk
from vetting_desk.operations.organisation.needs import BegunDesk, IssuingOfficersDesk

if TYPE_CHECKING:
    from collections.abc import Callable

    from vetting_desk.crypto.slots import SlotSecret


@dataclass(frozen=True, slots=True)
class SecondOfficer:
    """The second officer of a new headquarters, with whom the first opens the issuing key.

    Attributes:
        name: 1 to 64 characters.
        passphrase: Theirs, at least 15 characters; typed by them.
    """

    name: str
    passphrase: str = field(repr=False)


def share_of(secret: "SlotSecret") -> str:
    """Return the recipient to which an officer's half of the issuing key is sealed, ``age1pq1…``."""
    from vetting_desk.crypto import issuing_pairs

    return issuing_pairs.identity_of(secret.long_term_key).recipient.to_text()


def seal(open_desk: IssuingOfficersDesk, authority: Authority, named: Mapping[str, str]) -> None:
    """Seal the key, say in the log to whom, and leave nothing of an earlier seal in the write-ahead log.

    Args:
        open_desk: Headquarters, in no transaction.
        authority: The open key.
        named: Recipients of all who are to be named, by id.

    Raises:
        IssuingKeyError: If fewer than two are left, or they are too many.
    """
    with open_desk.casebook.transaction():
        open_desk.issuing_key.seal(authority, named)
        open_desk.casebook.audit.append("issuing-key-named", "", {"officers": sorted(named)})
    open_desk.casebook.empty_log()


def check_second(new: NewDesk, name: str, passphrase: str) -> None:
    """Check the second officer of a headquarters before anything of it is made.

    Args:
        new: The headquarters.
        name: Of the second officer.
        passphrase: Theirs.

    Raises:
        InputError: If the name or the passphrase is not acceptable, or is the first officer's.
    """
    clean = typed_text.name(name, "officer")
    if clean == typed_text.name(new.officer_name, "officer"):
        raise InputError(field="officer", detail="taken")
    words = typed_text.passphrase(
        passphrase, clean, new.name, new.organisation, training=new.training
    )
    if words == new.passphrase and not new.training:
        raise InputError(field="passphrase", detail="the-same-twice")


def begin_with(
    open_desk: BegunDesk,
    name: str,
    passphrase: str,
    aside: "Callable[[Callable[[], None]], object] | None" = None,
) -> None:
    """Add the second officer of a headquarters that is being founded, and put the key under both.

    Args:
        open_desk: The new headquarters, at which the first officer is.
        name: Of the second, a supervisor too.
        passphrase: Theirs.
        aside: Of the writing of their slot; see `desks.create_desk`.

    Raises:
        InputError: If the name or the passphrase is not acceptable, or the name is taken.
    """
    officer, secret = new_officer.add(open_desk, name, Role.SUPERVISOR, passphrase, aside)
    try:
        named = {open_desk.officer.id: share_of(open_desk.secret), officer.id: share_of(secret)}
    finally:
        secret.wipe()
    with open_desk.issuing_key.use(IssuingPurpose.NAME, officer.id) as authority:
        seal(open_desk, authority, named)
