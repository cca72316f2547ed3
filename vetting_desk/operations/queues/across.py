"""A case across desks: every record with its author and whether it is in force, and what was said beside them.

Releases, decisions and what the person was told, needs and the plan as the newest records in force say them.
What is clinical is named and not opened.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import FormError
from vetting_desk.model import Case, Record
from vetting_desk.model.standing import standings
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import material, reading
from vetting_desk.operations.decisions.material import Source
from vetting_desk.operations.decisions.reading import DecisionRead
from vetting_desk.operations.interview import live_forms, own_copy
from vetting_desk.operations.queues import in_the_making, settling
from vetting_desk.operations.queues.in_the_making import InTheMaking
from vetting_desk.operations.queues.needs import AcrossDesk
from vetting_desk.store.clinical import Release

if TYPE_CHECKING:
    from vetting_desk.forms import FormDefinition

_INSTANCE: Final = re.compile(r"\[\d+\]")
"""Which instance of a repeat a place lies in."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A record of the case.

    Attributes:
        record: The record.
        in_force: Whether it counts; a corrected one stays beside it.
        clinical: Whether only psychologists open it.
    """

    record: Record
    in_force: bool
    clinical: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One answer about a need or the plan.

    Attributes:
        section: Its section.
        label: The question.
        text: The answer.
    """

    section: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Across:
    """A case across desks.

    Attributes:
        case: The case.
        desk_name: The post it came from; empty for headquarters' own.
        records: All records, the newest first.
        releases: What psychologists released, oldest first.
        decisions: What was decided, and when the person was told, oldest first.
        making: What is being decided.
        needs: What the newest record in force that asks for needs says of them.
        plan: The same of the plan.
    """

    case: Case
    desk_name: str
    records: tuple[Listed, ...]
    releases: tuple[Release, ...]
    decisions: tuple[DecisionRead, ...]
    making: InTheMaking
    needs: tuple[Said, ...]
    plan: tuple[Said, ...]


@door(Action.REVIEW)
def across(open_desk: AcrossDesk, case_id: str) -> Across:
    """Return a case across desks. Counts as opening it.

    Raises:
        NotFoundError: If there is no such case.
        HeadquartersOnlyError: At a post.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    settling.require_headquarters(open_desk)
    casebook = open_desk.casebook
    decided = reading.of_case(open_desk, case_id)
    known = material.of_case(open_desk, case_id)
    records = casebook.records.list(case_id)
    stand, sealed = standings(records), {each.id for each in known.sealed}
    ordered = sorted(records, key=lambda each: (each.signed_at, each.digest), reverse=True)
    return Across(
        case=known.case,
        desk_name=casebook.queues.desk_name(case_id),
        records=tuple(Listed(each, stand[each.id].counts, each.id in sealed) for each in ordered),
        releases=tuple(casebook.clinical.releases(case_id)),
        decisions=decided.decisions,
        making=in_the_making.in_the_making(
            open_desk, case_id, [each.standing for each in decided.decisions]
        ),
        needs=_newest(open_desk, known.sources, "need"),
        plan=_newest(open_desk, known.sources, "plan"),
    )


def _newest(open_desk: AcrossDesk, sources: Iterable[Source], kind: str) -> tuple[Said, ...]:
    """Return what the newest record that has answers of this kind says."""
    for source in reversed(list(sources)):
        places = _places_of(open_desk, source, kind)
        said = tuple(
            Said(each.section, each.label, each.text)
            for each in source.document.answers
            if each.text and _INSTANCE.sub("", each.reference) in places
        )
        if said:
            return said
    return ()


def _places_of(open_desk: AcrossDesk, source: Source, kind: str) -> frozenset[str]:
    own = own_copy.find(open_desk, source.document.instrument)
    if own is None:
        return frozenset()
    try:
        return _places(live_forms.load_instrument(open_desk, own.key.sha256), kind)
    except FormError:
        return frozenset()


@lru_cache(maxsize=48)
def _places(form: "FormDefinition", kind: str) -> frozenset[str]:
    """Return the paths of the questions within groups and repeats of one kind."""
    found = set()
    for definition in form.by_path.values():
        around = definition.parent if definition.is_leaf else None
        while around is not None:
            if around.vetting.get("kind") == kind:
                found.add(definition.path)
                break
            around = around.parent
    return frozenset(found)
