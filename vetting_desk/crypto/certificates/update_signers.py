"""What a certificate for updates is worth: issued by the root itself, for updates alone, not taken back.

An officer's certificate signs no update, whatever their role; a certificate for updates signs nothing else,
because nothing else takes a signer who is no officer.
"""

from datetime import datetime

from cryptography import x509

from vetting_desk.crypto.certificates.issue import UPDATES_ONLY
from vetting_desk.crypto.certificates.judging import EXPIRED, LIST_UNKNOWN, REVOKED
from vetting_desk.crypto.certificates.loading import PARSE_ERRORS
from vetting_desk.crypto.certificates.names import common_name, update_signer_of
from vetting_desk.crypto.certificates.trust import TrustStore
from vetting_desk.errors import CertificateError
from vetting_desk.model.update import UpdateRole


def judge_update_signer(
    trust: TrustStore,
    certificate: x509.Certificate,
    role: UpdateRole,
    now: datetime,
    *,
    list_needed: bool = True,
) -> str:
    """Return why a signature under a certificate for updates cannot be judged now; empty if it counts.

    It counts only now: a signer whose certificate ended or was taken back signs nothing that is still to be
    installed, whenever they say they signed.

    Args:
        trust: The organisation's root, with the newest revocation list known.
        certificate: The signer's.
        role: In which they have to sign.
        now: The newest moment known, with a time zone.
        list_needed: Whether nothing counts without a revocation list that is current.

    Returns:
        ``expired``, ``revoked``, ``revocation unknown`` (no list that is current), or empty.

    Raises:
        CertificateError: If it does not lead to the root at once, is for something else, or for another role.
    """
    window = trust.window(certificate, ())
    if update_signer_of(certificate)[2] is not role or _usage(certificate) != UPDATES_ONLY:
        raise CertificateError(subject=common_name(certificate), detail="not for updates")
    if trust.named_in_list(certificate) is not None:
        return REVOKED
    at = max(now, window.begins)
    if not window.holds(at):
        return EXPIRED
    return "" if trust.list_covers(at, at) or not list_needed else LIST_UNKNOWN


def _usage(certificate: x509.Certificate) -> x509.ExtendedKeyUsage | None:
    try:
        found = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except PARSE_ERRORS:
        return None
    return found.value
