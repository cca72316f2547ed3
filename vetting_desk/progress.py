"""How long work reports its progress, and learns that it was cancelled.

Not for results: a function that takes a `Progress` returns what it made in the ordinary way.
"""

from typing import Protocol

from vetting_desk.errors import CancelledError


class Progress(Protocol):
    """What a long operation is given to report to; safe to call from the working thread."""

    def report(self, done: int, total: int, doing: str = "") -> None:
        """Say how far the work is.

        Args:
            done: Units finished, 0 to `total`; bytes where the work moves bytes.
            total: Units in all; 0 when it is not known.
            doing: What is happening now, as a short key such as ``"sealing"`` (not a sentence).
        """

    def raise_if_cancelled(self) -> None:
        """Raise `CancelledError` once the person asked to stop."""


class NoProgress:
    """A `Progress` nobody looks at."""

    def report(self, done: int, total: int, doing: str = "") -> None:
        """Ignore the news."""

    def raise_if_cancelled(self) -> None:
        """Continue: there is nobody to cancel."""


class CancellableProgress(NoProgress):
    """A `Progress` that another thread can cancel."""

    def __init__(self) -> None:
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        self._cancelled = True

    def raise_if_cancelled(self) -> None:
        """Raise `CancelledError` once `cancel` was called."""
        if self._cancelled:
            raise CancelledError
