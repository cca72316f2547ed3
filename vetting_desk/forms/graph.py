"""The order of computations by their dependencies.

Built when a form is loaded. Computes every computation's rank and the edges along which changes propagate, and
finds cycles.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from vetting_desk.errors import FormCycleError
from vetting_desk.forms.definition import Computation, Edge, Kind, NodeDefinition

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.references import Reference

_RANKED = (Kind.COUNT, Kind.RELEVANT, Kind.CALCULATE, Kind.OPTIONS)


class Graph:
    """Collects the dependencies of computations, then orders them.

    Args:
        root: The form's root.
    """

    def __init__(self, root: NodeDefinition) -> None:
        self._root = root
        self._ranked: list[Computation] = []
        self._references: list[tuple[Computation, Reference]] = []

    def add(self, computation: Computation, references: Iterable[Reference]) -> None:
        """Add `computation`, which depends on `references`."""
        if computation.kind in _RANKED:
            self._ranked.append(computation)
        self.listen(computation, references)

    def listen(self, computation: Computation, references: Iterable[Reference]) -> None:
        """Add further dependencies of a computation already added."""
        for reference in references:
            self._references.append((computation, reference))
            self._connect(computation, reference)

    def _connect(self, computation: Computation, reference: Reference) -> None:
        """Make `computation` depend on what `reference` refers to."""
        target, definition = reference.target, computation.definition
        anchor = _common(reference.anchor or self._root, target, definition)
        origin = target.parent if reference.structure else target
        up = (origin.depth if origin else 0) - anchor.depth
        single = definition.index if not definition.repeats else -1
        edge = Edge(computation, up, _slots(anchor, definition), single)
        edges = target.structure_edges if reference.structure else target.value_edges
        edges.append(edge)

    def order(self) -> list[FormCycleError]:
        """Compute the rank of every computation.

        Returns:
            One error for each cycle.
        """
        after: dict[Computation, dict[Computation, bool]] = {c: {} for c in self._ranked}
        for computation, reference in self._references:
            if computation.kind in _RANKED:
                for needed in _producers(reference.target, structure=reference.structure):
                    soft = (
                        _is_elsewhere(computation, reference)
                        or _is_own_content(computation, reference)
                        or _are_codependent(computation, needed)
                    )
                    _need(after, computation, needed, soft=soft)
        for computation in self._ranked:
            for needed in _before(computation):
                _need(after, computation, needed, soft=False)
        errors = [_cycle(ring, after) for ring in _rings(after, soft_too=False)]
        if not errors:
            _rank(after)
        return errors


def _need(
    after: dict[Computation, dict[Computation, bool]],
    computation: Computation,
    needed: Computation,
    *,
    soft: bool,
) -> None:
    if needed in after:
        known = after[computation].get(needed, True)
        after[computation][needed] = known and soft


def _is_own_content(computation: Computation, reference: Reference) -> bool:
    """Return whether a ``jr:count`` refers to the repeat it counts, which always terminates."""
    if computation.kind is not Kind.COUNT:
        return False
    return computation.definition in (*reference.target.repeats, reference.target)


def _is_elsewhere(computation: Computation, reference: Reference) -> bool:
    """Return whether a computation in a repeat selects another repetition of that repeat."""
    own = computation.definition.repeats
    return reference.picked and any(repeat in own for repeat in reference.target.repeats)


def _are_codependent(computation: Computation, needed: Computation) -> bool:
    """Return whether two questions determine each other's relevance, which ODK allows."""
    both = computation.kind is Kind.RELEVANT and needed.kind is Kind.RELEVANT
    return both and computation is not needed


def _common(
    anchor: NodeDefinition, first: NodeDefinition, second: NodeDefinition
) -> NodeDefinition:
    """Return the closest definition at or above `anchor` that both others are in."""
    while not (_is_within(first, anchor) and _is_within(second, anchor)):
        if anchor.parent is None:
            break
        anchor = anchor.parent
    return anchor


def _is_within(definition: NodeDefinition, outer: NodeDefinition) -> bool:
    inner: NodeDefinition | None = definition
    while inner is not None and inner.depth > outer.depth:
        inner = inner.parent
    return inner is outer


def _slots(anchor: NodeDefinition, definition: NodeDefinition) -> tuple[int, ...]:
    """Return the slots on the path down from `anchor` to `definition`."""
    slots: list[int] = []
    at: NodeDefinition | None = definition
    while at is not None and at is not anchor:
        slots.append(at.slot)
        at = at.parent
    return tuple(reversed(slots))


def _chain(definition: NodeDefinition) -> Iterable[NodeDefinition]:
    at: NodeDefinition | None = definition
    while at is not None:
        yield at
        at = at.parent


def _producers(target: NodeDefinition, *, structure: bool) -> Iterable[Computation]:
    """Return the computations that determine the values, or the number, of a definition's nodes."""
    for repeat in target.repeats:
        if Kind.COUNT in repeat.computations:
            yield repeat.computations[Kind.COUNT]
    if structure:
        return
    for outer in _chain(target):
        if Kind.RELEVANT in outer.computations:
            yield outer.computations[Kind.RELEVANT]
    for kind in (Kind.CALCULATE, Kind.OPTIONS):
        if kind in target.computations:
            yield target.computations[kind]


def _before(computation: Computation) -> Iterable[Computation]:
    """Return the computations that must run first on the same node."""
    definition = computation.definition
    if computation.kind in (Kind.CALCULATE, Kind.OPTIONS):
        for outer in _chain(definition):
            if Kind.RELEVANT in outer.computations:
                yield outer.computations[Kind.RELEVANT]
    if computation.kind is Kind.OPTIONS and Kind.CALCULATE in definition.computations:
        yield definition.computations[Kind.CALCULATE]


def _rings(
    after: dict[Computation, dict[Computation, bool]], *, soft_too: bool
) -> list[list[Computation]]:
    """Return the groups of computations that depend on each other."""
    rings: list[list[Computation]] = []
    for group in _components(after, soft_too=soft_too):
        only = group[0]
        needs_itself = only in after[only] and (soft_too or not after[only][only])
        if len(group) > 1 or needs_itself:
            rings.append(group)
    return rings


def _components(
    after: dict[Computation, dict[Computation, bool]], *, soft_too: bool
) -> list[list[Computation]]:
    """Return the strongly connected components, each after those it depends on (Tarjan, SIAM J. 1972)."""
    number: dict[Computation, int] = {}
    lowest: dict[Computation, int] = {}
    waiting: list[Computation] = []
    on_stack: set[Computation] = set()
    found: list[list[Computation]] = []
    for start, first in after.items():
        if start in number:
            continue
        work = [(start, iter(_targets(first, soft_too=soft_too)))]
        number[start] = lowest[start] = len(number)
        waiting.append(start)
        on_stack.add(start)
        while work:
            node, rest = work[-1]
            following = next(rest, None)
            if following is None:
                work.pop()
                if work:
                    outer = work[-1][0]
                    lowest[outer] = min(lowest[outer], lowest[node])
                if lowest[node] == number[node]:
                    found.append(_pop_group(node, waiting, on_stack))
            elif following not in number:
                number[following] = lowest[following] = len(number)
                waiting.append(following)
                on_stack.add(following)
                work.append((following, iter(_targets(after[following], soft_too=soft_too))))
            elif following in on_stack:
                lowest[node] = min(lowest[node], number[following])
    return found


def _targets(needed: dict[Computation, bool], *, soft_too: bool) -> list[Computation]:
    return [c for c, soft in needed.items() if soft_too or not soft]


def _pop_group(
    node: Computation, waiting: list[Computation], on_stack: set[Computation]
) -> list[Computation]:
    group: list[Computation] = []
    while True:
        member = waiting.pop()
        on_stack.discard(member)
        group.append(member)
        if member is node:
            return group


def _cycle(
    ring: list[Computation], after: dict[Computation, dict[Computation, bool]]
) -> FormCycleError:
    """Return an error that names a shortest cycle in `ring`."""
    members = set(ring)
    start = min(ring, key=lambda c: (c.definition.index, c.kind))
    paths = {start: [start]}
    level = [start]
    while level:
        following: list[Computation] = []
        for node in level:
            for needed, soft in after[node].items():
                if soft or needed not in members:
                    continue
                if needed is start:
                    names = list(dict.fromkeys(c.definition.path for c in paths[node]))
                    return FormCycleError(file="", members=tuple(names))
                if needed not in paths:
                    paths[needed] = [*paths[node], needed]
                    following.append(needed)
        level = following
    return FormCycleError(file="", members=tuple(dict.fromkeys(c.definition.path for c in ring)))


def _rank(after: dict[Computation, dict[Computation, bool]]) -> None:
    for rank, group in enumerate(_components(after, soft_too=True)):
        for computation in group:
            computation.rank = rank
            computation.circular = len(group) > 1 or computation in after[computation]
