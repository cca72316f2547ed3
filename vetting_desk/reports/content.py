"""A report's content, as plain frozen data: no forms, no keys, no layout.

Texts come ready to be printed; the report adds its headings (`ReportLabels`). Nothing is summed or ranked.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from vetting_desk.model import BirthDate, Desk, Officer, PersonName
from vetting_desk.reports.rated_twice import ReportSecondRating

Direction = Literal["ltr", "rtl"]

FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")  # in a record and its PDF

RTL_LANGUAGES = frozenset(
    {"ar", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "ug", "ur", "yi"}
)


class CodingState(StrEnum):
    """The progress of one indicator's coding; the only thing a report counts."""

    CODED = "coded"
    OMITTED = "omitted"
    OPEN = "open"


class EvidenceSide(StrEnum):
    """Which side a line of evidence supports."""

    FOR = "for"
    AGAINST = "against"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class ReportInstrument:
    """The questionnaire that was filled.

    Attributes:
        id: The form's id, such as ``"return-spj"``.
        version: The form's version; may be empty.
        title: In the report's language.
        sha256: Digest of the XForm's bytes, 64 hexadecimal digits; may be empty for a preview.
        validated: False prints the "unvalidated" note on the first page.
        vocabulary: Words of the questionnaire in the report's language; nothing on a page depends on them.
    """

    id: str
    version: str
    title: str
    sha256: str = ""
    validated: bool = False
    vocabulary: frozenset[str] = field(default=frozenset(), repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class ReportAnswer:
    """One relevant question and its answer.

    Attributes:
        question: The label, plain text, in the report's language.
        answer: In words in the report's language; chosen ones separated by line ends. Empty: "not answered".
        original: For free text in another language: the exact words as said or written. Printed beneath the
            answer. Empty if `answer` is the original.
        original_language: Name of that language, such as ``"Dari"``; may be empty.
        free_text: True if `answer` is free text rather than a label of a choice; it has a bar at its side.
        number: As shown on screen, such as ``"3.2"``; may be empty.
    """

    question: str
    answer: str
    original: str = ""
    original_language: str = ""
    free_text: bool = False
    number: str = ""


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A group of questions with its heading.

    Attributes:
        title: Heading in the report's language.
        answers: In the order of the form; relevant questions only.
        level: 1 for a section, 2 for a part within it (a repeat's instance, an inner group).
    """

    title: str
    answers: tuple[ReportAnswer, ...]
    level: Literal[1, 2] = 1


@dataclass(frozen=True, slots=True)
class ReportEvidence:
    """One line of evidence.

    Attributes:
        words: The evidence, as written; may be empty.
        side: For, against, or both; None if not stated.
        kind: Label, such as "the person said"; may be empty.
        place: Where and when; may be empty.
        reliability: Source reliability with its word, such as ``"B, usually reliable"``; may be empty.
        credibility: Credibility with its word, such as ``"2, probably true"``; may be empty.
        original: The original words if `words` is a translation; may be empty.
        grades: Both grades as the form has them, such as ``"B2"``; empty where not graded, or cannot be.
        protected: True for a source that needs protection.
        forced: True for words that were, or may have been, forced.
        number: Of a line that stands once for several indicators; with `source`, why it is `withdrawn`, what
            it said `earlier` and why it was corrected, and for the table where it is `linked`, and how.
        further: Further questions and answers about it.
    """

    words: str
    side: EvidenceSide | None
    kind: str = ""
    place: str = ""
    reliability: str = ""
    credibility: str = ""
    original: str = ""
    grades: str = ""
    protected: bool = False
    forced: bool = False
    number: str = ""
    source: str = ""
    withdrawn: str = ""
    earlier: tuple[tuple[str, str], ...] = ()
    linked: tuple[tuple[str, EvidenceSide | None], ...] = ()
    further: tuple[ReportAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportIndicator:
    """One indicator as coded.

    Attributes:
        code: Such as ``"H1"``.
        title: Its name in the report's language.
        domain: Heading it is printed under, in the report's language, such as "History".
        state: Coded, omitted or open.
        critical: True marks it with the word for critical.
        presence: Label of the presence chosen; empty unless coded.
        omit_reason: Label of the reason; empty unless omitted.
        relevance: Label; may be empty.
        recency: Label; may be empty.
        reason: The assessor's reasons, as written; may be empty.
        confidence: Label; may be empty.
        evidence: All lines, in the order given.
        further: Further questions of the indicator, with their answers.
    """

    code: str
    title: str
    domain: str
    state: CodingState
    critical: bool = False
    presence: str = ""
    omit_reason: str = ""
    relevance: str = ""
    recency: str = ""
    reason: str = ""
    confidence: str = ""
    evidence: tuple[ReportEvidence, ...] = ()
    further: tuple[ReportAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportCriterion:
    """One eligibility criterion with its finding; it decides nothing.

    Attributes:
        code: Such as ``"E1"``.
        title: Its name.
        finding: Label, such as "met", "not met", "unclear"; empty prints "not assessed".
        reasons: As written; may be empty.
        reply: The person's own reply, as written; may be empty.
        evidence: All lines, in the order given.
        further: Further questions of the criterion, with their answers.
        settled: False where it is unclear or not assessed.
    """

    code: str
    title: str
    finding: str = ""
    reasons: str = ""
    reply: str = ""
    evidence: tuple[ReportEvidence, ...] = ()
    further: tuple[ReportAnswer, ...] = ()
    settled: bool = True


@dataclass(frozen=True, slots=True)
class ReportNeed:
    """One need.

    Attributes:
        code: Such as ``"N1"``.
        title: Its name.
        level: Label, such as "urgent"; empty prints "not assessed".
        action: What is to be done; may be empty.
        owner: Who does it; may be empty.
        due: Date, formatted for reading; may be empty.
        further: Further questions of the need, with their answers.
    """

    code: str
    title: str
    level: str = ""
    action: str = ""
    owner: str = ""
    due: str = ""
    further: tuple[ReportAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportScenario:
    """One scenario: what could happen.

    Attributes:
        title: Its type or name, such as "Repeat" or "A favourable course".
        answers: What could happen, to whom, how severe, how soon, how likely if nothing is done, signs.
    """

    title: str
    answers: tuple[ReportAnswer, ...]


@dataclass(frozen=True, slots=True)
class ReportPlanItem:
    """One line of the plan.

    Attributes:
        area: Support, supervision, monitoring, others' safety; a label.
        action: What is to be done.
        owner: Who does it; may be empty.
        due: Date, formatted for reading; may be empty.
        further: Further questions of the item, with their answers.
    """

    area: str
    action: str
    owner: str = ""
    due: str = ""
    further: tuple[ReportAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportJudgement:
    """One summary judgement, always with the reasons of a named person.

    Attributes:
        title: Such as "Case priority".
        judgement: Label chosen; empty prints "not given".
        reasons: As written.
        confidence: Label; may be empty.
        gaps: What is not known, as written; may be empty.
        further: Further questions of the judgement, with their answers.
    """

    title: str
    judgement: str
    reasons: str = ""
    confidence: str = ""
    gaps: str = ""
    further: tuple[ReportAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportFile:
    """A file that belongs to the record.

    Attributes:
        name: Such as ``"submission.xml"``.
        sha256: 64 hexadecimal digits.
        length: Bytes.
    """

    name: str
    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class ReportHandover:
    """One step of the draft from an officer to another.

    Attributes:
        before: Who had it.
        after: Who had it then.
        decided_by: Who decided it.
        at: Device time, with a time zone.
        reason: Why, as written.
    """

    before: str
    after: str
    decided_by: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ReportContent:
    """The whole content of one report.

    Attributes:
        language: ISO 639 code of the report's language, such as ``"tg"``; written into the PDF.
        instrument: The questionnaire.
        case_reference: Such as ``"2026-00017"``; printed on every page.
        names: All names, primary first.
        birth: Birth date with certainty.
        officer: Its author.
        desk: The desk it was written at; its `training` prints the TRAINING watermark.
        started_at: Device time of the first answer, with a time zone.
        signed_at: Device time of signing, with a time zone; None for a draft.
        written_at: Device time of the report itself: its PDF dates. Equal input gives equal bytes.
        digest: The record's digest, 64 hexadecimal digits; empty for a draft. On every page and in the QR code.
        record_id: UUID of the record; empty for a draft.
        corrects: Id of the record this one corrects; empty otherwise.
        correction_reason: Why it does, as written; empty where that is sealed.
        handed_over: How the draft went from officer to officer.
        incomplete_reason: Why it was signed with questions unanswered; empty for a complete assessment.
        open_questions: The labels of those questions.
        clock_behind: True if the post's clock was behind the newest time signed by HQ.
        draft: True prints the DRAFT watermark.
        copy: True where another desk than the signer's laid these pages out from the signed data; says so.
        direction: Direction of the page; "rtl" mirrors it. See `direction_of`.
        interpreter: Questions about interpreters and others present.
        notice: Questions about the rights notice.
        sections: All other relevant questions by section, in the order of the form.
        criteria: Eligibility criteria.
        indicators: In the order of the form; those of one domain are consecutive.
        evidence: The lines that stand once for several indicators, by number.
        second_rating: How it was rated a second time; None where nobody was asked.
        needs: All needs.
        formulation: Questions of the formulation with their answers.
        scenarios: All scenarios.
        plan: All lines of the plan.
        judgements: Summary judgements.
        review_date: Date of the next review, formatted for reading; may be empty.
        safeguards: The answers that raise a safeguard, for the first page. None if nobody could look.
        readback: Read-back, corrections and right to reply.
        glossary: What the coded indicators mean: title, then what it is, what counts and what does not.
        files: Files of the record other than ``assessment.json``.
        certificate: Words or fingerprint of the signer's certificate; may be empty.
    """

    language: str
    instrument: ReportInstrument
    case_reference: str
    names: tuple[PersonName, ...]
    birth: BirthDate
    officer: Officer
    desk: Desk
    started_at: datetime
    written_at: datetime
    signed_at: datetime | None = None
    digest: str = ""
    record_id: str = ""
    corrects: str = ""
    correction_reason: str = ""
    handed_over: tuple[ReportHandover, ...] = ()
    incomplete_reason: str = ""
    open_questions: tuple[str, ...] = ()
    clock_behind: bool = False
    draft: bool = False
    copy: bool = False
    direction: Direction = "ltr"
    interpreter: tuple[ReportAnswer, ...] = ()
    notice: tuple[ReportAnswer, ...] = ()
    sections: tuple[ReportSection, ...] = ()
    criteria: tuple[ReportCriterion, ...] = ()
    indicators: tuple[ReportIndicator, ...] = ()
    evidence: tuple[ReportEvidence, ...] = ()
    second_rating: ReportSecondRating | None = None
    needs: tuple[ReportNeed, ...] = ()
    formulation: tuple[ReportAnswer, ...] = ()
    scenarios: tuple[ReportScenario, ...] = ()
    plan: tuple[ReportPlanItem, ...] = ()
    judgements: tuple[ReportJudgement, ...] = ()
    review_date: str = ""
    safeguards: tuple[ReportAnswer, ...] | None = None
    readback: tuple[ReportAnswer, ...] = ()
    glossary: tuple[tuple[str, ...], ...] = ()
    files: tuple[ReportFile, ...] = ()
    certificate: str = ""

    def count(self, state: CodingState) -> int:
        """Return how many indicators are in `state`; completeness is the only thing counted."""
        return sum(indicator.state is state for indicator in self.indicators)


def direction_of(language: str) -> Direction:
    """Return the page direction of `language`: "rtl" for codes such as ``"ar"`` or ``"fa-AF"``."""
    return "rtl" if language.split("-", maxsplit=1)[0].lower() in RTL_LANGUAGES else "ltr"
