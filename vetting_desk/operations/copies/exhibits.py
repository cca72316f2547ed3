"""The exhibits of a case file, and the numbers they are called by: records, then the files of each."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from vetting_desk.model.record_document import FilePart, RecordDocument

_THE_RECORD: Final = frozenset(
    {"assessment.json", "submission.xml", "assessment.p7s", "report.pdf"}
)
"""Files that are the record itself, which the pages show."""


def files_of(document: "RecordDocument") -> "tuple[FilePart, ...]":
    """Return the files of a record that the pages do not show: pictures, sounds, documents."""
    return tuple(file for file in document.files if file.name not in _THE_RECORD)


def numbered(documents: Iterable["RecordDocument"]) -> dict[tuple[str, str], int]:
    """Return the number of each exhibit, by record and file; the record itself has no file's name."""
    each = (
        (document.record, name)
        for document in documents
        for name in ("", *(file.name for file in files_of(document)))
    )
    return {place: number for number, place in enumerate(each, start=1)}
