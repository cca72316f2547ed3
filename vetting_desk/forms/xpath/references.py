"""Finds the questions that an expression depends on.

The result is about definitions, not about nodes: it is computed once, when the form is loaded. Where it cannot
be exact it contains more than necessary, never less.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from vetting_desk.forms.xpath.functions.choices import path_in_text
from vetting_desk.forms.xpath.functions.registry import XPathTypeError
from vetting_desk.forms.xpath.outcomes import outcomes
from vetting_desk.forms.xpath.syntax import Call, Expression, Path, Step, Text, children
from vetting_desk.forms.xpath.walks import Walk, walk

if TYPE_CHECKING:
    from vetting_desk.forms.definition import NodeDefinition
    from vetting_desk.forms.xpath.scope import Scope

# These depend on which nodes exist, not on their values.
_IDENTITY = frozenset({"count", "position", "name", "local-name", "boolean", "not"})


_NOTHING = frozenset({"null"})
"""Words that authors write for an empty value."""


class Reference(NamedTuple):
    """One dependency of an expression.

    Attributes:
        target: The definition of the nodes.
        anchor: The closest definition that certainly contains both sides; None for the whole form.
        structure: True if it depends on the number of repetitions, False if on values.
        picked: True if a predicate or index selects among repetitions on the way.
    """

    target: NodeDefinition
    anchor: NodeDefinition | None
    structure: bool
    picked: bool


class Lost(NamedTuple):
    """A path that does not exist."""

    name: str
    position: int


class Findings:
    """What was found in one expression.

    Attributes:
        references: Without duplicates, in the order found.
        lost: Paths that do not exist.
        bare: Single words that are no question, and so count as nothing.
        translated: True if the result depends on the language.
        instances: Ids of the secondary instances it refers to.
        choices: Questions whose choices it refers to.
    """

    __slots__ = ("bare", "choices", "instances", "lost", "references", "translated")

    def __init__(self) -> None:
        self.references: dict[Reference, None] = {}
        self.lost: list[Lost] = []
        self.bare: list[Lost] = []
        self.translated = False
        self.instances: dict[str, None] = {}
        self.choices: dict[NodeDefinition, None] = {}


def find_references(expression: Expression, scope: Scope) -> Findings:
    """Return the dependencies of `expression` in `scope`."""
    findings = Findings()
    _Finder(findings).visit(expression, scope, exact=True, identity=False)
    return findings


class _Finder:
    """Traverses an expression once."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings

    def visit(self, expression: Expression, scope: Scope, *, exact: bool, identity: bool) -> None:
        """Record the dependencies of `expression`.

        Args:
            expression: The expression.
            scope: The scope in which it is evaluated.
            exact: True if the context node is the one the computation belongs to.
            identity: True if only the nodes' existence or position matters.
        """
        if isinstance(expression, Path):
            self._path(expression, scope, exact=exact, identity=identity)
            return
        if isinstance(expression, Call):
            self._call(expression, scope, exact=exact)
            return
        for child in children(expression):
            self.visit(child, scope, exact=exact, identity=False)

    def _call(self, call: Call, scope: Scope, *, exact: bool) -> None:
        findings = self._findings
        if call.name in ("jr:itext", "jr:choice-name") or _names_a_day(call):
            findings.translated = True
        if call.name == "instance" and call.arguments and isinstance(call.arguments[0], Text):
            findings.instances[call.arguments[0].value] = None
        if call.name == "pulldata" and call.arguments and isinstance(call.arguments[0], Text):
            findings.instances[call.arguments[0].value.removesuffix(".csv")] = None
        named = call.arguments[-1] if call.arguments else None
        if call.name == "jr:choice-name" and isinstance(named, Text):
            self._choices_of(named, call.position, scope)
        if call.name == "current" and scope.current is not None:
            self._note([scope.current], scope.current, picked=False, exact=True, identity=False)
        if call.name in ("string", "number", "string-length", "normalize-space"):
            self._implied(call, scope, exact=exact)
        picked = call.name == "indexed-repeat"
        for at, argument in enumerate(call.arguments):
            identity = call.name in _IDENTITY or (picked and at % 2 == 1)
            if picked and at == 0 and isinstance(argument, Path):
                self._path(argument, scope, exact=exact, identity=False, picked=True)
            else:
                self.visit(argument, scope, exact=exact, identity=identity)

    def _implied(self, call: Call, scope: Scope, *, exact: bool) -> None:
        """Record the context node, which is the default argument of some functions."""
        if not call.arguments and scope.definition is not None:
            own = scope.definition
            self._note([own], own, picked=False, exact=exact, identity=False)

    def _choices_of(self, named: Text, position: int, scope: Scope) -> None:
        try:
            path = path_in_text(named, position)
        except XPathTypeError:
            return
        found = walk(path, scope)
        if found is None or found.target is None:
            return
        if found.used < len(path.steps):
            self._lose(found, path)
            return
        self._findings.choices[found.target] = None

    def _path(
        self, path: Path, scope: Scope, *, exact: bool, identity: bool, picked: bool = False
    ) -> None:
        found = walk(path, scope)
        if found is None:
            self._unknown_start(path, scope, exact=exact, identity=identity)
            return
        exact = exact or found.start != "."
        anchor = _anchor(found, scope)
        picked = picked or bool(path.predicates)
        at: list[NodeDefinition | None] = [found.target]
        if found.lost and found.used < len(path.steps) and not path.steps[found.used].predicates:
            self._lose(found, path)
            return
        self._structure([d for d in found.down if d.is_repeat], anchor, exact=exact, picked=picked)
        rest = path.steps[found.used :]
        self._follow(at, rest, scope, anchor, exact=exact, identity=identity, picked=picked)

    def _follow(
        self,
        at: list[NodeDefinition | None],
        steps: Iterable[Step],
        scope: Scope,
        anchor: NodeDefinition | None,
        *,
        exact: bool,
        identity: bool,
        picked: bool,
    ) -> None:
        """Follow steps that are not statically known, with every possible result."""
        for step in steps:
            after = list(outcomes(at, step, scope.root))
            picked = picked or bool(step.predicates)
            for definition in after:
                for predicate in step.predicates:
                    self.visit(predicate, scope.inside(definition), exact=False, identity=False)
            crossed = [d for d in after if d is not None and d.is_repeat]
            if any(d not in at for d in crossed):
                self._structure(crossed, anchor, exact=exact, picked=picked)
            if step.axis not in ("child", "self", "attribute"):
                anchor = None
            at = after
        targets = [d for d in at if d is not None]
        self._note(targets, anchor, picked=picked, exact=exact, identity=identity)

    def _unknown_start(self, path: Path, scope: Scope, *, exact: bool, identity: bool) -> None:
        """Record a path into a list, or one that starts at the result of an expression."""
        at: list[NodeDefinition | None] = [None]
        if not isinstance(path.start, str):
            self.visit(path.start, scope, exact=exact, identity=identity and not path.steps)
            inner = path.start
            if isinstance(inner, Path):
                known = walk(inner, scope)
                if known is not None and known.used == len(inner.steps):
                    at = [known.target]
        for predicate in path.predicates:
            self.visit(predicate, scope.inside(at[0]), exact=False, identity=False)
        if at[0] is not None:
            self._follow(at, path.steps, scope, None, exact=False, identity=identity, picked=True)
            return
        for step in path.steps:
            for predicate in step.predicates:
                self.visit(predicate, scope.inside(None), exact=False, identity=False)

    def _structure(
        self,
        repeats: list[NodeDefinition],
        anchor: NodeDefinition | None,
        *,
        exact: bool,
        picked: bool,
    ) -> None:
        for repeat in repeats:
            within = _at_most(anchor, repeat.parent) if exact else None
            self._findings.references[Reference(repeat, within, True, picked)] = None  # noqa: FBT003

    def _note(
        self,
        targets: list[NodeDefinition],
        anchor: NodeDefinition | None,
        *,
        picked: bool,
        exact: bool,
        identity: bool,
    ) -> None:
        within = anchor if exact else None
        for target in targets:
            if target.is_repeat:
                self._structure([target], anchor, exact=exact, picked=picked)
            elif target.is_leaf:
                if not identity:
                    found = Reference(target, within, False, picked)  # noqa: FBT003
                    self._findings.references[found] = None
            elif not identity:
                self._contents(target, within)

    def _contents(self, group: NodeDefinition, anchor: NodeDefinition | None) -> None:
        """Record everything inside a group whose text is used."""
        waiting = list(group.children)
        while waiting:
            inner = waiting.pop()
            if inner.is_leaf:
                found = Reference(inner, anchor, False, False)  # noqa: FBT003
                self._findings.references[found] = None
            waiting.extend(inner.children)

    def _lose(self, found: Walk, path: Path) -> None:
        """Record a path that does not exist.

        A bare name is accepted, because published forms have some. It is nearly always a text whose quotation
        marks are missing; only ``null`` is meant to count as nothing.
        """
        lost = Lost(found.lost, path.position)
        if len(path.steps) > 1 or path.start != "":
            self._findings.lost.append(lost)
        elif found.lost not in _NOTHING:
            self._findings.bare.append(lost)


def _names_a_day(call: Call) -> bool:
    """Return whether a date may be written with words for its month or its day."""
    if call.name not in ("format-date", "format-date-time") or len(call.arguments) < 2:
        return False
    pattern = call.arguments[1]
    return not isinstance(pattern, Text) or "%b" in pattern.value or "%a" in pattern.value


def _anchor(found: Walk, scope: Scope) -> NodeDefinition | None:
    """Return the definition at which the way down of a walk begins."""
    if found.start == "/":
        return None
    anchor = scope.current if found.start == "current" else scope.definition
    for _ in range(found.up):
        anchor = anchor.parent if anchor is not None else None
    return anchor


def _at_most(anchor: NodeDefinition | None, limit: NodeDefinition | None) -> NodeDefinition | None:
    """Return the upper one of two definitions on one path."""
    if anchor is None or limit is None:
        return None
    return anchor if anchor.depth <= limit.depth else limit
