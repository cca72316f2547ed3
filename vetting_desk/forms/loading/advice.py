"""Problems that an author should fix although the form can be filled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from vetting_desk.forms.controls import Control
from vetting_desk.forms.definition import Kind, NodeDefinition
from vetting_desk.forms.form import Form
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.patterns import PatternError, compile_pattern
from vetting_desk.forms.texts import TextSource
from vetting_desk.forms.xpath.syntax import Call, Expression, Text, children

_ATTRIBUTES = {
    Kind.COUNT: "repeat_count",
    Kind.RELEVANT: "relevant",
    Kind.CALCULATE: "calculate",
    Kind.READONLY: "readonly",
    Kind.REQUIRED: "required",
    Kind.CONSTRAINT: "constraint",
}
_PATTERNS = {"back-reference": "pattern-back-reference", "too-large": "pattern-too-large"}


class Written(NamedTuple):
    """An expression and its location in the form."""

    definition: NodeDefinition
    attribute: str
    source: str
    expression: Expression


def advise(form: Form, problems: Problems) -> None:
    """Add to `problems` mistakes that do not prevent filling the form.

    These are texts that exist in no language, patterns that cannot match, and actions that do not select one of
    several repetitions.
    """
    for definition in form.definitions:
        _check_texts(form, definition, problems)
        for written in expressions_of(definition):
            for call in calls(written.expression):
                if call.name == "regex":
                    _check_pattern(call, written, problems)
        _check_actions(definition, problems)


def expressions_of(definition: NodeDefinition) -> Iterator[Written]:
    """Yield every expression of a question, group or repeat."""
    for kind, attribute in _ATTRIBUTES.items():
        computation = definition.computations.get(kind)
        if computation is not None and computation.expression is not None:
            yield Written(definition, attribute, computation.source, computation.expression)
    itemset = definition.control.itemset if definition.control is not None else None
    if itemset is not None:
        yield Written(definition, "choice_filter", itemset.source, itemset.expression)
    for action in (*definition.actions, *definition.new_repeat_actions):
        if action.expression is not None:
            yield Written(action.target, "setvalue", action.source, action.expression)


def calls(expression: Expression) -> Iterator[Call]:
    """Yield all function calls inside `expression`."""
    waiting = [expression]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, Call):
            yield inner
        waiting.extend(children(inner))


def _check_texts(form: Form, definition: NodeDefinition, problems: Problems) -> None:
    for source in _texts(definition):
        identifier = source.identifier
        if identifier is not None and not form.itext.has(identifier):
            problems.structure(definition.path, "missing-text", identifier)


def _texts(definition: NodeDefinition) -> Iterator[TextSource]:
    messages = (definition.constraint_message, definition.required_message)
    yield from (message for message in messages if message is not None)
    if definition.control is not None:
        yield from _control_texts(definition.control)


def _control_texts(control: Control) -> Iterator[TextSource]:
    for source in (control.label, control.hint, *(item.label for item in control.items)):
        if source is not None:
            yield source


def _check_pattern(call: Call, written: Written, problems: Problems) -> None:
    pattern = call.arguments[1] if len(call.arguments) > 1 else None
    if not isinstance(pattern, Text):
        return
    try:
        compile_pattern(pattern.value)
    except PatternError as error:
        problems.expression(
            written.definition.path,
            "regex" if written.attribute == "constraint" else written.attribute,
            written.source,
            call.position,
            _PATTERNS.get(error.detail, "bad-pattern"),
            pattern.value,
        )


def _check_actions(definition: NodeDefinition, problems: Problems) -> None:
    """Report actions that set a question in a repeat from outside it, without selecting a repetition."""
    for action in definition.actions:
        inner = [repeat for repeat in action.target.repeats if repeat not in definition.repeats]
        if inner and action.place is None:
            problems.structure(definition.path, "repeated-target", action.target.path)
