"""Releases on their way to headquarters: each is signed by its psychologist as an entry of the next bundle.

A release is never refused because its officer cannot sign now, for want of a certificate or of a token: it is
kept and shown at once, and signed as soon as they can.
"""

from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.clinical import release_entries
from vetting_desk.operations.clinical.needs import ReleasingDesk
from vetting_desk.store.clinical import Release


@door(Action.CLINICAL)
def not_signed(open_desk: ReleasingDesk) -> list[Release]:
    """Return what the present officer released and could not sign then: no bundle carries it yet.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return [
        each
        for each in open_desk.casebook.clinical.releases_of(open_desk.officer.id)
        if open_desk.casebook.entries.find(each.id) is None
    ]


@door(Action.CLINICAL)
def sign(open_desk: ReleasingDesk) -> int:
    """Sign what `not_signed` returns, so that the next bundle carries it.

    Returns:
        How many were signed.

    Raises:
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        CertificateError: If the officer's certificate belongs to another key.
        PermissionDeniedError: If the role does not allow it.
    """
    waiting = not_signed(open_desk)
    with open_desk.token.use(), open_desk.casebook.transaction():
        for each in waiting:
            release_entries.sign(open_desk, each)
    return len(waiting)
