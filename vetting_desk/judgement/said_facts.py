"""What a form says of its case: by ``vd:fact`` on a question of any form, and by the roles that forms have.

Only what is answered and relevant says anything. Which facts a case then has, and what follows, is not asked
here: that is `operations.safeguards`.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from vetting_desk.model.fact import FACTS, OF_THE_PROGRAM, Said, fits

if TYPE_CHECKING:
    from vetting_desk.forms import FormDefinition, Node, Session

FACT, FACT_MAP = "fact", "fact-map"
"""The attributes: which fact a question is, and which of its own values are which of the fact's."""

_SAME: Final = {
    "age-group": "age",
    "age-basis": "age-basis",
    "best-interests": "best-interests",
    "birth-date": "birth-date",
    "sex": "sex",
    "talk-language": "language",
    "interpreter-code": "interpreter-code",
    "interpreter-conflict": "interpreter-conflict",
    "session-date": "session-date",
}
"""Roles that are a fact as they stand."""
_MAPPED: Final = {
    "interpreter-used": {"yes": ("interpreter", "present"), "no": ("interpreter", "not_needed")},
}
_OFFER: Final = {
    "accepted": (("interviewer-wish", "woman"),),
    "declined": (("interviewer-wish", "no_wish"),),
    "not_available": (("interviewer-wish", "woman"), ("interviewer-met", "no")),
}
_NOTICE: Final = {"refused": "declined", "given": "given", "understood": "understood"}
_AGREES: Final = {"no": "declined", "later": "later"}
_NOBODY: Final = frozenset(
    {
        "",
        "-",
        "no",
        "none",
        "nobody",
        "нет",
        "никто",
        "никого",
        "не",
        "ҳеҷ кас",
        "нест",
        "هیچ‌کس",
        "نه",
    }
)
"""Words in a field for a guardian's name that name nobody."""
_ROLES: Final = frozenset(
    {*_SAME, *_MAPPED, "interviewer-offer", "notice-state", "agrees", "guardian", "birth-certainty"}
)
_PARTS: Final = {"exact": 3, "month": 2}


@lru_cache(maxsize=64)
def asked(form: "FormDefinition") -> dict[str, tuple[str, ...]]:
    """Return the paths of the questions that say something of their case, by role or as ``fact:NAME``."""
    found: dict[str, list[str]] = {}
    for definition in form.by_path.values():
        fact, role = definition.vetting.get(FACT, ""), definition.vetting.get("role", "")
        if not definition.is_leaf:
            continue
        if fact in FACTS and fact not in OF_THE_PROGRAM:
            found.setdefault(f"fact:{fact}", []).append(definition.path)
        elif role in _ROLES:
            found.setdefault(role, []).append(definition.path)
    return {key: tuple(paths) for key, paths in found.items()}


@lru_cache(maxsize=64)
def paths(form: "FormDefinition") -> frozenset[str]:
    """Return the paths of all questions that say something of their case."""
    return frozenset(path for found in asked(form).values() for path in found)


@lru_cache(maxsize=256)
def with_role(form: "FormDefinition", role: str) -> tuple[str, ...]:
    """Return the paths of the questions and calculations that have a role."""
    return tuple(each.path for each in form.by_path.values() if each.vetting.get("role") == role)


def said(session: "Session") -> tuple[Said, ...]:
    """Return what a form says of its case now, each fact once for each question."""
    form = session.form
    places = asked(form)
    own = {key.removeprefix("fact:") for key in places if key.startswith("fact:")}
    found = [
        each
        for key, its in places.items()
        if key.startswith("fact:")
        for node in _answered(session, its)
        for each in _by_attribute(key.removeprefix("fact:"), node, _agreed(session, places))
    ]
    found += [each for each in _by_roles(session, places) if each.name not in own]
    fitting = [each for each in found if fits(each.name, each.value)]
    conflict = any((each.name, each.value) == ("guardian", "conflict") for each in fitting)
    return tuple(
        each
        for each in fitting
        if not conflict or each.name != "guardian" or each.value == "conflict"
    )


def mapping_of(text: str) -> dict[str, str]:
    """Return what ``own=value own2=value2`` says; a part without ``=`` is left out."""
    pairs = (part.partition("=") for part in text.split())
    return {own: value for own, sign, value in pairs if sign}


def _by_attribute(name: str, node: "Node", agreed: str | None) -> Iterator[Said]:
    mapped = mapping_of(node.attributes.get(FACT_MAP, ""))
    value = mapped.get(node.value, node.value)
    yield Said(name, _with_consent(value, agreed) if name == "notice" else value, node.reference)


def _by_roles(session: "Session", places: dict[str, tuple[str, ...]]) -> Iterator[Said]:
    for role, fact in _SAME.items():
        for node in _answered(session, places.get(role, ())):
            value = _birth(session, places, node.value) if role == "birth-date" else node.value
            yield Said(fact, value, node.reference)
    for role, values in _MAPPED.items():
        for node in _answered(session, places.get(role, ())):
            if node.value in values:
                yield Said(*values[node.value], node.reference)
    for node in _answered(session, places.get("interviewer-offer", ())):
        for fact, value in _OFFER.get(node.value, ()):
            yield Said(fact, value, node.reference)
    yield from _guardian(session, places)
    yield from _notice(session, places)


def _guardian(session: "Session", places: dict[str, tuple[str, ...]]) -> Iterator[Said]:
    for node in _answered(session, places.get("guardian", ())):
        nobody = node.value.strip(" .").casefold() in _NOBODY
        yield Said("guardian", "none" if nobody else "present", node.reference)
        if not nobody:
            yield Said("guardian-name", node.value, node.reference)


def _notice(session: "Session", places: dict[str, tuple[str, ...]]) -> Iterator[Said]:
    """Yield how the notice stands, by its roles."""
    agreed = _agreed(session, places)
    for node in _answered(session, places.get("notice-state", ())):
        state = _NOTICE.get(node.value, "")
        yield Said("notice", _with_consent(state, agreed), node.reference)


def _agreed(session: "Session", places: dict[str, tuple[str, ...]]) -> str | None:
    """Return whether the person agrees to go on, empty where it is not answered; None where it is not asked."""
    asked_now = [
        node for path in places.get("agrees", ()) for node in session.at_path(path) if node.relevant
    ]
    return asked_now[0].value if asked_now else None


def _with_consent(state: str, agreed: str | None) -> str:
    """Return how a notice stands: understood only once the person has agreed as well, where that is asked."""
    if agreed is None or state not in {"given", "understood"}:
        return state
    return _AGREES.get(agreed, state if agreed == "yes" else "given")


def _birth(session: "Session", places: dict[str, tuple[str, ...]], value: str) -> str:
    """Return a birth date no more exactly than it is known."""
    certainty = [node.value for node in _answered(session, places.get("birth-certainty", ()))]
    parts = _PARTS.get(certainty[0], 1) if certainty else 3
    return "-".join(value.split("-")[:parts])


def _answered(session: "Session", its: tuple[str, ...]) -> Iterator["Node"]:
    for path in its:
        for node in session.at_path(path):
            if node.relevant and node.value:
                yield node
