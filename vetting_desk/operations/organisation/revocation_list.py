"""The organisation's revocation list: renewed at headquarters, taken over at a post.

Behind the doors: who may revoke, and whom, is `revocations`. A list that an answer or a bundle brings is kept
only if it is newer than what is here.
"""

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text
from vetting_desk.errors import EnrolmentError
from vetting_desk.model import DeskKind
from vetting_desk.model.revocation import StoredList
from vetting_desk.operations.access import certificates, numbering
from vetting_desk.operations.access.certificates import ISSUING_KEY
from vetting_desk.operations.organisation.needs import RevocationListDesk, TakingListDesk

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import RevocationList
    from vetting_desk.transfer.ends.returns import Revocations

_AHEAD: Final = timedelta(days=1)
"""So far a list's date may lie ahead of what is believed here before another is made in its place."""


def make(open_desk: RevocationListDesk) -> int:
    """Make a list with the next number at headquarters, also when nothing new was revoked.

    Raises:
        EnrolmentError: If this desk is not headquarters.
    """
    from vetting_desk.crypto.certificates import create_revocation_list, load_key

    kept = open_desk.casebook.settings.get_bytes(ISSUING_KEY)
    if kept is None:
        raise EnrolmentError(detail="not-headquarters")
    known = open_desk.casebook.revocations
    number = numbering.next_list(open_desk.casebook)
    since = {int(each.serial, 16): from_text(each.since) for each in known.list()}
    issuing = certificates.intermediates_of(open_desk)[0]
    now = open_desk.casebook.clock_reading().newest
    data = create_revocation_list(load_key(kept), issuing, since, number, now)
    known.put_list(StoredList(number, data))
    open_desk.keys.forget_trust()
    return number


def current_list(open_desk: RevocationListDesk) -> "Revocations | None":
    """Return headquarters' list for a bundle, renewed after half its validity; None at a post."""
    from vetting_desk.transfer.ends.returns import Revocations

    if open_desk.desk.kind is not DeskKind.HQ:
        return None
    known = open_desk.casebook.revocations
    if number_due(open_desk) > known.number():
        make(open_desk)
    newest = known.newest_list()
    return Revocations(newest.number, newest.content) if newest else None


def number_due(open_desk: RevocationListDesk) -> int:
    """Return the number of the list that `current_list` would return now; changes nothing.

    A list is due after half its validity, and where its date lies ahead: a clock that was wrong made it.
    After a restore it is a new one at once: posts may know others under the numbers in between.
    """
    number = open_desk.casebook.revocations.number()
    if numbering.list_is_behind(open_desk.casebook):
        return numbering.next_list(open_desk.casebook)
    known = certificates.revocation_list(open_desk)
    now = open_desk.casebook.clock_reading().newest
    if known is None or now > known.issued_at + (known.until - known.issued_at) / 2:
        return number + 1
    return number + 1 if known.issued_at - now > _AHEAD else number


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
