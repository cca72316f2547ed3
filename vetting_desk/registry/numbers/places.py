"""Where in a form stands what is counted: facts of the person, indicators, needs, the day of the meeting.

By the form's vetting attributes alone (docs/instruments.md); a form without them has only its record counted.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.judgement.said_facts import FACT, FACT_MAP, mapping_of
from vetting_desk.model.numbers.definitions import UNKNOWN

if TYPE_CHECKING:
    from vetting_desk.forms import FormDefinition

SEX, LANGUAGE, INTERPRETER, SESSION = "sex", "language", "interpreter", "session-date"
CODE = "interpreter-code"
_ROLES: Final[Mapping[str, str]] = {
    "sex": SEX,
    "talk-language": LANGUAGE,
    "interpreter-used": INTERPRETER,
    "interpreter-code": CODE,
    "session-date": SESSION,
}
_FACTS: Final = frozenset({SEX, LANGUAGE, INTERPRETER, CODE})
_USED: Final[Mapping[str, str]] = {
    "yes": "present",
    "no": "not_needed",
    "needed_declined": "needed_not_available",
}


@dataclass(frozen=True, slots=True)
class Place:
    """What one question says.

    Attributes:
        name: The fact, or the id of the indicator or need.
        values: Its own values by those of the fact, where they differ.
    """

    name: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Places:
    """Where a form says what is counted; each by the path of the question.

    Attributes:
        facts: Of the person and the meeting.
        presence: How an indicator is coded, by the path of its question.
        needs: The level of a need.
        indicators: Ids of all indicators, in the order of the form.
    """

    facts: Mapping[str, Place]
    presence: Mapping[str, str]
    needs: Mapping[str, str]
    indicators: tuple[str, ...]


NOWHERE: Final = Places({}, {}, {}, ())
"""Of a form that cannot be read, or is not here."""


def places_of(form: "FormDefinition") -> Places:
    """Return where a form says what is counted."""
    facts: dict[str, Place] = {}
    presence: dict[str, str] = {}
    needs: dict[str, str] = {}
    indicators: dict[str, None] = {}
    for definition in form.by_path.values():
        vetting, path = definition.vetting, definition.path
        if vetting.get("kind") == "indicator" and vetting.get("id"):
            indicators[vetting["id"]] = None
        if not definition.is_leaf:
            continue
        role, fact = vetting.get("role", ""), vetting.get(FACT, "")
        if fact in _FACTS or role in _ROLES:
            name = fact if fact in _FACTS else _ROLES[role]
            usual = _USED if name == INTERPRETER else {}
            facts[path] = Place(name, {**usual, **mapping_of(vetting.get(FACT_MAP, ""))})
        elif role == "presence":
            presence[path] = _owner(form, path, "indicator")
        elif role == "need-level":
            needs[path] = _owner(form, path, "need")
    return Places(
        facts,
        {path: owner for path, owner in presence.items() if owner},
        {path: owner for path, owner in needs.items() if owner},
        tuple(indicators),
    )


def _owner(form: "FormDefinition", path: str, kind: str) -> str:
    """Return the id of the nearest group of a kind that a question stands in; empty for none."""
    above = path.rpartition("/")[0]
    while above:
        definition = form.by_path.get(above)
        if definition is not None and definition.vetting.get("kind") == kind:
            return definition.vetting.get("id", "")
        above = above.rpartition("/")[0]
    return ""


def one_of(values: Iterable[str], unclear: str) -> str:
    """Return what several answers say together: the one value, `unclear` for two, *unknown* for none.

    That somebody did not want to answer says nothing against who did.
    """
    said = {each for each in values if each}
    told = said - {"declined"} or said
    return UNKNOWN if not told else told.pop() if len(told) == 1 else unclear


def grouped(answers: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return values by path, of pairs of reference and value; empty values are left out."""
    found: dict[str, list[str]] = defaultdict(list)
    for reference, value in answers:
        if value:
            found[_path(reference)].append(value)
    return found


def _path(reference: str) -> str:
    """Return the path of a reference: without the places of repeats."""
    if "[" not in reference:
        return reference
    parts = reference.split("[")
    return parts[0] + "".join(part.partition("]")[2] for part in parts[1:])
