"""Renewing headquarters' issuing certificate with the root out of the safe, before its ten years end or after.

The key stays: its certificate is made anew from where the first one began, so that everything it ever signed
leads to the root by the new one too. Posts get it with the answer when their officers' certificates are
renewed (`membership`); each slot remembers it, as the root that it knows signed it (`access.pins`).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from vetting_desk.clock import to_text
from vetting_desk.errors import CertificateError, EnrolmentError, IssuingKeyError
from vetting_desk.model import DeskKind
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.organisation.founding import read_key
from vetting_desk.operations.organisation.needs import RenewingIssuingDesk

_DUE: Final = timedelta(days=365 * 3)
"""So long before its end it is due: certificates of officers last three years, and never longer than it."""


@dataclass(frozen=True, slots=True)
class IssuingTerm:
    """How long the issuing certificate lasts.

    Attributes:
        until: Its end.
        ended: True if it has ended: nobody is certified until it is renewed.
        due: True if certificates that are issued now last shorter than three years because of it.
    """

    until: datetime
    ended: bool
    due: bool


@open_door("every officer may know how long certificates can be issued")
def term(open_desk: RenewingIssuingDesk) -> IssuingTerm:
    """Return how long the issuing certificate lasts that this desk knows.

    Raises:
        EnrolmentError: If the desk is not enrolled yet.
    """
    known = certificates.intermediates_of(open_desk)
    if not known:
        raise EnrolmentError(detail="not-enrolled")
    until = known[0].not_valid_after_utc
    now = open_desk.casebook.clock_reading().newest
    return IssuingTerm(until, ended=until <= now, due=until - _DUE <= now)


@door(Action.ENROL)
def renew(open_desk: RenewingIssuingDesk, root_key_file: Path, safe_passphrase: str) -> datetime:
    """Have the root certify the issuing key anew, for ten years from now.

    Args:
        open_desk: Headquarters.
        root_key_file: ``root-key.pem``, out of the safe.
        safe_passphrase: What protects it.

    Returns:
        When the new certificate ends. The log says so.

    Raises:
        WrongPassphraseError: If the passphrase does not open the file.
        InputError: If it is no such file.
        IssuingKeyError: With ``detail`` another-root, if it is not the key of this organisation's root, or
            root-ended, if the root has ended: then the organisation is founded anew.
        EnrolmentError: If this desk is not headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.certificates import certificate_to_pem, renew_issuing

    if open_desk.desk.kind is not DeskKind.HQ or not open_desk.enrolled:
        raise EnrolmentError(detail="not-headquarters")
    root, [issuing] = certificates.root_of(open_desk), certificates.intermediates_of(open_desk)
    now = open_desk.casebook.clock_reading().newest
    if root.not_valid_after_utc <= now:
        raise IssuingKeyError(detail="root-ended")
    root_key = read_key(root_key_file, safe_passphrase)
    try:
        renewed = renew_issuing(root_key, root, issuing, now)
    except CertificateError as error:
        raise IssuingKeyError(detail="another-root") from error
    until = renewed.not_valid_after_utc
    with open_desk.casebook.transaction():
        pem = certificate_to_pem(renewed).decode()
        open_desk.casebook.settings.set(certificates.INTERMEDIATES, pem)
        open_desk.casebook.audit.append(
            "issuing-certificate-renewed", "", {"until": to_text(until)}
        )
    open_desk.keys.forget_trust()
    return until
