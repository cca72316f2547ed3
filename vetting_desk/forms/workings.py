"""The internals of a session, as expressions, actions, choices, views and writers use them.

Implements `filling.Filling`; the public interface is `session`.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from vetting_desk.errors import AnswerError
from vetting_desk.forms import choices
from vetting_desk.forms.chance import Chance
from vetting_desk.forms.changes import Option, Violation
from vetting_desk.forms.definition import Action, NodeDefinition
from vetting_desk.forms.engine import Engine
from vetting_desk.forms.form_definition import FormDefinition
from vetting_desk.forms.instance import Branch, Document, Leaf, Range
from vetting_desk.forms.node import view_of
from vetting_desk.forms.secondary import ListNode
from vetting_desk.forms.step_clock import Now, StepClock
from vetting_desk.forms.xpath.bounds import MAX_TEXT
from vetting_desk.forms.xpath.code import Code
from vetting_desk.forms.xpath.compiler import compile_expression
from vetting_desk.forms.xpath.context import Context
from vetting_desk.forms.xpath.lexer import XPathSyntaxError
from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.scope import Scope
from vetting_desk.forms.xpath.syntax import Expression

_CUT = "…"
"""Stands for what is too long to be shown."""


class Workings:
    """One filling of a form, internal interface.

    Attributes:
        form: The form.
        singles: Nodes outside repeats, by index of their definition; for expressions.
        document: The parent of the root node; for expressions.
        chance: Source of random numbers.
        properties: Values for ``jr:preload="property"``, such as ``username``.
        deprecated_id: Id of the submission this corrects; empty if none.
        words_kept: Whether the words of an answer were ever kept beside it.
        asked: Number of times an expression read the time or its zone, a random number or the last saved
            submission; its result cannot be reproduced later.
    """

    def __init__(self, form: FormDefinition, *, now: Now, language: str, seed: bytes) -> None:
        self.form = form
        self.singles: list[Any] = [None] * len(form.definitions)
        self.document: Document = Document()
        self.chance = Chance(seed)
        self._clock = StepClock(now)
        self._language = self._known_language(language)
        self._engine = Engine(self)
        self._last_saved: ListNode | None = None
        self.properties: Mapping[str, str] = {}
        self.deprecated_id = ""
        self.words_kept = False
        self.asked = 0
        self._static_values: dict[NodeDefinition, Mapping[str, Any] | None] = {}

    @property
    def language(self) -> str:
        """The current language of texts."""
        return self._language

    @property
    def version(self) -> str:
        """The form's version; may be empty."""
        return self.form.version

    def _known_language(self, name: str) -> str:
        if not name:
            return self.form.default_language
        if name not in self.form.itext.names:
            raise AnswerError(reference="", type="language", detail="unknown-language", name=name)
        return name

    def settle(self) -> None:
        """Perform all due computations and forget what changed: the state in which answering begins."""
        self._engine.run()
        self._engine.validity.sort()
        self._engine.changed.clear()
        self._engine.structure = False
        self._engine.quiet = False

    def perform(self, action: Action) -> None:
        """Perform an action for all its targets."""
        self._engine.perform(action, None)

    def write_quietly(self, leaf: Leaf, value: str) -> None:
        """Set a leaf's value without triggering actions."""
        self._engine.write(leaf, value)

    def now(self) -> datetime:
        """Return the current time with its zone; constant during one step."""
        self.asked += 1
        return self._clock.now()

    def violation(self, leaf: Leaf) -> Violation:
        """Return what is said of a question that violates a condition."""
        return Violation(view_of(self, leaf), leaf.violation)

    def zone(self) -> tzinfo:
        """Return the time zone in which days are counted; another desk may be in another one."""
        self.asked += 1
        return self._clock.now().tzinfo or UTC

    def random(self) -> float:
        """Return the next random number, 0 <= number < 1."""
        self.asked += 1
        return self.chance.number()

    def random_bytes(self, count: int) -> bytes:
        """Return the next random bytes."""
        self.asked += 1
        return self.chance.bytes(count)

    def put_together(self, node: Any, length: int) -> None:
        """Count a text that this step puts together.

        Raises:
            AnswerError: If it is too much for one step.
        """
        self._engine.put_together(node, length)

    def shuffle_seed(self, node: Any) -> int:
        """Return the seed that keeps the order of one question's shuffled choices."""
        self.asked += 1
        return self.chance.seed_for(node.reference)

    def secondary(self, identifier: str) -> Sequence[Any]:
        """Return the instance with this id, as a node-set of one or none."""
        if identifier in self.form.last_saved_ids:
            self.asked += 1
            return () if self._last_saved is None else (self._last_saved,)
        found = self.form.list_instance(identifier)
        return () if found is None else (found,)

    def translation(self, identifier: str, node: Any) -> str:
        """Return the text with this itext id in the current language."""
        entry = self.form.itext.entry(self._language, identifier)
        return "" if entry is None else self.render(entry.parts, node)

    def render(self, parts: Sequence[Any], node: Any) -> str:
        """Return a text with the answers inserted."""
        if len(parts) == 1 and isinstance(parts[0], str):
            return parts[0]
        shown: list[str] = []
        room = MAX_TEXT
        for part in parts:
            text = part if isinstance(part, str) else self._output(part, node)
            if len(text) > room:
                shown.append(_CUT)
                break
            room -= len(text)
            shown.append(text)
        return "".join(shown)

    def _output(self, part: Any, node: Any) -> str:
        run = self.form.output(part, node.definition)
        try:
            return str(run(Context(self, node)))
        except AnswerError:  # nobody could read a text so long
            return _CUT

    def choice_label(self, node: Any, value: str) -> str:
        """Return the label of a question's choice in the current language."""
        return choices.label_of(self, node, value)

    def allowed_values(self, leaf: Leaf) -> Mapping[str, Any] | None:
        """Return the values a select may have now; None if its list is missing."""
        return choices.allowed(self, leaf, self._static_values)

    def options(self, leaf: Leaf, only: Container[str] | None = None) -> tuple[Option, ...]:
        """Return the choices of a select in the current language; only those of some values where named."""
        return choices.options(self, leaf, only)

    def nodes_at(self, path: str, node: Any) -> Sequence[Any]:
        """Return the nodes of a path that is known only at run time."""
        try:
            return self.evaluate_nodes(parse(path), node)
        except XPathSyntaxError:
            return ()

    def evaluate_nodes(self, expression: Expression, node: Any) -> Sequence[Any]:
        """Return the nodes of an expression evaluated at `node`."""
        code = self._compile(expression, node)
        return code.run(Context(self, node)) if code.kind == "nodes" else ()

    def _compile(self, expression: Expression, node: Any) -> Code:
        definition = node.definition
        return compile_expression(expression, Scope(self.form.root, definition, definition))

    def nodes_of(self, definition: NodeDefinition) -> list[Any]:
        """Return all nodes of a definition, in document order."""
        single = self.singles[definition.index]
        if single is not None:
            return [single]
        if definition.parent is None:
            return []
        found: list[Any] = []
        for around in self.nodes_of(definition.parent):
            if definition.name.startswith("@"):
                found += [each for each in around.attributes if each.definition is definition]
            elif around.__class__ is Branch:
                node = around.children[definition.slot]
                found.append(node)
                if node.__class__ is Range:
                    found += node.instances
        return found
