"""The controls of a form and their choices.

Built once by the loader and shared by all sessions; contains no answers. The choices available at a given
time of a filling are computed in `choices`.
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
        expression: The parsed expression.
        value_source: Path of the value relative to an item.
        label: Source of an item's label, or None to show its value.
        dynamic: True if the choices depend on answers.
        instances: Ids of the lists the items come from.
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
    """One choice defined in the form itself."""

    __slots__ = ("label", "value")

    def __init__(self, value: str, label: TextSource | None) -> None:
        self.value = value
        self.label = label


class Control:
    """How a question is asked in the body.

    Attributes:
        name: ``input``, ``select``, ``select1``, ``rank``, ``range``, ``trigger``, ``upload``,
            ``group``, ``repeat``.
        appearance: Words in the order written.
        parameters: Other attributes, such as ``rows``, ``mediatype``, ``start``, ``end``.
        label: Or None.
        hint: Or None.
        items: Choices defined in the form.
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
