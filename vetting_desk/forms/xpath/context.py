"""Where an expression is evaluated."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.values import Nodes, XNode


class Host(Protocol):
    """What functions ask of the session they run in."""

    singles: list[Any]
    document: Any

    def now(self) -> datetime:
        """Return the present moment with its zone."""

    def random(self) -> float:
        """Return the next random number, 0 <= number < 1."""

    def random_bytes(self, count: int) -> bytes:
        """Return the next random bytes."""

    def secondary(self, identifier: str) -> Nodes:
        """Return the instance element of this id, as a node-set of one or none."""

    def translation(self, identifier: str, node: XNode) -> str:
        """Return the text with this itext id in the present language."""

    def choice_label(self, node: XNode, value: str) -> str:
        """Return the label of a choice of a question in the present language."""

    def nodes_at(self, path: str, node: XNode) -> Nodes:
        """Return the nodes a path names that is known only while running."""

    def put_together(self, node: XNode, length: int) -> None:
        """Count a text of so many characters that a step puts together; see `bounds`."""

    def shuffle_seed(self, node: XNode) -> int:
        """Return the seed that keeps one question's shuffled choices in one order."""


class Context:
    """A node, its place among its likes, and the node the whole expression is about."""

    __slots__ = ("current", "node", "position", "session", "size")

    def __init__(
        self, session: Any, node: Any, position: int = 1, size: int = 1, current: Any = None
    ) -> None:
        self.session = session
        self.node = node
        self.position = position
        self.size = size
        self.current = node if current is None else current
