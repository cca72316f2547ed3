"""Events of a filling: preloads and load actions when it begins, is resumed, or ends."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from vetting_desk.forms.answers import normal
from vetting_desk.forms.loading.actions import FIRST_LOAD, LOAD
from vetting_desk.forms.names import local
from vetting_desk.forms.xpath.moments import text_of_moment

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from vetting_desk.forms.filling import Filling


def preload(session: Filling, *, first: bool) -> None:
    """Set the values of preloaded nodes.

    Args:
        session: The filling.
        first: True when a filling begins; False when it ends, which sets only the time of the end.
    """
    for definition in session.form.preloads:
        kind, parameter = definition.preload or ("", "")
        if ((kind, parameter) == ("timestamp", "end")) is first:
            continue
        for node in session.nodes_of(definition):
            value = _preloaded(session, kind, parameter)
            if value and first:
                node.raw = node.value = normal(value, definition.type)
            elif value:
                session.write_quietly(node, normal(value, definition.type))


def _preloaded(session: Filling, kind: str, parameter: str) -> str:
    if kind == "uid":
        return f"uuid:{UUID(bytes=session.random_bytes(16), version=4)}"
    if kind == "timestamp":
        return text_of_moment(session.now())
    if kind == "date":
        return session.now().date().isoformat()
    if kind == "property":
        return session.properties.get(parameter.replace(" ", "").lower(), "")
    return ""


def deprecated_id(root: Element) -> str:
    """Return the id of the submission that an instance corrects; empty if none."""
    for meta in root:
        if local(meta.tag) == "meta":
            for child in meta:
                if local(child.tag) == "deprecatedID":
                    return (child.text or "").strip()
    return ""


def renew_id(session: Filling) -> None:
    """Give a filling a new id and record the old one as deprecated."""
    for definition in session.form.definitions:
        parent = definition.parent
        if local(definition.name) != "instanceID" or not parent or local(parent.name) != "meta":
            continue
        for leaf in session.nodes_of(definition):
            session.deprecated_id = leaf.raw
            session.write_quietly(leaf, _preloaded(session, "uid", ""))
    for definition in session.form.definitions:
        if local(definition.name) == "deprecatedID":
            for leaf in session.nodes_of(definition):
                session.write_quietly(leaf, session.deprecated_id)
    session.settle()


def perform_load_actions(session: Filling, *, first: bool) -> None:
    """Perform the actions of the load events.

    Args:
        session: The filling.
        first: True if the filling begins now; False if it is resumed.
    """
    for action in session.form.on_load:
        if LOAD in action.events or (first and FIRST_LOAD in action.events):
            session.perform(action)
