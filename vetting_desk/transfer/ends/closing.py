"""Keeping closed at headquarters what came open and is for psychologists alone.

A clinical record whose sender did not seal it is sealed here, whole and as it came, and only that is kept; so
is one that is set aside. Contents that lay open meanwhile are removed at the end of the same unit of work,
when every record of the bundle has been judged. A re-sent record is still the same: its digest says so.
"""

from dataclasses import replace
from hashlib import sha256
from typing import Protocol

from vetting_desk.errors import BundleError
from vetting_desk.model import Record, RecordFile
from vetting_desk.model.record_document import RecordDocument, parse_document
from vetting_desk.transfer.ends.meaning import SEALED, UNSEALED, Meaning, is_open, sealed
from vetting_desk.transfer.ends.receiving import Registry
from vetting_desk.transfer.ends.record_check import DOCUMENT
from vetting_desk.transfer.format.manifest_parts import FilePart, RecordPart


class AllFiles(Protocol):
    """What came with a bundle."""

    def all_of(self, part: RecordPart) -> dict[str, bytes]:
        """Return a record's files as they came."""


class Closing:
    """Seals records of one bundle; lives inside one unit of work.

    Args:
        registry: What headquarters keeps.
        meaning: What it knows of instruments.
    """

    def __init__(self, registry: Registry, meaning: Meaning) -> None:
        self._registry = registry
        self._meaning = meaning
        self._new: set[str] = set()
        self._open: dict[str, None] = {}
        self._found = False

    def new_here(self, content: bytes) -> None:
        """Note a content that came with the bundle and was not here before."""
        self._new.add(sha256(content).hexdigest())

    def closed(
        self, record: Record, document: RecordDocument, part: RecordPart, came: AllFiles
    ) -> Record:
        """Return a record as it is kept: with one sealed file where it may not lie open."""
        if not is_open(document, self._meaning):
            return record
        self._found = True
        content = sealed(came.all_of(part), self._meaning)
        if not content:
            return record
        file = RecordFile(SEALED, sha256(content).hexdigest(), len(content))
        self._registry.keep_blob(content)
        self._drop(part)
        self._new.add(file.sha256)
        self._open[file.sha256] = None  # stays only if the record does
        return replace(record, files=(file,))

    def set_aside(self, files: dict[str, bytes]) -> dict[str, bytes]:
        """Return the files under which a record that was not taken in is kept."""
        try:
            document = parse_document(files.get(DOCUMENT, b""))
        except BundleError:
            return files
        if not is_open(document, self._meaning):
            return files
        self._found = True
        content = sealed(files, self._meaning)
        if not content:
            return files
        self._open |= dict.fromkeys(sha256(each).hexdigest() for each in files.values())
        return {SEALED: content}

    def is_the_same(self, known: Record, part: RecordPart) -> bool:
        """Return whether a record that is here came again; what of it lies open now is removed."""
        if known.digest != part.digest:
            return False
        if [file.name for file in known.files] == [SEALED]:
            self._drop(part)
            return True
        return known.files == tuple(map(_file, part.files))

    def finish(self) -> tuple[str, ...]:
        """Remove what lay open and belongs to nothing that is kept so; return the flag for it."""
        for digest in self._open.keys() & self._new:
            self._registry.discard_blob(digest)
        return (UNSEALED,) if self._found else ()

    def _drop(self, part: RecordPart) -> None:
        self._open |= dict.fromkeys(file.sha256 for file in part.files)


def _file(part: FilePart) -> RecordFile:
    return RecordFile(part.name, part.sha256, part.length)
