"""Reads the computations of a form: parses, compiles and orders every expression."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from vetting_desk.forms.controls import Control, Itemset
from vetting_desk.forms.definition import Action, Computation, Kind, NodeDefinition
from vetting_desk.forms.graph import Graph
from vetting_desk.forms.loading.body import COUNT, NO_ADD_REMOVE
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.names import local
from vetting_desk.forms.texts import Itext, Output, TextSource
from vetting_desk.forms.xpath.code import Code, Run, as_boolean, as_number, as_stored
from vetting_desk.forms.xpath.compiler import compile_expression
from vetting_desk.forms.xpath.functions.registry import XPathTypeError
from vetting_desk.forms.xpath.references import Findings, find_references
from vetting_desk.forms.xpath.scope import Scope
from vetting_desk.forms.xpath.syntax import Expression

_BIND_KINDS = {
    "relevant": Kind.RELEVANT,
    "calculate": Kind.CALCULATE,
    "readonly": Kind.READONLY,
    "required": Kind.REQUIRED,
    "constraint": Kind.CONSTRAINT,
}
_CONSTANT = {"true()": True, "false()": False}


class LogicReader:
    """Turns expressions into computations.

    Args:
        root: The form's root.
        itext: The form's translations.
        lists: The lists the form declares, by id; see `Form.lists`.
        problems: Collects what is wrong.
    """

    def __init__(
        self,
        root: NodeDefinition,
        itext: Itext,
        lists: Mapping[str, Element | tuple[str, bytes] | None],
        problems: Problems,
    ) -> None:
        self._root = root
        self._itext = itext
        self._lists = lists
        self._problems = problems
        self._graph = Graph(root)
        self._outputs = itext.with_outputs()
        self.translated: list[Computation] = []

    def bind(self, definition: NodeDefinition, element: Element) -> None:
        """Read the expressions of one bind."""
        for attribute, kind in _BIND_KINDS.items():
            source = element.get(attribute)
            if source is None:
                continue
            source = source.strip()
            if not source:
                continue
            if source in _CONSTANT and self._constant(definition, kind, value=_CONSTANT[source]):
                continue
            self._compute(kind, definition, source, attribute)

    def _constant(self, definition: NodeDefinition, kind: Kind, *, value: bool) -> bool:
        """Record an expression that is constant; return whether there is nothing more to do."""
        if kind is Kind.REQUIRED:
            definition.required = value
        elif kind is Kind.READONLY:
            definition.readonly = value
        elif kind is Kind.RELEVANT:
            definition.relevant = value
        else:
            return kind is Kind.CONSTRAINT and value
        return True

    def _compute(
        self, kind: Kind, definition: NodeDefinition, source: str, attribute: str
    ) -> Computation | None:
        expression = self._problems.parse(definition.path, attribute, source)
        if expression is None:
            return None
        scope = Scope(self._root, definition, definition)
        findings = self._examine(expression, scope, definition, attribute, source)
        computation = Computation(kind, definition, source, expression)
        computation.evaluate = self._compiled(
            expression, scope, definition, attribute, source, _conversion(kind)
        )
        if definition.is_repeat:
            computation.evaluate_range = self._compiled(
                expression,
                Scope(self._root, None, None),
                definition,
                attribute,
                source,
                _conversion(kind),
            )
        self._register(computation, findings)
        return computation

    def _register(self, computation: Computation, findings: Findings) -> None:
        definition = computation.definition
        definition.computations[computation.kind] = computation
        self._graph.add(computation, findings.references)
        computation.translated = findings.translated
        if findings.translated and computation.kind is not Kind.TEXT:
            self.translated.append(computation)
        for question in findings.choices:
            self._follow_choices(computation, question)

    def _follow_choices(self, computation: Computation, question: NodeDefinition) -> None:
        """Make a computation that shows labels of choices depend on the question's choices."""
        itemset = question.control.itemset if question.control else None
        if itemset is None:
            return
        scope = Scope(self._root, question, question)
        found = find_references(itemset.expression, scope)
        self._graph.listen(computation, [r._replace(anchor=None) for r in found.references])

    def _compiled(
        self,
        expression: Expression,
        scope: Scope,
        definition: NodeDefinition,
        attribute: str,
        source: str,
        convert: Callable[[Code], Run],
    ) -> Run | None:
        try:
            return convert(compile_expression(expression, scope))
        except XPathTypeError as error:
            self._problems.unusable(definition.path, attribute, source, error)
            return None

    def _examine(
        self,
        expression: Expression,
        scope: Scope,
        definition: NodeDefinition,
        attribute: str,
        source: str,
    ) -> Findings:
        findings = find_references(expression, scope)
        for lost in findings.lost:
            self._problems.expression(
                definition.path, attribute, source, lost.position, "unknown-reference", lost.name
            )
        for word in findings.bare:
            self._problems.expression(
                definition.path,
                attribute,
                source,
                word.position,
                "bare-word",
                word.name,
                stray=True,
            )
        for name in findings.instances:
            if name not in self._lists:
                self._problems.structure(definition.path, "missing-list", name)
        return findings

    def repeat(self, definition: NodeDefinition, element: Element) -> None:
        """Read the number of repetitions of a repeat."""
        source = (element.get(COUNT) or "").strip()
        fixed = (element.get(NO_ADD_REMOVE) or "").strip()
        if fixed in ("true()", "true"):
            definition.no_add_remove = True
        if source:
            self._compute(Kind.COUNT, definition, source, "repeat_count")

    def control(self, definition: NodeDefinition, control: Control) -> None:
        """Read the expressions of a control: choices, and outputs in texts."""
        if control.itemset is not None:
            self._itemset(definition, control)
        texts = [control.label, control.hint]
        texts += [definition.constraint_message, definition.required_message]
        texts += [item.label for item in control.items]
        sources = {id(output): output for text in texts for output in self._outputs_of(text)}
        if control.itemset is not None:
            self._item_label(definition, control.itemset.label)
            sources |= {id(output): output for output in self._outputs_of_choices(control.itemset)}
        references = [text for text in texts if text is not None and text.reference]
        if sources or references:
            self._texts(definition, list(sources.values()), references)

    def _itemset(self, definition: NodeDefinition, control: Control) -> None:
        itemset = control.itemset
        if itemset is None:
            return
        scope = Scope(self._root, definition, definition)
        findings = self._examine(
            itemset.expression, scope, definition, "choice_filter", itemset.source
        )
        itemset.evaluate = self._compiled(
            itemset.expression, scope, definition, "choice_filter", itemset.source, _nodes
        )
        itemset.dynamic = bool(findings.references)
        itemset.instances = tuple(findings.instances)
        if itemset.dynamic:
            options = Computation(Kind.OPTIONS, definition, itemset.source, itemset.expression)
            self._register(options, findings)

    def _item_label(self, definition: NodeDefinition, label: TextSource | None) -> None:
        if label is not None and label.reference is not None:
            label.expression = self._problems.parse(definition.path, "label", label.reference)

    def _outputs_of_choices(self, itemset: Itemset) -> Iterator[Output]:
        """Yield the outputs in the texts of a list defined in the form itself."""
        label = itemset.label
        if label is None or not label.is_itext or not self._outputs:
            return
        for name in itemset.instances:
            source = self._lists.get(name)
            for element in source.iter() if isinstance(source, Element) else ():
                if local(element.tag) == label.reference:
                    for _, output in self._outputs.get((element.text or "").strip(), ()):
                        yield output

    def _outputs_of(self, text: TextSource | None) -> Iterator[Output]:
        if text is None:
            return
        for part in text.parts:
            if isinstance(part, Output):
                yield part
        if text.identifier is not None and text.identifier in self._outputs:
            for _, output in self._outputs[text.identifier]:
                yield output

    def _texts(
        self, definition: NodeDefinition, outputs: list[Output], references: list[TextSource]
    ) -> None:
        """Make a question depend on what its texts show."""
        scope = Scope(self._root, definition, definition)
        computation = Computation(Kind.TEXT, definition, "", None)
        computation.translated = True
        every: dict[Any, None] = {}
        everything: list[Output | TextSource] = [*outputs, *references]
        for shown in everything:
            source = shown.source if isinstance(shown, Output) else shown.reference or ""
            if shown.expression is None:
                shown.expression = self._problems.parse(definition.path, "label", source)
            if shown.expression is None:
                continue
            found = self._examine(shown.expression, scope, definition, "label", source)
            self._compiled(shown.expression, scope, definition, "label", source, as_stored)
            every.update(found.references)
        definition.computations[Kind.TEXT] = computation
        self._graph.add(computation, every)

    def action(self, action: Action) -> None:
        """Compile an action's value."""
        if action.expression is None:
            return
        scope = Scope(self._root, action.target, action.target)
        self._examine(action.expression, scope, action.target, "setvalue", action.source)
        action.evaluate = self._compiled(
            action.expression, scope, action.target, "setvalue", action.source, as_stored
        )

    def finish(self) -> None:
        """Put all computations in order."""
        for error in self._graph.order():
            self._problems.add(error)


def _conversion(kind: Kind) -> Callable[[Code], Run]:
    if kind is Kind.CALCULATE:
        return as_stored
    if kind is Kind.COUNT:
        return as_number
    return as_boolean


def _nodes(code: Code) -> Run:
    run = code.run
    if code.kind == "nodes":
        return run
    return lambda c: found if isinstance(found := run(c), (list, tuple)) else ()
