"""Writing out by what an update is judged, for who checks one without a desk: root, issuer, list."""

from pathlib import Path

from vetting_desk.machine.durable import replace_file
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.updates.needs import AnchorDesk

ROOT, ISSUING, LIST = "root.pem", "issuing.pem", "revoked.crl"


@open_door("certificates and lists are public")
def write(open_desk: AnchorDesk, folder: Path) -> tuple[Path, ...]:
    """Write the root, the issuing certificate, and the newest revocation list this desk knows into a folder.

    Returns:
        What was written; without a list, the root alone.

    Raises:
        EnrolmentError: If the desk belongs to no organisation yet.
        FileHeldError: If another program held a file all the while.
        OSError: If they cannot be written.
    """
    from vetting_desk.crypto.certificates import certificate_to_pem, load_revocation_list
    from vetting_desk.errors import CertificateError

    written = {ROOT: certificate_to_pem(certificates.root_of(open_desk))}
    kept = open_desk.casebook.revocations.newest_list()
    if kept is not None:
        for each in certificates.intermediates_of(open_desk):
            try:
                load_revocation_list(kept.content, each)
            except CertificateError:  # another one's
                continue
            written |= {ISSUING: certificate_to_pem(each), LIST: kept.content}
    for name, content in written.items():
        replace_file(folder / name, content)
    return tuple(folder / name for name in written)
