"""What one case adds to the figures, read from its records in force, its facts and what was decided on it.

Sealed records are not opened: that there is one is counted, and what it says is not. A record that cannot be
read, or whose instrument is not here, is told as such.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any, Final

from vetting_desk.errors import FormError, NotFoundError, StoreError
from vetting_desk.model import Record, WayToHq
from vetting_desk.model.case import Stage
from vetting_desk.model.decision import sort_of
from vetting_desk.model.decision_standing import Judge
from vetting_desk.model.interpreter import key_of
from vetting_desk.model.numbers import ages
from vetting_desk.model.numbers.counted import NO_DAYS, Counted, Event
from vetting_desk.model.numbers.definitions import (
    DONE,
    INTERPRETING,
    NEED_MET,
    NEED_OPEN,
    NEED_UNKNOWN,
    OPEN,
    OTHER_OUTCOME,
    REVERSED,
    SEXES,
    UNCLEAR,
    UNKNOWN,
    WAITS,
    What,
)
from vetting_desk.model.stages import stage_of
from vetting_desk.model.standing import standings
from vetting_desk.registry.numbers.books import CountedBooks
from vetting_desk.registry.numbers.decided import Decided, decided
from vetting_desk.registry.numbers.places import (
    CODE,
    INTERPRETER,
    LANGUAGE,
    NOWHERE,
    SESSION,
    SEX,
    Places,
    grouped,
    one_of,
    places_of,
)

CALL, ARRIVAL = "first-contact", "arrival"
"""Instruments whose record is a first contact, and an arrival."""
CLINICAL, UNREADABLE, NO_FORM = "clinical", "unreadable", "no-form"
"""Why what a record says is not counted."""
_MEMBER: Final = "assessment.json"
_NEEDED: Final = frozenset({"some", "urgent"})
_LONGEST: Final = 60
"""Characters of a language's name; what is longer is no name of one."""

Days = dict[What, date]


@dataclass(frozen=True, slots=True)
class _Source:
    """A record in force.

    Attributes:
        record: It.
        day: Of the meeting; the day its first version was signed where it does not say.
        assessor: Id and name of who signed it; empty where it is sealed or cannot be read.
        said: What it says, by path; empty where that is not looked at.
        asked: Paths of the questions it has, answered or not.
        places: Where its form says what.
        unread: Why it is not looked at; empty if it is.
    """

    record: Record
    day: date
    assessor: str
    said: Mapping[str, list[str]]
    asked: frozenset[str]
    places: Places
    unread: str

    def facts(self, name: str) -> Iterator[str]:
        """Yield what it says of a fact."""
        for path, place in self.places.facts.items():
            if place.name == name:
                yield from (place.values.get(each, each) for each in self.said.get(path, ()))

    @property
    def judges(self) -> bool:
        """True if it is a judgement."""
        return stage_of(self.record.instrument_id) is Stage.JUDGEMENT


class CaseReader:
    """Reads case by case; each form is read once.

    Args:
        books: The casebook; everything runs on its thread.
        judge: Holds signed decisions against the organisation's rules.
    """

    def __init__(self, books: CountedBooks, judge: Judge) -> None:
        self._books = books
        self._judge = judge
        self._places: dict[str, Places | None] = {}

    def read(self, case_id: str) -> Counted | None:
        """Return what a case adds; None for one that is withdrawn, or in which nothing happened yet.

        Raises:
            NotFoundError: If there is no such case.
        """
        case = self._books.cases.get(case_id)
        if case.withdrawn:
            return None
        sources = list(self._sources(case_id))
        found = decided(self._books, self._books.entries.list(case_id), self._judge)
        days = _days(sources, found)
        events = (
            *_steps(days, found),
            *_waits(days),
            *_needs(sources),
            *_ratings(sources),
            *(Event(What.UNREAD, each.unread, each.day.isoformat()) for each in sources if each.unread),
        )  # fmt: skip
        if not events:
            return None
        judged = [each for each in sources if each.judges]
        by_judgement = judged[-1:] or sources[-1:]
        first = min((*days.values(), *(each.day for each in sources)))
        return Counted(
            post=self._books.cases.desk_of(case_id),
            sex=_known(self._sexes(case_id, sources), SEXES),
            age=ages.band(case.birth.text, first),
            language=_language(by_judgement, sources),
            interpreter=_known([*_last(by_judgement, sources, INTERPRETER)], INTERPRETING),
            interpreted=_interpreted(by_judgement, sources),
            assessor=next((each.assessor for each in reversed(judged) if each.assessor), UNKNOWN),
            events=tuple(sorted(events)),
        )

    def _sexes(self, case_id: str, sources: Sequence[_Source]) -> list[str]:
        facts = self._books.facts.of_case(case_id)
        gone = {each for fact in facts for each in fact.replaces}
        kept = [fact.value for fact in facts if fact.name == SEX and fact.id not in gone]
        return [*kept, *chain(*(each.facts(SEX) for each in sources))]

    def _sources(self, case_id: str) -> Iterator[_Source]:
        records = [
            each
            for each in self._books.records.list(case_id)
            if each.way_to_hq is not WayToHq.SET_ASIDE
        ]
        known = {each.id: each for each in records}
        stand = standings(records)
        in_force = [each for each in records if stand[each.id].counts]
        found = [self._source(each, _first(each, known)) for each in in_force]
        yield from sorted(
            found, key=lambda each: (each.day, each.record.signed_at, each.record.digest)
        )

    def _source(self, record: Record, first: Record) -> _Source:
        signed = first.signed_at.date()
        content, why = self._content(record)
        if content is None:
            return _Source(record, signed, "", {}, frozenset(), NOWHERE, why)
        places = self._places_of(content["instrument"]["sha256"])
        answers = [(each["reference"], each["value"]) for each in content["answers"]]
        said = grouped(answers)
        asked = frozenset(grouped((reference, "asked") for reference, _ in answers))
        source = _Source(
            record, signed, _assessor(content["officer"]), said, asked, places or NOWHERE,
            "" if places else NO_FORM,
        )  # fmt: skip
        return _met(source, record.signed_at.date())

    def _content(self, record: Record) -> tuple[dict[str, Any] | None, str]:
        """Return what was signed, and else why it is not looked at."""
        named = next((file.sha256 for file in record.files if file.name == _MEMBER), None)
        if named is None:
            return None, UNREADABLE
        try:
            data = self._books.blobs.get(named)
            if not data.startswith(b"{"):
                return None, CLINICAL
            content = json.loads(data)
            clinical = content["instrument"]["clinical"] or self._is_clinical(content)
        except (StoreError, ValueError, KeyError, TypeError):
            return None, UNREADABLE
        return (None, CLINICAL) if clinical else (content, "")

    def _is_clinical(self, content: dict[str, Any]) -> bool:
        try:
            return self._books.instruments.get(content["instrument"]["sha256"]).clinical
        except NotFoundError:
            return False

    def _places_of(self, sha256: str) -> Places | None:
        if sha256 not in self._places:
            self._places[sha256] = self._load(sha256)
        return self._places[sha256]

    def _load(self, sha256: str) -> Places | None:
        from vetting_desk.forms import load_form

        kept = self._books.instruments
        try:
            return places_of(load_form(kept.xml(sha256), kept.attachments(sha256)))
        except (NotFoundError, FormError):
            return None


def _assessor(officer: Mapping[str, str]) -> str:
    """Return who signed: id and name, so that two people of one name stay two."""
    return f"{officer['id']} {officer['name']}"


def _first(record: Record, known: Mapping[str, Record]) -> Record:
    """Return the record that corrections lead back to, as far as it is here."""
    seen = {record.id}
    while record.corrects in known and record.corrects not in seen:
        record = known[record.corrects]
        seen.add(record.id)
    return record


def _met(source: _Source, signed: date) -> _Source:
    """Return a record with the day of its meeting, if it says a day that can be one."""
    for text in source.facts(SESSION):
        day = _day(text)
        if day is not None and (day - signed).days <= 1:
            return _Source(
                source.record, day, source.assessor, source.said, source.asked, source.places,
                source.unread,
            )  # fmt: skip
    return source


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _days(sources: Iterable[_Source], found: Decided | None) -> Days:
    """Return the day of each step that was taken."""
    days: Days = {}
    for each in sources:
        instrument = each.record.instrument_id
        step = {CALL: What.CALLS, ARRIVAL: What.RETURNS}.get(instrument)
        step = What.ASSESSMENTS if each.judges else step
        if step is not None:
            days[step] = min(each.day, days.get(step, each.day))
    if found is not None and found.standing.decided_at is not None:
        days[What.DECISIONS] = found.standing.decided_at.date()
        if found.told is not None:
            days[What.TOLD] = found.told
    return days


def _steps(days: Days, found: Decided | None) -> Iterator[Event]:
    for what, day in days.items():
        outcome = ""
        if what is What.DECISIONS and found is not None:
            outcome = sort_of(found.standing.payload.outcome.key) or OTHER_OUTCOME
            if found.standing.reopened:
                yield Event(What.REOPENED, "", day.isoformat())
        yield Event(what, outcome, day.isoformat())


def _waits(days: Days) -> Iterator[Event]:
    for wait, (begin, end) in WAITS.items():
        if begin not in days:
            continue
        if end not in days:
            yield Event(wait, OPEN, days[begin].isoformat())
            continue
        took = (days[end] - days[begin]).days
        state = DONE if took >= 0 else REVERSED
        yield Event(wait, state, days[end].isoformat(), took if took >= 0 else NO_DAYS)


def _needs(sources: Iterable[_Source]) -> Iterator[Event]:
    """Yield how each need stands that was there once, by the record that last said anything of it.

    All of them count on the day of the last such record, so that a person is in one month with all their needs.
    """
    last: dict[str, tuple[str, date]] = {}
    for each in sources:
        for path, need in each.places.needs.items():
            if path not in each.asked:
                continue
            level = next(iter(each.said.get(path, ())), "")
            if level in _NEEDED:
                last[need] = NEED_OPEN, each.day
            elif need in last:
                last[need] = (NEED_MET if level == "none" else NEED_UNKNOWN), each.day
    if last:
        day = max(day for _, day in last.values()).isoformat()
        yield from (Event(What.NEEDS, f"{need}/{state}", day) for need, (state, _) in last.items())
        yield Event(What.IN_NEED, "", day)


def _ratings(sources: Sequence[_Source]) -> Iterator[Event]:
    """Yield how each indicator that was asked is coded in the judgement that counts."""
    judged = [each for each in sources if each.judges][-1:]
    for each in judged:
        asked = [(path, of) for path, of in each.places.presence.items() if path in each.asked]
        for path, indicator in asked:
            value = next(iter(each.said.get(path, ())), "open")
            yield Event(What.RATINGS, f"{indicator}/{value}", each.day.isoformat())
        if asked:
            yield Event(What.RATED, "", each.day.isoformat())


def _last(first: Sequence[_Source], every: Sequence[_Source], name: str) -> Iterator[str]:
    """Yield what is said of a fact by `first`, or else by the last record that says anything of it."""
    for source in (*first, *reversed(every)):
        values = list(source.facts(name))
        if values:
            yield from values
            return


def _language(first: Sequence[_Source], every: Sequence[_Source]) -> str:
    said = [" ".join(each.casefold().split()) for each in _last(first, every, LANGUAGE)]
    return one_of([each for each in said if len(each) <= _LONGEST], UNCLEAR)


def _interpreted(first: Sequence[_Source], every: Sequence[_Source]) -> str:
    """Return who interpreted, by code as codes are compared; *unclear* for several."""
    said = [key_of(each).upper() for each in _last(first, every, CODE)]
    return one_of([each for each in said if len(each) <= _LONGEST], UNCLEAR)


def _known(values: Iterable[str], fixed: tuple[str, ...]) -> str:
    """Return what answers say together; *unknown* for what is none of the values there are."""
    found = one_of(values, UNCLEAR)
    return found if found in fixed else UNKNOWN
