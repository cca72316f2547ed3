"""Answers, lines of evidence and the safeguards that a record raises, as a report has them."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from vetting_desk.forms import Session
    from vetting_desk.judgement import rated
    from vetting_desk.judgement.answers import AnswerInWords
    from vetting_desk.judgement.views import AssessmentView
    from vetting_desk.reports import content

_SIDE: Final = frozenset({"evidence-side"})
_FORCED: Final = frozenset({"perhaps_forced", "forced"})
_CANNOT_BE_JUDGED: Final = ("F", "6")


def answers_of(answers: "tuple[AnswerInWords, ...]") -> tuple["content.ReportAnswer", ...]:
    """Return questions with their answers, in their order."""
    return tuple(_answer(answer) for answer in answers)


def _answer(answer: "AnswerInWords") -> "content.ReportAnswer":
    from vetting_desk.reports import content

    question = f"{answer.within} · {answer.label}" if answer.within else answer.label
    return content.ReportAnswer(question, answer.text, free_text=answer.own_words)


def line_of(line: "rated.EvidenceLine") -> "content.ReportEvidence":
    """Return one line of evidence; its grades as the assessor gave them."""
    from vetting_desk.reports import content

    known = line.side.value in set(content.EvidenceSide)
    return content.ReportEvidence(
        words=line.translation or line.words,
        original=line.words if line.translation else "",
        side=content.EvidenceSide(line.side.value) if known else None,
        kind=line.kind.label,
        place=line.place,
        reliability=line.reliability.label,
        credibility=line.credibility.label,
        grades=_grades(line.reliability.value, line.credibility.value),
        protected=line.protected.value == "yes",
        forced=line.obtained.value in _FORCED,
        number=line.id,
        source=line.source,
        withdrawn=line.withdrawn,
        further=answers_of(line.beside(line.ROLES if known else line.ROLES - _SIDE)),
    )


def lines_of(view: "AssessmentView") -> tuple["content.ReportEvidence", ...]:
    """Return the lines that stand once for several indicators, with where each is linked."""
    from vetting_desk.reports import content

    sides = set(content.EvidenceSide)
    linked: dict[str, list[tuple[str, content.EvidenceSide | None]]] = {}
    parts: tuple[rated.CriterionView | rated.IndicatorView, ...] = (
        *view.criteria,
        *view.indicators,
    )
    for part in parts:
        for line in part.evidence:
            side = content.EvidenceSide(line.side.value) if line.side.value in sides else None
            linked.setdefault(line.id, []).append((part.id, side))
    return tuple(
        replace(
            line_of(line),
            earlier=tuple((each.words, each.why) for each in line.earlier),
            linked=tuple(linked.get(line.id, ())),
        )
        for line in view.evidence
    )


def _grades(reliability: str, credibility: str) -> str:
    judged = (reliability, credibility)
    graded = all(judged) and not set(judged) & set(_CANNOT_BE_JUDGED)
    return f"{reliability}{credibility}" if graded else ""


def safeguards_of(session: "Session", held: str) -> tuple["content.ReportAnswer", ...]:
    """Return the answers that raise a safeguard.

    Args:
        session: The session that was signed.
        held: What stands for the answers that are for a clinician alone.
    """
    from vetting_desk.judgement.said_safeguards import is_restricted, raised
    from vetting_desk.reports import content

    found: list[content.ReportAnswer] = []
    for answer in raised(session):
        said = _answer(answer)
        if is_restricted(session.node(answer.reference)):
            said = content.ReportAnswer(said.question, held)
        if said not in found:
            found.append(said)
    return tuple(found)
