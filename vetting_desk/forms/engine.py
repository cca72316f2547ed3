"""Keeps all computed values up to date while a form is filled.

A change marks the computations that depend on it; marks are processed in order of rank, so that every
computation runs after those it depends on. Nothing else is recomputed: the cost of an answer is that of what
depends on it. Nodes are built in `tree`; the public interface is `session`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Any

from vetting_desk.errors import AnswerError, FormCycleError
from vetting_desk.forms.answers import normal
from vetting_desk.forms.changes import Aspect
from vetting_desk.forms.definition import Action, Computation, Edge, Kind
from vetting_desk.forms.instance import Branch, Leaf, Range
from vetting_desk.forms.lengths import Lengths
from vetting_desk.forms.reach import below, closest, targets
from vetting_desk.forms.tree import build_instance, walk_nodes
from vetting_desk.forms.validity import Validity
from vetting_desk.forms.xpath.context import Context

if TYPE_CHECKING:
    from vetting_desk.forms.filling import Filling

MAX_REPETITIONS = 5_000
"""Most repetitions of one repeat at one place."""
_MAX_ROUNDS = 200_000
_MAX_ACTS = 1_000
_VALUE, _RELEVANT, _REQUIRED = int(Aspect.VALUE), int(Aspect.RELEVANT), int(Aspect.REQUIRED)
_READONLY, _VALID, _TEXT = int(Aspect.READONLY), int(Aspect.VALID), int(Aspect.TEXT)
_OPTIONS = int(Aspect.OPTIONS)


class Engine:
    """The engine of one session.

    Attributes:
        changed: The changed aspects by node, since they were last taken.
        structure: True if repetitions were added or removed since then.
        validity: The missing and invalid answers.
        quiet: True while a filling is set up: changed values trigger no actions.
        calculating: False while a draft is restored: no value is calculated.
    """

    def __init__(self, session: Filling) -> None:
        self._session = session
        self.changed: dict[Any, int] = {}
        self.structure = False
        self.validity = Validity(self._condition, session.violation)
        self._buckets: dict[int, list[tuple[Computation, Any]]] = {}
        self._heap: list[int] = []
        self._fired: dict[Leaf, None] = {}
        self._acts = 0
        self._lengths = Lengths()
        self.quiet = True
        self.calculating = True
        self._work: tuple[Callable[[Computation, Any], None], ...] = (
            self._count,
            self._relevant,
            self._calculate,
            self._options,
            self._readonly,
            self._required,
            self._constraint,
            self._text,
        )

    # Marking

    def mark(self, computation: Computation, node: Any) -> None:
        """Mark `computation` as due for `node`."""
        if node.marks & computation.bit or node.gone:
            return
        node.marks |= computation.bit
        rank = computation.rank
        bucket = self._buckets.get(rank)
        if bucket is None:
            self._buckets[rank] = [(computation, node)]
            heappush(self._heap, rank)
        else:
            bucket.append((computation, node))

    def mark_all(self, nodes: Iterable[Any]) -> None:
        """Mark all computations of `nodes`, which are new, as due."""
        for node in nodes:
            computations = node.definition.computations
            for computation in computations.values():
                if computation.kind is Kind.COUNT and node.__class__ is not Range:
                    continue
                if node.__class__ is Range and computation.kind > Kind.RELEVANT:
                    continue
                self.mark(computation, node)
            if node.__class__ is Leaf:
                self.validity.unchecked[node] = None
                if node.value and Kind.OPTIONS not in computations:
                    node.value = self.offered(node)

    def _reach(self, edges: list[Edge], node: Any) -> None:
        """Mark the computations that depend on `node`, or on the number of its occurrences."""
        singles = self._session.singles
        for edge in edges:
            if edge.single >= 0:
                self.mark(edge.computation, singles[edge.single])
            else:
                for target in targets(edge, node):
                    self.mark(edge.computation, target)

    def put_together(self, node: Any, length: int) -> None:
        """Count a text that an expression puts together; see `Lengths.build`."""
        self._lengths.build(node, length)

    # Processing

    def run(self) -> None:
        """Perform all marked computations, and the actions they trigger."""
        rounds = 0
        with self._lengths.step():
            while self._heap or self._fired:
                rounds = self._drain(rounds)
                if self._fired:
                    self._act()
        self._acts = 0
        if self.validity.unchecked or self.structure:
            for leaf in self.validity.check(shifted=self.structure):
                self.changed[leaf] = self.changed.get(leaf, 0) | _VALID

    def _drain(self, rounds: int) -> int:
        """Process all marks.

        Raises:
            FormCycleError: If computations that depend on each other across repetitions, or actions that
                trigger each other, do not terminate.
        """
        heap, buckets, work = self._heap, self._buckets, self._work
        while heap:
            for computation, node in buckets.pop(heappop(heap)):
                node.marks &= ~computation.bit
                if node.gone:
                    continue
                if computation.circular:
                    rounds += 1
                    if rounds > _MAX_ROUNDS:
                        raise FormCycleError(file="", members=(computation.definition.path,))
                work[computation.kind](computation, node)
        return rounds

    def restart(self) -> None:
        """Drop all marks after a step that did not terminate, and compute everything again."""
        self._heap.clear()
        self._buckets.clear()
        self._fired.clear()
        nodes = list(walk_nodes(self._session.document.root))
        for node in nodes:
            node.marks = 0
        self._lengths.count_again(nodes)
        self.mark_all(nodes)
        self.run()

    def _act(self) -> None:
        """Perform the actions triggered by changed values."""
        self._acts += 1
        fired, self._fired = self._fired, {}
        for leaf in fired:
            if self._acts > _MAX_ACTS:
                raise FormCycleError(file="", members=(leaf.definition.path,))
            for action in leaf.definition.actions:
                if not leaf.gone:
                    self.perform(action, leaf)

    def perform(self, action: Action, source: Any) -> None:
        """Perform `action` for the targets that belong to `source`.

        Args:
            action: The action. Locations are never recorded automatically: a post enters its location by hand.
            source: The leaf that changed, the new repetition, or None for a load event.
        """
        if action.geopoint:
            return
        for target in self._targets_of(action, source):
            if not target.relevant and source.__class__ is not Leaf:
                continue
            run = action.evaluate
            text = action.literal if run is None else str(run(Context(self._session, target)))
            self.write(target, normal(text, target.definition.type))

    def _targets_of(self, action: Action, source: Any) -> list[Leaf]:
        """Return the nodes an action sets: the closest ones to the action's own node."""
        if action.place is not None and source is not None:
            found = self._session.evaluate_nodes(action.place, source)
            return [node for node in found if node.definition is action.target]
        if source is None:
            return self._session.nodes_of(action.target)
        found = below(closest(source, action.target), action.target)
        # Among several repetitions the form does not say which one is meant.
        return found if len(found) == 1 else []

    # The computations by kind

    def _evaluate(self, computation: Computation, node: Any) -> Any:
        run = computation.evaluate_range if node.__class__ is Range else computation.evaluate
        return run(Context(self._session, node))  # type: ignore[misc]

    def _relevant(self, computation: Computation, node: Any) -> None:
        own = self._evaluate(computation, node)
        if own != node.own_relevant:
            node.own_relevant = own
            self._spread_relevance(node)

    def _spread_relevance(self, node: Any) -> None:
        """Propagate a change of relevance to all descendants."""
        waiting = [node]
        changed = self.changed
        while waiting:
            node = waiting.pop()
            relevant = node.own_relevant and node.parent.relevant
            if relevant == node.relevant:
                continue
            node.relevant = relevant
            changed[node] = changed.get(node, 0) | _RELEVANT
            if node.__class__ is Leaf:
                self._turned(node)
            elif node.__class__ is Branch:
                for child in reversed(node.children):
                    if child.__class__ is Range:
                        waiting.extend(reversed(child.instances))
                    waiting.append(child)
            waiting.extend(node.attributes)

    def _turned(self, leaf: Leaf) -> None:
        """Set a leaf's value after its relevance changed."""
        self.validity.unchecked[leaf] = None
        if not leaf.relevant:
            self._take_value(leaf, "")
            return
        calculate = leaf.definition.computations.get(Kind.CALCULATE)
        if calculate is not None and self.calculating:
            self.mark(calculate, leaf)
        self._take_value(leaf, self.offered(leaf))

    def _calculate(self, computation: Computation, leaf: Leaf) -> None:
        if leaf.relevant and self.calculating:
            text = self._evaluate(computation, leaf)
            self.write(leaf, normal(text, leaf.definition.type))

    def write(self, leaf: Leaf, raw: str) -> None:
        """Set the value of `leaf` and mark everything that depends on it."""
        leaf.raw = raw
        if leaf.relevant:
            self._take_value(leaf, self.offered(leaf))

    def _take_value(self, leaf: Leaf, value: str) -> None:
        if value == leaf.value:
            return
        self._lengths.hold(leaf, value)
        leaf.value = value
        self.changed[leaf] = self.changed.get(leaf, 0) | _VALUE
        self.validity.unchecked[leaf] = None
        definition = leaf.definition
        if definition.value_edges:
            self._reach(definition.value_edges, leaf)
        if definition.actions and not self.quiet:
            self._fired[leaf] = None

    def offered(self, leaf: Leaf) -> str:
        """Return the value of `leaf` without choices that are not available now."""
        raw = leaf.raw
        control = leaf.definition.control
        if not raw or control is None or control.name not in ("select1", "select", "rank"):
            return raw
        allowed = self._session.allowed_values(leaf)
        if allowed is None:
            return raw
        if control.name == "select1":
            return raw if raw in allowed else ""
        kept = [item for item in dict.fromkeys(raw.split()) if item in allowed]
        if control.name == "rank":
            kept = list(dict.fromkeys([*kept, *allowed]))
        return " ".join(kept)

    def _options(self, computation: Computation, leaf: Leaf) -> None:
        del computation
        leaf.allowed = None
        self.changed[leaf] = self.changed.get(leaf, 0) | _OPTIONS
        if leaf.relevant:
            self._take_value(leaf, self.offered(leaf))

    def _readonly(self, computation: Computation, node: Any) -> None:
        own = self._evaluate(computation, node)
        if own == node.own_readonly:
            return
        node.own_readonly = own
        for inner in walk_nodes(node):
            self.changed[inner] = self.changed.get(inner, 0) | _READONLY

    def _required(self, computation: Computation, leaf: Any) -> None:
        if leaf.__class__ is not Leaf:
            return
        required = self._evaluate(computation, leaf)
        if required != leaf.required:
            leaf.required = required
            self.changed[leaf] = self.changed.get(leaf, 0) | _REQUIRED
            self.validity.unchecked[leaf] = None

    def _constraint(self, computation: Computation, leaf: Any) -> None:
        del computation
        if leaf.__class__ is Leaf:
            self.validity.unchecked[leaf] = None

    def _text(self, computation: Computation, node: Any) -> None:
        del computation
        self.changed[node] = self.changed.get(node, 0) | _TEXT

    def _count(self, computation: Computation, repeat: Range) -> None:
        wanted = self._evaluate(computation, repeat)
        if not math.isfinite(wanted):
            return
        count = max(0, int(wanted))
        if count > MAX_REPETITIONS:
            raise AnswerError(
                reference=repeat.reference,
                type="repeat",
                detail="too-many-repetitions",
                limit=MAX_REPETITIONS,
            )
        while len(repeat.instances) > count:
            self.remove(repeat, len(repeat.instances) - 1)
        if len(repeat.instances) < count:
            self.add(repeat, count - len(repeat.instances))

    # Repetitions

    def add(self, repeat: Range, number: int = 1) -> None:
        """Append repetitions made from the template."""
        for _ in range(number):
            instance = build_instance(repeat, self._session.singles)
            instance.position = len(repeat.instances)
            repeat.instances.append(instance)
            self.changed[instance] = self.changed.get(instance, 0) | _RELEVANT
            for action in repeat.definition.new_repeat_actions:
                self.perform(action, instance)
            self.mark_all(walk_nodes(instance))
        self._restructured(repeat)

    def remove(self, repeat: Range, index: int) -> None:
        """Remove the repetition at the 0-based `index`."""
        instance = repeat.instances.pop(index)
        nodes = list(walk_nodes(instance))
        self._lengths.release(nodes)
        for node in nodes:
            node.gone = True
            self.changed.pop(node, None)
            self.validity.forget(node)
            self._fired.pop(node, None)
        for position, other in enumerate(repeat.instances[index:], index):
            other.position = position
        self._restructured(repeat)

    def _restructured(self, repeat: Range) -> None:
        self.structure = True
        self.changed[repeat] = self.changed.get(repeat, 0)
        edges = repeat.definition.structure_edges
        if edges:
            self._reach(edges, repeat.parent)

    def _condition(self, leaf: Leaf) -> str:
        """Return the condition `leaf` violates; empty if none."""
        if not leaf.relevant:
            return ""
        if leaf.value:
            constraint = leaf.definition.computations.get(Kind.CONSTRAINT)
            if constraint is not None and not self._evaluate(constraint, leaf):
                return "constraint"
            return ""
        return "required" if leaf.required else ""
