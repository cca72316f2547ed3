"""Checks the lists of a form: broken files, and references to columns that do not exist.

Expressions on lists are not resolved when a form is loaded, because a list may be provided later. Authors have
the lists, and a misspelt column has no other symptom: the choices just stay empty.
"""

from __future__ import annotations

from collections.abc import Sequence

from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms.controls import Itemset
from vetting_desk.forms.form import Form
from vetting_desk.forms.loading.advice import Written, calls, expressions_of
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.secondary import ListNode
from vetting_desk.forms.xpath.syntax import Call, Expression, Path, Step, Text, children


def advise_on_lists(form: Form, problems: Problems) -> None:
    """Add to `problems` what is wrong with the form's lists, or with expressions that refer to them."""
    checker = _Checker(_readable(form, problems), problems)
    for definition in form.definitions:
        for written in expressions_of(definition):
            checker.check(written)
        control = definition.control
        if control is not None and control.itemset is not None:
            checker.check_itemset(definition.path, control.itemset)


def _readable(form: Form, problems: Problems) -> dict[str, ListNode]:
    """Return the lists that can be read; report the others."""
    found: dict[str, ListNode] = {}
    for identifier in form.lists:
        try:
            known = form.list_instance(identifier)
        except FormSyntaxError as error:
            problems.beside(error)
            continue
        if known is not None:
            found[identifier] = known
    return found


class _Checker:
    """Resolves paths into lists.

    Args:
        lists: Those that can be read, by id.
        problems: Collects paths that do not exist.
    """

    def __init__(self, lists: dict[str, ListNode], problems: Problems) -> None:
        self._lists = lists
        self._problems = problems
        self._reported: set[tuple[str, str, str]] = set()

    def check(self, written: Written) -> None:
        """Resolve every path into a list in an expression."""
        waiting = [written.expression]
        while waiting:
            inner = waiting.pop()
            waiting.extend(children(inner))
            name = list_of(inner)
            if name in self._lists and isinstance(inner, Path):
                self._follow([self._lists[name]], inner.steps, written, name)
        for call in calls(written.expression):
            if call.name == "pulldata":
                self._pulldata(call, written)

    def check_itemset(self, question: str, itemset: Itemset) -> None:
        """Check the columns of a choice's value and label."""
        path = itemset.expression
        if isinstance(path, Call) and path.name == "randomize":
            path = path.arguments[0]
        name = list_of(path)
        if name not in self._lists or not isinstance(path, Path):
            return
        entries = entries_at(self._lists[name], path.steps)
        label = itemset.label
        for column in (itemset.value_source, label.reference if label is not None else None):
            named = column is not None and column.isidentifier() and bool(entries)
            if column and named and not any(entry.select(column) for entry in entries):
                self._problems.structure(question, "no-such-column", column, list=name)

    def _follow(
        self, at: Sequence[ListNode], steps: Sequence[Step], written: Written, name: str
    ) -> None:
        for step in steps:
            if step.axis != "child" or step.test == "*" or step.test.endswith("()"):
                return
            after = [child for node in at for child in node.select(step.test)]
            if not after:
                if at and any(node.children for node in at):
                    self._lose(written, name, step.test)
                return
            for predicate in step.predicates:
                self._predicate(after, predicate, written, name)
            at = after

    def _predicate(
        self, at: Sequence[ListNode], predicate: Expression, written: Written, name: str
    ) -> None:
        waiting = [predicate]
        while waiting:
            inner = waiting.pop()
            if isinstance(inner, Path):
                if inner.start == "":
                    self._follow(at, inner.steps, written, name)
                # The predicates of a step refer to other nodes; `check` finds lists in them.
                continue
            waiting.extend(children(inner))

    def _pulldata(self, call: Call, written: Written) -> None:
        texts = [a.value for a in call.arguments[:3] if isinstance(a, Text)]
        if len(texts) < 3:
            return
        name = texts[0].removesuffix(".csv")
        top = self._lists.get(name)
        entries = (
            [] if top is None else entries_at(top, (Step("child", "root"), Step("child", "item")))
        )
        for column in texts[1:] if entries else ():
            if not any(entry.select(column) for entry in entries):
                self._lose(written, name, column)

    def _lose(self, written: Written, name: str, column: str) -> None:
        key = (written.definition.path, written.attribute, column)
        if key not in self._reported:
            self._reported.add(key)
            self._problems.expression(
                written.definition.path,
                written.attribute,
                written.source,
                0,
                "no-such-column",
                column,
                list=name,
            )


def list_of(expression: Expression) -> str:
    """Return the id of the list a path starts at; empty if it starts elsewhere."""
    if not isinstance(expression, Path) or not isinstance(expression.start, Call):
        return ""
    call = expression.start
    first = call.arguments[0] if call.arguments else None
    if call.name == "instance" and isinstance(first, Text) and not expression.predicates:
        return first.value
    return ""


def entries_at(top: ListNode, steps: Sequence[Step]) -> list[ListNode]:
    """Return the entries that a path leads to, ignoring predicates."""
    at = [top]
    for step in steps:
        if step.axis != "child":
            return []
        at = [child for node in at for child in node.select(step.test)]
    return at
