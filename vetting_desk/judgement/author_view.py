"""An instrument as its author sees it: every row, its texts in every language, its vetting attributes.

Used only by the lint. `vetting_desk.forms` shows one language at a time and falls back where a text is
missing, which is right for an interview but hides what the lint looks for; this module therefore reads the
XForm itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from vetting_desk.forms.names import VETTING, XFORMS, local
from vetting_desk.forms.xml_reader import read_xml

Texts = dict[str, str]
"""One text by language; an untranslated form has the one language ``""``."""

_XF = f"{{{XFORMS}}}"
_NOTE = "note"
_TEXT_TAGS = ("label", "hint")
_CONTROLS = ("group", "repeat", "input", "select", "select1", "rank", "range", "trigger", "upload")


@dataclass
class AuthorNode:
    """One row of the survey.

    Attributes:
        reference: Such as ``/data/history/h1``.
        attributes: Vetting attributes by local name.
        texts: Label, hint and messages, each by language.
        choices: Texts of its choices by choice value.
        default: Its value in the primary instance.
        required: The expression of when it must be answered; empty for never.
        relevant: The expression of when it is asked; empty for always.
        constraint: The expression of what its answer must hold; empty for none.
        calculation: The expression that calculates it; empty for none.
        calculated: True if an expression or an action sets it.
        control: How it is answered: ``input``, ``multiline``, ``select1`` …, ``note``; empty if not shown.
        is_group: True for a group or a repeat.
        is_repeat: True for a repeat.
        parent: The group it is in.
        children: Rows in it.
    """

    reference: str
    attributes: dict[str, str] = field(default_factory=dict)
    texts: dict[str, Texts] = field(default_factory=dict)
    choices: dict[str, Texts] = field(default_factory=dict)
    default: str = ""
    required: str = ""
    relevant: str = ""
    constraint: str = ""
    calculation: str = ""
    calculated: bool = False
    control: str = ""
    is_group: bool = False
    is_repeat: bool = False
    parent: "AuthorNode | None" = None
    children: list["AuthorNode"] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """Return the ``vd:kind``."""
        return self.attributes.get("kind", "")

    @property
    def role(self) -> str:
        """Return the ``vd:role``."""
        return self.attributes.get("role", "")

    def walk(self) -> Iterator["AuthorNode"]:
        """Yield this row and all rows in it, in document order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def around(self) -> Iterator["AuthorNode"]:
        """Yield this row and the groups it is in, innermost first."""
        node: AuthorNode | None = self
        while node is not None:
            yield node
            node = node.parent


@dataclass(frozen=True)
class AuthorForm:
    """A whole instrument.

    Attributes:
        root: The root of the primary instance; its attributes are the form's own vetting attributes.
        languages: In the order of the form; empty for a form in one language.
        default_language: The language of texts without translations; may be empty.
    """

    root: AuthorNode
    languages: tuple[str, ...]
    default_language: str = ""


def read_author_form(xml: bytes) -> AuthorForm:
    """Read an XForm that `vetting_desk.forms` has already accepted.

    Raises:
        FormSyntaxError: If it is not XML.
    """
    return _Reader(read_xml(xml).root).read()


class _Reader:
    """Joins instance, binds, body and texts by reference."""

    def __init__(self, document: Element) -> None:
        self._document = document
        self._itext: dict[str, Texts] = {}
        self._lists: dict[str, dict[str, Texts]] = {}
        self._nodes: dict[str, AuthorNode] = {}

    def read(self) -> AuthorForm:
        languages, default = self._read_itext()
        instance = next(self._document.iter(f"{_XF}instance"))
        root = self._read_instance(instance[0], "", None)
        for tag, value in instance[0].attrib.items():
            if tag.startswith(f"{{{VETTING}}}"):
                root.attributes[local(tag)] = value
        self._read_lists()
        for bind in self._document.iter(f"{_XF}bind"):
            self._read_bind(bind)
        for action in ("setvalue", "setgeopoint"):
            for element in self._document.iter(f"{_XF}{action}"):
                self._mark_calculated(element.get("ref", ""))
        for element in self._document.iter():
            if local(element.tag) in _CONTROLS:
                self._read_control(element)
        return AuthorForm(root, languages, default)

    def _read_itext(self) -> tuple[tuple[str, ...], str]:
        languages = []
        default = ""
        for translation in self._document.iter(f"{_XF}translation"):
            language = translation.get("lang", "")
            languages.append(language)
            if translation.get("default") or not default:
                default = language
            for text in translation.iter(f"{_XF}text"):
                value = next((v for v in text.iter(f"{_XF}value") if "form" not in v.attrib), None)
                words = "" if value is None else "".join(value.itertext()).strip()
                self._itext.setdefault(text.get("id", ""), {})[language] = words
        return tuple(languages), default

    def _read_instance(self, element: Element, path: str, parent: AuthorNode | None) -> AuthorNode:
        reference = f"{path}/{local(element.tag)}"
        node = self._nodes.get(reference)
        if node is None:
            node = AuthorNode(reference, parent=parent, is_group=len(element) > 0)
            self._nodes[reference] = node
            if parent is not None:
                parent.children.append(node)
        if not len(element):
            node.default = node.default or (element.text or "").strip()
        for child in element:
            self._read_instance(child, reference, node)
        return node

    def _read_lists(self) -> None:
        instances = list(self._document.iter(f"{_XF}instance"))[1:]
        for instance in instances:
            choices: dict[str, Texts] = {}
            for item in instance.iter(f"{_XF}item"):
                parts = {local(part.tag): (part.text or "") for part in item}
                value = parts.get("name", "")
                texts = self._itext.get(parts.get("itextId", ""))
                choices[value] = texts if texts is not None else {"": parts.get("label", "")}
            self._lists[instance.get("id", "")] = choices

    def _read_bind(self, bind: Element) -> None:
        node = self._nodes.get(bind.get("nodeset", ""))
        if node is None:
            return
        node.calculated = node.calculated or "calculate" in bind.attrib
        node.calculation = bind.get("calculate", "")
        node.relevant = bind.get("relevant", "")
        node.required = bind.get("required", "")
        node.constraint = bind.get("constraint", "")
        if bind.get("readonly") == "true()":
            node.control = _NOTE
        for tag, value in bind.attrib.items():
            if tag.startswith(f"{{{VETTING}}}"):
                node.attributes[local(tag)] = value
            elif local(tag) in ("constraintMsg", "requiredMsg"):
                node.texts[local(tag)] = self._texts(value, value)

    def _mark_calculated(self, reference: str) -> None:
        if reference in self._nodes:
            self._nodes[reference].calculated = True

    def _read_control(self, control: Element) -> None:
        node = self._nodes.get(control.get("ref") or control.get("nodeset") or "")
        if node is None:
            return
        name = local(control.tag)
        node.is_repeat = node.is_repeat or name == "repeat"
        if name not in ("group", "repeat") and node.control != _NOTE:
            node.control = "multiline" if "multiline" in control.get("appearance", "") else name
        for child in control:
            tag = local(child.tag)
            if tag in _TEXT_TAGS:
                node.texts[tag] = self._texts(child.get("ref", ""), "".join(child.itertext()))
            elif tag == "itemset":
                node.choices |= self._list_of(child.get("nodeset", ""))
            elif tag == "item":
                self._read_item(node, child)

    def _read_item(self, node: AuthorNode, item: Element) -> None:
        parts = {local(part.tag): part for part in item}
        value = parts["value"].text or "" if "value" in parts else ""
        if "label" in parts:
            label = parts["label"]
            node.choices[value] = self._texts(label.get("ref", ""), label.text or "")

    def _list_of(self, nodeset: str) -> dict[str, Texts]:
        for name, choices in self._lists.items():
            if f"instance('{name}')" in nodeset:
                return choices
        return {}

    def _texts(self, reference: str, inline: str) -> Texts:
        if "itext(" in reference:
            name = reference.partition("itext(")[2].strip("() ").strip("'\"")
            return self._itext.get(name, {"": ""})
        return {"": inline.strip()}
