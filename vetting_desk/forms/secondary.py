"""Secondary instances: choice lists and look-up tables, inside the form or in files.

XML, CSV and GeoJSON all become the same read-only nodes. A list keeps an index of its entries for the columns
that expressions compare.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any
from xml.etree.ElementTree import Element

from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms.loading.limits import require_small, too_large
from vetting_desk.forms.names import local
from vetting_desk.forms.xml_reader import read_xml

_DELIMITERS = ",;\t|"
MAX_CELL = 10_000_000
"""Longest cell of a CSV file, in characters."""
MAX_CELLS = 1_000_000
"""Cells of a CSV file."""
_NONE: Any = ()
"""Of what a node may have many and mostly has none."""


class ListNode:
    """One node of a list.

    Attributes:
        name: Without prefix.
        parent: The parent, or None for the instance itself.
        children: In order.
    """

    __slots__ = (
        "_attributes",
        "_by_name",
        "_indexes",
        "_text",
        "children",
        "name",
        "parent",
        "place",
    )

    def __init__(self, name: str, parent: ListNode | None, text: str = "") -> None:
        self.name = name
        self.parent = parent
        self.children: list[ListNode] = _NONE
        self.place = 0
        self._text = text
        self._attributes: list[ListNode] = _NONE
        self._by_name: dict[str, list[ListNode]] | None = None
        self._indexes: dict[tuple[str, str], dict[str, list[ListNode]]] | None = None

    @property
    def value(self) -> str:
        """The text of the node."""
        if self.children:
            return "".join(child.value for child in self.children)
        return self._text

    def add(self, name: str, text: str = "") -> ListNode:
        """Append a child and return it."""
        child = ListNode(name, self, text)
        child.place = len(self.children)
        if self.children:
            self.children.append(child)
        else:
            self.children = [child]
        return child

    def add_attribute(self, name: str, text: str) -> None:
        """Append an attribute."""
        made = ListNode("@" + name, self, text)
        if self._attributes:
            self._attributes.append(made)
        else:
            self._attributes = [made]

    def select(self, name: str) -> Sequence[ListNode]:
        """Return children called `name`, or all for ``*``."""
        if name == "*":
            return self.children
        if len(self.children) < 16:
            return [child for child in self.children if child.name == name]
        if self._by_name is None:
            self._by_name = {}
            for child in self.children:
                self._by_name.setdefault(child.name, []).append(child)
        return self._by_name.get(name, ())

    def select_attributes(self, name: str) -> Sequence[ListNode]:
        """Return attributes called `name`, or all for ``*``."""
        return [a for a in self._attributes if name == "*" or a.name == "@" + name]

    def entries_where(self, name: str, key: str, value: str) -> Sequence[ListNode]:
        """Return children called `name` whose child called `key` has `value`."""
        if self._indexes is None:
            self._indexes = {}
        index = self._indexes.get((name, key))
        if index is None:
            index = {}
            for entry in self.select(name):
                for text in dict.fromkeys(child.value for child in entry.select(key)):
                    index.setdefault(text, []).append(entry)
            self._indexes[name, key] = index
        return index.get(value, ())

    def order_key(self) -> tuple[int, ...]:
        """Return its sort key in document order, after the answers."""
        if self.parent is None:
            return (1,)
        return (*self.parent.order_key(), self.place)


def from_element(element: Element) -> ListNode:
    """Return the content of an ``instance`` element."""
    top = ListNode("instance", None)
    waiting: list[tuple[Element, ListNode]] = [(element, top)]
    while waiting:
        source, node = waiting.pop()
        for child in source:
            made = node.add(local(child.tag), "" if len(child) else child.text or "")
            for name, text in child.attrib.items():
                made.add_attribute(local(name), text)
            if len(child):
                waiting.append((child, made))
    return top


def read_attachment(source: bytes, name: str) -> ListNode:
    """Return the content of a file; its type is given by its name.

    Raises:
        FormSyntaxError: If the content does not match the type.
    """
    kind = name.lower().rpartition(".")[2]
    require_small(source, name)
    if kind == "csv":
        return _from_csv(source, name)
    if kind in ("geojson", "json"):
        return _from_geojson(source, name)
    top = Element("instance")
    top.append(read_xml(source, name).root)
    return from_element(top)


def _from_csv(source: bytes, name: str) -> ListNode:
    """Read comma-, semicolon-, tab- or bar-separated values, in UTF-8 with or without a byte order mark."""
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FormSyntaxError(file=name, line=0, detail="encoding") from None
    if "\0" in text:
        raise FormSyntaxError(file=name, line=0, detail="null-character")
    csv.field_size_limit(MAX_CELL)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        return _from_rows(rows, name)
    except csv.Error:
        raise FormSyntaxError(file=name, line=rows.line_num, detail="csv") from None


def _delimiter(text: str) -> str:
    """Return the most frequent delimiter in the first line, outside quotes."""
    header = "".join(text.split("\n", 1)[0].split('"')[::2])
    return max(_DELIMITERS, key=lambda d: (header.count(d), -_DELIMITERS.index(d)))


def _from_rows(rows: Any, name: str) -> ListNode:
    top = ListNode("instance", None)
    root = top.add("root")
    columns: list[str] = next(rows, [])
    while columns and not columns[-1]:
        columns.pop()
    cells = 0
    for row in rows:
        if not row:
            continue
        cells += len(columns)
        if cells > MAX_CELLS:
            raise too_large(name, "too-many-cells-in-all", MAX_CELLS)
        if any(row[len(columns) :]):
            raise FormSyntaxError(file=name, line=rows.line_num, detail="too-many-cells")
        item = root.add("item")
        for column, cell in zip(columns, [*row, *[""] * len(columns)], strict=False):
            item.add(column, cell)
    return top


def _from_geojson(source: bytes, name: str) -> ListNode:
    """Read a FeatureCollection; numbers are kept as written."""
    try:
        data = json.loads(source, parse_float=str, parse_int=str)
        top = ListNode("instance", None)
        root = top.add("root")
        if data["type"] != "FeatureCollection":
            raise FormSyntaxError(file=name, line=0, detail="geojson")
        for feature in data["features"]:
            _add_feature(root, feature)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        raise FormSyntaxError(file=name, line=0, detail="geojson") from None
    return top


def _add_feature(root: ListNode, feature: dict[str, Any]) -> None:
    if feature["type"] != "Feature":
        raise ValueError(feature["type"])
    item = root.add("item")
    item.add("geometry", _geometry(feature["geometry"]))
    properties = dict(feature.get("properties") or {})
    if feature.get("id") is not None:
        properties["id"] = feature["id"]
    for name, value in properties.items():
        item.add(name, "" if value is None else _plain(value))


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _geometry(geometry: dict[str, Any]) -> str:
    """Return a Point, LineString or Polygon in ODK's notation."""
    coordinates = geometry["coordinates"]
    if geometry["type"] == "Point":
        return _point(coordinates)
    if geometry["type"] == "LineString":
        return "; ".join(map(_point, coordinates))
    if geometry["type"] == "Polygon":
        return "; ".join(map(_point, coordinates[0] if coordinates else ()))
    raise ValueError(geometry["type"])


def _point(coordinates: Sequence[str]) -> str:
    longitude, latitude = coordinates[0], coordinates[1]
    return f"{latitude} {longitude} 0 0"
