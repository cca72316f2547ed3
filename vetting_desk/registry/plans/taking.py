"""What records plan, taken one after the other: new items, what they replace, what became of earlier ones."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from vetting_desk.model import Record
from vetting_desk.model.plan import (
    PlanItem,
    PlanSort,
    PlanStep,
    folded,
    item_id,
    step_id,
)
from vetting_desk.registry.plans.said import SaidItem, SaidPlan, SaidStatus


class Run:
    """What is known after the records taken so far.

    Attributes:
        items: All items, by id, oldest first.
        steps: What records say became of each, by its id.
        replanned: By id of an item the record that took its place.
        carried: Ids of items that headquarters carried here. A record that is no newer than theirs, which may
            be the very one they are of, takes the place of none.
    """

    def __init__(self) -> None:
        self.items: dict[str, PlanItem] = {}
        self.carried: frozenset[str] = frozenset()
        self.steps: defaultdict[str, list[PlanStep]] = defaultdict(list)
        self.replanned: dict[str, str] = {}

    def take(self, record: Record, first: Record, said: SaidPlan) -> None:
        """Take what a record says, after all that were signed before it.

        Args:
            record: The record.
            first: The one that corrections lead back to.
            said: What it says.
        """
        for status in said.statuses:
            self._became(record, status)
        self._replan(record, said)
        numbers: Counter[tuple[str, str, str]] = Counter()
        for each in said.items:
            alike = (each.sort, each.key, folded(each.action))
            numbers[alike] += 1
            item = _item(record, first, each, numbers[alike])
            self.items[item.id] = item

    def _replan(self, record: Record, said: SaidPlan) -> None:
        """Let a new plan take the place of the old one, and a need of what was said of it before."""
        needs = {each.key for each in said.items if each.sort is PlanSort.NEED} | said.met
        for item in self._standing():
            if item.id in self.carried and item.since >= record.signed_at:
                continue
            old_plan = item.sort is PlanSort.PLAN and said.plans
            old_need = item.sort is PlanSort.NEED and item.key in needs
            if old_plan or old_need:
                self.replanned[item.id] = record.id

    def _became(self, record: Record, status: SaidStatus) -> None:
        """Take what became of the first item of these words that the record says nothing of yet."""
        for item in self._standing():
            step = step_id(record.id, item.id)
            taken = any(each.id == step for each in self.steps[item.id])
            if taken or folded(item.action) != folded(status.words):
                continue
            known = tuple(each.id for each in self.steps[item.id])
            self.steps[item.id].append(
                PlanStep(
                    step,
                    item.id,
                    status.kind,
                    record.signed_at,
                    record.officer_name,
                    status.reason,
                    status.day,
                    status.owner,
                    after=known,
                    from_record=True,
                )
            )
            return

    def _standing(self) -> Iterator[PlanItem]:
        for each in list(self.items.values()):
            if each.id not in self.replanned:
                yield each


def _item(record: Record, first: Record, said: SaidItem, number: int) -> PlanItem:
    return PlanItem(
        id=item_id(first.id, said.sort, said.key, said.action, number),
        case_id=record.case_id,
        record_id=record.id,
        sort=said.sort,
        key=said.key,
        label=said.label,
        action=said.action,
        owner=said.owner,
        day=said.day,
        urgent=said.urgent,
        restricted=said.restricted,
        since=record.signed_at,
    )
