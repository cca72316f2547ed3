"""Who has an account on this desk, and what their certificates say."""

from dataclasses import dataclass, field
from datetime import datetime

from vetting_desk.model import Officer
from vetting_desk.model.officer_profile import OfficerProfile
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.desk.needs import PeopleDesk


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One officer.

    Attributes:
        officer: Who.
        on_this_desk: True if they hold a key slot here.
        certificate_until: When their certificate ends; None before enrolment.
        words: Twelve words of their certificate's fingerprint; empty before enrolment.
        active: False once the account was closed; what they signed stays.
        profile: Their languages and sex.
        key_damaged: True if both copies of their key slot here are damaged.
    """

    officer: Officer
    on_this_desk: bool
    certificate_until: datetime | None
    words: tuple[str, ...]
    active: bool = True
    key_damaged: bool = False
    profile: OfficerProfile = field(default_factory=OfficerProfile)


@open_door("the unlock page names the officers too")
def list_people(open_desk: PeopleDesk) -> list[PersonRow]:
    """Return the officers this desk knows, by name."""
    from vetting_desk.crypto.certificates import fingerprint, load_certificate, words

    with_slot = {slot.id for slot in desk_folders.officers_of(open_desk.folder)}
    damaged = {slot.id for slot in desk_folders.damaged_slots(open_desk.folder)}
    rows = []
    for known in open_desk.casebook.officers.list():
        certificate = load_certificate(known.certificates[0]) if known.certificates else None
        rows.append(
            PersonRow(
                officer=known.officer,
                on_this_desk=known.officer.id in with_slot,
                certificate_until=certificate.not_valid_after_utc if certificate else None,
                words=words(fingerprint(certificate)) if certificate else (),
                active=known.active,
                key_damaged=known.officer.id in damaged,
                profile=open_desk.casebook.profiles.get(known.officer.id),
            )
        )
    return rows
