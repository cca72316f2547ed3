"""Whether the three parts of a record say the same: what was signed as data, as a submission, and on paper.

A signature shows who signed; not that the paper says what the data says, nor that the data is what a form
can give. So a desk that holds the instrument takes the submission up with its own copy, compares every answer,
label and word of the document with it, lays the pages out anew from that, and compares them with those that
came. What it cannot compare it says, and calls nothing valid for it.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text
from vetting_desk.errors import AnswerError, FormError, ReportError
from vetting_desk.judgement.answers import sections
from vetting_desk.judgement.said_dates import day_said
from vetting_desk.model import Officer
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.operations.interview import live_forms, own_copy
from vetting_desk.operations.interview.needs import FormDesk
from vetting_desk.operations.records import sealed as sealed_records
from vetting_desk.operations.records.facts import MEDIA_TYPES
from vetting_desk.operations.records.report_content import signed_content

if TYPE_CHECKING:
    from vetting_desk.forms import Form, Session
    from vetting_desk.model import InstrumentSummary
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.reports import ReportContent

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
ROLE: Final = "role"
"""Its signer has a role that may not sign such an instrument."""
ANSWERS: Final = "answers"
"""The document's answers are not those of its submission, or not as its instrument words them."""
SUBMISSION: Final = "submission"
"""The submission is nothing the instrument can give."""
REPORT: Final = "report"
"""The report carries other data than the record."""
PAGES: Final = "report-pages"
"""The report's pages say something else than the document."""
UNKNOWN_INSTRUMENT: Final = "instrument-unknown"
"""This desk does not hold the instrument."""
PAGES_NOT_COMPARED: Final = "pages-not-compared"
"""The report's pages were laid out by another version."""
ANSWERS_NOT_COMPARED: Final = "answers-not-compared"
"""Too long to be compared, or made by expressions that cannot be asked again."""

MAX_SUBMISSION: Final = 4 * 1024 * 1024
"""Longest submission that is taken up, in bytes; a long interview has about 50,000."""
MAX_WORDS: Final = 500_000
"""Most characters of answers that are laid out, some 250 pages; a long interview has about 40,000."""
_JSON, _P7S, _XML, _PDF = "assessment.json", "assessment.p7s", "submission.xml", "report.pdf"


@dataclass(frozen=True, slots=True)
class Agreement:
    """What comparing the parts of a record found.

    Attributes:
        broken: Why it is not valid: `ROLE`, `REPORT`, `ANSWERS`, `SUBMISSION` or `PAGES`; empty where
            nothing speaks against it.
        open: What could not be judged: `UNKNOWN_INSTRUMENT`, `PAGES_NOT_COMPARED`, `ANSWERS_NOT_COMPARED`;
            empty where all was compared.
    """

    broken: str = ""
    open: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether all parts were compared and say the same."""
        return not self.broken and not self.open

    def with_inside(self, inner: "Agreement") -> "Agreement":
        """Return what was found of a record and of the one sealed in it."""
        return Agreement(
            self.broken or inner.broken, tuple(dict.fromkeys((*self.open, *inner.open)))
        )


def judge(
    open_desk: FormDesk, officer: Officer, document: "RecordDocument", files: Mapping[str, bytes]
) -> Agreement:
    """Compare the parts of a record as `compare` does, and whether its signer's role may sign such a one."""
    named = document.instrument
    clinical = own_copy.is_clinical(open_desk, named)
    if not may_sign(officer.role, named.id, clinical=clinical):
        return Agreement(ROLE)
    return compare(open_desk, document, files)


def compare(
    open_desk: FormDesk, document: "RecordDocument", files: Mapping[str, bytes]
) -> Agreement:
    """Compare the parts of a record whose signatures were found good.

    Args:
        open_desk: A desk; its own copy of the instrument decides.
        document: What was signed.
        files: The record's document, signature, submission and report by name; others are not looked at.
    """
    if not _carries_its_data(files):
        return Agreement(REPORT)
    own = own_copy.find(open_desk, document.instrument)
    if own is None:
        return Agreement(open=(UNKNOWN_INSTRUMENT,))
    form = live_forms.load_instrument(open_desk, own.key.sha256)
    if sealed_records.is_cover(document):
        return _compare_cover(form, own, document, files)
    if is_too_long(document, files[_XML]) or form.missing_attachments:
        return Agreement(open=(ANSWERS_NOT_COMPARED, PAGES_NOT_COMPARED))
    return _compare_open(form, own, document, files)


def compare_data(
    open_desk: FormDesk, document: "RecordDocument", files: Mapping[str, bytes]
) -> Agreement:
    """Compare document and submission as `compare` does, and no report: for pages that are laid out here.

    Args:
        open_desk: A desk; its own copy of the instrument decides.
        document: What was signed; not the outside of a clinical record.
        files: The record's files by name.
    """
    own = own_copy.find(open_desk, document.instrument)
    if own is None:
        return Agreement(open=(UNKNOWN_INSTRUMENT,))
    form = live_forms.load_instrument(open_desk, own.key.sha256)
    if is_too_long(document, files[_XML]) or form.missing_attachments:
        return Agreement(open=(ANSWERS_NOT_COMPARED, PAGES_NOT_COMPARED))
    return _compare_answers(form, own, document, files[_XML])[0]


def _carries_its_data(files: Mapping[str, bytes]) -> bool:
    """Return whether the report carries the record's document, signature and submission, and no more."""
    from vetting_desk.reports import read_attachments

    try:
        return read_attachments(files[_PDF]) == {name: files[name] for name in (_JSON, _P7S, _XML)}
    except ReportError:
        return False


def is_too_long(document: "RecordDocument", xml: bytes) -> bool:
    """Return whether a record is longer than what is compared, and laid out."""
    words = sum(len(answer.text) + len(answer.label) for answer in document.answers)
    return len(xml) > MAX_SUBMISSION or words > MAX_WORDS


def _compare_open(
    form: "Form",
    own: "InstrumentSummary",
    document: "RecordDocument",
    files: Mapping[str, bytes],
) -> Agreement:
    """Compare a record whose answers lie open in it."""
    found, session = _compare_answers(form, own, document, files[_XML])
    if session is None:
        return found
    found = _compare_pages(
        signed_content(session, document, *marks(files)),
        files,
        [answer.text for answer in document.answers],
    )
    return _unless_asked(session, found.broken) if found.broken else found


def _compare_answers(
    form: "Form", own: "InstrumentSummary", document: "RecordDocument", xml: bytes
) -> "tuple[Agreement, Session | None]":
    """Compare a document with its submission.

    Returns:
        What was found, and the session taken up from the submission where the two agree.
    """
    from vetting_desk.forms.rereading import is_as_written, miscalculated

    if not _names_instrument(document, own) or document.language not in ("", *form.languages):
        return Agreement(ANSWERS), None
    try:
        session = take_up(form, document, xml)
        if not is_as_written(session, xml) or miscalculated(session):
            return _unless_asked(session, SUBMISSION), None
    except FormError:
        return Agreement(SUBMISSION), None
    if not _same(_said(session), [_listed(answer) for answer in document.answers]):
        return _unless_asked(session, ANSWERS), None
    if not _is_whole(session, document) or not _has_its_files(session, document):
        return _unless_asked(session, ANSWERS), None
    return Agreement(), session


def take_up(form: "Form", document: "RecordDocument", xml: bytes) -> "Session":
    """Take a record's submission up as it stands, as its signer saw it.

    How a date was said stands in the document alone.

    Raises:
        FormError: If it is not a submission of this form.
    """
    session = form.read(xml, now=from_text(document.clock.signed_at), language=document.language)
    take_words(session, document)
    return session


def take_words(session: "Session", document: "RecordDocument") -> None:
    """Take up how the dates of a record were said, where that means the day that was submitted."""
    for answer in document.answers:
        said = answer.text.removeprefix(f"{answer.value} (").removesuffix(")")
        day = day_said(said)
        if day is not None and day.isoformat() == answer.value:
            with suppress(AnswerError):  # what is not there is found where the two are compared
                session.say(answer.reference, said)


def _unless_asked(session: "Session", broken: str) -> Agreement:
    """Return that something differs; or that nobody knows, if the form can give two desks different things.

    It can if it asks for the moment or for chance, or takes choices from files: these have no version.
    """
    if session.asked or session.form.attachments:
        return Agreement(open=(ANSWERS_NOT_COMPARED, PAGES_NOT_COMPARED))
    return Agreement(broken)


def _names_instrument(document: "RecordDocument", own: "InstrumentSummary") -> bool:
    """Return whether the document says of its instrument what this desk's copy says."""
    named = document.instrument
    return (named.title, named.validated) == (own.title, own.validated)


def _said(session: "Session") -> list[tuple[str, ...]]:
    return [
        (answer.reference, section.title, answer.label, answer.value, answer.text)
        for section in sections(session)
        for answer in section.answers
    ]


def _same(said: list[tuple[str, ...]], listed: list[tuple[str, ...]]) -> bool:
    """Return whether a document lists what its submission gives.

    Programs before wrote a month or a year with the first day of it, as the submission has it.
    """
    return len(said) == len(listed) and all(
        one == other or (one[:-1] == other[:-1] and other[-1] == one[-2] and _is_part(one))
        for one, other in zip(said, listed, strict=True)
    )


def _is_part(said: tuple[str, ...]) -> bool:
    """Return whether an answer in words is the month or the year of its value."""
    value, text = said[-2:]
    return bool(_DAY.fullmatch(value)) and text in (value[:7], value[:4])


def _listed(answer: object) -> tuple[str, ...]:
    names = ("reference", "section", "label", "value", "text")
    return tuple(str(getattr(answer, name)) for name in names)


def _is_whole(session: "Session", document: "RecordDocument") -> bool:
    """Return whether the document names the questions left open, all of them and no others."""
    missing = [violation.reference for violation in session.violations]
    return missing == (document.incomplete.open if document.incomplete else [])


def _has_its_files(session: "Session", document: "RecordDocument") -> bool:
    """Return whether the files beside the submission are those that its answers name."""
    named = {node.value for node in session.walk() if node.control == "upload" and node.relevant}
    return named - {""} == {file.name for file in document.files} - {_XML}


def _compare_cover(
    form: "Form",
    own: "InstrumentSummary",
    document: "RecordDocument",
    files: Mapping[str, bytes],
) -> Agreement:
    """Compare the outside of a clinical record: that it says nothing of what is sealed in it."""
    if not _names_instrument(document, own) or document.incomplete is not None:
        return Agreement(ANSWERS)
    if files[_XML] != sealed_records.empty_submission(document):
        return Agreement(SUBMISSION)
    content = sealed_records.cover(form, document, *marks(files))
    return _compare_pages(content, files, [answer.text for answer in document.answers])


def marks(files: Mapping[str, bytes]) -> tuple[str, str]:
    """Return what a report shows of the record's digest and of its signer's certificate."""
    from vetting_desk.crypto.certificates import fingerprint
    from vetting_desk.crypto.cms import named_signer
    from vetting_desk.model.record_document import digest_of

    return digest_of(files[_JSON]), fingerprint(named_signer(files[_P7S]))


def _compare_pages(
    content: "ReportContent", files: Mapping[str, bytes], said: list[str]
) -> Agreement:
    """Compare the report with the content laid out here, with the attachments that it was found to carry."""
    from vetting_desk.reports import compare_pages, load_labels, render_report
    from vetting_desk.reports.comparing import Pages

    inside = {name: (files[name], MEDIA_TYPES[name]) for name in (_JSON, _P7S, _XML)}
    own = render_report(content, load_labels(content.language), inside)
    said += [content.case_reference, *(name.text for name in content.names)]
    found = compare_pages(own, files[_PDF], said)
    if found is Pages.SAME:
        return Agreement()
    return Agreement(PAGES) if found is Pages.OTHER else Agreement(open=(PAGES_NOT_COMPARED,))
