"""What a question touches: acts, ratings, violence, a clinician's own, or only safety, needs, who a person is.

An author says it with ``vd:touches`` on a question or on a group around it; otherwise the kinds of groups and
the roles of questions say it (docs/instruments.md). What may be asked of whom is not decided here: that is
`operations.safeguards`.
"""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from vetting_desk.forms import FormDefinition

TOUCHES: Final = "touches"
"""The attribute, in our namespace."""


class Touch(StrEnum):
    """What a question touches."""

    ACTS = "acts"
    RATING = "rating"
    ELIGIBILITY = "eligibility"
    VIOLENCE = "violence"
    CLINICAL = "clinical"
    SAFETY = "safety"
    NEEDS = "needs"
    IDENTITY = "identity"
    CONTACT = "contact"


GUARDED: Final = frozenset(
    {
        Touch.ACTS,
        Touch.RATING,
        Touch.ELIGIBILITY,
        Touch.VIOLENCE,
        Touch.CLINICAL,
        Touch.IDENTITY,
    }
)
"""What a safeguard may shut; safety, needs and how to reach a person are never shut."""

_OF_KIND: Final = {
    "indicator": Touch.RATING,
    "summary": Touch.RATING,
    "evidence-line": Touch.RATING,
    "scenario": Touch.RATING,
    "formulation": Touch.RATING,
    "criterion": Touch.ELIGIBILITY,
    "conversation": Touch.ACTS,
    "safety": Touch.SAFETY,
    "needs-now": Touch.NEEDS,
    "need": Touch.NEEDS,
    "contact": Touch.CONTACT,
    "identity": Touch.IDENTITY,
    "name": Touch.IDENTITY,
    "document": Touch.IDENTITY,
    "journey": Touch.IDENTITY,
    "companion": Touch.IDENTITY,
}
_OF_ROLE: Final = {
    "presence": Touch.RATING,
    "relevance": Touch.RATING,
    "recency": Touch.RATING,
    "strength": Touch.RATING,
    "judgement": Touch.RATING,
    "severity": Touch.RATING,
    "how-soon": Touch.RATING,
    "how-likely": Touch.RATING,
    "decision": Touch.ELIGIBILITY,
    "need-level": Touch.NEEDS,
    "intention": Touch.NEEDS,
    "companions": Touch.NEEDS,
    "companions-who": Touch.NEEDS,
    "sex": Touch.SAFETY,
    "interviewer-offer": Touch.SAFETY,
    "birth-date": Touch.SAFETY,
    "birth-certainty": Touch.SAFETY,
}
"""Roles that say it wherever they stand. A birth date is asked of everybody: by it a child is known."""
_NO_QUESTION: Final = frozenset({"conversation-state", "not-held-why"})
_PROMPTS: Final = frozenset({"prompt", "prompt-words", "prompt-help"})
_PRIVATE_KINDS: Final = frozenset({"women", "coercion"})
_LEFT_OUT: Final = frozenset({"presence", "omit-reason"})


@lru_cache(maxsize=64)
def touches(form: "FormDefinition") -> dict[str, frozenset[Touch]]:
    """Return what each question of a form touches, by path; questions that touch nothing are left out."""
    found = {
        definition.path: touched
        for definition in form.by_path.values()
        if definition.is_leaf and (touched := _touched(_chain(definition)))
    }
    return dict(found)


def left_out(form: "FormDefinition", path: str, value: str) -> bool:
    """Return whether an answer only says that an indicator is left out, or why: that rates nothing."""
    role = form.by_path[path].vetting.get("role", "")
    return role in _LEFT_OUT and (role == "omit-reason" or value == "omit")


def words_of(text: str) -> tuple[frozenset[Touch], tuple[str, ...]]:
    """Return what an attribute's words name, and the words nobody knows."""
    known = {each.value for each in Touch}
    words = text.split()
    return (
        frozenset(Touch(word) for word in words if word in known),
        tuple(word for word in words if word not in known),
    )


def _chain(definition: object) -> list[dict[str, str]]:
    """Return the attributes of a question and of the groups around it, innermost first."""
    found: list[dict[str, str]] = []
    around = definition
    while around is not None:
        found.append(around.vetting)  # type: ignore[attr-defined]
        around = around.parent  # type: ignore[attr-defined]
    return found


def _touched(chain: list[dict[str, str]]) -> frozenset[Touch]:
    clinician = any(each.get("clinician") == "yes" for each in chain)
    more = frozenset({Touch.CLINICAL}) if clinician else frozenset()
    for attributes in chain:
        if TOUCHES in attributes:
            return words_of(attributes[TOUCHES])[0] | more
    return _implied(chain) | more


def _implied(chain: list[dict[str, str]]) -> frozenset[Touch]:
    role, kinds = chain[0].get("role", ""), [each.get("kind", "") for each in chain]
    if role in _NO_QUESTION:
        return frozenset()
    if role in _OF_ROLE:
        return frozenset({_OF_ROLE[role]})
    if role in _PROMPTS and _PRIVATE_KINDS & set(kinds):
        return frozenset({Touch.VIOLENCE})
    return _first(_OF_KIND[kind] for kind in kinds if kind in _OF_KIND)


def _first(found: Iterable[Touch]) -> frozenset[Touch]:
    return frozenset([next(iter(found))]) if (found := list(found)) else frozenset()
