"""What an author should mend although the form can be filled."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vetting_desk.forms.definition import Control, NodeDefinition
from vetting_desk.forms.form import Form
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.texts import TextSource
from vetting_desk.forms.xpath.functions.strings import python_pattern
from vetting_desk.forms.xpath.syntax import Call, Expression, Text, children


def advise(form: Form, problems: Problems) -> None:
    """Add to `problems` the texts that are in no language and the patterns that match nothing."""
    for definition in form.definitions:
        for source in _texts(definition):
            identifier = source.identifier
            if identifier is not None and not form.itext.has(identifier):
                problems.structure(definition.path, "missing-text", identifier)
        for computation in definition.computations.values():
            if computation.expression is not None:
                for call in _calls(computation.expression, "regex"):
                    _check_pattern(call, definition, computation.source, problems)


def _texts(definition: NodeDefinition) -> Iterator[TextSource]:
    messages = (definition.constraint_message, definition.required_message)
    yield from (message for message in messages if message is not None)
    if definition.control is not None:
        yield from _control_texts(definition.control)


def _control_texts(control: Control) -> Iterator[TextSource]:
    for source in (control.label, control.hint, *(item.label for item in control.items)):
        if source is not None:
            yield source


def _calls(expression: Expression, name: str) -> Iterator[Call]:
    waiting = [expression]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, Call) and inner.name == name:
            yield inner
        waiting.extend(children(inner))


def _check_pattern(call: Call, definition: NodeDefinition, source: str, problems: Problems) -> None:
    pattern = call.arguments[1] if len(call.arguments) > 1 else None
    if not isinstance(pattern, Text):
        return
    try:
        re.compile(python_pattern(pattern.value))
    except re.error:
        problems.expression(
            definition.path, "regex", source, call.position, "bad-pattern", pattern.value
        )
