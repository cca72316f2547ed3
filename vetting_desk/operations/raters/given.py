"""What the first rater gives: the evidence alone, for a second; and the ratings, for when both have locked.

The evidence is told apart by its words, kind and place. Its order follows from these, and its keys from the
order: neither says where or how often the first used it, and a line that no indicator was rated by is there
as any other.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, Literal

from vetting_desk.judgement.rated import EvidenceLine, IndicatorView, State
from vetting_desk.judgement.rated_form import id_of
from vetting_desk.judgement.views import AssessmentView
from vetting_desk.model.rating_payloads import EvidencePart, LinkPart, RatingPart

_FORCED: Final = frozenset({"perhaps_forced", "forced"})
"""How a statement was obtained that carries no rating."""

Side = Literal["for", "against", "both"]


@dataclass(frozen=True, slots=True)
class Given:
    """What a first rater's assessment holds for a second rating.

    Attributes:
        evidence: The lines, each once.
        ratings: What was rated of each indicator, in the form's order.
        open: Names of the indicators that are neither rated nor left out with a reason.
    """

    evidence: list[EvidencePart]
    ratings: list[RatingPart]
    open: tuple[str, ...]


def given(view: AssessmentView) -> Given:
    """Return evidence and ratings of an assessment.

    Args:
        view: The one projection of it.
    """
    asked = [each for each in view.indicators if each.relevant and _is_theirs(each)]
    lines = {_mark(line): line for line in _lines(view)}
    ordered = sorted(lines, key=_place)
    keys = {mark: f"e{number}" for number, mark in enumerate(ordered, start=1)}
    return Given(
        [_evidence(keys[mark], lines[mark]) for mark in ordered],
        [_rating(each, keys) for each in asked if each.state is not State.OPEN],
        tuple(each.label for each in asked if each.state is State.OPEN or _unreasoned(each)),
    )


def _is_theirs(indicator: IndicatorView) -> bool:
    """Return whether an indicator is the rater's to rate: a clinician's is only where it was rated."""
    return not indicator.clinician_only or indicator.state is not State.OPEN


def _unreasoned(indicator: IndicatorView) -> bool:
    return indicator.state is State.CODED and not indicator.reasons.strip()


def _lines(view: AssessmentView) -> Iterator[EvidenceLine]:
    """Yield the lines that a second rater may see: none from a clinician's part, none that was forced."""
    for indicator in view.indicators:
        if not indicator.clinician_only:
            yield from _usable(indicator.evidence)
    for criterion in view.criteria:
        yield from _usable(criterion.evidence)


def _usable(lines: Iterable[EvidenceLine]) -> Iterator[EvidenceLine]:
    for line in lines:
        obtained = _role(line, "obtained")
        if line.words.strip() and obtained not in _FORCED:
            yield line


def _role(line: EvidenceLine, role: str) -> str:
    return next((answer.value for answer in line.answers if answer.role == role), "")


def _mark(line: EvidenceLine) -> tuple[str, str, str]:
    return (line.words.strip(), line.kind.value, line.place.strip())


def _place(mark: tuple[str, str, str]) -> bytes:
    """Return where a line stands among the others: by a digest of itself, so that nothing follows from it."""
    return sha256("\0".join(mark).encode()).digest()


def _evidence(key: str, line: EvidenceLine) -> EvidencePart:
    return EvidencePart(
        key=key,
        words=line.words.strip(),
        original=_role(line, "evidence-original").strip(),
        sort=line.kind.value,
        place=line.place.strip(),
    )


def _rating(indicator: IndicatorView, keys: dict[tuple[str, str, str], str]) -> RatingPart:
    sides: dict[str, set[str]] = {}
    for line in indicator.evidence:
        key = keys.get(_mark(line))
        if key is not None and line.side.value:
            sides.setdefault(key, set()).add(line.side.value)
    return RatingPart(
        indicator=id_of(indicator.id, indicator.reference),
        presence=indicator.presence.value,
        omit_reason=indicator.omit_reason.value,
        relevance=indicator.relevance.value,
        recency=indicator.recency.value,
        strength=indicator.strength.value,
        confidence=indicator.confidence.value,
        reasons=indicator.reasons.strip(),
        links=[
            LinkPart(key=key, side=_side(found))
            for key, found in sorted(sides.items(), key=lambda each: int(each[0][1:]))
        ],
    )


def _side(found: set[str]) -> Side:
    if found == {"for"}:
        return "for"
    return "against" if found == {"against"} else "both"
