"""A connection whose question another thread can end while the server does not answer.

On Linux it is enough to shut the socket; on Windows whoever waits at it is not woken by that, and would wait as
long as the server likes. The driver looks around every tenth of a second; it looks at `interrupted` then, too.
"""

from collections.abc import Generator
from typing import Any

import psycopg


class Interruptible(psycopg.Connection[dict[str, Any]]):
    """A connection of psycopg's.

    Attributes:
        interrupted: Set by another thread: what is waited for fails within a moment, and this is closed.
    """

    interrupted = False

    def wait(self, gen: Any, *more: Any, **named: Any) -> Any:
        """Wait as psycopg does, as long as nobody interrupts.

        Raises:
            psycopg.OperationalError: If somebody did.
        """
        return super().wait(self._watched(gen), *more, **named)

    def _watched(self, asked: "Generator[Any, Any, Any]") -> "Generator[Any, Any, Any]":
        """Do what `asked` does, and end it where it was interrupted."""
        try:
            wanted = next(asked)
            while True:
                ready = yield wanted
                if self.interrupted and not ready:
                    self.pgconn.finish()
                    raise psycopg.OperationalError("interrupted")
                wanted = asked.send(ready)
        except StopIteration as ended:
            return ended.value
