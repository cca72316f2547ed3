"""Whether a decision, and what was said to it, was signed by those it names.

What comes in a bundle is checked as it is taken in. What a desk wrote itself is a row in its casebook, and
whoever has the casebook's key and own tools can write rows there in a colleague's name. The colleague's
signature they cannot make: so no row counts without it. Whether a certificate ended or was revoked is asked
elsewhere.
"""

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.errors import CryptoError
from vetting_desk.model.decision import VoicePayload
from vetting_desk.model.decision_standing import Standing, Voice
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import MEMBER, EntryDocument
from vetting_desk.model.entry_document import SIGNATURE as P7S
from vetting_desk.model.entry_kinds import SIGNATURE, payload_of

if TYPE_CHECKING:
    from vetting_desk.crypto.certificates import TrustStore
    from vetting_desk.store.blobs import BlobStore
    from vetting_desk.store.entries import EntryStore

_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""When does not matter: only whether the certificate ever led to the root."""
_REMEMBERED: Final = 4_096
"""Signatures whose signer is remembered: cases are sorted, counted and shown again and again."""


class SignedWordsBooks(Protocol):
    """A casebook with entries and their files."""

    @property
    def blobs(self) -> "BlobStore":
        """Files by digest."""

    @property
    def entries(self) -> "EntryStore":
        """Signed statements beside records."""


def unsigned(books: SignedWordsBooks, root: str, standing: Standing) -> bool:
    """Return whether the decision, or a voice that counts for it, is not signed by whom it names.

    Args:
        books: The casebook.
        root: The organisation's root certificate, PEM.
        standing: The decision.
    """
    entry, signed = standing.entry, set[Voice]()
    document = _signed(books, root, entry)
    if document is not None:
        signed.add(Voice(document.author, "signs", "", standing.payload.saw, entry.written_at))
    for each in books.entries.list(entry.case_id):
        document = _signed(books, root, each) if each.kind == SIGNATURE else None
        said = payload_of(document) if document is not None else None
        if (
            document is not None
            and isinstance(said, VoicePayload)
            and (said.decision.entry, said.decision.digest) == (entry.id, entry.digest)
        ):
            signed.add(Voice(document.author, said.stance, said.words, said.saw, each.written_at))
    return not signed.issuperset(standing.voices)


def _signed(books: SignedWordsBooks, root: str, entry: Entry) -> EntryDocument | None:
    """Return what an entry says, if whom it names as its author signed it."""
    files = {each.name: each.sha256 for each in entry.files}
    if MEMBER not in files or P7S not in files:
        return None
    data, p7s = books.blobs.get(files[MEMBER]), books.blobs.get(files[P7S])
    document, signer = EntryDocument.model_validate_json(data), _signer(data, p7s, root)
    author = document.author
    if signer is None or (author.id, author.name, author.role) != signer:
        return None
    return document


@lru_cache(maxsize=_REMEMBERED)
def _signer(data: bytes, p7s: bytes, root: str) -> tuple[str, str, str] | None:
    """Return id, name and role of who signed, if their certificate ever led to the root."""
    from vetting_desk.crypto import cms
    from vetting_desk.crypto.certificates import Moment

    try:
        signed, _ = cms.judge_detached(data, p7s, _trust(root), Moment(_NEVER, list_needed=False))
    except CryptoError:
        return None
    return signed.officer.id, signed.officer.name, signed.officer.role.value


@lru_cache(maxsize=4)
def _trust(root: str) -> "TrustStore":
    from vetting_desk.crypto.certificates import TrustStore, load_certificate

    return TrustStore(load_certificate(root.encode()))
