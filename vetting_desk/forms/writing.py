"""Writes a filling: as a submission, as a draft, and as the state that traces compare."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.choices import allowed_now, text_of
from vetting_desk.forms.instance import Branch, Leaf, Range
from vetting_desk.forms.names import DRAFT, XFORMS, local
from vetting_desk.forms.tree import walk_nodes

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from vetting_desk.forms.filling import Filling

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "\r": "&#13;",
        "\n": "&#10;",
        "\t": "&#9;",
    }
)


def submission(session: Filling) -> bytes:
    """Return the submission: relevant nodes with their effective values."""
    return _document(session, _Writer(session, hidden=False), "")


def draft(session: Filling) -> bytes:
    """Return everything needed to resume later."""
    chance = session.chance
    header = (
        f' xmlns:draft="{DRAFT}" draft:format="1" draft:seed="{chance.seed.hex()}"'
        f' draft:drawn="{chance.drawn}" draft:language="{session.language.translate(_ATTRIBUTE)}"'
    )
    if session.words_kept:
        said = {leaf.reference: leaf.said for leaf in _leaves(session) if leaf.said}
        header += f' draft:said="{json.dumps(said).translate(_ATTRIBUTE)}"'
    return _document(session, _Writer(session, hidden=True), header)


def words_in(root: Element) -> list[tuple[str, str]]:
    """Return the references in a draft whose answers were given in other words, and the words."""
    kept = json.loads(root.get(f"{{{DRAFT}}}said", "{}"))
    return [(str(reference), str(words)) for reference, words in kept.items()]


def _leaves(session: Filling) -> Iterator[Leaf]:
    return (node for node in walk_nodes(session.document.root) if node.__class__ is Leaf)


def _document(session: Filling, writer: _Writer, header: str) -> bytes:
    root = session.document.root
    writer.branch(root, f"{writer.namespaces()}{header}")
    return "".join(writer.parts).encode("utf-8")


class _Writer:
    """Writes one document."""

    def __init__(self, session: Filling, *, hidden: bool) -> None:
        self._session = session
        self._hidden = hidden
        self.parts: list[str] = []

    def namespaces(self) -> str:
        """Return the declarations of the prefixes used in the instance."""
        form = self._session.form
        prefixes = {
            definition.name.lstrip("@").partition(":")[0]
            for definition in form.definitions
            if ":" in definition.name
        }
        found = [
            f' xmlns:{prefix}="{form.namespaces.uri(prefix).translate(_ATTRIBUTE)}"'
            for prefix in sorted(prefixes - {"xml"})
        ]
        own = form.root.default_namespace
        if own not in ("", XFORMS):
            found.insert(0, f' xmlns="{own.translate(_ATTRIBUTE)}"')
        return "".join(found)

    def branch(self, branch: Branch, header: str = "") -> None:
        """Write a group or a repetition."""
        name = branch.definition.name
        attributes = self._attributes(branch) + header
        parts = self.parts
        parts.append(f"<{name}{attributes}>")
        opened = len(parts)
        for child in branch.children:
            self._node(child)
        self._deprecated_id(branch)
        if len(parts) == opened:
            parts[-1] = f"<{name}{attributes}/>"
        else:
            parts.append(f"</{name}>")

    def _deprecated_id(self, branch: Branch) -> None:
        """Write the id of the submission this corrects, if the form has no node for it."""
        definition = branch.definition
        deprecated = self._session.deprecated_id
        if not deprecated or local(definition.name) != "meta":
            return
        if any(local(child.name) == "deprecatedID" for child in definition.children):
            return
        prefix = definition.name.rpartition(":")[0]
        name = f"{prefix}:deprecatedID" if prefix else "deprecatedID"
        self.parts.append(f"<{name}>{deprecated.translate(_TEXT)}</{name}>")

    def _node(self, node: Any) -> None:
        if node.__class__ is Range:
            for instance in node.instances:
                self._node(instance)
        elif self._hidden or node.relevant:
            if node.__class__ is Branch:
                self.branch(node)
            else:
                self._leaf(node)

    def _leaf(self, leaf: Leaf) -> None:
        name = leaf.definition.name
        attributes = self._attributes(leaf)
        value = leaf.raw if self._hidden else leaf.value
        if value:
            text = value.translate(_TEXT)
            self.parts.append(f"<{name}{attributes}>{text}</{name}>")
        else:
            self.parts.append(f"<{name}{attributes}/>")

    def _attributes(self, node: Any) -> str:
        if not node.attributes:
            return ""
        return "".join(
            f' {leaf.definition.name[1:]}="{(leaf.raw if self._hidden else leaf.value).translate(_ATTRIBUTE)}"'
            for leaf in node.attributes
            if self._hidden or leaf.relevant
        )


def state(session: Filling) -> dict[str, dict[str, Any]]:
    """Return the state of each node but the root, as ODK's engine reports it."""
    states: dict[str, dict[str, Any]] = {}
    for node in _elements(session.document.root):
        entry: dict[str, Any] = {"relevant": node.relevant}
        if node.__class__ is Leaf:
            _describe_leaf(session, node, entry)
        states[node.reference] = entry
    return states


def _elements(root: Any) -> Iterator[Any]:
    for node in walk_nodes(root):
        if node is not root and not node.definition.name.startswith("@"):
            yield node


def _describe_leaf(session: Filling, leaf: Leaf, entry: dict[str, Any]) -> None:
    control = leaf.definition.control
    entry["required"] = leaf.required
    entry["valid"] = leaf.violation or True
    label = control.label if control else None
    entry["label"] = None if label is None else text_of(session, label, leaf)[0]
    if control is not None and control.name in ("select", "select1"):
        entry["options"] = allowed_now(session, leaf)
