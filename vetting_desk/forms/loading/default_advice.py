"""Checks the values that questions begin with: one that the question cannot hold is dropped without a word.

An interviewer would see an empty question, and an author who tries the form in a spreadsheet program a default.
"""

from __future__ import annotations

from collections.abc import Collection

from vetting_desk.forms.answers import normal
from vetting_desk.forms.choices import CHOICES
from vetting_desk.forms.definition import Action, NodeDefinition
from vetting_desk.forms.form import Form
from vetting_desk.forms.loading.list_advice import entries_at, list_of
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.xpath.syntax import Call, Number, Path, Text
from vetting_desk.forms.xpath.values import text_of_number


def advise_on_defaults(form: Form, problems: Problems) -> None:
    """Add to `problems` the defaults, and the constant values of actions, that cannot be kept."""
    for definition in form.definitions:
        if definition.is_leaf and definition.preload is None:
            _check(form, definition, definition.default, problems)
        for action in (*definition.actions, *definition.new_repeat_actions):
            _check(form, action.target, _constant(action), problems)
    for action in form.on_load:
        _check(form, action.target, _constant(action), problems)


def _constant(action: Action) -> str:
    """Return the value an action always sets; empty if it depends on anything."""
    match action.expression:
        case None:
            return action.literal
        case Text(value):
            return value
        case Number(value):
            return text_of_number(value)
    return ""


def _check(form: Form, definition: NodeDefinition, default: str, problems: Problems) -> None:
    written = default.strip()
    if not written:
        return
    if not normal(default, definition.type):
        problems.structure(definition.path, "default-type", written, type=definition.type)
        return
    control = definition.control
    offered = _offered(form, definition)
    if control is None or offered is None:
        return
    for value in [written] if control.name == "select1" else written.split():
        if value not in offered:
            problems.structure(definition.path, "default-choice", value, default=written)


def _offered(form: Form, definition: NodeDefinition) -> Collection[str] | None:
    """Return every value a question ever offers, filters aside; None if it is no choice, or nobody knows."""
    control = definition.control
    if control is None or control.name not in CHOICES:
        return None
    if control.itemset is None:
        return {item.value for item in control.items}
    path = control.itemset.expression
    if isinstance(path, Call) and path.name == "randomize":
        path = path.arguments[0]
    name = list_of(path)
    known = form.list_instance(name) if name in form.lists else None
    column = control.itemset.value_source
    if known is None or not isinstance(path, Path) or not column.isidentifier():
        return None
    entries = entries_at(known, path.steps)
    return {cell.value for entry in entries for cell in entry.select(column)} or None
