"""What of the list of cases is wanted: which cases, in which order, and how many."""

from dataclasses import dataclass
from enum import StrEnum

from vetting_desk.model.case import CaseRow, Stage, WayToHq


class CaseOrder(StrEnum):
    """By what a list of cases is sorted."""

    CHANGED = "changed"
    REFERENCE = "reference"
    NAME = "name"
    STAGE = "stage"
    WAY = "way"


@dataclass(frozen=True, slots=True)
class CaseChoice:
    """Which cases a list shows, and in which order.

    Attributes:
        stage: Only cases at this stage; None for any.
        way: Only cases whose furthest-behind record stands here; None for any.
        withdrawn: Only withdrawn cases; else these are left out.
        closed: Only closed cases; False to leave these out, unless something was typed: who searches finds
            them. None for all.
        order: By what it is sorted.
        ascending: Whether the least comes first; else the greatest.
    """

    stage: Stage | None = None
    way: WayToHq | None = None
    withdrawn: bool = False
    closed: bool | None = False
    order: CaseOrder = CaseOrder.CHANGED
    ascending: bool = False


@dataclass(frozen=True, slots=True)
class CasePart:
    """A part of a list of cases.

    Attributes:
        rows: Its lines, in order.
        more: Whether the list goes on.
    """

    rows: tuple[CaseRow, ...]
    more: bool
