"""The content of an assessment's report: the session's answers and judgements as `ReportContent`.

Only picks and names what `vetting_desk.judgement` reads; every word comes from the form in the session's
language, from the assessor, or from the report's own labels. Laying it out is `vetting_desk.reports`.
"""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from vetting_desk.judgement.answers import AnswerInWords, answer_of
from vetting_desk.model import (
    Assessment,
    BirthCertainty,
    BirthDate,
    Case,
    Desk,
    DeskKind,
    InstrumentSummary,
    NameKind,
    NameScript,
    Officer,
    PersonName,
    Role,
)
from vetting_desk.operations.access.unlocked import AtDoor
from vetting_desk.operations.interview.live_forms import about
from vetting_desk.operations.records.report_evidence import (
    answers_of,
    line_of,
    lines_of,
    safeguards_of,
)
from vetting_desk.operations.records.report_raters import twice_of

if TYPE_CHECKING:
    from vetting_desk.forms import Session
    from vetting_desk.forms.form_definition import FormDefinition
    from vetting_desk.judgement import conclusions, rated
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.reports import content

_INDICATOR = frozenset({"relevance", "recency", "confidence", "reasons"})
_INDICATOR_STATE = {
    "coded": frozenset({"presence"}),
    "omitted": frozenset({"presence", "omit-reason"}),
    "open": frozenset[str](),
}
"""Roles that have a place of their own in the report of an indicator; the second by its state."""
_SETTLED = frozenset({"met", "not_met"})
_CRITERION = frozenset({"decision", "reasons", "reply"})
_VOCABULARIES: "WeakKeyDictionary[FormDefinition, dict[str, frozenset[str]]]" = WeakKeyDictionary()
_SCENARIO = frozenset({"scenario-outlook", "scenario-type"})


def signed_content(
    session: "Session", document: "RecordDocument", digest: str, words: str
) -> "content.ReportContent":
    """Return the content of a signed report, by what was signed and nothing else.

    So every desk that holds the instrument can lay out the same pages.

    Args:
        session: The session that was signed, or one taken up from its submission.
        document: The signed document.
        digest: The record's digest.
        words: Fingerprint of the signer's certificate, as people compare it.
    """
    signed = _facts(document, session, digest, words)
    open_questions = _labels(session, document.incomplete.open if document.incomplete else [])
    return _with_answers(
        replace(signed, open_questions=open_questions), session, frozenset(document.taken_over)
    )


def plain_content(document: "RecordDocument", digest: str, words: str) -> "content.ReportContent":
    """Return the content of a report laid out without the instrument: answers section by section, as signed."""
    from vetting_desk.reports import content

    sections: list[content.ReportSection] = []
    for answer in document.answers:
        mark = _mark(document.language) if answer.reference in document.taken_over else ""
        said = content.ReportAnswer(answer.label, answer.text + mark)
        if sections and sections[-1].title == answer.section:
            sections[-1] = replace(sections[-1], answers=(*sections[-1].answers, said))
        else:
            sections.append(content.ReportSection(answer.section, (said,)))
    return replace(
        _facts(document, None, digest, words),
        sections=tuple(sections),
        open_questions=tuple(document.incomplete.open) if document.incomplete else (),
    )


def _facts(
    document: "RecordDocument", session: "Session | None", digest: str, words: str
) -> "content.ReportContent":
    """Return what a signed report says besides answers."""
    from vetting_desk import clock
    from vetting_desk.reports import content

    signed_at = clock.from_text(document.clock.signed_at)
    named, case, desk = document.instrument, document.case, document.desk
    code = _code(document.language)
    return content.ReportContent(
        language=code,
        instrument=_instrument(
            named.id, named.version, session, named.sha256, validated=named.validated
        )
        if session is not None
        else content.ReportInstrument(
            named.id, named.version, named.title, named.sha256, named.validated
        ),
        case_reference=case.reference,
        names=tuple(
            PersonName(name.text, NameScript(name.script), NameKind(name.kind))
            for name in case.names
        ),
        birth=BirthDate(case.birth, BirthCertainty(case.birth_certainty)),
        officer=Officer(document.officer.id, document.officer.name, Role(document.officer.role)),
        desk=Desk(desk.id, desk.name, DeskKind.POST, desk.organisation, desk.training),
        started_at=clock.from_text(document.clock.started_at),
        written_at=signed_at,
        signed_at=signed_at,
        digest=digest,
        record_id=document.record,
        corrects=document.corrects,
        correction_reason=document.correction.reason if document.correction else "",
        handed_over=tuple(
            content.ReportHandover(
                each.before.name,
                each.after.name,
                each.decided_by.name,
                clock.from_text(each.at),
                each.reason,
            )
            for each in document.handed_over
        ),
        incomplete_reason=document.incomplete.reason if document.incomplete else "",
        clock_behind=document.clock.behind,
        direction=content.direction_of(code),
        files=tuple(
            content.ReportFile(file.name, file.sha256, file.length) for file in document.files
        ),
        certificate=words,
        second_rating=twice_of(document),
    )


def draft_content(
    open_desk: AtDoor,
    case: Case,
    assessment: Assessment,
    summary: InstrumentSummary,
    session: "Session",
    now: datetime,
    taken: frozenset[str] = frozenset(),
) -> "content.ReportContent":
    """Return the content of a draft, with its watermark and no digest; `taken` names what was taken over."""
    from vetting_desk.reports import content

    facts = content.ReportContent(
        language=_code(session.language),
        instrument=_instrument(
            summary.key.id,
            summary.key.version,
            session,
            summary.key.sha256,
            validated=summary.validated,
        ),
        case_reference=case.reference,
        names=case.names,
        birth=case.birth,
        officer=open_desk.officer,
        desk=open_desk.desk,
        started_at=assessment.created_at,
        written_at=now,
        draft=True,
        direction=content.direction_of(_code(session.language)),
    )
    return _with_answers(facts, session, taken)


def _marked(
    answers: tuple[AnswerInWords, ...], taken: frozenset[str], language: str
) -> tuple[AnswerInWords, ...]:
    return tuple(
        replace(answer, text=answer.text + _mark(language)) if answer.reference in taken else answer
        for answer in answers
    )


def language_code(language: str) -> str:
    """Return the ISO 639 code in a form's language name, such as ``en`` in ``English (en)``."""
    return _code(language)


def _mark(language: str) -> str:
    """Return what stands beside an answer that was taken over and not asked again."""
    from vetting_desk.reports import load_labels

    return f" ({load_labels(_code(language)).taken_over})"


def _with_answers(
    facts: "content.ReportContent", session: "Session", taken: frozenset[str] = frozenset()
) -> "content.ReportContent":
    """Return `facts` with the parts that come from the answers; what was taken over is marked."""
    from vetting_desk.judgement.assessment import read_assessment
    from vetting_desk.reports import content

    seen = read_assessment(session)
    return replace(
        facts,
        interpreter=answers_of(seen.interpreter),
        notice=answers_of(seen.notice),
        sections=tuple(
            content.ReportSection(
                title=section.title,
                answers=answers_of(_marked(section.answers, taken, session.language)),
                level=1 if section.level == 1 else 2,
            )
            for section in seen.sections
        ),
        criteria=tuple(_criterion(view) for view in seen.criteria if view.relevant),
        indicators=tuple(_indicator(view) for view in seen.indicators if view.relevant),
        evidence=lines_of(seen),
        needs=tuple(_need(view, session.language) for view in seen.needs if view.relevant),
        formulation=_formulation(seen.formulation) if seen.formulation else (),
        scenarios=tuple(_scenario(view) for view in seen.scenarios),
        plan=tuple(_plan_item(view) for view in seen.plan),
        judgements=tuple(_judgement(view, session.language) for view in seen.summary),
        review_date=seen.review_date,
        safeguards=safeguards_of(session, _held(session.language)),
        readback=answers_of(seen.readback),
        glossary=tuple(
            (f"{view.id}  {_title(view.id, view.label)}", view.definition, *view.anchors)
            for view in seen.indicators
            if view.relevant and view.anchors and view.state.value == "coded"
        ),
    )


def _instrument(
    instrument_id: str, version: str, session: "Session", sha256: str, *, validated: bool
) -> "content.ReportInstrument":
    from vetting_desk.reports import content

    form = session.form
    code = _code(session.language)
    title = about(form, f"title-{code}") or form.title or form.id
    return content.ReportInstrument(
        instrument_id, version, title, sha256, validated, _vocabulary(form, session.language)
    )


def _vocabulary(form: "FormDefinition", language: str) -> frozenset[str]:
    """Return the words of a questionnaire, gathered once for each form that is loaded."""
    from vetting_desk.reports.text.vocabulary import words_of

    known = _VOCABULARIES.setdefault(form, {})
    if language not in known:
        known[language] = words_of([form.itext.wording(language)])
    return known[language]


def _criterion(view: "rated.CriterionView") -> "content.ReportCriterion":
    from vetting_desk.reports import content

    return content.ReportCriterion(
        view.id,
        _title(view.id, view.label),
        view.decision.label,
        view.reasons,
        view.reply,
        _evidence(view.evidence),
        answers_of(view.beside(_CRITERION)),
        settled=view.decision.value in _SETTLED,
    )


def _indicator(view: "rated.IndicatorView") -> "content.ReportIndicator":
    from vetting_desk.reports import content

    omitted = view.state == "omitted"
    return content.ReportIndicator(
        code=view.id,
        title=_title(view.id, view.label),
        domain=view.domain_label,
        state=content.CodingState(view.state.value),
        critical=view.critical,
        presence="" if omitted else view.presence.label,
        omit_reason=view.omit_reason.label if omitted else "",
        relevance=view.relevance.label,
        recency=view.recency.label,
        reason=view.reasons,
        confidence=view.confidence.label,
        evidence=_evidence(view.evidence),
        further=answers_of(view.beside(_INDICATOR | _INDICATOR_STATE[view.state.value])),
    )


def _held(language: str) -> str:
    """Return what stands for answers that are for a clinician alone."""
    from vetting_desk.reports import load_labels

    return load_labels(_code(language)).held_by_clinician


def _need(view: "conclusions.NeedView", language: str) -> "content.ReportNeed":
    from vetting_desk.reports import content

    if view.restricted:
        return content.ReportNeed(view.id, _title(view.id, view.label), _held(language))
    return content.ReportNeed(
        view.id,
        _title(view.id, view.label),
        view.level.label,
        view.action,
        view.owner,
        view.due,
        answers_of(view.further),
    )


def _formulation(view: "conclusions.FormulationView") -> tuple["content.ReportAnswer", ...]:
    from vetting_desk.reports import content

    parts = (
        content.ReportAnswer(question, text, free_text=True) for _, question, text in view.parts
    )
    return (*parts, *answers_of(view.further))


def _plan_item(view: "conclusions.PlanItemView") -> "content.ReportPlanItem":
    from vetting_desk.reports import content

    return content.ReportPlanItem(
        view.area.label, view.action, view.owner, view.due, answers_of(view.further)
    )


def _judgement(
    view: "conclusions.SummaryJudgementView", language: str
) -> "content.ReportJudgement":
    from vetting_desk.reports import content

    if view.restricted:
        return content.ReportJudgement(view.label, _held(language))
    return content.ReportJudgement(
        view.label,
        view.judgement.label,
        view.reasons,
        view.confidence.label,
        view.gaps,
        answers_of(view.further),
    )


def _scenario(view: "conclusions.ScenarioView") -> "content.ReportScenario":
    """Return a scenario with its answers; its outlook and type are its title."""
    from vetting_desk.reports import content

    title = " · ".join(part for part in (view.outlook.label, view.type.label) if part)
    answers = tuple(answer for answer in view.answers if answer.role not in _SCENARIO)
    return content.ReportScenario(title, answers_of(answers))


def _labels(session: "Session", references: list[str]) -> tuple[str, ...]:
    return tuple(answer_of(session.node(reference)).label for reference in references)


def _evidence(lines: "tuple[rated.EvidenceLine, ...]") -> tuple["content.ReportEvidence", ...]:
    return tuple(line_of(line) for line in lines)


def _title(code: str, label: str) -> str:
    """Return a label without the number, the star and the mark of direction some authors write first."""
    return label.lstrip("\u200f").removeprefix(code).lstrip(" .:★")


def _code(language: str) -> str:
    inside = language.rpartition("(")[2].rstrip(")").strip() if "(" in language else language
    return inside.lower() or "en"
