"""Entries on their way in, at both ends: each is checked by itself, kept, refused or held, and answered.

What a program does not know yet, a kind or a payload for a newer reader, is kept and flagged.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from vetting_desk.errors import RecordRefusedError
from vetting_desk.model import IntakeOutcome, ReceiptItem
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.entry_kinds import is_known
from vetting_desk.model.evidence import Evidence, Outcome, earliest
from vetting_desk.transfer.ends.entry_check import EntryOrigin, check_entry, entry_of, files_of
from vetting_desk.transfer.ends.record_check import RecordFiles
from vetting_desk.transfer.format.manifest_parts import EntryPart, FilePart

UNKNOWN = "entry-unknown"
"""Flag: an entry of a kind this program does not know, or for a newer one, was kept."""

Find = Callable[[str], Entry | None]
Accept = Callable[[Entry, EntryDocument], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class OpenedContents:
    """The contents of a bundle that is held whole as files of entries; see `record_check.RecordFiles`.

    Attributes:
        by_digest: Each by its SHA-256.
    """

    by_digest: dict[str, bytes]

    def intact(self, file: FilePart) -> bool:
        """Return whether a file came as the manifest names it."""
        return file.sha256 in self.by_digest

    def read(self, file: FilePart) -> bytes:
        """Return what came."""
        return self.by_digest[file.sha256]


class EntriesTaken:
    """Takes in the entries of one bundle, inside the caller's transaction.

    Args:
        find: Returns an entry that is here by its id; None for none.
        accept: Keeps one that was checked, and returns flags.
        origin: Where they must come from.

    Attributes:
        flags: Keys of what a person should look at.
    """

    def __init__(self, find: Find, accept: Accept, origin: EntryOrigin) -> None:
        self._find = find
        self._accept = accept
        self._origin = origin
        self.flags: tuple[str, ...] = ()

    def take(
        self,
        parts: Sequence[EntryPart],
        contents: RecordFiles,
        *,
        fork: bool,
        shown: Mapping[str, Evidence] | None = None,
    ) -> Iterator[tuple[EntryPart, ReceiptItem]]:
        """Yield each entry with the answer to it; one that is refused is the caller's to set aside.

        Args:
            parts: What the signed manifest says of them.
            contents: What came.
            fork: True if another bundle came under the same number: nothing is accepted then.
            shown: What shows of single entries, by id, that they are older than the bundle.
        """
        for part in parts:
            older = (shown or {}).get(part.id)
            origin = replace(self._origin, shown=earliest((self._origin.shown, older)))
            yield part, self._take(part, contents, origin, fork=fork)

    def _take(
        self, part: EntryPart, contents: RecordFiles, origin: EntryOrigin, *, fork: bool
    ) -> ReceiptItem:
        known = self._find(part.id)
        if known is not None:
            erased = not known.files  # with its case; its content does not come back
            if known.digest == part.digest and (erased or known.files == files_of(part)):
                return ReceiptItem(part.id, part.digest, IntakeOutcome.ALREADY_HAVE)
            return ReceiptItem(part.id, part.digest, IntakeOutcome.FORK, "fork")
        if fork:
            return ReceiptItem(part.id, part.digest, IntakeOutcome.FORK, "fork")
        try:
            checked = check_entry(part, contents, origin)
        except RecordRefusedError as error:
            reason = str(error.fields["reason"])
            return ReceiptItem(part.id, part.digest, IntakeOutcome.REFUSED, reason)
        if checked.verdict.outcome is not Outcome.VALID:
            return ReceiptItem(part.id, part.digest, IntakeOutcome.HELD, checked.verdict.why)
        document = checked.document
        flags = self._accept(entry_of(part, document), document)
        unknown = () if is_known(document) else (UNKNOWN,)
        self.flags = tuple(dict.fromkeys((*self.flags, *flags, *unknown)))
        return ReceiptItem(part.id, part.digest, IntakeOutcome.ACCEPTED)
