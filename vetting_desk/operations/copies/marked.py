"""Finds what of a record must not reach a recipient, and what is to be looked at, by its marks.

For the operations of this wing; none of these is a door.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import CopyRefusedError, FormError
from vetting_desk.judgement.concluding import Concluding, concluding
from vetting_desk.judgement.said_safeguards import is_restricted
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyKind, LeftOut, Suggestion
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.interview import live_forms, own_copy
from vetting_desk.operations.interview.kept_evidence import line_of
from vetting_desk.operations.records import agreement, reading
from vetting_desk.operations.records.needs import ReadingDesk
from vetting_desk.operations.records.report_content import language_code
from vetting_desk.operations.records.signing import XML

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session
    from vetting_desk.model.record_document import RecordDocument

MAY_BE_CLINICAL: Final = frozenset({CopyFor.PHYSICIAN, CopyFor.PERSON})
"""For whom a psychologist may copy a clinical record; for a court or a lawyer nobody may."""
_OF_OTHERS: Final = frozenset(
    {
        "companion-name", "companion-relation", "present-who", "interpreter-conflict-what", "companions-who",
        "interpreter-code", "caller-relation",
    }
)  # fmt: skip
"""Roles of questions whose answers name or describe other people."""
_NOT_FREELY: Final = frozenset({"perhaps_forced", "forced"})
"""How a statement was obtained, where force, a threat or a promise is alleged."""
_SAID: Final = frozenset(
    {
        "evidence-words", "evidence-place", "evidence-translation", "evidence-source", "earlier-words",
    }
)  # fmt: skip
"""Roles of questions that say what a source said, or which it is; what was written before a correction too."""


_CALLED_FOR_ANOTHER: Final = frozenset({"relative", "other"})
"""Who called, where the whole talk is the words of somebody else than the person."""


def contents(open_desk: ReadingDesk, record_id: str, recipient: CopyFor) -> dict[str, bytes]:
    """Return the files of a record that may be copied for a recipient.

    Raises:
        CopyRefusedError: If it is clinical, and not for them.
    """
    record = reading.readable(open_desk, record_id)
    if recipient not in MAY_BE_CLINICAL and reading.is_clinical(open_desk, record):
        raise CopyRefusedError(detail="clinical", label=record.title)
    return reading.contents(open_desk, record_id, Purpose.EXPORT)


def suggested(
    open_desk: ReadingDesk,
    document: "RecordDocument",
    files: Mapping[str, bytes],
    recipient: CopyFor,
    sort: CopyKind = CopyKind.COPY,
) -> Iterator[Suggestion]:
    """Yield what is to be looked at of one record.

    Raises:
        CopyRefusedError: With detail ``instrument-unknown``, if what must be blacked out cannot be found.
    """
    answers = {answer.reference: answer for answer in document.answers if answer.text}
    for reference, kind, required in _marked(open_desk, document, files, recipient, sort):
        answer = answers.get(reference)
        if answer is not None:
            out = BlackedOut(kind, document.record, reference)
            yield Suggestion(out, answer.label, answer.text, required)


def _marked(
    open_desk: ReadingDesk,
    document: "RecordDocument",
    files: Mapping[str, bytes],
    recipient: CopyFor,
    sort: CopyKind,
) -> Iterator[tuple[str, LeftOut, bool]]:
    """Yield reference, kind and whether it must be blacked out, each reference once."""
    session = _session(open_desk, document, files)
    nodes = [node for node in session.walk() if node.relevant and node.value]
    protected = {
        _line_of(node)
        for node in nodes
        if _role(node) == "source-protected" and node.value == "yes"
    }
    third = {
        _line_of(node)
        for node in nodes
        if _role(node) == "evidence-kind" and node.value == "third_party"
    }
    forced = {
        _line_of(node) for node in nodes if _role(node) == "obtained" and node.value in _NOT_FREELY
    }
    called = any(_role(n) == "caller" and n.value in _CALLED_FOR_ANOTHER for n in nodes)
    whole = sort is CopyKind.CASE_FILE
    for node in nodes:
        role, line = _role(node), _line_of(node)
        said = role in _SAID
        own_words = node.control == "input" and node.type in {"string", ""}
        whys = (
            (is_restricted(node), LeftOut.CLINICAL, whole or recipient not in MAY_BE_CLINICAL),
            (said and line in forced, LeftOut.OTHER, whole or recipient is CopyFor.COURT),
            (said and line in protected, LeftOut.PROTECTED_SOURCE, True),
            (said and line in third, LeftOut.THIRD_PARTY, recipient is CopyFor.PERSON),
            (called and own_words, LeftOut.THIRD_PARTY, recipient is CopyFor.PERSON),
            (role in _OF_OTHERS, LeftOut.THIRD_PARTY, False),
        )
        found = [(kind, required) for holds, kind, required in whys if holds]
        if found:  # what is required counts, whatever else may be said of the same words
            kind, required = next((each for each in found if each[1]), found[0])
            yield node.reference, kind, required


def concluded(
    open_desk: ReadingDesk, document: "RecordDocument", files: Mapping[str, bytes]
) -> tuple[Concluding, ...]:
    """Return the questions that hold what was concluded, in the order in which the person reads them.

    Raises:
        CopyRefusedError: With detail ``instrument-unknown``, if they cannot be found.
    """
    return concluding(_session(open_desk, document, files))


def called(open_desk: ReadingDesk, document: "RecordDocument") -> str:
    """Return what a questionnaire is called in the language of its record, if the own copy says so."""
    return own_copy.called(open_desk, document.instrument, language_code(document.language))


def _session(
    open_desk: ReadingDesk, document: "RecordDocument", files: Mapping[str, bytes]
) -> "Session":
    own = own_copy.find(open_desk, document.instrument)
    try:
        if own is None:
            raise CopyRefusedError(detail="instrument-unknown", label=document.instrument.title)
        form = live_forms.load_instrument(open_desk, own.key.sha256)
        return agreement.take_up(form, document, files[XML])
    except FormError as error:
        raise CopyRefusedError(
            detail="instrument-unknown", label=document.instrument.title
        ) from error


def _role(node: "Node") -> str:
    return node.attributes.get("role", "")


def _line_of(node: "Node") -> str:
    """Return the line of evidence a question belongs to: the outermost repeat instance of one it stands in."""
    line = line_of(node)
    return line.reference if line is not None else node.reference.rpartition("/")[0]
