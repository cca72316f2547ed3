"""Taking over a revocation list: the newer one counts, and nothing that was revoked comes back.

Headquarters that was restored knows no more of what it revoked since its backup. Its next list has a higher
number and leaves those certificates out; two of its lists may even bear one number. So whatever any list
named stays revoked here, and what does not fit is said. Who signs lists, and when one is current, is
`crypto.certificates.revocation`.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.crypto.certificates import load_revocation_list
from vetting_desk.errors import CertificateError
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.revocation import Revocation, StoredList, stricter
from vetting_desk.transfer.ends.books import Revocations
from vetting_desk.transfer.ends.standing_books import Findings

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import RevocationList


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What became of a list.

    Attributes:
        newest: True if it is the newest here now, or was already.
        flag: What a person should know, a key; empty for nothing.
    """

    newest: bool
    flag: str = ""


def take_over(
    revocations: Revocations, findings: Findings, data: bytes, issuing: "Certificate"
) -> TakenOver:
    """Keep a list, inside the caller's transaction.

    Args:
        revocations: What this desk knows.
        findings: Where it is said what does not fit.
        data: The list, X.509 CRL in DER.
        issuing: The authority that must have signed it.

    Raises:
        CertificateError: If `issuing` did not sign it, or it cannot be read.
    """
    found = load_revocation_list(data, issuing)
    stored = revocations.newest_list()
    if stored is not None and stored.content == data:
        return TakenOver(newest=True)
    if stored is None or found.number > stored.number:
        revocations.put_list(StoredList(found.number, data))
        dropped = _only_in(_read(stored, issuing), found)
        return TakenOver(newest=True, flag=_keep(revocations, findings, dropped, found.number))
    dropped = _only_in(found, _read(stored, issuing))
    if found.number == stored.number:
        revocations.keep_revoked(dropped.revoked if dropped else {}, f"other list {found.number}")
        findings.add(FindingKind.LIST_DIFFERS, detail={"number": found.number})
        return TakenOver(newest=False, flag=FindingKind.LIST_DIFFERS.value)
    if dropped is not None:
        revocations.keep_revoked(dropped.revoked, f"list {found.number}")
    return TakenOver(newest=False, flag="revocation-older")


def _read(stored: StoredList | None, issuing: "Certificate") -> "RevocationList | None":
    """Return the list that is here; None if there is none that this authority signed."""
    try:
        return None if stored is None else load_revocation_list(stored.content, issuing)
    except CertificateError:
        return None


def _only_in(
    one: "RevocationList | None", other: "RevocationList | None"
) -> "RevocationList | None":
    """Return `one` with only what `other` does not name, or not as strictly; None if nothing is left."""
    from dataclasses import replace

    if one is None:
        return None
    known = {} if other is None else other.revoked
    left = {
        serial: revocation
        for serial, revocation in one.revoked.items()
        if serial not in known or _is_more(revocation, known[serial])
    }
    return replace(one, revoked=left) if left else None


def _is_more(one: Revocation, other: Revocation) -> bool:
    """Return whether `one` revokes anything that `other` does not."""
    both = stricter(one, other)
    return (both.kind, both.since) != (other.kind, other.since)


def _keep(
    revocations: Revocations,
    findings: Findings,
    dropped: "RevocationList | None",
    number: int,
) -> str:
    if dropped is None:
        return ""
    revocations.keep_revoked(dropped.revoked, f"left out of list {number}")
    detail = {"number": number, "earlier": dropped.number, "count": len(dropped.revoked)}
    findings.add(FindingKind.STILL_REVOKED, detail=detail)
    return FindingKind.STILL_REVOKED.value
