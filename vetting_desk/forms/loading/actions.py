"""Reads actions, which set a value on an event."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from vetting_desk.forms.definition import Action, NodeDefinition
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.names import local

FIRST_LOAD = "odk-instance-first-load"
LOAD = "odk-instance-load"
NEW_REPEAT = "odk-new-repeat"
VALUE_CHANGED = "xforms-value-changed"
# Before version 1.0.0 of the specification FIRST_LOAD was called "xforms-ready".
_EVENTS = {name: name for name in (FIRST_LOAD, LOAD, NEW_REPEAT, VALUE_CHANGED)}
_EVENTS["xforms-ready"] = FIRST_LOAD
_PREDICATES = re.compile(r"\[[^\]]*\]")


class ActionReader:
    """Reads actions and attaches them to the definitions whose events trigger them.

    Args:
        by_path: All definitions.
        by_id: Definitions by the id of their bind.
        problems: Collects what is wrong.

    Attributes:
        on_load: Actions of the two load events, in document order.
        all: Every action with the definition it is defined in.
    """

    def __init__(
        self,
        by_path: dict[str, NodeDefinition],
        by_id: dict[str, NodeDefinition],
        problems: Problems,
    ) -> None:
        self._by_path = by_path
        self._by_id = by_id
        self._problems = problems
        self.on_load: list[Action] = []
        self.all: list[Action] = []

    def read(self, element: Element, owner: NodeDefinition | None) -> None:
        """Read one action defined in `owner`, or in the model."""
        if local(element.tag) == "recordaudio":
            return
        events = self._events(element, owner)
        target = self._target(element, owner)
        if target is None or not events:
            return
        action = self._action(element, events, target)
        if action is None:
            return
        self.all.append(action)
        if events & {FIRST_LOAD, LOAD}:
            self.on_load.append(action)
        if VALUE_CHANGED in events and owner is not None:
            owner.actions.append(action)
        if NEW_REPEAT in events:
            self._on_new_repeat(action, owner)

    def _events(self, element: Element, owner: NodeDefinition | None) -> frozenset[str]:
        attribute = next((v for k, v in element.attrib.items() if local(k) == "event"), "")
        known: set[str] = set()
        for name in attribute.split():
            if name in _EVENTS:
                known.add(_EVENTS[name])
            else:
                path = owner.path if owner else ""
                self._problems.structure(path, "unknown-event", name)
        return frozenset(known)

    def _target(self, element: Element, owner: NodeDefinition | None) -> NodeDefinition | None:
        if element.get("bind"):
            name = element.get("bind", "")
            target = self._by_id.get(name)
        else:
            name = (element.get("ref") or "").strip()
            path = _PREDICATES.sub("", name)
            target = self._by_path.get(_absolute(path, owner))
        if target is None:
            self._problems.stray(owner.path if owner else "", "action-without-target", name)
            return None
        if not target.is_leaf:
            self._problems.structure(owner.path if owner else "", "action-without-target", name)
            return None
        return target

    def _action(
        self, element: Element, events: frozenset[str], target: NodeDefinition
    ) -> Action | None:
        geopoint = local(element.tag) == "setgeopoint"
        source = (element.get("value") or "").strip()
        expression = None
        if source and not geopoint:
            expression = self._problems.parse(target.path, "setvalue", source)
            if expression is None:
                return None
        literal = "" if source or geopoint else "".join(element.itertext())
        place = (element.get("ref") or "").strip()
        action = Action(events, target, source, expression, literal, geopoint=geopoint)
        if "[" in place:
            action.place = self._problems.parse(target.path, "ref", place)
        return action

    def _on_new_repeat(self, action: Action, owner: NodeDefinition | None) -> None:
        repeat = owner.repeats[-1] if owner is not None and owner.repeats else None
        if repeat is None:
            self._problems.structure(action.target.path, "new-repeat-outside", NEW_REPEAT)
            return
        repeat.new_repeat_actions.append(action)


def _absolute(path: str, owner: NodeDefinition | None) -> str:
    """Resolve a relative path against the node in which an action is defined."""
    if path.startswith("/"):
        return path
    parts = owner.path.split("/") if owner else [""]
    for step in path.split("/"):
        if step == "..":
            parts = parts[:-1]
        elif step not in (".", ""):
            parts = [*parts, step]
    return "/".join(parts)
