"""The report of a record as this desk shows it: never pages that say something else than the data.

What was signed at this desk is given as it was signed. Of what came from elsewhere the report is given as it
came only if it has the very pages this desk lays out; else pages laid out here from the signed data, marked as
such, with the data and the report that came inside.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import FormError, ReportError
from vetting_desk.operations.interview import live_forms, own_copy
from vetting_desk.operations.interview.needs import FormDesk
from vetting_desk.operations.records import agreement
from vetting_desk.operations.records.facts import MEDIA_TYPES
from vetting_desk.operations.records.needs import PagesDesk
from vetting_desk.operations.records.report_content import plain_content, signed_content
from vetting_desk.operations.records.sealed import is_cover
from vetting_desk.operations.records.signing import JSON, P7S, PDF, XML

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.reports import ReportContent

_UNTRUE: Final = frozenset({agreement.ANSWERS, agreement.SUBMISSION})


def report(open_desk: PagesDesk, files: Mapping[str, bytes]) -> bytes:
    """Return the report to show of a record whose signatures were found good when it came.

    Args:
        open_desk: The desk; its own copy of the instrument lays the pages out.
        files: The record's files by name, opened where they were sealed.

    Raises:
        ReportError: With detail ``too-long``, if the answers are more than a report can hold.
    """
    from vetting_desk.model.record_document import parse_document
    from vetting_desk.reports import load_labels, render_report

    document = parse_document(files[JSON])
    if document.desk.id == open_desk.desk.id:
        return files[PDF]
    found = agreement.compare(open_desk, document, files)
    if found.whole:
        return files[PDF]
    if agreement.is_too_long(document, files[XML]):
        raise ReportError(detail="too-long")
    content = replace(_content(open_desk, document, files, found), copy=True)
    inside = {name: (files[name], MEDIA_TYPES[name]) for name in (JSON, P7S, XML, PDF)}
    return render_report(content, load_labels(content.language), inside)


def content(
    open_desk: PagesDesk, document: "RecordDocument", files: Mapping[str, bytes]
) -> "ReportContent":
    """Return what this desk lays out of a record to be read or printed here, whatever its report shows.

    Args:
        open_desk: The desk; its own copy of the instrument lays the pages out.
        document: What was signed.
        files: The record's files by name, opened where they were sealed.

    Raises:
        ReportError: With detail ``too-long``, if the answers are more than a report can hold.
    """
    if agreement.is_too_long(document, files[XML]):
        raise ReportError(detail="too-long")
    if document.desk.id == open_desk.desk.id or is_cover(document):
        return _content(open_desk, document, files, agreement.Agreement())
    return _content(open_desk, document, files, agreement.compare_data(open_desk, document, files))


def _content(
    open_desk: FormDesk,
    document: "RecordDocument",
    files: Mapping[str, bytes],
    found: agreement.Agreement,
) -> "ReportContent":
    """Lay out by the instrument where its answers are those signed; else as they stand in the document."""
    marks = agreement.marks(files)
    own = own_copy.find(open_desk, document.instrument)
    unsure = found.broken in _UNTRUE or agreement.ANSWERS_NOT_COMPARED in found.open
    if own is None or unsure or is_cover(document):
        return plain_content(document, *marks)
    try:
        form = live_forms.load_instrument(open_desk, own.key.sha256)
        session = agreement.take_up(form, document, files[XML])
    except FormError:
        return plain_content(document, *marks)
    return signed_content(session, document, *marks)
