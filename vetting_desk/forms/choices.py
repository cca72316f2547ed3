"""The choices of a question, their labels, and the values an answer may have."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from vetting_desk.errors import AnswerError
from vetting_desk.forms.changes import Option
from vetting_desk.forms.controls import Itemset
from vetting_desk.forms.definition import NodeDefinition
from vetting_desk.forms.instance import Leaf
from vetting_desk.forms.xpath.code import as_text
from vetting_desk.forms.xpath.compiler import compile_expression
from vetting_desk.forms.xpath.context import Context
from vetting_desk.forms.xpath.scope import Scope

if TYPE_CHECKING:
    from vetting_desk.forms.filling import Filling
    from vetting_desk.forms.texts import TextSource

CHOICES = ("select1", "select", "rank")
_EMPTY: Mapping[str, str] = MappingProxyType({})


def allowed(
    session: Filling, leaf: Leaf, known: dict[NodeDefinition, Mapping[str, Any] | None]
) -> Mapping[str, Any] | None:
    """Return the values a select may have now, in order; None if its list is missing.

    Args:
        session: The filling.
        leaf: The question.
        known: Cache for the values of lists that do not depend on answers.
    """
    definition = leaf.definition
    control = definition.control
    if control is None:
        return None
    itemset = control.itemset
    if itemset is None:
        if definition not in known:
            known[definition] = dict.fromkeys(item.value for item in control.items)
        return known[definition]
    if not itemset.dynamic:
        if definition not in known:
            known[definition] = _values(session, leaf, itemset)
        return known[definition]
    if leaf.allowed is None:
        leaf.allowed = _values(session, leaf, itemset)
    return leaf.allowed  # type: ignore[no-any-return]


def _values(session: Filling, leaf: Leaf, itemset: Itemset) -> Mapping[str, Any] | None:
    if any(not session.secondary(name) for name in itemset.instances):
        return None
    return dict.fromkeys(_child_text(node, itemset.value_source) for node in _items(session, leaf))


def _items(session: Filling, leaf: Leaf) -> Sequence[Any]:
    """Return the nodes of the choices of `leaf`."""
    itemset = leaf.definition.control.itemset  # type: ignore[union-attr]
    if itemset is None or itemset.evaluate is None:
        return ()
    return itemset.evaluate(Context(session, leaf))  # type: ignore[return-value]


def _child_text(node: Any, path: str) -> str:
    """Return the text of a choice below its node; `path` names children only."""
    for name in path.split("/"):
        if name in ("", "."):
            continue
        found = node.parent if name == ".." else next(iter(node.select(name)), None)
        if found is None:
            return ""
        node = found
    return str(node.value)


def options(session: Filling, leaf: Leaf, only: Container[str] | None = None) -> tuple[Option, ...]:
    """Return the choices of `leaf` in the current language.

    Args:
        session: The filling.
        leaf: The question.
        only: Of which values; None for all.
    """
    control = leaf.definition.control
    if control is None or control.name not in CHOICES:
        return ()
    if control.itemset is None:
        return tuple(
            _option(session, leaf, item.value, item.label, _EMPTY)
            for item in control.items
            if only is None or item.value in only
        )
    itemset = control.itemset
    return tuple(
        _from_node(session, leaf, itemset, node)
        for node in _items(session, leaf)
        if only is None or _child_text(node, itemset.value_source) in only
    )


def _option(
    session: Filling,
    leaf: Leaf,
    value: str,
    label: TextSource | None,
    properties: Mapping[str, str],
) -> Option:
    if label is None:
        return Option(value, value, _EMPTY, properties)
    text, media = text_of(session, label, leaf)
    return Option(value, text, media, properties)


def _from_node(session: Filling, leaf: Leaf, itemset: Itemset, node: Any) -> Option:
    value = _child_text(node, itemset.value_source)
    properties = MappingProxyType({child.name: child.value for child in node.select("*")})
    label = itemset.label
    if label is None:
        return Option(value, value, _EMPTY, properties)
    if label.reference is None:
        return _option(session, leaf, value, label, properties)
    shown = _label_text(session, leaf, label, node)
    if not label.is_itext:
        return Option(value, shown, _EMPTY, properties)
    entry = session.form.itext.entry(session.language, shown)
    if entry is None:
        return Option(value, "", _EMPTY, properties)
    return Option(value, session.render(entry.parts, leaf), dict(entry.media), properties)


def _label_text(session: Filling, leaf: Leaf, label: TextSource, node: Any) -> str:
    """Return the text for a choice's label source: a child's text, or any expression."""
    path = label.reference or ""
    if path.replace("/", "").replace("_", "").replace("-", "").isalnum():
        return _child_text(node, path)
    if label.expression is None:
        return ""
    code = compile_expression(label.expression, Scope(session.form.root, None, leaf.definition))
    return str(as_text(code)(Context(session, node, 1, 1, leaf)))


def text_of(
    session: Filling, source: TextSource, node: Any, form: str = ""
) -> tuple[str, Mapping[str, str]]:
    """Return a text in the current language and its media.

    Args:
        session: The filling.
        source: The form's source of the text.
        node: The node that the text belongs to.
        form: ``"guidance"`` or ``"short"`` for those forms; empty for the text itself.
    """
    if source.reference is not None:
        return _referred(session, source, node)
    if source.identifier is None:
        return ("" if form else session.render(source.parts, node)), _EMPTY
    entry = session.form.itext.entry(session.language, source.identifier)
    if entry is None:
        return "", _EMPTY
    parts = {"": entry.parts, "guidance": entry.guidance, "short": entry.short}[form]
    return session.render(parts, node), MappingProxyType(dict(entry.media))


def _referred(session: Filling, source: TextSource, node: Any) -> tuple[str, Mapping[str, str]]:
    if source.expression is None:
        return "", _EMPTY
    definition = node.definition
    code = compile_expression(source.expression, Scope(session.form.root, definition, definition))
    text = str(as_text(code)(Context(session, node)))
    return (session.translation(text, node) if source.is_itext else text), _EMPTY


def label_of(session: Filling, node: Any, value: str) -> str:
    """Return the label of a question's choice with `value`; empty if it has none."""
    if node.__class__ is not Leaf:
        return ""
    return next((o.label for o in options(session, node, (value,))), "")


def accepted(session: Filling, leaf: Leaf, text: str) -> str:
    """Return the answer to a question with a control in the form in which it is stored.

    Raises:
        AnswerError: If it is not one of the choices, or is out of range.
    """
    control = leaf.definition.control
    if control is None or not text:
        return text
    kept = lenient(session, leaf, text)
    if control.name in CHOICES:
        given = [text] if control.name == "select1" else text.split()
        if sorted(set(kept.split() if control.name != "select1" else [kept])) != sorted(set(given)):
            raise AnswerError(reference=leaf.reference, type=control.name, detail="not-a-choice")
    elif control.name in ("range", "trigger") and not kept:
        raise AnswerError(reference=leaf.reference, type=control.name, detail="out-of-range")
    return kept


def lenient(session: Filling, leaf: Leaf, text: str) -> str:
    """Return the answer in the form in which it is stored, without values the control does not offer."""
    control = leaf.definition.control
    if control is None or not text:
        return text
    if control.name in CHOICES:
        offered = session.allowed_values(leaf)
        return text if offered is None else _chosen(control.name, text, offered)
    if control.name == "trigger":
        return "OK" if text.upper() == "OK" else ""
    if control.name == "range":
        return text if _in_range(text, control.parameters) else ""
    return text


def _chosen(name: str, text: str, offered: Mapping[str, Any]) -> str:
    if name == "select1":
        return text if text in offered else ""
    given = dict.fromkeys(text.split())
    if name == "select":
        return " ".join(value for value in offered if value in given)
    kept = [value for value in given if value in offered]
    return " ".join(kept) if len(kept) == len(offered) else ""


def _in_range(text: str, parameters: Mapping[str, str]) -> bool:
    try:
        number = float(text)
        start, end = float(parameters["start"]), float(parameters["end"])
    except (KeyError, ValueError):
        return True
    return min(start, end) <= number <= max(start, end)


def allowed_now(session: Filling, leaf: Leaf) -> list[str]:
    """Return the values of all choices of `leaf`, duplicates included."""
    control = leaf.definition.control
    if control is None:
        return []
    if control.itemset is None:
        return [item.value for item in control.items]
    source = control.itemset.value_source
    return [_child_text(node, source) for node in _items(session, leaf)]
