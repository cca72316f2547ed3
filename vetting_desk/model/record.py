"""A signed assessment: immutable blobs named by their digest."""

from dataclasses import dataclass
from datetime import datetime

from vetting_desk.model.case import WayToHq


@dataclass(frozen=True, slots=True)
class RecordFile:
    """One file of a record.

    Attributes:
        name: ``assessment.json``, ``assessment.p7s``, ``submission.xml``, ``report.pdf``, or an attachment's.
        sha256: Digest, 64 lower-case hexadecimal digits; also the blob's name.
        length: Bytes.
    """

    name: str
    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class Record:
    """A signed assessment.

    Attributes:
        id: UUID.
        case_id: The case.
        assessment_id: The assessment it came from.
        title: Title of the instrument.
        instrument_id: Id of the instrument.
        instrument_version: Its version.
        officer_name: The signer.
        signed_at: Device time of signing.
        digest: SHA-256 of ``assessment.json``: the record's digest on paper and in the audit log.
        files: All files, ``assessment.json`` first.
        corrects: Id of the record this one corrects; empty otherwise.
        way_to_hq: How far it has come on its way to HQ.
        reason: Why HQ refused it; empty otherwise.
        desk_name: The desk it was signed at.
    """

    id: str
    case_id: str
    assessment_id: str
    title: str
    instrument_id: str
    instrument_version: str
    officer_name: str
    signed_at: datetime
    digest: str
    files: tuple[RecordFile, ...]
    corrects: str = ""
    way_to_hq: WayToHq = WayToHq.TO_SEND
    reason: str = ""
    desk_name: str = ""

    def file(self, name: str) -> RecordFile:
        """Return the file called `name`.

        Raises:
            KeyError: If the record has no such file.
        """
        for file in self.files:
            if file.name == name:
                return file
        raise KeyError(name)
