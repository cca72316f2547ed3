"""How a form asks for an answer: controls and their choices, before anybody fills it.

Made once by the loader and shared by all sessions; no answer is ever in here. Which choices there are at a
moment of a filling is told by `choices`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from vetting_desk.forms.texts import TextSource
    from vetting_desk.forms.xpath.context import Context
    from vetting_desk.forms.xpath.syntax import Expression


class Itemset:
    """Choices that come from nodes.

    Attributes:
        source: The ``nodeset`` as written.
        expression: Its parts.
        value_source: Path of the value below an item.
        label: What to call an item, or None to show its value.
        dynamic: True if the choices depend on answers.
        instances: Ids of the lists they come from.
    """

    __slots__ = (
        "dynamic",
        "evaluate",
        "expression",
        "instances",
        "label",
        "source",
        "value_source",
    )

    def __init__(
        self, source: str, expression: Expression, value_source: str, label: TextSource | None
    ) -> None:
        self.source = source
        self.expression = expression
        self.value_source = value_source
        self.label = label
        self.dynamic = False
        self.instances: tuple[str, ...] = ()
        self.evaluate: Callable[[Context], object] | None = None


class Item:
    """One choice written in the form itself."""

    __slots__ = ("label", "value")

    def __init__(self, value: str, label: TextSource | None) -> None:
        self.value = value
        self.label = label


class Control:
    """How the body asks for a node.

    Attributes:
        name: ``input``, ``select``, ``select1``, ``rank``, ``range``, ``trigger``, ``upload``,
            ``group``, ``repeat``.
        appearance: Words in the order written.
        parameters: Other attributes, such as ``rows``, ``mediatype``, ``start``, ``end``.
        label: Or None.
        hint: Or None.
        items: Choices written in the form.
        itemset: Choices from nodes, or None.
    """

    __slots__ = (
        "appearance",
        "hint",
        "items",
        "itemset",
        "label",
        "name",
        "parameters",
    )

    def __init__(self, name: str) -> None:
        self.name = name
        self.appearance: tuple[str, ...] = ()
        self.parameters: dict[str, str] = {}
        self.label: TextSource | None = None
        self.hint: TextSource | None = None
        self.items: tuple[Item, ...] = ()
        self.itemset: Itemset | None = None
