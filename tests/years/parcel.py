"""A file on its way on some stick."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Parcel:
    """A file on its way on some stick.

    Attributes:
        path: Where.
        sender: The laptop that wrote it.
        to: The laptop it is for.
        desk_id: The desk it is for.
        held: Of a return bundle: what headquarters held when it was written.
        number: Of a return bundle: how many were written before it.
        step: At which step it was made; what is written once more says what it said then.
        beside: Files on the same stick: return bundles that the desk has not named yet.
    """

    path: Path
    sender: str
    to: str
    desk_id: str
    held: frozenset[str] = frozenset()
    number: int = 0
    step: int = 0
    beside: tuple[Path, ...] = ()
