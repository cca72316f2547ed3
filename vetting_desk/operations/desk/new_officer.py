"""Making an officer of this desk: keys of their own, the desk's, a slot, an account.

Behind the doors: who may add one, and removing one, is `officers`; founding a headquarters adds its second
officer (`organisation.enrolment`).
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import InputError
from vetting_desk.model import DeskKind, Officer, Role, new_id
from vetting_desk.operations.access import (
    complaint_seal,
    desk_book,
    desk_folders,
    rating_seal,
    typed_text,
)
from vetting_desk.operations.access.alone import works_with_cases
from vetting_desk.operations.access.own_passphrase import wanted_profile
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.desk import issuing, rekeying, tickets
from vetting_desk.operations.desk.needs import StaffDesk
from vetting_desk.store.engine.sealed_file import SALT_AT
from vetting_desk.store.recipients import RecipientPurpose

if TYPE_CHECKING:
    from collections.abc import Callable

    from vetting_desk.crypto.slots import SlotSecret


def add(
    open_desk: StaffDesk,
    name: str,
    role: Role,
    passphrase: str,
    aside: "Callable[[Callable[[], None]], object] | None" = None,
) -> "tuple[Officer, SlotSecret]":
    """Add an officer with a slot of their own; at headquarters they are certified at once.

    Args:
        open_desk: The desk.
        name: 1 to 64 characters.
        role: What they may do.
        passphrase: Theirs, at least 15 characters.
        aside: Given what writes the slot, to run it in a thread; see `desks.create_desk`. None has it written
            before there is an account.

    Returns:
        The officer, and what their slot holds; the caller wipes it.

    Raises:
        InputError: If the name or the passphrase is not acceptable, or the name is taken.
        SecondOfficerNeededError: At headquarters, if the issuing key wants a second officer first.
        IssuingKeyError: At headquarters, if the officer at the desk is not one of those who open it.
    """
    from vetting_desk.crypto.slots import destroy_slot, write_slot

    clean = _free_name(open_desk, name)
    if _certifies(open_desk):
        issuing.require_certifying(open_desk, clean)
    desk = open_desk.desk
    words = typed_text.passphrase(
        passphrase, clean, desk.name, desk.organisation, training=desk.training
    )
    officer = Officer(new_id(), clean, role)
    secret = _new_secret(open_desk, role, _key_of_the_book(open_desk, role))
    slots, profile = open_desk.folder / desk_folders.SLOTS_FOLDER, wanted_profile(open_desk)

    def write(held: "SlotSecret") -> None:
        write_slot(slots, officer, desk.id, held, words, profile)

    try:
        if aside is None:
            write(secret)
        try:
            with open_desk.casebook.transaction():
                _keep(open_desk, officer, secret)
        except BaseException:
            if aside is None:
                destroy_slot(slots, officer.id)
            raise
    except BaseException:
        secret.wipe()
        raise
    if aside is not None:
        held = secret.copy()

        def write_aside() -> None:
            try:
                write(held)
            finally:
                held.wipe()

        aside(write_aside)
    return officer, secret


def _free_name(open_desk: StaffDesk, name: str) -> str:
    """Return a name as it is to be kept, after checking that nobody here has it."""
    from vetting_desk.crypto.certificates import MAX_NAME

    clean = typed_text.name(name, "officer")
    if len(clean) > MAX_NAME:
        raise InputError(field="officer", detail="too-long", limit=MAX_NAME)
    if any(
        each.active and each.officer.name == clean for each in open_desk.casebook.officers.list()
    ):
        raise InputError(field="officer", detail="taken")
    return clean


def _certifies(open_desk: StaffDesk) -> bool:
    """Return whether this desk certifies its own officers' keys."""
    return open_desk.desk.kind is DeskKind.HQ and open_desk.enrolled


def _key_of_the_book(open_desk: StaffDesk, role: Role) -> bytearray | None:
    """Return what an administrator's slot gets instead of the casebook's key; None for everybody else.

    None as well while nobody works with cases here: there is no colleague to keep the key.
    """
    from vetting_desk.crypto.slots import new_store_key

    accounts = [known.officer.role for known in open_desk.casebook.officers.list() if known.active]
    if works_with_cases(role) or not any(works_with_cases(each) for each in accounts):
        return None
    key = desk_book.key_of(open_desk.casebook)
    if key is None:
        key = new_store_key()
        desk_book.set_key(open_desk.casebook, key)
        if Role.ADMINISTRATOR in accounts:  # theirs still hold the casebook's
            parted_from = bytes(open_desk.secret.store_key[SALT_AT:]).hex()
            open_desk.casebook.settings.set(rekeying.PARTING, parted_from)
    return key


def _new_secret(open_desk: StaffDesk, role: Role, book: bytearray | None) -> "SlotSecret":
    from vetting_desk.crypto import long_term
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.certificates import generate_signing_key, key_to_der
    from vetting_desk.crypto.slots import SlotSecret

    return SlotSecret(
        store_key=bytearray(open_desk.secret.store_key) if book is None else book,
        signing_key=bytearray(key_to_der(generate_signing_key())),
        long_term_key=bytearray(long_term.key_to_seed(long_term.generate_key())),
        age_identity=open_desk.secret.age_identity if book is None else "",
        clinical_identity=(
            HybridIdentity.generate().to_text() if role is Role.PSYCHOLOGIST else ""
        ),
        pins=open_desk.secret.pins,
    )


def _keep(open_desk: StaffDesk, officer: Officer, secret: "SlotSecret") -> None:
    from vetting_desk.crypto.age import HybridIdentity

    recipients = open_desk.casebook.recipients
    open_desk.casebook.officers.put(officer)
    ticket = tickets.identity_of(secret).recipient.to_text()
    recipients.put(officer.id, RecipientPurpose.TICKET, ticket)
    if may(officer, Action.INTERVIEW):
        rating = rating_seal.identity_of(secret).recipient.to_text()
        recipients.put(officer.id, RecipientPurpose.RATING, rating)
    if officer.role is Role.COMPLAINTS:
        complaint = complaint_seal.identity_of(secret).recipient.to_text()
        recipients.put(officer.id, RecipientPurpose.COMPLAINT, complaint)
    if secret.clinical_identity:
        clinical = HybridIdentity.from_text(secret.clinical_identity).recipient.to_text()
        recipients.put(officer.id, RecipientPurpose.CLINICAL, clinical)
    open_desk.casebook.audit.append("officer-added", officer.id, {"role": officer.role.value})
    if _certifies(open_desk):
        issuing.certify(open_desk, officer, secret)
