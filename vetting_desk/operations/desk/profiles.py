"""Languages and sex of an officer: facts of their profile, for whoever plans who talks with whom.

Kept at the desk that says them, and in no certificate. Officers say their own; whoever looks after the
officers of the desk says anybody's.
"""

import re
from typing import Final

from vetting_desk.errors import InputError, NotFoundError
from vetting_desk.model.officer_profile import OfficerProfile
from vetting_desk.operations.access import alone
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.permissions import Action, require
from vetting_desk.operations.desk.needs import ProfileDesk

MAX_LANGUAGES: Final = 20
_CODE: Final = re.compile(r"[a-z]{2,3}")


@open_door("who plans a talk may know who speaks what")
def profile(open_desk: ProfileDesk, officer_id: str) -> OfficerProfile:
    """Return what is known of an officer; an empty profile if nobody said anything."""
    return open_desk.casebook.profiles.get(officer_id)


@open_door("officers say their own; those of others are asked inside")
def set_profile(open_desk: ProfileDesk, officer_id: str, chosen: OfficerProfile) -> None:
    """Say which languages an officer speaks, and their sex.

    Args:
        open_desk: The unlocked desk.
        officer_id: Of whom.
        chosen: What is true; languages by ISO 639 codes, the best first, each once.

    Raises:
        NotFoundError: If nobody here has this id.
        InputError: If a language is no such code, or there are too many.
        SecondOfficerNeededError: If an administrator is here without the casebook's key.
        PermissionDeniedError: If it is somebody else, and the role does not allow it.
    """
    alone.require(open_desk)
    if officer_id != open_desk.officer.id:
        require(open_desk.officer, Action.OFFICERS)
    if not open_desk.casebook.officers.name_of(officer_id):
        raise NotFoundError(what="officer", id=officer_id)
    languages = tuple(dict.fromkeys(each.strip().lower() for each in chosen.languages))
    if len(languages) > MAX_LANGUAGES:
        raise InputError(field="languages", detail="too-many", limit=MAX_LANGUAGES)
    if not all(_CODE.fullmatch(each) for each in languages):
        raise InputError(field="languages", detail="not-a-language")
    open_desk.casebook.profiles.put(officer_id, OfficerProfile(languages, chosen.sex))
