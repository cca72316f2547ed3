"""A decision as a short signed PDF, and the letter to the person in their language.

The PDF of a decision carries the decision and all that was said to it, each with its signature, so that it can
be checked anywhere. The letter carries no more of the case than it says, and the digest of the decision it is
about. Both are signed by the officer who has them made. Checking them is `paper_check`.
"""

import json
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.decision import PROSECUTOR, REFUSAL, sort_of
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import MEMBER, SIGNATURE
from vetting_desk.model.entry_kinds import SIGNATURE as VOICE
from vetting_desk.model.pack import PackSort
from vetting_desk.operations.access import approved_texts, paper_copies
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.decisions import said, texts
from vetting_desk.operations.decisions.needs import PapersDesk
from vetting_desk.operations.interview import own_copy

if TYPE_CHECKING:
    from vetting_desk.model.decision import CriterionPart
    from vetting_desk.model.decision_standing import Standing
    from vetting_desk.model.entry_payload import PlaceRef, RecordRef
    from vetting_desk.model.pages import LaidOut
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.reports.paper import PaperContent, PaperLine, PaperSection
    from vetting_desk.reports.paper_labels import PaperLabels

DECISION_JSON, DECISION_P7S = "decision.json", "decision.p7s"
LETTER_JSON, LETTER_P7S = "letter.json", "letter.p7s"
PRINTED: Final = "decision-printed"
LETTER_FORMAT: Final = "vetting-desk-letter"
_JSON, _CMS = "application/json", "application/pkcs7-signature"


@door(Action.READ_CASES)
def decision_pdf(open_desk: PapersDesk, decision_id: str, language: str) -> bytes:
    """Return a decision that was made as a signed PDF, and log that it was taken out.

    Args:
        open_desk: The unlocked desk.
        decision_id: A decision that was in force at some time.
        language: ISO 639 code of the paper's own words.

    Raises:
        NotFoundError: If there is no such decision of headquarters here.
        StateError: If it is only proposed, or withdrawn.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.reports.paper import render_paper
    from vetting_desk.reports.paper_labels import load_paper_labels

    found = _decided(open_desk, decision_id)
    open_desk.confirmations.enter(Purpose.EXPORT, decision_id)
    content = _decision(open_desk, found, load_paper_labels(language), language)
    pdf = _signed(open_desk, render_paper(content, _attachments(open_desk, found)), content.title)
    open_desk.casebook.audit.append("decision-exported", decision_id, {"file": "decision"})
    return pdf


@door(Action.READ_CASES)
def print_decision(
    open_desk: PapersDesk, decision_id: str, language: str, reason: str, copies: int
) -> "tuple[LaidOut, ...]":
    """Write in the log that a decision is printed, and return the pages of each copy, which say whose it is.

    Args:
        open_desk: The unlocked desk.
        decision_id: A decision that was in force at some time.
        language: ISO 639 code of the paper's own words.
        reason: Why, in words; stands in the log.
        copies: How many, from 1.

    Raises:
        InputError: If there is no reason, or one too long, or the number of copies is out of its range.
        NotFoundError: If there is no such decision of headquarters here.
        StateError: If it is only proposed, or withdrawn.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.reports.paper import lay_out_copies
    from vetting_desk.reports.paper_labels import load_paper_labels

    words = paper_copies.require(reason, copies)
    found = _decided(open_desk, decision_id)
    open_desk.confirmations.enter(Purpose.EXPORT, decision_id)
    printed = paper_copies.numbered(open_desk, PRINTED, decision_id, copies)
    made = lay_out_copies(
        _decision(open_desk, found, load_paper_labels(language), language), printed
    )
    open_desk.casebook.audit.append(PRINTED, decision_id, paper_copies.detail(printed, words))
    return made


@door(Action.READ_CASES)
def letter_pdf(
    open_desk: PapersDesk, decision_id: str, language: str, phone: str = "", place: str = ""
) -> bytes:
    """Return the letter to the person on a decision in the organisation's words, and log that it was taken out.

    Args:
        open_desk: The unlocked desk.
        decision_id: A decision that was in force at some time.
        language: A code such as ``tg``, or an instrument's name of a language.
        phone: A telephone number to ask at; empty to leave a line for it.
        place: Where the letter is given; empty likewise.

    Raises:
        NotFoundError: If there is no such decision of headquarters here, or the organisation has no letters.
        StateError: If it is only proposed, or withdrawn.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto import cms
    from vetting_desk.reports.paper import render_paper

    found = _decided(open_desk, decision_id)
    open_desk.confirmations.enter(Purpose.EXPORT, decision_id)
    content = _letter(open_desk, found, language, phone, place)
    about = {
        "format": LETTER_FORMAT,
        "version": 1,
        "decision": found.entry.id,
        "digest": found.entry.digest,
        "organisation": open_desk.desk.organisation,
        "training": open_desk.desk.training,
        "language": content.language,
    }
    data = json.dumps(about, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    with open_desk.token.use():
        p7s = cms.sign_detached(data, open_desk.keys.signer)
    inside = {LETTER_JSON: (data, _JSON), LETTER_P7S: (p7s, _CMS)}
    pdf = _signed(open_desk, render_paper(content, inside), content.title)
    open_desk.casebook.audit.append("decision-exported", decision_id, {"file": "letter"})
    return pdf


def _decided(open_desk: PapersDesk, decision_id: str) -> "Standing":
    entry = open_desk.casebook.entries.get(decision_id)
    for each in said.decisions(open_desk, entry.case_id):
        if each.entry.id == decision_id:
            if not each.decided:
                raise StateError(what="decision", state=each.state.value, wanted="decided")
            return each
    raise NotFoundError(what="decision", id=decision_id)


def _signed(open_desk: PapersDesk, pdf: bytes, title: str) -> bytes:
    from vetting_desk.reports import sign_pdf

    with open_desk.token.use():
        return sign_pdf(pdf, open_desk.keys.signer, reason=title, at=open_desk.clock.now())


def _attachments(open_desk: PapersDesk, found: "Standing") -> dict[str, tuple[bytes, str]]:
    """Return the decision and what was said to it, each with its signature."""
    voices = [
        entry
        for entry in said.from_headquarters(
            open_desk, open_desk.casebook.entries.list(found.entry.case_id)
        )
        if entry.kind == VOICE and _is_about(open_desk, entry, found.entry.id)
    ]
    names = [(DECISION_JSON, DECISION_P7S)]
    names += [(f"voice-{n}.json", f"voice-{n}.p7s") for n in range(1, len(voices) + 1)]
    files: dict[str, tuple[bytes, str]] = {}
    for (data, p7s), entry in zip(names, [found.entry, *voices], strict=True):
        content = {file.name: open_desk.casebook.blobs.get(file.sha256) for file in entry.files}
        files[data] = (content[MEMBER], _JSON)
        files[p7s] = (content[SIGNATURE], _CMS)
    return files


def _is_about(open_desk: PapersDesk, voice: Entry, decision_id: str) -> bool:
    document = said.document(open_desk, voice)
    return document is not None and document.payload["decision"]["entry"] == decision_id


def _decision(
    open_desk: PapersDesk, found: "Standing", labels: "PaperLabels", language: str
) -> "PaperContent":
    from vetting_desk.reports.labels import isolate, load_labels
    from vetting_desk.reports.paper import PaperContent, PaperLine, PaperSection

    payload, moments = found.payload, load_labels(language)
    case = open_desk.casebook.cases.get(found.entry.case_id)
    decided_at = found.decided_at or found.entry.written_at
    state = labels.state_superseded if found.superseded_by else labels.state_in_force
    facts = [
        PaperLine(labels.case, case.reference),
        PaperLine(labels.outcome, payload.outcome.text),
        PaperLine(labels.grounds, "; ".join(each.text for each in payload.grounds)),
        PaperLine(labels.decided, moments.moment(decided_at)),
        PaperLine(labels.state, state),
        PaperLine(labels.reasons, payload.reasons, own=True),
    ]
    if payload.supersedes is not None:
        facts.append(PaperLine(labels.supersedes, payload.supersedes.decision))
    if payload.inquiry is not None:
        inquiry, until = payload.inquiry, moments.day(payload.inquiry.until)
        facts.append(PaperLine(labels.inquiry, f"{inquiry.what} · {inquiry.who} · {until}"))
    sections = [PaperSection("", tuple(facts))]
    if payload.criteria:
        lines = [
            line
            for each in payload.criteria
            for line in _criterion(open_desk, each, labels, language)
        ]
        sections.append(PaperSection(labels.criteria, tuple(lines)))
    if payload.referral is not None:
        goes = "\n".join(_title(open_desk, each, language) for each in payload.referral.material)
        lines = [
            PaperLine(labels.referral, payload.referral.to),
            PaperLine(labels.offence, payload.referral.offence, own=True),
            PaperLine(labels.material, goes),
        ]
        sections.append(PaperSection(labels.referral, tuple(lines)))
    sections.append(_panel(found, labels))
    sections.append(
        PaperSection(
            labels.appeal,
            (
                PaperLine(labels.appeal, payload.appeal.how, own=True),
                PaperLine(labels.until, moments.day(payload.appeal.until)),
                PaperLine(labels.teller, payload.teller),
            ),
        )
    )
    works = "\n".join(_title(open_desk, each, language) for each in payload.works_from)
    sections.append(
        PaperSection(labels.works_from, (PaperLine("", works), PaperLine("", labels.how)))
    )
    desk = open_desk.desk
    return PaperContent(
        language=language,
        title=labels.decision,
        where=f"{desk.organisation} · {desk.name}",
        reference=f"{labels.case} {isolate(case.reference)}",
        foot=f"SHA-256 {found.entry.digest}",
        notes=(labels.training_note,) if desk.training else (),
        sections=tuple(sections),
        training=desk.training,
        written_at=open_desk.clock.now(),
    )


def _criterion(
    open_desk: PapersDesk, each: "CriterionPart", labels: "PaperLabels", language: str
) -> "list[PaperLine]":
    from vetting_desk.reports.paper import PaperLine

    lines = [
        PaperLine("", f"{each.criterion.key.upper()} · {each.criterion.text}", head=True),
        PaperLine(labels.result, labels.by("result", each.result)),
    ]
    for label, places in ((labels.in_favour, each.in_favour), (labels.against, each.against)):
        if places:
            words = "\n".join(_place(open_desk, place, language) for place in places)
            lines.append(PaperLine(label, words, own=True))
    if each.reply:
        lines.append(PaperLine(labels.reply, each.reply, own=True))
    return [*lines, PaperLine(labels.reasons, each.reasons, own=True)]


def _panel(found: "Standing", labels: "PaperLabels") -> "PaperSection":
    from vetting_desk.reports.labels import isolate
    from vetting_desk.reports.paper import PaperLine, PaperSection

    lines = []
    for voice in found.voices:
        words = labels.by("stance", voice.stance)
        text = f"{words}: {isolate(voice.words)}" if voice.words else words
        lines.append(PaperLine(voice.officer.name, text))
    before = [
        PaperLine(voice.officer.name, f"{labels.refused_before}: {isolate(voice.words)}")
        for voice in found.refused_before
    ]
    return PaperSection(labels.panel, (*lines, *before))


def _title(open_desk: PapersDesk, ref: "RecordRef", language: str) -> str:
    document = _document(open_desk, ref.record)
    title = ref.record
    if document is not None:
        title = own_copy.called(open_desk, document.instrument, language)
    return f"{title} · SHA-256 {ref.digest[:16]}…"


def _place(open_desk: PapersDesk, place: "PlaceRef", language: str) -> str:
    """Return what stands at a place in a record, where that record is here."""
    from vetting_desk.reports.labels import isolate

    document = _document(open_desk, place.record)
    if document is None:
        return f"{place.record} {place.place}"
    answer = next((each for each in document.answers if each.reference == place.place), None)
    said_there = f"{answer.label}: {answer.text}" if answer is not None else place.place
    title = own_copy.called(open_desk, document.instrument, language)
    return f"{said_there} ({isolate(title)})"


def _document(open_desk: PapersDesk, record_id: str) -> "RecordDocument | None":
    """Return what a record says; None where it is not here."""
    from vetting_desk.model.record_document import parse_document
    from vetting_desk.operations.records.signing import JSON

    record = open_desk.casebook.records.find(record_id)
    if record is None:
        return None
    return parse_document(open_desk.casebook.blobs.get(record.file(JSON).sha256))


def _letter(
    open_desk: PapersDesk, found: "Standing", language: str, phone: str, place: str
) -> "PaperContent":
    from vetting_desk.reports import load_labels
    from vetting_desk.reports.paper import PaperContent, PaperLine, PaperSection
    from vetting_desk.reports.paper_labels import load_paper_labels

    payload, blank = found.payload, "…………"
    refused = sort_of(payload.outcome.key) in {REFUSAL, PROSECUTOR}
    asked = [f"letter/{'refusal' if refused else 'decision'}", "letter/appeal"]
    words = [approved_texts.text(open_desk, name, language) for name in asked]
    code = words[0].language
    moments = load_labels(code)
    case = open_desk.casebook.cases.get(found.entry.case_id)
    decided_at = found.decided_at or found.entry.written_at
    outcome = _in_language(open_desk, PackSort.OUTCOME, payload.outcome.key, code)
    grounds = [
        _in_language(open_desk, PackSort.GROUND, each.key, code) or each.text
        for each in payload.grounds
    ]
    filled = {
        "organisation": open_desk.desk.organisation,
        "phone": phone or blank,
        "name": case.names[0].text if case.names else blank,
        "reference": case.reference,
        "day": moments.day(decided_at.date().isoformat()),
        "place": place or blank,
        "outcome": outcome or payload.outcome.text,
        "ground": "; ".join(grounds),
        "reasons": payload.reasons,
        "until": moments.day(payload.appeal.until),
    }
    labels = load_paper_labels(code)
    lines = tuple(PaperLine("", _filled(each.text, filled)) for each in words)
    unapproved = any(not each.approved for each in words)
    return PaperContent(
        language=code,
        title=labels.letter,
        where=open_desk.desk.organisation,
        reference=case.reference,
        foot=moments.moment(decided_at),
        notes=(labels.read_aloud,) if unapproved else (),
        sections=(PaperSection("", lines),),
        training=open_desk.desk.training,
        written_at=open_desk.clock.now(),
        large=True,
    )


def _filled(text: str, values: dict[str, str]) -> str:
    """Put values into a text of the organisation; what ends with a full stop gets no second one.

    Each is isolated: a reference keeps its order within Persian words.
    """
    from vetting_desk.reports.labels import isolate

    for name, value in values.items():
        gap, before = "{" + name + "}", isolate(value.removesuffix("."))
        text = text.replace(f"{gap}.", f"{before}.").replace(gap, isolate(value))
    return text


def _in_language(open_desk: PapersDesk, sort: PackSort, key: str, language: str) -> str:
    """Return a text of the organisation as it is now; empty where it has it no more."""
    try:
        return texts.one(open_desk, sort, key, language).text
    except NotFoundError:
        return ""
