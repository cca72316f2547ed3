"""What in a form says that a person has to come now: a screener's own alert, danger, a wish to harm, a threat.

It is looked for by what questions are, never by a form's name. What is done about it is
`operations.safeguards`.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from vetting_desk.judgement.said_facts import said
from vetting_desk.model.alarm import AlarmCause

if TYPE_CHECKING:
    from vetting_desk.forms import FormDefinition, Session

_NEEDS: Final = {"N2": AlarmCause.REPRISAL, "N3": AlarmCause.SELF_HARM}
"""Needs that are an alarm when they are urgent, by their number in the outline."""
_NOW: Final = {"reprisal": AlarmCause.REPRISAL, "self_harm": AlarmCause.SELF_HARM}
"""Choices of ``needs-now``."""
_FACTS: Final = {"danger": AlarmCause.DANGER, "self-harm": AlarmCause.SELF_HARM}
_ATTACK: Final = "I2"
"""States a wish, target or preparation to harm."""
_PRESENT: Final = frozenset({"1", "2"})
_ALERT: Final = (AlarmCause.SCREENER, AlarmCause.SELF_HARM)
_TOLD: Final = (AlarmCause.DANGER, AlarmCause.REPRISAL, AlarmCause.ATTACK)
_ROLES: Final = frozenset(
    {
        "alert", "presence", "need-level", "needs-now", "alert-who", "alert-done", "alert-called",
        "alert-at", "danger-told", "danger-at",
    }
)  # fmt: skip


@lru_cache(maxsize=64)
def _places(form: "FormDefinition") -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the paths of the questions that can be an alarm, by role, each with the number of its group."""
    found: dict[str, list[tuple[str, str]]] = {}
    for definition in form.by_path.values():
        role = definition.vetting.get("role", "")
        if definition.is_leaf and role in _ROLES:
            around, number = definition.parent, ""
            while around is not None and not number:
                number, around = around.vetting.get("id", ""), around.parent
            found.setdefault(role, []).append((definition.path, number))
    return {role: tuple(paths) for role, paths in found.items()}


@lru_cache(maxsize=64)
def paths(form: "FormDefinition") -> frozenset[str]:
    """Return the paths of the questions that can be an alarm, or say who came."""
    return frozenset(path for found in _places(form).values() for path, _ in found)


def causes(session: "Session") -> frozenset[AlarmCause]:
    """Return for what a person has to come, by what a form says now."""
    found = {
        _FACTS[each.name] for each in said(session) if each.name in _FACTS and each.value == "yes"
    }
    places = _places(session.form)
    for path, _ in places.get("alert", ()):
        # A form that says what it is about by a fact has an alert of its own for that: it is one alarm.
        if not found and any(node.relevant for node in session.at_path(path)):
            found.add(AlarmCause.SCREENER)
    for path, number in places.get("presence", ()):
        if number == _ATTACK and _values(session, path) & _PRESENT:
            found.add(AlarmCause.ATTACK)
    for path, number in places.get("need-level", ()):
        if number in _NEEDS and "urgent" in _values(session, path):
            found.add(_NEEDS[number])
    for path, _ in places.get("needs-now", ()):
        chosen = {value for text in _values(session, path) for value in text.split()}
        found |= {cause for value, cause in _NOW.items() if value in chosen}
    if critical(session):
        found.add(AlarmCause.REVIEW)
    return frozenset(found)


def critical(session: "Session") -> frozenset[str]:
    """Return the critical indicators that are rated as there, wholly or in part, by their paths.

    The wish to harm is not among them: it is a cause of its own.
    """
    return frozenset(
        path
        for path, number in _critical(session.form)
        if number != _ATTACK and _values(session, path) & _PRESENT
    )


@lru_cache(maxsize=64)
def _critical(form: "FormDefinition") -> tuple[tuple[str, str], ...]:
    """Return the questions that say whether a critical indicator is there, each with its number."""
    found = []
    for definition in form.by_path.values():
        if not definition.is_leaf or definition.vetting.get("role") != "presence":
            continue
        around = definition.parent
        while around is not None and around.vetting.get("kind") != "indicator":
            around = around.parent
        if around is not None and around.vetting.get("critical") == "yes":
            found.append((definition.path, around.vetting.get("id", "")))
    return tuple(found)


def answered(session: "Session") -> dict[AlarmCause, str]:
    """Return for what somebody came or was told, by what a form's own page says of it: who, and what was done.

    A screener's alert and self-harm are answered by who came and what was done; where a form has no question
    for that, as in a call, by who was called and when. Danger and a threat are answered by who was told and
    when.
    """
    places = _places(session.form)
    came = ("alert-who", "alert-done") if "alert-done" in places else ("alert-called", "alert-at")
    alert, told = _pair(session, came), _pair(session, ("danger-told", "danger-at"))
    found = dict.fromkeys(_ALERT, alert) | dict.fromkeys(_TOLD, told or alert)
    return {cause: words for cause, words in found.items() if words}


def _pair(session: "Session", roles: tuple[str, str]) -> str:
    """Return both answers of a page; empty while one is missing."""
    places = _places(session.form)
    words = [
        next((text for path, _ in places.get(role, ()) for text in _values(session, path)), "")
        for role in roles
    ]
    return ": ".join(words) if all(words) else ""


def _values(session: "Session", path: str) -> set[str]:
    return {node.value for node in session.at_path(path) if node.relevant and node.value}
