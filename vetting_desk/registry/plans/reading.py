"""The plan of a case as it stands: read from its records in force, oldest first, and from what was said since.

Clinical records are not opened: what they plan is among psychologists. What cannot be read is named. Of steps
only those count that a desk said which holds the case or held it.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from vetting_desk.errors import FormError, NotFoundError, StoreError
from vetting_desk.model import DeskKind, Record, WayToHq, afterwards
from vetting_desk.model.afterwards import Afterwards, AfterwardsPayload
from vetting_desk.model.case_plan import CasePlan, FollowUp
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import MEMBER, parse_entry
from vetting_desk.model.entry_kinds import (
    AFTERWARDS,
    CASE_PLAN,
    PLAN_STEP,
    PLAN_STEP_SEALED,
    payload_of,
)
from vetting_desk.model.entry_payload import Payload
from vetting_desk.model.plan import PlanStep, PlanStepKind, standing
from vetting_desk.model.plan_payload import CasePlanPayload, PlanStepPayload, SealedPlanStepPayload
from vetting_desk.model.standing import standings
from vetting_desk.registry.plans import carried
from vetting_desk.registry.plans.books import PlanBooks
from vetting_desk.registry.plans.places import PlanPlace, places_of
from vetting_desk.registry.plans.said import SaidPlan, said_in
from vetting_desk.registry.plans.taking import Run

ARRIVAL: Final = "arrival"
"""The instrument whose record says that the person arrived."""
_RECORD: Final = "assessment.json"


class _UnreadError(Exception):
    """A record says nothing that can be read here."""


class PlanReader:
    """Reads case by case; each form is read once.

    Args:
        books: The casebook; everything runs on its thread.
    """

    def __init__(self, books: PlanBooks) -> None:
        self._books = books
        self._places: dict[str, Mapping[str, PlanPlace] | None] = {}

    def read(self, case_id: str) -> CasePlan:
        """Return the plan of a case; an empty one where nothing is planned.

        Raises:
            NotFoundError: If there is no such case.
        """
        self._books.cases.get(case_id)
        run, plan, unread = Run(), CasePlan(), list[str]()
        for said in self._carried(case_id):
            plan = carried.with_days(plan, said)
            run.items = {each.id: each for each in carried.items_of(case_id, said)}
            run.carried = frozenset(run.items)
        for first, record in self._in_force(case_id):
            try:
                found = self._plan_of(record)
            except _UnreadError:
                unread.append(record.title)
                continue
            if found is not None:
                plan = _with(plan, record, found)
                run.take(record, first, found)
        for step in self._said_since(case_id):
            if step.item_id in run.items:
                run.steps[step.item_id].append(step)
        items = tuple(
            standing(each, run.steps[each.id], run.replanned.get(each.id, ""))
            for each in run.items.values()
        )
        told = afterwards.standing(self._told_since(case_id))
        return replace(plan, items=items, unread=tuple(unread), afterwards=told)

    def _in_force(self, case_id: str) -> list[tuple[Record, Record]]:
        """Return the records in force, each after the first that its corrections lead back to, oldest first."""
        records = [
            each
            for each in self._books.records.list(case_id)
            if each.way_to_hq is not WayToHq.SET_ASIDE
        ]
        known = {each.id: each for each in records}
        stand = standings(records)
        pairs = [(_first(each, known), each) for each in records if stand[each.id].counts]
        return sorted(pairs, key=lambda pair: (pair[0].signed_at, pair[0].digest))

    def _plan_of(self, record: Record) -> SaidPlan | None:
        """Return what a record says; None for a clinical one.

        Raises:
            _UnreadError: If it cannot be read, or its questionnaire is not here.
        """
        named = next((file.sha256 for file in record.files if file.name == _RECORD), None)
        if named is None:
            raise _UnreadError
        try:
            content: dict[str, Any] = json.loads(self._books.blobs.get(named))
            sha256, clinical = content["instrument"]["sha256"], content["instrument"]["clinical"]
            if clinical or self._is_clinical(sha256):
                return None
            places = self._places_of(sha256)
            if places is None:
                raise _UnreadError
            return said_in(content["answers"], places, record.signed_at.date())
        except (StoreError, ValueError, KeyError, TypeError) as error:
            raise _UnreadError from error

    def _is_clinical(self, sha256: str) -> bool:
        try:
            return self._books.instruments.get(sha256).clinical
        except NotFoundError:
            return False

    def _places_of(self, sha256: str) -> Mapping[str, PlanPlace] | None:
        if sha256 not in self._places:
            self._places[sha256] = self._load(sha256)
        return self._places[sha256]

    def _load(self, sha256: str) -> Mapping[str, PlanPlace] | None:
        from vetting_desk.forms import load_form

        kept = self._books.instruments
        try:
            return places_of(load_form(kept.xml(sha256), kept.attachments(sha256)))
        except (NotFoundError, FormError):
            return None

    def _said_since(self, case_id: str) -> list[PlanStep]:
        """Return what entries say became of items."""
        open_to_all = [
            _step_of(entry, payload)
            for entry, payload in self._entries(case_id, PLAN_STEP)
            if isinstance(payload, PlanStepPayload)
        ]
        sealed = [
            _sealed_step_of(entry, payload)
            for entry, payload in self._entries(case_id, PLAN_STEP_SEALED)
            if isinstance(payload, SealedPlanStepPayload)
        ]
        return [*open_to_all, *sealed]

    def _carried(self, case_id: str) -> list[CasePlanPayload]:
        """Return the newest plan that headquarters carried here; what this desk reads itself comes after it."""
        if self._books.desk.kind is DeskKind.HQ:
            return []
        found = [
            payload
            for entry in self._books.entries.list(case_id)
            if entry.kind == CASE_PLAN and entry.files and entry.taken_in
            if isinstance(payload := self._payload(entry), CasePlanPayload)
        ]
        return found[-1:]

    def _payload(self, entry: Entry) -> Payload | None:
        name = next(each.sha256 for each in entry.files if each.name == MEMBER)
        return payload_of(parse_entry(self._books.blobs.get(name)))

    def _told_since(self, case_id: str) -> list[Afterwards]:
        """Return what entries say of how the person is."""
        return [
            _afterwards_of(entry, payload)
            for entry, payload in self._entries(case_id, AFTERWARDS)
            if isinstance(payload, AfterwardsPayload)
        ]

    def _entries(self, case_id: str, kind: str) -> Iterator[tuple[Entry, Payload | None]]:
        """Yield the entries of a kind that count, with what they say."""
        books = self._books
        ever = books.holdings.ever(case_id, books.cases.desk_of(case_id))
        for entry in books.entries.list(case_id):
            if entry.kind == kind and entry.files and self._holds(entry.desk_id, ever):
                yield entry, self._payload(entry)

    def _holds(self, desk_id: str, ever: frozenset[str]) -> bool:
        if desk_id == self._books.desk.id:
            return True
        return bool(ever & set(self._books.successions.lineage(desk_id)))


def _first(record: Record, known: Mapping[str, Record]) -> Record:
    """Return the record that corrections lead back to, as far as it is here."""
    seen = {record.id}
    while record.corrects in known and record.corrects not in seen:
        record = known[record.corrects]
        seen.add(record.id)
    return record


def _with(plan: CasePlan, record: Record, found: SaidPlan) -> CasePlan:
    """Return a plan with the days that a later record says."""
    if found.review is not None:
        plan = replace(
            plan, review=found.review, review_of=record.id, review_since=record.signed_at
        )
    if found.ends:
        plan = replace(plan, review=None, review_of="", review_since=None)
    if record.instrument_id == ARRIVAL and plan.arrived is None:
        plan = replace(plan, arrived=record.signed_at)
    if found.visit:
        held = FollowUp(record.id, record.digest, record.signed_at)
        follow_ups = {**plan.follow_ups, found.visit: held}
        plan = replace(plan, visits=plan.visits | {found.visit}, follow_ups=follow_ups)
    return replace(plan, ended=found.ends)


def _step_of(entry: Entry, payload: PlanStepPayload) -> PlanStep:
    return PlanStep(
        id=entry.id,
        item_id=payload.item,
        kind=PlanStepKind(payload.became),
        at=entry.written_at,
        by=entry.author_name,
        words=payload.words,
        day=_day(payload.day),
        owner=payload.owner,
        owner_id=payload.officer,
        after=tuple(payload.after),
    )


def _sealed_step_of(entry: Entry, payload: SealedPlanStepPayload) -> PlanStep:
    return PlanStep(
        id=entry.id,
        item_id=payload.item,
        kind=PlanStepKind(payload.became),
        at=entry.written_at,
        by=entry.author_name,
        day=_day(payload.day),
        after=tuple(payload.after),
        sealed=payload.sealed,
    )


def _afterwards_of(entry: Entry, payload: AfterwardsPayload) -> Afterwards:
    return Afterwards(
        entry.id,
        payload.months,
        payload.key,
        payload.words,
        payload.title,
        payload.version,
        payload.follow_up.record,
        _day(payload.day) or entry.written_at.date(),
        entry.written_at,
        entry.author_name,
        payload.remark,
        tuple(payload.replaces),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:  # a day there is not, such as the 31st of June
        return None
