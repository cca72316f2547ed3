"""Which desk a desk was before it became a new one: at headquarters of posts, at a post of itself."""

from collections.abc import Generator
from typing import Final

from vetting_desk.clock import to_text
from vetting_desk.errors import StateError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.settings import FORMER_NAME

KIND: Final = "succession"
_SELECT: Final = "SELECT desk_id, formerly, since FROM successions"


class SuccessionStore:
    """The successions a casebook knows; they are only added."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, desk_id: str, formerly: str) -> bool:
        """Record that a desk was another one before.

        Returns:
            False, and nothing changes, if that is known.

        Raises:
            StateError: If it is known to have been yet another one, or would be its own predecessor.
        """
        known = self.formerly(desk_id)
        if known == formerly:
            return False
        if known or desk_id in self.lineage(formerly):
            raise StateError(what="desk", state="succeeds another", wanted="new")
        row = (desk_id, formerly, to_text(self._core.time.reading().at))
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO successions (desk_id, formerly, since) VALUES (?, ?, ?)", row
            )
            self._core.bind("desk-succeeded", KIND, desk_id, digest(*row), formerly=formerly)
        return True

    def formerly(self, desk_id: str) -> str:
        """Return which desk a desk was before; empty if it was always itself."""
        found: str | None = self._core.database.value(
            "SELECT formerly FROM successions WHERE desk_id = ?", (desk_id,)
        )
        return found or ""

    def feed(self) -> str:
        """Return the name of this desk's own feed to headquarters in `bundles`.

        Empty for a desk that was always itself. One that became a new desk has a feed of its own, named by
        its id: what it wrote as the earlier desk stays under the empty name.
        """
        own = self._core.desk.id
        return own if self.formerly(own) else ""

    def former_name(self, desk_id: str) -> str:
        """Return what a desk was called that this one was before; empty where that is not known."""
        found: bytes | None = self._core.database.value(
            "SELECT value FROM settings WHERE key = ?", (FORMER_NAME + desk_id,)
        )
        return (found or b"").decode()

    def lineage(self, desk_id: str) -> tuple[str, ...]:
        """Return a desk and all it was before, newest first."""
        found = [desk_id]
        while before := self.formerly(found[-1]):
            found.append(before)
        return tuple(found)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield desk id and state of each succession."""
    for row in database.each(_SELECT):
        yield row["desk_id"], digest(*row)
