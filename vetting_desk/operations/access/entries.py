"""Writing an entry: one typed statement, signed by the officer at the desk, on its way with the next bundle.

Behind the doors: what may be stated, and by whom, is asked by the use case that states it. Needs the officer's
token unlocked where their key lies on one (`Token.use`).
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Protocol

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import RecordFile, new_id
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.stores import KeepsEntries, TellsTime, Transacts
from vetting_desk.operations.access.unlocked import HasDesk, HasOfficer

if TYPE_CHECKING:
    from vetting_desk.model.record_document import FilePart

TO_HEADQUARTERS: Final = ""
"""The one way an entry of a post goes; at headquarters a way is named by the desk it leads to."""


class EntryBooks(KeepsEntries, TellsTime, Transacts, Protocol):
    """A casebook in which an entry is written."""


class WritesEntries(HasDesk, HasOfficer, HasKeys, Protocol):
    """A desk at which an entry is written."""

    @property
    def casebook(self) -> EntryBooks:
        """The open store."""


def write(
    open_desk: WritesEntries,
    kind: str,
    case_id: str,
    payload: Mapping[str, Any],
    *,
    entry_id: str = "",
    ways: tuple[str, ...] = (TO_HEADQUARTERS,),
    urgent: bool = False,
    attached: "Sequence[FilePart]" = (),
) -> Entry:
    """Sign a statement and keep it, to go with the next bundle.

    Args:
        open_desk: The unlocked desk.
        kind: One of `model.entry_kinds.KINDS`.
        case_id: The case it is about; empty for none.
        payload: As its kind says.
        entry_id: Its id; empty to draw one.
        ways: The feeds it goes into.
        urgent: True to send it before others.
        attached: Files that go along, named beside it; their contents are blobs already.

    Raises:
        BundleFormatError: If the payload is not as its kind says.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        CertificateError: If the officer's certificate belongs to another key.
    """
    from vetting_desk.crypto import cms
    from vetting_desk.model import entry_document as documents
    from vetting_desk.model.entry_kinds import read_payload
    from vetting_desk.model.record_document import DeskPart, OfficerPart

    casebook, desk, officer = open_desk.casebook, open_desk.desk, open_desk.officer
    signer, reading = open_desk.keys.signer, casebook.clock_reading()
    with casebook.transaction():
        document = documents.EntryDocument(
            format="vetting-desk-entry",
            version=documents.VERSION,
            least_reader=documents.READER,
            entry=entry_id or new_id(),
            kind=kind,
            case=case_id,
            previous=casebook.entries.last_digest(desk.id, case_id),
            author=OfficerPart(id=officer.id, name=officer.name, role=officer.role.value),
            desk=DeskPart(
                id=desk.id,
                name=desk.name,
                organisation=desk.organisation,
                training=desk.training,
            ),
            written_at=to_text(reading.at),
            clock=documents.ClockPart(
                counter=reading.counter,
                floor=to_text(reading.floor) if reading.floor else "",
                behind=reading.behind,
            ),
            payload=read_payload(kind, payload).model_dump(),
            files=list(attached),
        )
        data = documents.to_bytes(document)
        contents = {documents.MEMBER: data, documents.SIGNATURE: cms.sign_detached(data, signer)}
        digests = {name: sha256(content).hexdigest() for name, content in contents.items()}
        entry = Entry(
            id=document.entry,
            kind=kind,
            case_id=case_id,
            desk_id=desk.id,
            author_id=officer.id,
            author_name=officer.name,
            written_at=from_text(document.written_at),
            digest=digests[documents.MEMBER],
            previous=document.previous,
            files=(
                *(RecordFile(name, digests[name], len(data)) for name, data in contents.items()),
                *(RecordFile(each.name, each.sha256, each.length) for each in attached),
            ),
        )
        casebook.entries.add(entry, {digests[name]: content for name, content in contents.items()})
        for feed in ways:
            casebook.entries.set_way(entry.id, feed, EntryWay.TO_SEND, urgent=urgent)
    return entry
