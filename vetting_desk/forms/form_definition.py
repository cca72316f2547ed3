"""A loaded form's properties and content; filling it is in `form`."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cached_property
from xml.etree.ElementTree import Element

from vetting_desk.errors import FormError
from vetting_desk.forms.definition import Action, Computation, NodeDefinition
from vetting_desk.forms.names import DRAFT, XFORMS, Namespaces, local
from vetting_desk.forms.secondary import ListNode, from_element, read_attachment
from vetting_desk.forms.texts import Itext, Output
from vetting_desk.forms.xpath.code import Run, as_stored
from vetting_desk.forms.xpath.compiler import compile_expression
from vetting_desk.forms.xpath.functions.registry import XPathTypeError
from vetting_desk.forms.xpath.lexer import XPathSyntaxError
from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.scope import Scope


class FormDefinition:
    """A questionnaire as its author wrote it.

    Attributes:
        id: The form's id.
        version: May be empty.
        title: The form's title.
        xml: The XForm's bytes.
        attributes: Attributes of the instance's root: by local name without a namespace, else ``{uri}local``.
        style: Words of the body's ``class``, such as ``"pages"``.
        root: Definition of the instance's root.
        definitions: All by index.
        by_path: All by path.
        itext: The translations.
        on_load: Actions of the load events.
        preloads: Definitions of preloaded nodes.
        lists: Sources of the lists by id: an element, a file's name and content, or None.
        last_saved_ids: Ids of lists that refer to the last submission.
        translated: Computations whose result depends on the language.
        namespaces: The document's namespace prefixes.
        submission: Attributes of the ``submission`` element.
        missing_attachments: Names of files the form needs that were not provided.
        attachments: The files that were provided, by their names in the form.
        strays: What does nothing, for the author: rules for a question that is not there, one of two sets of
            rules, a word without quotation marks.
    """

    def __init__(
        self,
        *,
        xml: bytes,
        title: str,
        root: NodeDefinition,
        definitions: list[NodeDefinition],
        by_path: dict[str, NodeDefinition],
        itext: Itext,
        namespaces: Namespaces,
    ) -> None:
        self.xml = xml
        self.title = title
        self.root = root
        self.definitions = definitions
        self.by_path = by_path
        self.itext = itext
        self.namespaces = namespaces
        self.style: tuple[str, ...] = ()
        self.on_load: list[Action] = []
        self.translated: list[Computation] = []
        self.submission: dict[str, str] = {}
        self.missing_attachments: tuple[str, ...] = ()
        self.attachments: Mapping[str, bytes] = {}
        self.strays: tuple[FormError, ...] = ()
        self.attributes: dict[str, str] = dict(root.element.attrib)
        self.lists: dict[str, Element | tuple[str, bytes] | None] = {}
        self.preloads: list[NodeDefinition] = []
        self.last_saved_ids: frozenset[str] = frozenset()
        self._read_lists: dict[str, ListNode | None] = {}
        self._outputs: dict[tuple[int, NodeDefinition], Run] = {}

    @property
    def id(self) -> str:
        """The form's id; if missing, the namespace of its own, or the name of its root."""
        own = self.root.default_namespace
        return self.attributes.get("id") or ("" if own == XFORMS else own) or self.root.name

    @property
    def version(self) -> str:
        """The form's version; may be empty."""
        for name, value in self.attributes.items():
            if local(name) == "version":
                return value
        return ""

    @cached_property
    def sha256(self) -> str:
        """Digest of the XForm's bytes, 64 hexadecimal digits."""
        return hashlib.sha256(self.xml).hexdigest()

    @property
    def languages(self) -> tuple[str, ...]:
        """Names of its languages in the form's order; empty for a form in one unnamed language."""
        return self.itext.languages

    @property
    def default_language(self) -> str:
        """Name of the language used if none is chosen."""
        return self.itext.default

    def list_instance(self, identifier: str) -> ListNode | None:
        """Return a list by the id of its instance, or None; parsed on first use."""
        if identifier in self._read_lists:
            return self._read_lists[identifier]
        source = self.lists.get(identifier)
        found: ListNode | None = None
        if isinstance(source, tuple):
            found = read_attachment(source[1], source[0])
        elif source is not None:
            found = from_element(source)
        self._read_lists[identifier] = found
        return found

    def output(self, output: Output, definition: NodeDefinition) -> Run:
        """Return a function that computes an output in a text of `definition`."""
        key = (id(output), definition)
        known = self._outputs.get(key)
        if known is None:
            known = self._outputs[key] = self._compiled(output, definition)
        return known

    def _compiled(self, output: Output, definition: NodeDefinition) -> Run:
        """Compile an output; it is empty if its expression is invalid.

        The loader has reported this for texts that the form itself refers to. Which texts an external list
        refers to is not known before they are shown.
        """
        try:
            expression = output.expression or parse(output.source)
            return as_stored(
                compile_expression(expression, Scope(self.root, definition, definition))
            )
        except (XPathSyntaxError, XPathTypeError):
            return lambda _: ""

    def is_draft(self, root: Element) -> bool:
        """Return whether `root` is the root of a draft from `Session.to_draft_xml`."""
        return f"{{{DRAFT}}}format" in root.attrib

    def given(self, attachments: Mapping[str, bytes]) -> None:
        """Set the files that belong to the form."""
        missing: list[str] = []
        taken: dict[str, bytes] = {}
        for identifier, source in self.lists.items():
            if not isinstance(source, tuple):
                continue
            name = source[0]
            content = attachments.get(name, attachments.get(name.rpartition("/")[2]))
            if content is None:
                missing.append(name)
                self.lists[identifier] = None
            else:
                self.lists[identifier] = (name, content)
                taken[name] = content
        self.attachments = taken
        self.missing_attachments = tuple(dict.fromkeys(missing))
