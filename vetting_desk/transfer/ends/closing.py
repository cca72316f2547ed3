"""Keeping closed at headquarters what came open and is for psychologists alone.

A clinical record whose sender did not seal it is sealed here, whole and as it came, and only that is kept; so
is one that is set aside. Beside one that is held lies what others may know of it, so that who decides on it can
release it, sealed as it is; beside another of which case it is. Of a case that was erased no contents are kept,
whatever they are worth. Contents that lay open meanwhile are removed at the end of the same unit of work,
when every record of the bundle has been judged. A re-sent record is still the same: its digest says so.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from vetting_desk.errors import BundleError, NotFoundError
from vetting_desk.model import Record, RecordFile, canonical
from vetting_desk.model.entry_document import MEMBER as ENTRY
from vetting_desk.model.entry_document import parse_entry
from vetting_desk.model.record_document import RecordDocument, parse_document
from vetting_desk.transfer.ends.meaning import (
    MOST_SEALED,
    OUTSIDE,
    SEALED,
    UNSEALED,
    WHOSE,
    Meaning,
    is_open,
    outside,
    sealed,
)
from vetting_desk.transfer.ends.receiving import Registry
from vetting_desk.transfer.ends.record_check import DOCUMENT
from vetting_desk.transfer.format import log_proof
from vetting_desk.transfer.format.limits import MAX_RECORD_CORE
from vetting_desk.transfer.format.manifest_parts import RecordPart


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

    def new_here(self, digest: str) -> None:
        """Note a content that came with the bundle and was not here before, by its SHA-256."""
        self._new.add(digest)

    def beside(self, digests: Iterable[str]) -> None:
        """Note contents that travelled beside the records and are no part of them."""
        self._open |= dict.fromkeys(digests)

    def closed(self, record: Record, document: RecordDocument) -> Record:
        """Return a record as it is kept: with one sealed file where it may not lie open."""
        file = self._sealed(record.files, document)
        if file is None:
            return record
        self._open[file.sha256] = None  # stays only if the record does
        return replace(record, files=(file,))

    def held(
        self, files: tuple[RecordFile, ...], document: RecordDocument
    ) -> tuple[RecordFile, ...]:
        """Return the files under which a record is held that holds together and cannot be judged."""
        file = self._sealed(files, document)
        return files if file is None else (file, self._kept(OUTSIDE, outside(document)))

    def set_aside(self, files: tuple[RecordFile, ...]) -> tuple[RecordFile, ...]:
        """Return the files under which a record that was not taken in is kept; their contents are blobs."""
        named = next((file for file in files if file.name == DOCUMENT), None)
        if named is None or named.length > MAX_RECORD_CORE:
            return files
        try:
            document = parse_document(self._registry.blob(named.sha256))
        except BundleError:
            return files
        file = self._sealed(files, document)
        if file is None:
            return files
        return (file, self._kept(WHOSE, canonical.dumps({"case": document.case.id})))

    def of_erased(self, case_id: str, files: tuple[RecordFile, ...]) -> bool:
        """Return whether something is of a case that was erased here, as its bundle or as it itself says.

        Args:
            case_id: As its bundle says.
            files: Those that came; their contents are blobs.
        """
        return any(
            self._registry.is_erased(each) for each in {case_id, self._case_in(files)} - {""}
        )

    def _case_in(self, files: tuple[RecordFile, ...]) -> str:
        for file in files:
            if file.length > MAX_RECORD_CORE:
                continue
            with suppress(BundleError, NotFoundError):
                if file.name == DOCUMENT:
                    return parse_document(self._registry.blob(file.sha256)).case.id
                if file.name == ENTRY:
                    return parse_entry(self._registry.blob(file.sha256)).case
        return ""

    def _sealed(self, files: tuple[RecordFile, ...], document: RecordDocument) -> RecordFile | None:
        """Keep files that may not lie open in one that is sealed; None where they may, or cannot be sealed."""
        if not is_open(document, self._meaning):
            return None
        self._found = True
        if sum(file.length for file in files) > MOST_SEALED:
            return None
        contents = {file.name: self._registry.blob(file.sha256) for file in files}
        content = sealed(contents, self._meaning)
        if not content:
            return None
        self._open |= dict.fromkeys(file.sha256 for file in files)
        return self._kept(SEALED, content)

    def _kept(self, name: str, content: bytes) -> RecordFile:
        digest, _new = self._registry.keep_blob([content], len(content))
        self._new.add(digest)
        return RecordFile(name, digest, len(content))

    def is_the_same(self, known: Record, part: RecordPart) -> bool:
        """Return whether a record that is here came again; what of it lies open now is removed."""
        if known.digest != part.digest:
            return False
        if not known.files:  # its content was erased with its case, and does not come back
            self._drop(part)
            return True
        if [file.name for file in known.files] == [SEALED]:
            self._drop(part)
            return True
        # The document's digest is the same, and it names its files; a registry may keep their names sealed.
        own = log_proof.own_files(part.files)
        return [(file.sha256, file.length) for file in known.files] == [
            (file.sha256, file.length) for file in own
        ]

    def finish(self) -> tuple[str, ...]:
        """Remove what lay open or travelled beside, and belongs to nothing that is kept; return the flag."""
        for digest in self._open.keys() & self._new:
            self._registry.discard_blob(digest)
        return (UNSEALED,) if self._found else ()

    def _drop(self, part: RecordPart) -> None:
        self._open |= dict.fromkeys(file.sha256 for file in part.files)
