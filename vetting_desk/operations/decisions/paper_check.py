"""Checking a printed decision or a letter without a desk: what it is, whose, and whether in force.

A decision's PDF is judged by what is inside: the decision, all that was said to it, each signature, and the
signature over the pages. Whether another decision took its place since, only headquarters knows.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import Clock, SystemClock, from_text
from vetting_desk.errors import (
    BundleFormatError,
    InputError,
    NotAReportError,
    ReportError,
    ReportSignatureError,
    SignatureError,
)
from vetting_desk.model import Officer, Role
from vetting_desk.model.decision import DecisionPayload, VoicePayload
from vetting_desk.model.decision_standing import DecisionState, Flaw, Said, Standing, standings
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument, digest_of, parse_entry
from vetting_desk.model.entry_kinds import DECISION, SIGNATURE, authors_of, payload_of
from vetting_desk.model.evidence import Outcome, Verdict, worst
from vetting_desk.operations.access.policy import PANEL
from vetting_desk.operations.decisions.papers import (
    DECISION_JSON,
    DECISION_P7S,
    LETTER_FORMAT,
    LETTER_JSON,
    LETTER_P7S,
)
from vetting_desk.operations.records import anchors
from vetting_desk.operations.records.report_check import MAX_PDF, NOT_LOOKED_AT

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import Moment, TrustStore
    from vetting_desk.crypto.cms import SignedBy

MOST_VOICES: Final = 200
RULES_NOT_HERE: Final = "rules-not-here"


@dataclass(frozen=True, slots=True)
class PaperVerdict:
    """What a printed decision or letter is worth.

    Attributes:
        kind: ``decision`` or ``letter``.
        outcome: Valid, or cannot be judged; what is not valid is raised.
        why: A key as in `report_check.ReportVerdict`; empty when valid.
        officer: Who signed the pages.
        signed_at: When, by their desk's own clock.
        decision_id: The decision it is, or is about.
        digest: The decision's digest.
        state: By what is inside: ``in-force``, ``proposed`` or ``withdrawn``; empty for a letter.
        outcome_key: What was decided, by the organisation's key; empty for a letter.
        panel: Name and stance of each who spoke; empty for a letter.
        revocation_list: Number of the list that was looked at; 0 for none.
    """

    kind: str
    outcome: Outcome
    why: str
    officer: Officer
    signed_at: datetime
    decision_id: str
    digest: str
    state: str
    outcome_key: str
    panel: tuple[tuple[str, str], ...]
    revocation_list: int


def is_paper(path: Path) -> bool:
    """Return whether a PDF is a printed decision or a letter, by what it carries; nothing is checked."""
    from vetting_desk.reports import read_attachments

    if path.stat().st_size > MAX_PDF:
        return False
    try:
        inside = read_attachments(path.read_bytes())
    except ReportError:
        return False
    return DECISION_JSON in inside or LETTER_JSON in inside


def verify_paper(
    path: Path, root_file: Path, revoked_file: Path | None = None, clock: Clock | None = None
) -> PaperVerdict:
    """Check a printed decision or a letter: its pages, what is inside, and all signatures.

    Args:
        path: The PDF.
        root_file: The organisation's root certificate, PEM.
        revoked_file: Its revocation list, an X.509 CRL; None to look at no revocation, and call nothing valid.
        clock: The device's by default.

    Raises:
        ReportSignatureError: If a signature is missing or not valid, or what is inside does not fit together.
        ReportError: If what is inside cannot be read.
        NotAReportError: If the PDF is neither.
        CertificateError: If a signer's certificate does not lead to the root: a stranger's.
        InputError: If a file is not what it should be.
    """
    from vetting_desk.crypto.certificates import Moment
    from vetting_desk.reports import judge_pdf, read_attachments

    if path.stat().st_size > MAX_PDF:
        raise InputError(field=path.name, detail="too-long", limit=MAX_PDF)
    pdf, plain, now = path.read_bytes(), anchors.trust(root_file), (clock or SystemClock()).now()
    inside = read_attachments(pdf)
    if not inside.keys() & {DECISION_JSON, LETTER_JSON}:
        raise NotAReportError(detail="not-a-report")
    known = plain
    if revoked_file is not None:
        known = anchors.with_list(plain, revoked_file, _certificates(inside))
    listed = revoked_file is not None
    pages, by_pages = judge_pdf(pdf, known, Moment(now, list_needed=listed))
    checked = _Inside(inside, known, Moment(now, list_needed=listed))
    if LETTER_JSON in inside:
        decision_id, digest, verdicts = checked.letter(pages.officer)
        standing = None
        verdicts.append(by_pages)
    else:
        standing, verdicts = checked.decision()
        verdicts.append(by_pages)
        decision_id, digest = standing.entry.id, standing.entry.digest
    verdict = worst(verdicts)
    if not listed and verdict.outcome is Outcome.VALID:
        verdict = Verdict(Outcome.CANNOT_BE_JUDGED, NOT_LOOKED_AT)
    if standing is not None and standing.flaw is not None and verdict.outcome is Outcome.VALID:
        verdict = Verdict(Outcome.CANNOT_BE_JUDGED, RULES_NOT_HERE)
    return PaperVerdict(
        kind="letter" if standing is None else "decision",
        outcome=verdict.outcome,
        why=verdict.why,
        officer=pages.officer,
        signed_at=pages.signed_at,
        decision_id=decision_id,
        digest=digest,
        state=standing.state.value if standing is not None else "",
        outcome_key=standing.payload.outcome.key if standing is not None else "",
        panel=_panel(standing),
        revocation_list=known.list_number,
    )


def _panel(standing: Standing | None) -> tuple[tuple[str, str], ...]:
    if standing is None:
        return ()
    return tuple((each.officer.name, each.stance) for each in standing.voices)


def _certificates(inside: Mapping[str, bytes]) -> "list[Certificate]":
    from vetting_desk.crypto import cms

    return [
        each
        for name, data in inside.items()
        if name.endswith(".p7s")
        for each in cms.certificates_of(data)
    ]


class _Inside:
    """What is inside a paper, checked against the organisation's root."""

    def __init__(self, inside: Mapping[str, bytes], trust: "TrustStore", moment: "Moment") -> None:
        self._inside = inside
        self._trust = trust
        self._moment = moment

    def letter(self, officer: Officer) -> tuple[str, str, list[Verdict]]:
        """Return id and digest of the decision a letter is about, and what the signature on that is worth."""
        signed, verdict = self._signed(LETTER_JSON, LETTER_P7S)
        if signed.officer != officer:
            raise ReportSignatureError(detail="pages-officer")
        try:
            found = json.loads(self._inside[LETTER_JSON])
            named = (found["format"], found["organisation"], found["training"])
            decision, digest = str(found["decision"]), str(found["digest"])
        except (ValueError, KeyError, TypeError) as error:
            raise ReportSignatureError(detail="document-format") from error
        if named != (LETTER_FORMAT, self._trust.organisation, self._trust.training):
            raise ReportSignatureError(detail="document-desk")
        return decision, digest, [verdict]

    def decision(self) -> tuple[Standing, list[Verdict]]:
        """Return how the decision stands by what is inside, and what each signature is worth."""
        names = [(DECISION_JSON, DECISION_P7S)]
        names += [
            (f"voice-{n}.json", f"voice-{n}.p7s")
            for n in range(1, MOST_VOICES + 1)
            if f"voice-{n}.json" in self._inside
        ]
        read = [self._entry(*each) for each in names]
        verdicts = [verdict for _, _, verdict in read]
        entries = [(document, entry) for document, entry, _ in read]
        if {document.desk.id for document, _ in entries} != {entries[0][0].desk.id}:
            raise ReportSignatureError(detail="document-desk")
        decisions = [
            Said(entry, document.author, payload)
            for document, entry in entries[:1]
            if isinstance(payload := payload_of(document), DecisionPayload)
        ]
        voices = [
            Said(entry, document.author, payload)
            for document, entry in entries[1:]
            if isinstance(payload := payload_of(document), VoicePayload)
        ]
        if not decisions or len(voices) != len(entries) - 1:
            raise ReportSignatureError(detail="document-format")
        [standing] = standings(decisions, voices, judge=_by_what_is_usual)
        return standing, verdicts

    def _signed(self, name: str, p7s: str) -> "tuple[SignedBy, Verdict]":
        from vetting_desk.crypto import cms

        if p7s not in self._inside:
            raise ReportSignatureError(detail="document-signature")
        try:
            return cms.judge_detached(
                self._inside[name], self._inside[p7s], self._trust, self._moment
            )
        except SignatureError as error:
            raise ReportSignatureError(detail="document-signature") from error

    def _entry(self, name: str, p7s: str) -> tuple[EntryDocument, Entry, Verdict]:
        data = self._inside[name]
        try:
            document = parse_entry(data)
            payload_of(document)
            written_at = from_text(document.written_at)
        except (BundleFormatError, ValueError) as error:
            raise ReportSignatureError(detail="document-format") from error
        signed, verdict = self._signed(name, p7s)
        author, officer = document.author, signed.officer
        allowed = authors_of(document) or frozenset()
        if (author.id, author.name, author.role) != (officer.id, officer.name, officer.role.value):
            raise ReportSignatureError(detail="document-officer")
        if document.kind not in {DECISION, SIGNATURE} or Role(author.role) not in allowed:
            raise ReportSignatureError(detail="document-officer")
        said = (document.desk.id, document.desk.organisation, document.desk.training)
        if said != (signed.desk_id, self._trust.organisation, self._trust.training):
            raise ReportSignatureError(detail="document-desk")
        entry = Entry(
            id=document.entry,
            kind=document.kind,
            case_id=document.case,
            desk_id=document.desk.id,
            author_id=author.id,
            author_name=author.name,
            written_at=written_at,
            digest=digest_of(data),
            previous=document.previous,
            files=(),
        )
        return document, entry, verdict


def _by_what_is_usual(standing: Standing) -> Flaw | None:
    """Return that fewer signed than is usual: the organisation's own rules are not in a paper."""
    members = {each.id for each in standing.payload.panel}
    signed = {
        each.officer.id
        for each in standing.voices
        if each.stance == "signs" and each.officer.role == Role.DECISION_MAKER
    }
    return None if len(signed & members) >= PANEL else Flaw.RULES


def in_force(verdict: PaperVerdict) -> bool:
    """Return whether a decision is in force by what is inside its paper."""
    return verdict.state == DecisionState.IN_FORCE.value
