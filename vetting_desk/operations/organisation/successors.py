"""Desks that became new ones, as headquarters takes them in: each names the desk it was before.

Two copies of one desk are the reason (`new_desk`). Whether a request may be answered at all is
`membership_checks`.
"""

from typing import Protocol

from vetting_desk.errors import EnrolmentError, StateError
from vetting_desk.model import DeskKind
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.epoch import LEFT_OUT
from vetting_desk.operations.access.stores import (
    KeepsBundles,
    KeepsEntries,
    KeepsPeers,
    KeepsSuccessions,
)
from vetting_desk.operations.organisation import enrolment_documents as documents


class SuccessorBooks(KeepsBundles, KeepsEntries, KeepsSuccessions, Protocol):
    """Headquarters' casebook, as a desk takes another's place beside it."""


def former(casebook: KeepsPeers, request: documents.RequestDocument) -> str:
    """Return the name of the desk that a request says the asker was before; empty for none.

    Raises:
        EnrolmentError: If that desk is not known here, or is no post.
    """
    if not request.formerly:
        return ""
    peer = casebook.peers.find(request.formerly)
    if peer is None or peer.kind is not DeskKind.POST:
        raise EnrolmentError(detail="unknown-former-desk")
    return peer.name


def succeed(casebook: SuccessorBooks, desk_id: str, formerly: str) -> None:
    """Take a desk as what another became: it brings that one's records, and its return bundles go on above.

    It keeps what arrived for the desk it was under numbers of the same sender; so none of them is given again.
    All that the other was told of its cases is told to it too.

    Raises:
        EnrolmentError: If it is known to have been yet another one.
    """
    try:
        new = casebook.successions.add(desk_id, formerly)
    except StateError as error:
        raise EnrolmentError(detail="another-former-desk") from error
    if not new:
        return
    casebook.bundles.skip_to(desk_id, casebook.bundles.reached().get(formerly, 0) + LEFT_OUT)
    for (
        way
    ) in EntryWay:  # what the other was told since, it has not: a handover, what a person took back
        for entry in casebook.entries.on_way(formerly, way):
            if entry.files and casebook.entries.way(entry.id, desk_id) is None:
                casebook.entries.set_way(entry.id, desk_id, EntryWay.TO_SEND)
