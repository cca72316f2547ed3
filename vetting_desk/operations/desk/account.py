"""Whether the officer whose slot was opened has an account, in the role that headquarters certified."""

from vetting_desk.errors import NotFoundError, PermissionDeniedError
from vetting_desk.operations.access import certificates
from vetting_desk.operations.desk.needs import AccountDesk


def require(open_desk: AccountDesk) -> None:
    """Require an open account, and the role that headquarters certified.

    The slot's header is vouched for by its own passphrase alone: its owner could write another role into
    it. The certificate is vouched for by headquarters.
    """
    from vetting_desk.crypto.certificates import load_certificate, officer_of

    officer = open_desk.officer
    try:
        known = open_desk.casebook.officers.get(officer.id)
    except NotFoundError as error:
        raise PermissionDeniedError(role=officer.role.value, action="no-account") from error
    if not known.active:
        raise PermissionDeniedError(role=officer.role.value, action="account-closed")
    if known.officer != officer:
        raise PermissionDeniedError(role=officer.role.value, action="another-role")
    if not known.certificates:
        return
    certificate = load_certificate(known.certificates[0])
    if officer_of(certificate) != officer or not certificates.issued_here(open_desk, certificate):
        raise PermissionDeniedError(role=officer.role.value, action="another-role")
    certificates.refuse_revoked(open_desk, certificate)
