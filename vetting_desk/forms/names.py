"""The namespaces of ODK XForms, and qualified names in their two notations.

ElementTree writes ``{uri}local``; expressions and instances write ``prefix:local``.
"""

XFORMS = "http://www.w3.org/2002/xforms"
JAVAROSA = "http://openrosa.org/javarosa"
OPENROSA = "http://openrosa.org/xforms"
ODK = "http://www.opendatakit.org/xforms"
ENTITIES = "http://www.opendatakit.org/xforms/entities"
XML = "http://www.w3.org/XML/1998/namespace"
VETTING = "urn:vetting-desk:instrument:1"
DRAFT = "urn:vetting-desk:draft:1"

COMMON_PREFIXES = {JAVAROSA: "jr", OPENROSA: "orx", ODK: "odk", ENTITIES: "entities", XML: "xml"}
"""Prefixes used if a document declares none."""


def local(tag: str) -> str:
    """Return the local part of ``{uri}local`` or ``prefix:local``."""
    if tag.startswith("{"):
        return tag[tag.index("}") + 1 :]
    return tag.rpartition(":")[2]


def namespace(tag: str) -> str:
    """Return the namespace of ``{uri}local``; empty if it has none."""
    return tag[1 : tag.index("}")] if tag.startswith("{") else ""


def plain_tag(tag: str, default: str) -> str:
    """Return `tag` without its namespace if that is the XForms one or `default`.

    Two documents of one form may differ in whether they declare these.
    """
    if tag.startswith("{") and tag[1 : tag.index("}")] in ("", XFORMS, default):
        return local(tag)
    return tag


class Namespaces:
    """The prefixes one document declares.

    Args:
        declared: ``(prefix, uri)`` in document order; the default namespace has the prefix ``""``.
    """

    def __init__(self, declared: list[tuple[str, str]]) -> None:
        self.default = ""
        self._by_uri: dict[str, str] = {}
        self._by_prefix: dict[str, str] = {}
        for prefix, uri in declared:
            if not prefix:
                self.default = self.default or uri
                continue
            self._by_uri.setdefault(uri, prefix)
            self._by_prefix.setdefault(prefix, uri)

    def written(self, tag: str, inherited: str = "") -> str:
        """Return `tag` as written in an instance or an expression.

        Args:
            tag: ``{uri}local`` or ``local``.
            inherited: The default namespace at the element; its names need no prefix.
        """
        if not tag.startswith("{"):
            return tag
        uri, name = tag[1:].split("}", 1)
        if uri in ("", XFORMS, inherited):
            return name
        prefix = self._by_uri.get(uri) or COMMON_PREFIXES.get(uri)
        return f"{prefix}:{name}" if prefix else name

    def declares(self, uri: str) -> bool:
        """Return whether the document has a prefix for a namespace."""
        return uri in self._by_uri

    def uri(self, prefix: str) -> str:
        """Return the namespace of a prefix; empty if unknown."""
        found = self._by_prefix.get(prefix)
        if found is not None:
            return found
        return next((uri for uri, common in COMMON_PREFIXES.items() if common == prefix), "")
