"""What deciding asks of the safeguards of a case, and where the answers come from.

`Safeguards` is the whole of what this wing asks; `of_case` is the one place that says who answers. Here the
answers are read off signed records: what their forms say of age, notice and interpreter, by the roles of the
questions or by the facts they feed. Of several answers the one that protects the person most counts. Of age two
officers of two roles have the last word: once they settled, here or at another desk, that the person is an
adult, only what they did not know can raise the doubt again.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.clock import from_text
from vetting_desk.errors import FormError
from vetting_desk.model import BirthCertainty, Record
from vetting_desk.model.fact import ADULT, AGE, CaseFact
from vetting_desk.model.fact_standing import in_force, knew, settles_age
from vetting_desk.operations.cases.facts import OF_AGE, may_be_under
from vetting_desk.operations.decisions.material import Material, Source
from vetting_desk.operations.decisions.needs import SafeguardedDesk
from vetting_desk.operations.interview import live_forms, own_copy
from vetting_desk.operations.interview.needs import FormDesk
from vetting_desk.operations.safeguards.age import age as age_by_facts

if TYPE_CHECKING:
    from vetting_desk.forms import Form

ADULT_AT: Final = 18
_DATE: Final = re.compile(r"\d{4}(-\d\d){0,2}")
_REPETITION: Final = re.compile(r"\[\d+\]")
_ROLES: Final = {
    "age-group": "age",
    "notice-state": "notice",
    "notice-at": "notice-at",
    "interpreter-conflict": "interpreter-conflict",
    "birth-date": "birth-date",
    "birth-certainty": "birth-certainty",
    "agrees": "agrees",
}
"""By the role of a question, which fact its answer is; a question may name its fact itself."""
_AGREES: Final = {"no": "declined", "later": "later"}
"""What somebody who does not agree to go on says of the notice."""
_DECLINED: Final = frozenset({"declined", "refused"})
_OF_AGE: Final = frozenset({AGE, "birth-date"})
"""Facts that say how old a person is."""
_PRECISE: Final = {"exact": len("2026-11-30"), "month": len("2026-11")}
_YEAR: Final = len("2026")
_GIVEN: Final = frozenset({"given", "understood"})
_NO_CONFLICT: Final = frozenset({"no", "none", "none_known"})
_PROTECTING: Final = ("child", "in_doubt", "adult")
"""Ages, those that protect more first."""


class Age(StrEnum):
    """What is known of whether the person is a child."""

    ADULT = "adult"
    CHILD = "child"
    IN_DOUBT = "in_doubt"
    UNKNOWN = "unknown"


class RaisedKind(StrEnum):
    """What stands on top of a decision."""

    CHILD = "child"
    AGE_IN_DOUBT = "age-in-doubt"
    AGE_UNKNOWN = "age-unknown"
    NOTICE = "notice"
    INTERPRETER = "interpreter"


@dataclass(frozen=True, slots=True)
class Raised:
    """One thing that stands on top of a decision.

    Attributes:
        kind: What.
        record: The record that says so; None where it is the case, or that nothing says otherwise.
    """

    kind: RaisedKind
    record: Record | None = None


class Safeguards(Protocol):
    """What deciding asks of the safeguards of one case."""

    @property
    def age(self) -> Age:
        """What is known of whether the person is a child."""

    def before_notice(self, record_id: str) -> bool:
        """Return whether what a record says was said before the person had their notice, or without it."""

    def raised(self) -> tuple[Raised, ...]:
        """Return what stands on top of a decision: a child, no notice, an interpreter's conflict."""


def of_case(open_desk: SafeguardedDesk, material: Material, today: date) -> Safeguards:
    """Return the safeguards of a case.

    Args:
        open_desk: The unlocked desk; its own copies of instruments say what their questions mean.
        material: What is known of the case.
        today: By the clock of the desk.
    """
    return FromRecords(open_desk, material, today, _known_by_two(open_desk, material, today))


def _known_by_two(
    open_desk: SafeguardedDesk, material: Material, today: date
) -> frozenset[str] | None:
    """Return the records that two officers knew as they settled that the person is an adult; None if none did.

    They may have settled it at this desk or at another: what came counts if both signed for it, each in a role
    of their own. What came later, or a fact that says otherwise and that they did not know, is no part of what
    they settled.
    """
    every = open_desk.casebook.facts.of_case(material.case.id)
    settled = [each for each in in_force(every) if settles_age(each, every)]
    if not settled or age_by_facts(every, material.case.birth, today) != ADULT:
        return None
    return frozenset(
        source.record.id
        for source in material.sources
        if any(_was_known(open_desk, source, each, every) for each in settled)
    )


def _was_known(
    open_desk: SafeguardedDesk, source: Source, settled: CaseFact, every: list[CaseFact]
) -> bool:
    """Return whether who settled the age knew what a record says of it.

    At this desk they knew what was here by then, in the order of its log: a clock may have been wrong. At
    another they name the facts they knew: what the record says has to be among those, word by word, and
    whatever else its assessment said of age.
    """
    if not settled.desk:
        return _came_before(open_desk, source.record.id, settled.id)
    its = [
        each
        for each in every
        if each.assessment_id == source.document.assessment and each.name in _OF_AGE
    ]
    said = {(name, value) for name, value in _facts(open_desk, source) if name in _OF_AGE}
    told = {(each.name, each.value) for each in its}
    return said <= told and {each.id for each in its} <= knew(settled, every)


def _came_before(open_desk: SafeguardedDesk, record_id: str, fact_id: str) -> bool:
    """Return whether a record was here before a fact was recorded, by the log; not where it does not say so."""
    log = open_desk.casebook.audit
    record, fact = log.kept(record_id), log.kept(fact_id)
    return record is not None and fact is not None and record.sequence < fact.sequence


class FromRecords:
    """Safeguards as signed records say them.

    Args:
        open_desk: The unlocked desk.
        material: What is known of the case.
        today: By the clock of the desk.
        settled: Ids of the records that two officers knew as they settled that the person is an adult; None
            where nobody did.
    """

    def __init__(
        self,
        open_desk: FormDesk,
        material: Material,
        today: date,
        settled: frozenset[str] | None = None,
    ) -> None:
        self._said = {
            source.record.id: (source, list(_facts(open_desk, source)))
            for source in material.sources
        }
        self._birth = material.case.birth
        self._today = today
        self._settled = settled

    @property
    def age(self) -> Age:
        """What is known of whether the person is a child: by any record, or by any birth date."""
        said = {value for record, value in self._each("age") if not self._is_past(record)}
        if any(may_be_under(OF_AGE, born, self._today) for born in self._born()):
            said.add("in_doubt")
        if self._settled is not None:
            said.add(ADULT)
        born = self._by_birth() if self._settled is None else ""
        found = next((each for each in _PROTECTING if each in said or each == born), "unknown")
        return Age(found)

    def _is_past(self, record: Record) -> bool:
        """Return whether two officers settled the age, knowing what a record says of it."""
        return self._settled is not None and record.id in self._settled

    def before_notice(self, record_id: str) -> bool:
        """Return whether a record was made before the notice was given, or declined, or without it."""
        source, facts = self._said[record_id]
        own = [value for name, value in facts if name == "notice"]
        if self._declined_since(_began(source)):
            return True
        if own:
            return any(value not in _GIVEN for value in own)
        given = self._given_at()
        return given is None or _began(source) < given

    def raised(self) -> tuple[Raised, ...]:
        """Return what stands on top of a decision."""
        return (*self._raised_of_age(), *self._raised_of_talks())

    def _raised_of_age(self) -> Iterator[Raised]:
        kinds = {
            Age.CHILD: RaisedKind.CHILD,
            Age.IN_DOUBT: RaisedKind.AGE_IN_DOUBT,
            Age.UNKNOWN: RaisedKind.AGE_UNKNOWN,
        }
        age = self.age
        if age in kinds:
            said = (
                record
                for record, value in self._each("age")
                if value == age.value and not self._is_past(record)
            )
            yield Raised(kinds[age], next(said, None))

    def _raised_of_talks(self) -> Iterator[Raised]:
        for record, value in self._each("notice"):
            if value not in _GIVEN:
                yield Raised(RaisedKind.NOTICE, record)
        if self._given_at() is None and not any(self._each("notice")):
            yield Raised(RaisedKind.NOTICE)
        conflicts = {
            record.id: record
            for record, value in self._each("interpreter-conflict")
            if value not in _NO_CONFLICT
        }
        yield from (Raised(RaisedKind.INTERPRETER, each) for each in conflicts.values())

    def _each(self, fact: str) -> Iterator[tuple[Record, str]]:
        for source, facts in self._said.values():
            for name, value in facts:
                if name == fact:
                    yield source.record, value

    def _declined_since(self, moment: datetime) -> bool:
        """Return whether the person declined the notice in a record that was begun later."""
        return any(
            name == "notice" and value in _DECLINED and _began(source) > moment
            for source, facts in self._said.values()
            for name, value in facts
        )

    def _born(self) -> Iterator[str]:
        """Yield the birth dates that records say, never more precise than they are known."""
        for source, facts in self._said.values():
            if self._is_past(source.record):
                continue
            certainty = next((value for name, value in facts if name == "birth-certainty"), "exact")
            for name, value in facts:
                if name == "birth-date" and _DATE.fullmatch(value):
                    yield value[: _PRECISE.get(certainty, _YEAR)]

    def _given_at(self) -> datetime | None:
        """Return when the person first had their notice; None if no record says so."""
        moments = [
            _began(source)
            for source, facts in self._said.values()
            if any(name == "notice" and value in _GIVEN for name, value in facts)
        ]
        return min(moments, default=None)

    def _by_birth(self) -> str:
        birth = self._birth
        if birth.certainty in {BirthCertainty.UNKNOWN, BirthCertainty.NOT_ASKED} or not birth.text:
            return ""
        year, *rest = (int(each) for each in birth.text.split("-"))
        month = rest[0] if rest else 12
        day = rest[1] if len(rest) > 1 else monthrange(year, month)[1]
        if (year + ADULT_AT, month, day) > self._today.timetuple()[:3]:
            return "child"
        return "adult" if birth.certainty is BirthCertainty.EXACT else ""


def _began(source: Source) -> datetime:
    return from_text(source.document.clock.started_at)


def _facts(open_desk: FormDesk, source: Source) -> Iterator[tuple[str, str]]:
    """Yield the facts a record says, by this desk's own copy of its instrument; none where it has no copy."""
    own = own_copy.find(open_desk, source.document.instrument)
    if own is None:
        return
    try:
        form = live_forms.load_instrument(open_desk, own.key.sha256)
    except FormError:
        return
    asked = _asked(form)
    for answer in source.document.answers:
        fact, pairs = asked.get(_REPETITION.sub("", answer.reference), ("", ""))
        if not fact or not answer.value:
            continue
        if fact != "agrees":
            yield fact, _mapped(pairs, answer.value)
        elif answer.value in _AGREES:
            yield "notice", _AGREES[answer.value]


@lru_cache(maxsize=64)
def _asked(form: "Form") -> dict[str, tuple[str, str]]:
    """Return the fact that a question asks for and its pairs of values, by the question's path."""
    found = {}
    for path, definition in form.by_path.items():
        marks = definition.vetting
        fact = marks.get("fact") or _ROLES.get(marks.get("role", ""), "")
        if fact:
            found[path] = (fact, marks.get("fact-map", ""))
    return found


def _mapped(pairs: str, value: str) -> str:
    """Return a value as the fact has it: through ``own=value`` pairs, where the question has some."""
    known = dict(each.split("=", 1) for each in pairs.split() if "=" in each)
    return known.get(value, value)
