"""Functions on choices, on texts of the form, and on the form itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vetting_desk.forms.xpath.code import BOOLEAN, NODES, TEXT, Code, as_text
from vetting_desk.forms.xpath.functions.registry import XPathTypeError, builder, function
from vetting_desk.forms.xpath.lexer import XPathSyntaxError
from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.syntax import Path, Text
from vetting_desk.forms.xpath.values import to_text

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context


@function("version", "", TEXT, session=True)
def _version(c: Context) -> str:
    """Return the form's version, as Enketo and JavaRosa do."""
    return str(c.session.version)


@builder("selected", 2, 2)
def _selected(call: Any, scope: Any, compile_: Any) -> Code:
    listed = as_text(compile_(call.arguments[0], scope))
    wanted = compile_(call.arguments[1], scope)
    if wanted.constant is not None:
        value = to_text(wanted.constant).strip()
        # Most lists are a single choice: one comparison, without splitting, decides those.
        return Code(BOOLEAN, lambda c: (t := listed(c)) == value or value in t.split())
    text = as_text(wanted)
    return Code(BOOLEAN, lambda c: text(c).strip() in listed(c).split())


@function("selected-at", "tn", TEXT)
def _selected_at(listed: str, index: float) -> str:
    items = listed.split()
    if index != index or not 0 <= index < len(items):  # noqa: PLR0124 (NaN)
        return ""
    return items[int(index)]


@function("count-selected", "t", "number")
def _count_selected(listed: str) -> float:
    return float(len(listed.split()))


@builder("jr:choice-name", 2, 2)
def _choice_name(call: Any, scope: Any, compile_: Any) -> Code:
    """The label of a choice; the question is given by a path in a string."""
    value = as_text(compile_(call.arguments[0], scope))
    named = call.arguments[1]
    if isinstance(named, Text):
        question = compile_(path_in_text(named, call.position), scope)
        run = question.run

        def label(c: Context) -> str:
            found = run(c)
            return str(c.session.choice_label(found[0], value(c))) if found else ""

        return Code(TEXT, label)
    path = as_text(compile_(named, scope))

    def label_at(c: Context) -> str:
        found = c.session.nodes_at(path(c), c.node)
        return str(c.session.choice_label(found[0], value(c))) if found else ""

    return Code(TEXT, label_at)


def path_in_text(named: Text, position: int) -> Path:
    """Return the path in a string literal.

    Raises:
        XPathTypeError: If it is not a path.
    """
    try:
        path = parse(named.value)
    except XPathSyntaxError:
        path = None
    if not isinstance(path, Path):
        raise XPathTypeError(position, "argument-type", "jr:choice-name")
    return path


@builder("jr:itext", 1, 1)
def _itext(call: Any, scope: Any, compile_: Any) -> Code:
    identifier = as_text(compile_(call.arguments[0], scope))
    return Code(TEXT, lambda c: c.session.translation(identifier(c), c.current))


@builder("pulldata", 4, 4)
def _pulldata(call: Any, scope: Any, compile_: Any) -> Code:
    """``instance(1)/root/item[3 = 4]/2``, with all four arguments as text."""
    instance, wanted, key, value = (as_text(compile_(a, scope)) for a in call.arguments)

    def pull(c: Context) -> str:
        for root in c.session.secondary(_stem(instance(c))):
            for top in root.select("root") or root.select("*"):
                for entry in top.entries_where("item", key(c), value(c)):
                    found = entry.select(wanted(c))
                    return found[0].value if found else ""
        return ""

    return Code(TEXT, pull)


def _stem(name: str) -> str:
    return name.removesuffix(".csv")


@builder("instance", 1, 1)
def _instance(call: Any, scope: Any, compile_: Any) -> Code:
    identifier = as_text(compile_(call.arguments[0], scope))
    return Code(NODES, lambda c: c.session.secondary(identifier(c)))
