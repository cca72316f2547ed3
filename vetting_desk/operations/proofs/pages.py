"""The page of a proof: one sheet with a code, in the person's language, signed as the other papers are.

Whoever finds it on a person learns as little as can be: no name, no case, no organisation, and no word of
amnesty or of a conflict, unless the person chose that it says what it is about. The PDF carries the text of
the code and headquarters' list of that day, so that it can be checked anywhere; paper gives away less than a
file.
"""

from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model.decision import DecisionPayload
from vetting_desk.model.entry_kinds import DECISION
from vetting_desk.model.pack import PackSort
from vetting_desk.model.proof import GivenProof
from vetting_desk.operations.decisions import said, texts
from vetting_desk.operations.proofs import list_making
from vetting_desk.operations.proofs.needs import IssuingDesk
from vetting_desk.operations.records.report_content import language_code

if TYPE_CHECKING:
    from vetting_desk.reports.paper import PaperContent

TEXT_FILE: Final = "proof.txt"
LIST_FILE: Final = "proof-list.json"
SHORT: Final = 8
"""Digits of a proof's number that stand on the page, for people to name it by."""
_SIDE: Final = 198.0
"""Edge of the code in points, 70 mm: more than seven dots for a module where it is scanned at 150 dpi."""


def pdf_of(open_desk: IssuingDesk, proof: GivenProof) -> bytes:
    """Return the page of a proof as a signed PDF, and log that it was taken out; behind the doors.

    The officer's token is in use.
    """
    from vetting_desk.reports import sign_pdf
    from vetting_desk.reports.paper import render_paper

    content = content_of(open_desk, proof)
    inside = {
        TEXT_FILE: (proof.said.text.encode() + b"\n", "text/plain"),
        LIST_FILE: (list_making.file(open_desk), "application/json"),
    }
    pdf = sign_pdf(
        render_paper(content, inside),
        open_desk.keys.signer,
        reason=content.title,
        at=open_desk.clock.now(),
    )
    open_desk.casebook.audit.append("proof-printed", proof.said.decision.entry, {})
    return pdf


def content_of(open_desk: IssuingDesk, proof: GivenProof) -> "PaperContent":
    """Return what stands on the page."""
    from vetting_desk.crypto.proof import statement, typed
    from vetting_desk.reports.paper import PaperCode, PaperContent, PaperLine, PaperSection
    from vetting_desk.reports.proof_labels import load_proof_labels

    given = proof.said
    language = language_code(given.language)
    labels = load_proof_labels(language)
    number = short_number(given.proof)
    outcome = _outcome(open_desk, proof, given.language) if given.named else ""
    facts = [
        PaperLine(labels.number, number),
        PaperLine(labels.issued, from_text(given.issued).date().isoformat()),
        PaperLine(labels.until, from_text(given.expires).date().isoformat()),
    ]
    if given.named:
        facts.insert(0, PaperLine(labels.outcome, outcome))
    lines = typed.to_lines(statement.message_of(given.text))
    return PaperContent(
        language=language,
        title=labels.title_named if given.named else labels.title,
        where=open_desk.desk.organisation if given.named else "",
        reference=number,
        foot="",
        notes=(),
        sections=(PaperSection("", (PaperLine("", labels.how), *facts)),),
        training=open_desk.desk.training,
        written_at=open_desk.clock.now(),
        code=PaperCode(
            text=given.text,
            side=_SIDE,
            about=(labels.keep, labels.fair),
            typed_title=labels.typed_title,
            typed_how=labels.typed_how,
            lines=lines,
        ),
    )


def short_number(number: str) -> str:
    """Return the beginning of a proof's number as people say it, such as ``7F3A-09C2``."""
    digits = number[:SHORT].upper()
    return f"{digits[: SHORT // 2]}-{digits[SHORT // 2 :]}"


def _outcome(open_desk: IssuingDesk, proof: GivenProof, language: str) -> str:
    """Return what was decided, in the organisation's words in a language, else as they were then."""
    entry = open_desk.casebook.entries.get(proof.said.decision.entry)
    [found] = said.all_of(open_desk, [entry], DECISION, DecisionPayload)
    outcome = found.payload.outcome
    try:
        return texts.one(open_desk, PackSort.OUTCOME, outcome.key, language).text
    except NotFoundError:
        return outcome.text
