"""The organisation's revocation list: renewed at headquarters, taken over at a post.

Behind the doors: who may revoke, and whom, is `revocations`. A list that an answer or a bundle brings is kept
only if it is newer than what is here.
"""

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from vetting_desk.model import DeskKind
from vetting_desk.model.revocation import StoredList
from vetting_desk.operations.access import certificates, numbering
from vetting_desk.operations.access.issuing_key import Authority
from vetting_desk.operations.organisation.needs import RevocationListDesk, TakingListDesk

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import RevocationList
    from vetting_desk.transfer.ends.returns import Revocations

_AHEAD: Final = timedelta(days=1)
"""So far a list's date may lie ahead of what is believed here before another is made in its place."""


def make(open_desk: RevocationListDesk, authority: Authority) -> int:
    """Make a list with the next number at headquarters, also when nothing new was revoked.

    Args:
        open_desk: Headquarters.
        authority: The open issuing key.

    Returns:
        Its number.
    """
    from vetting_desk.crypto.certificates import create_revocation_list

    known = open_desk.casebook.revocations
    number = numbering.next_list(open_desk.casebook)
    revoked = {int(each.serial, 16): each.revocation for each in known.list()}
    now = open_desk.casebook.clock_reading().newest
    data = create_revocation_list(authority.key, authority.certificate, revoked, number, now)
    known.put_list(StoredList(number, data))
    open_desk.keys.forget_trust()
    return number


def newest(open_desk: RevocationListDesk) -> "Revocations | None":
    """Return headquarters' list for a bundle, as it is; None at a post.

    No list is made on the way: that takes two officers. `is_due` says when it is time.
    """
    from vetting_desk.transfer.ends.returns import Revocations

    if open_desk.desk.kind is not DeskKind.HQ:
        return None
    kept = open_desk.casebook.revocations.newest_list()
    return Revocations(kept.number, kept.content) if kept else None


def is_due(open_desk: RevocationListDesk) -> bool:
    """Return whether headquarters' list should be renewed.

    It should after half its validity, where its date lies ahead (a clock that was wrong made it), where there
    is none, and at once after a restore: posts may know others under the numbers in between.
    """
    if numbering.list_is_behind(open_desk.casebook):
        return True
    known = certificates.revocation_list(open_desk)
    if known is None:
        return True
    now = open_desk.casebook.clock_reading().newest
    if now > known.issued_at + (known.until - known.issued_at) / 2:
        return True
    return known.issued_at - now > _AHEAD


def take_over(open_desk: TakingListDesk, data: bytes, issuing: "Certificate") -> "RevocationList":
    """Keep a list that came with an answer; whatever any list named stays revoked (`transfer.ends.lists`).

    Raises:
        CertificateError: If `issuing` did not sign it.
    """
    from vetting_desk.crypto.certificates import load_revocation_list
    from vetting_desk.transfer.ends import lists

    casebook = open_desk.casebook
    lists.take_over(casebook.revocations, casebook.findings, data, issuing)
    open_desk.keys.forget_trust()
    return load_revocation_list(data, issuing)
