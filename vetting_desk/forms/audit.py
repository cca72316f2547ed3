r"""Writes ODK's audit log from the log of answers.

Format: https://getodk.github.io/xforms-spec/client-audit-logs: UTF-8, commas, ``\\n``, times in
milliseconds since 1970-01-01 UTC. The form decides which columns there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from vetting_desk.forms.names import ODK, local

if TYPE_CHECKING:
    from vetting_desk.forms.definition import NodeDefinition
    from vetting_desk.forms.form import Form

_EVENTS = {"set": "question", "repeat-add": "add repeat", "repeat-remove": "delete repeat"}


class LoggedAnswer(Protocol):
    """What the log must record of each answer."""

    @property
    def reference(self) -> str:
        """Where."""

    @property
    def kind(self) -> str:
        """``set``, ``repeat-add`` or ``repeat-remove``."""

    @property
    def value(self) -> str:
        """The new value; of a removed repetition its 1-based place."""

    @property
    def at(self) -> datetime:
        """When."""


def audit_definition(form: Form) -> NodeDefinition | None:
    """Return where the form wants the name of its audit log, or None if it wants none."""
    for definition in form.definitions:
        parent = definition.parent
        if local(definition.name) == "audit" and parent and local(parent.name) == "meta":
            return definition
    return None


def wants_changes(form: Form) -> bool:
    """Return whether the form wants old and new values in its audit log."""
    definition = audit_definition(form)
    if definition is None:
        return False
    return definition.bind_attributes.get(f"{{{ODK}}}track-changes") == "true"


def audit_csv(
    form: Form,
    answers: Iterable[LoggedAnswer],
    *,
    begun: datetime,
    ended: datetime | None = None,
) -> bytes:
    """Return ``audit.csv``.

    Args:
        form: The form that was filled.
        answers: In the order given.
        begun: When the filling began.
        ended: When it was finished, if it was.
    """
    changes = wants_changes(form)
    rows = [["event", "node", "start", "end", *(["old-value", "new-value"] if changes else [])]]
    rows.append(_row("form start", "", begun, None, changes=changes))
    values: dict[str, str] = {}
    before = begun
    for answer in answers:
        reference, value = answer.reference, answer.value
        if answer.kind == "set":
            old, values[reference] = values.get(reference, ""), value
            row = _row("question", reference, before, answer.at, changes=changes)
            if changes and old != value:
                row[4:] = [old, value]
        else:
            if answer.kind == "repeat-remove":
                reference = f"{reference}[{value}]"
            row = _row(
                _EVENTS.get(answer.kind, answer.kind), reference, answer.at, None, changes=changes
            )
        rows.append(row)
        before = answer.at
    if ended is not None:
        rows.append(_row("form exit", "", ended, None, changes=changes))
        rows.append(_row("form finalize", "", ended, None, changes=changes))
    return "".join(",".join(map(_cell, row)) + "\n" for row in rows).encode("utf-8")


def _row(
    event: str, node: str, start: datetime, end: datetime | None, *, changes: bool
) -> list[str]:
    row = [event, node, _milliseconds(start), "" if end is None else _milliseconds(end)]
    return [*row, "", ""] if changes else row


def _milliseconds(moment: datetime) -> str:
    return str(round(moment.timestamp() * 1000))


def _cell(text: str) -> str:
    """Quote a cell where the format asks for it."""
    if any(mark in text for mark in ',\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text
