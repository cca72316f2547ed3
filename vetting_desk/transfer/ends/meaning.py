"""What a record means at headquarters: whether its parts say the same, and who may read it.

`record_check` finds out whether a record holds together as files and signatures. What it says can only be
judged by whoever holds the instruments, which this side of the program does not; so it is asked for here by a
protocol. Without one a record is taken for what it says, as an auditor without a desk has to.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from vetting_desk.errors import RecordRefusedError
from vetting_desk.model import Role
from vetting_desk.model.record_document import RecordDocument, to_bytes
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.transfer.ends.record_check import (
    CORE,
    RecordFiles,
)
from vetting_desk.transfer.format.manifest_parts import RecordPart

SEALED = "clinical.age"
"""The one file of a record that headquarters sealed itself: the whole record as it came."""
OUTSIDE = "outside.json"
"""Beside it where such a record is held: its document without anything that was said or attached, unsigned."""
WHOSE = "case.json"
"""Beside it where such a record was not taken in: of which case it says it is, so that it goes with that."""
UNSEALED = "clinical-unsealed"
"""Flag: a clinical record came with its answers open; they were sealed here, or are kept closed."""
MOST_SEALED = 128 * 1024 * 1024
"""Most bytes of one record that are sealed here; what is longer is kept closed without."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a record says, weighed.

    Attributes:
        clinical: Whether only psychologists may read it.
        open: True if its answers can be read without being a psychologist.
    """

    clinical: bool
    open: bool


class Meaning(Protocol):
    """What headquarters knows of instruments, as taking in one record needs it."""

    def said(self, document: RecordDocument) -> Said:
        """Return who may read a record, by headquarters' own copy of its instrument."""

    def compare(
        self, document: RecordDocument, files: Mapping[str, bytes]
    ) -> tuple[str, tuple[str, ...]]:
        """Return why a record's parts do not say the same, empty if they do; and what was not compared.

        Args:
            document: What was signed; its signatures are good.
            files: Document, signature, submission and report, by name.
        """

    def rated_twice(self, document: RecordDocument, xml: bytes) -> tuple[str, ...]:
        """Return flags of what a record says of its second rating otherwise than the statements here.

        Args:
            document: What was signed, without its answers; the statements that came with it are taken in.
            xml: Its submission; empty where it says nothing of one.
        """

    def seal(self, files: Mapping[str, bytes]) -> bytes:
        """Return a whole record sealed to those who may read what is clinical; empty if nobody is known."""


class ByItsWord:
    """Takes a record for what it says of itself: for who holds no instruments, and seals nothing."""

    def said(self, document: RecordDocument) -> Said:
        """Return what the document says."""
        return Said(document.instrument.clinical, open=False)

    def compare(
        self, document: RecordDocument, files: Mapping[str, bytes]
    ) -> tuple[str, tuple[str, ...]]:
        """Return that nothing speaks against it."""
        del document, files
        return "", ()

    def rated_twice(self, document: RecordDocument, xml: bytes) -> tuple[str, ...]:
        """Return no flag."""
        del document, xml
        return ()

    def seal(self, files: Mapping[str, bytes]) -> bytes:
        """Return nothing."""
        del files
        return b""


def weigh(
    part: RecordPart, document: RecordDocument, contents: RecordFiles, meaning: Meaning
) -> tuple[str, ...]:
    """Judge what a record says that holds together.

    Args:
        part: What the signed manifest says of it.
        document: What was signed; its signatures are good.
        contents: What came.
        meaning: What headquarters knows of instruments.

    Returns:
        Flags: what could not be compared.

    Raises:
        RecordRefusedError: With reason ``role``, ``answers``, ``submission`` or ``report-pages``.
    """
    named = document.instrument
    clinical = meaning.said(document).clinical
    if not may_sign(Role(document.officer.role), named.id, clinical=clinical):
        raise RecordRefusedError(record_id=part.id, reason="role", detail=document.officer.role)
    files = {file.name: contents.read(file) for file in part.files if file.name in CORE}
    broken, open_ = meaning.compare(document, files)
    if broken:
        raise RecordRefusedError(record_id=part.id, reason=broken, detail="")
    return open_


def is_open(document: RecordDocument, meaning: Meaning) -> bool:
    """Return whether a record may be read by psychologists alone, and lies open for everybody."""
    said = meaning.said(document)
    return said.clinical and said.open


def outside(document: RecordDocument) -> bytes:
    """Return what others may know of a clinical record: whose, by whom, when; and no word of what was said."""
    correction = document.correction
    if correction is not None:
        correction = correction.model_copy(update={"reason": ""})
    return to_bytes(
        document.model_copy(
            update={"answers": [], "incomplete": None, "files": [], "correction": correction}
        )
    )


def sealed(files: Mapping[str, bytes], meaning: Meaning) -> bytes:
    """Return a whole record as it came, sealed; empty if it cannot be: a part is missing, or it is too long.

    Args:
        files: All its files by name.
        meaning: Who knows to whom.
    """
    whole = set(CORE) <= files.keys() and sum(map(len, files.values())) <= MOST_SEALED
    return meaning.seal(files) if whole else b""
