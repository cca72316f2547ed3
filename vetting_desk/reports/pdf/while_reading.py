"""A library's function replaced while a report is read, in the thread that reads it, and nowhere else.

Two libraries read some things so slowly that a report would take several times as long. What reads them at once
stands in their place only while somebody is inside `Quicker.used`; other threads get the library's own
meanwhile, and afterwards the library is as it was.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock
from typing import Any


class Quicker:
    """One function of a library, and what does the same more quickly.

    Args:
        owner: The module or class that has it.
        name: Its name there.
        quick: Does exactly what it does, for the same arguments.
    """

    def __init__(self, owner: Any, name: str, quick: Callable[..., Any]) -> None:
        self._owner, self._name = owner, name
        self._original: Callable[..., Any] = getattr(owner, name)
        self._inside: ContextVar[bool] = ContextVar(f"quicker {name}", default=False)
        self._lock, self._using = Lock(), 0
        original, inside = self._original, self._inside

        def chosen(*args: Any) -> Any:
            return quick(*args) if inside.get() else original(*args)

        self._chosen = chosen

    @property
    def original(self) -> Callable[..., Any]:
        """The library's own."""
        return self._original

    @contextmanager
    def used(self) -> Iterator[None]:
        """Return a context in which this thread's calls are the quick ones; it may be entered again inside."""
        with self._lock:
            self._using += 1
            setattr(self._owner, self._name, self._chosen)
        token = self._inside.set(True)
        try:
            yield
        finally:
            self._inside.reset(token)
            with self._lock:
                self._using -= 1
                if not self._using:
                    setattr(self._owner, self._name, self._original)
