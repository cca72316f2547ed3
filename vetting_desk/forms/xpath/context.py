"""The context in which an expression is evaluated."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.values import Nodes, XNode


class Host(Protocol):
    """The session, as functions use it."""

    singles: list[Any]
    document: Any

    @property
    def language(self) -> str:
        """The current language of texts, by its name in the form."""

    @property
    def version(self) -> str:
        """The form's version; may be empty."""

    def now(self) -> datetime:
        """Return the current time with its zone."""

    def zone(self) -> tzinfo:
        """Return the time zone in which days are counted."""

    def random(self) -> float:
        """Return the next random number, 0 <= number < 1."""

    def random_bytes(self, count: int) -> bytes:
        """Return the next random bytes."""

    def secondary(self, identifier: str) -> Nodes:
        """Return the instance element with this id, as a node-set of one or none."""

    def translation(self, identifier: str, node: XNode) -> str:
        """Return the text with this itext id in the current language."""

    def choice_label(self, node: XNode, value: str) -> str:
        """Return the label of a question's choice in the current language."""

    def nodes_at(self, path: str, node: XNode) -> Nodes:
        """Return the nodes of a path that is known only at run time."""

    def put_together(self, node: XNode, length: int) -> None:
        """Count a text of so many characters that a step puts together; see `bounds`."""

    def shuffle_seed(self, node: XNode) -> int:
        """Return the seed that keeps the order of one question's shuffled choices."""


class Context:
    """The context node, its position in the node-set, and the node of the whole expression."""

    __slots__ = ("current", "node", "position", "session", "size")

    def __init__(
        self, session: Any, node: Any, position: int = 1, size: int = 1, current: Any = None
    ) -> None:
        self.session = session
        self.node = node
        self.position = position
        self.size = size
        self.current = node if current is None else current
