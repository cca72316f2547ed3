"""What a report of an assessment says: the session's answers and judgements as `ReportContent`.

Only picks and names; every word comes from the form in the session's language, from the assessor, or
from the report's own labels. Laying it out is `vetting_desk.reports`.
"""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.model import Assessment, Case, InstrumentSummary
from vetting_desk.operations import answer_words
from vetting_desk.operations.instruments import about
from vetting_desk.operations.open_desk import OpenDesk

if TYPE_CHECKING:
    from vetting_desk.forms import Session
    from vetting_desk.judgement import views
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.reports import content

_PRINTED = {
    "indicator": {"presence", "omit-reason", "relevance", "recency", "confidence", "reasons"},
    "criterion": {"decision", "reasons", "reply"},
    "need": {"need-level", "action", "owner", "due"},
    "plan": {"plan-area", "action", "owner", "due"},
    "summary": {"judgement", "reasons", "confidence", "gaps"},
}
"""Roles that have a place of their own in the report, by kind of group; the rest is told beneath."""

STRUCTURED = frozenset(
    {
        "indicator", "criterion", "need", "formulation", "scenario", "plan", "summary", "review",
        "interpreter", "notice", "readback",
    }
)  # fmt: skip
"""Kinds of groups that have their own part in the report."""


def signed_content(
    open_desk: OpenDesk, session: "Session", document: "RecordDocument", digest: str, words: str
) -> "content.ReportContent":
    """Return the content of a signed report.

    Args:
        open_desk: The unlocked desk.
        session: The session that was signed.
        document: The signed document.
        digest: The record's digest.
        words: Fingerprint of the signer's certificate, as people compare it.
    """
    from vetting_desk import clock
    from vetting_desk.reports import content

    signed_at = clock.from_text(document.clock.signed_at)
    case = open_desk.casebook.cases.get(document.case.id)
    facts = content.ReportContent(
        language=_code(session.language),
        instrument=_instrument(
            document.instrument.id,
            document.instrument.version,
            session,
            document.instrument.sha256,
            validated=document.instrument.validated,
        ),
        case_reference=case.reference,
        names=case.names,
        birth=case.birth,
        officer=open_desk.officer,
        desk=open_desk.desk,
        started_at=clock.from_text(document.clock.started_at),
        written_at=signed_at,
        signed_at=signed_at,
        digest=digest,
        record_id=document.record,
        corrects=document.corrects,
        incomplete_reason=document.incomplete.reason if document.incomplete else "",
        open_questions=_labels(session, document.incomplete.open if document.incomplete else []),
        clock_behind=document.clock.behind,
        direction=content.direction_of(_code(session.language)),
        files=tuple(
            content.ReportFile(file.name, file.sha256, file.length) for file in document.files
        ),
        certificate=words,
    )
    return _with_answers(facts, session)


def draft_content(
    open_desk: OpenDesk,
    case: Case,
    assessment: Assessment,
    summary: InstrumentSummary,
    session: "Session",
    now: datetime,
) -> "content.ReportContent":
    """Return the content of a draft, with its watermark and no digest."""
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
    return _with_answers(facts, session)


def language_code(language: str) -> str:
    """Return the ISO 639 code in a form's language name, such as ``en`` in ``English (en)``."""
    return _code(language)


def _with_answers(facts: "content.ReportContent", session: "Session") -> "content.ReportContent":
    """Return `facts` with the parts that come from the answers."""
    from vetting_desk.judgement import indicators as judged
    from vetting_desk.reports import content

    formulation = judged.formulation(session)
    return replace(
        facts,
        interpreter=_flat(session, "interpreter"),
        notice=_flat(session, "notice"),
        sections=tuple(
            content.ReportSection(
                title=section.title,
                answers=tuple(_answer(answer) for answer in section.answers),
                level=1 if section.level == 1 else 2,
            )
            for section in answer_words.sections(session, leave_out=STRUCTURED)
        ),
        criteria=tuple(
            _criterion(session, view) for view in judged.criteria(session) if view.relevant
        ),
        indicators=tuple(
            _indicator(session, view) for view in judged.indicators(session) if view.relevant
        ),
        needs=tuple(
            content.ReportNeed(
                view.id,
                _title(view.id, view.label),
                view.level.label,
                view.action,
                view.owner,
                view.due,
            )
            for view in judged.needs(session)
            if view.relevant
        ),
        formulation=tuple(
            content.ReportAnswer(question, text, free_text=True)
            for _, question, text in (formulation.parts if formulation else ())
        ),
        scenarios=_scenarios(session),
        plan=tuple(
            content.ReportPlanItem(
                view.area.label,
                view.action,
                view.owner,
                view.due,
                _further(session, view.reference, "plan"),
            )
            for view in judged.plan(session)
        ),
        judgements=tuple(
            content.ReportJudgement(
                view.label,
                view.judgement.label,
                view.reasons,
                view.confidence.label,
                view.gaps,
                _further(session, view.reference, "summary"),
            )
            for view in judged.summary(session)
        ),
        review_date=judged.review_date(session),
        readback=_flat(session, "readback"),
    )


def _flat(session: "Session", kind: str) -> tuple["content.ReportAnswer", ...]:
    return tuple(_answer(answer) for answer in answer_words.answers_of_kind(session, kind))


def _answer(answer: answer_words.AnswerInWords) -> "content.ReportAnswer":
    from vetting_desk.reports import content

    return content.ReportAnswer(answer.label, answer.text, free_text=answer.own_words)


def _instrument(
    instrument_id: str, version: str, session: "Session", sha256: str, *, validated: bool
) -> "content.ReportInstrument":
    from vetting_desk.reports import content

    form = session.form
    code = _code(session.language)
    title = about(form, f"title-{code}") or form.title or form.id
    return content.ReportInstrument(instrument_id, version, title, sha256, validated)


def _criterion(session: "Session", view: "views.CriterionView") -> "content.ReportCriterion":
    from vetting_desk.reports import content

    return content.ReportCriterion(
        view.id,
        _title(view.id, view.label),
        view.decision.label,
        view.reasons,
        view.reply,
        _evidence(view.evidence),
        _further(session, view.reference, "criterion"),
    )


def _indicator(session: "Session", view: "views.IndicatorView") -> "content.ReportIndicator":
    from vetting_desk.reports import content

    omitted = view.presence.value == "omit"
    return content.ReportIndicator(
        code=view.id,
        title=_title(view.id, view.label),
        domain=view.domain_label,
        state=content.CodingState(view.state.value),
        critical=view.critical,
        presence="" if omitted else view.presence.label,
        omit_reason=view.omit_reason.label,
        relevance=view.relevance.label,
        recency=view.recency.label,
        reason=view.reasons,
        confidence=view.confidence.label,
        evidence=_evidence(view.evidence),
        further=_further(session, view.reference, "indicator"),
    )


def _further(session: "Session", reference: str, kind: str) -> tuple["content.ReportAnswer", ...]:
    """Return the answered questions of a group that have no place of their own, evidence left out."""
    return tuple(
        _answer(answer_words.answer_of(question))
        for question in answer_words.questions_of(session.node(reference))
        if question.value and question.attributes.get("role", "") not in _PRINTED[kind]
    )


def _labels(session: "Session", references: list[str]) -> tuple[str, ...]:
    return tuple(answer_words.answer_of(session.node(reference)).label for reference in references)


def _evidence(lines: tuple["views.EvidenceLine", ...]) -> tuple["content.ReportEvidence", ...]:
    from vetting_desk.reports import content

    return tuple(
        content.ReportEvidence(
            words=line.words,
            side=content.EvidenceSide(line.side.value or "both"),
            kind=line.kind.label,
            place=line.place,
            reliability=line.reliability.label,
            credibility=line.credibility.label,
        )
        for line in lines
    )


def _scenarios(session: "Session") -> tuple["content.ReportScenario", ...]:
    """Return each scenario with its answers; its type and outlook are its title."""
    from vetting_desk.judgement import indicators as judgement
    from vetting_desk.reports import content

    titles = {
        view.reference: " · ".join(part for part in (view.outlook.label, view.type.label) if part)
        for view in judgement.scenarios(session)
    }
    named = {"scenario-outlook", "scenario-type"}
    return tuple(
        content.ReportScenario(
            title,
            tuple(
                _answer(answer_words.answer_of(child))
                for child in session.node(reference).children
                if child.relevant
                and answer_words.is_question(child)
                and child.attributes.get("role") not in named
            ),
        )
        for reference, title in titles.items()
    )


def _title(code: str, label: str) -> str:
    """Return a label without the number and the star some authors write before it."""
    return label.removeprefix(code).lstrip(" .:★")


def _code(language: str) -> str:
    inside = language.rpartition("(")[2].rstrip(")").strip() if "(" in language else language
    return inside.lower() or "en"
