r"""Writes ODK's audit log from the log of answers.

Format: https://getodk.github.io/xforms-spec/client-audit-logs: UTF-8, commas, ``\\n``, times in
milliseconds since 1970-01-01 UTC. The form determines the columns.
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
    """The fields of an answer that the log records."""

    @property
    def reference(self) -> str:
        """Reference of the question."""

    @property
    def kind(self) -> str:
        """``set``, ``repeat-add`` or ``repeat-remove``."""

    @property
    def value(self) -> str:
        """The new value; for a removed repetition its 1-based position."""

    @property
    def at(self) -> datetime:
        """Time of the answer."""


def audit_definition(form: Form) -> NodeDefinition | None:
    """Return the node for the name of the form's audit log, or None if it has none."""
    for definition in form.definitions:
        parent = definition.parent
        if local(definition.name) == "audit" and parent and local(parent.name) == "meta":
            return definition
    return None


def wants_changes(form: Form) -> bool:
    """Return whether the form's audit log records old and new values."""
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
        ended: When it was finished; None if it was not.
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
    """Quote a cell if the format requires it."""
    if any(mark in text for mark in ',\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text
