"""A release as the entry its psychologist signs.

Behind the doors: releasing is `notes`, signing later `releases_sent`.
"""

from contextlib import suppress
from typing import Final

from vetting_desk.errors import (
    CertificateError,
    EnrolmentError,
    TokenError,
    TokenPinNeededError,
)
from vetting_desk.model import DeskKind
from vetting_desk.operations.access import entries
from vetting_desk.operations.clinical.needs import ReleasingDesk
from vetting_desk.store.clinical import Release, ReleaseKind

_CANNOT_SIGN: Final = (EnrolmentError, TokenError, TokenPinNeededError, CertificateError)


def sign_if_possible(open_desk: ReleasingDesk, released: Release) -> None:
    """Sign a release, unless the officer cannot sign now."""
    with suppress(*_CANNOT_SIGN), open_desk.token.use():
        sign(open_desk, released)


def sign(open_desk: ReleasingDesk, released: Release) -> None:
    """Sign a release, to go to headquarters with the next bundle; what headquarters releases stays there.

    Raises:
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        CertificateError: If the officer's certificate belongs to another key.
    """
    from vetting_desk.model.entry_kinds import RELEASE

    ways = () if open_desk.desk.kind is DeskKind.HQ else (entries.TO_HEADQUARTERS,)
    payload = {
        "reason": released.kind.value,
        "words": released.words,
        "assessment": released.assessment_id,
    }
    entries.write(
        open_desk,
        RELEASE,
        released.case_id,
        payload,
        entry_id=released.id,
        ways=ways,
        urgent=released.kind is ReleaseKind.URGENT_SAFETY,
    )
