"""What a subject of pictures is: a name, its pages, and the walk that comes to each of them."""

from collections.abc import Callable
from typing import NamedTuple

from tools.screenshots.photographer import Photographer


class Subject(NamedTuple):
    """Pages that belong together, and are come to in one walk.

    Every walk begins with practice desks of its own, so that a picture does not depend on which
    others are taken.

    Attributes:
        name: What people call it, such as ``transfer``.
        pages: Names of its pages, in the order in which `walk` takes them.
        walk: Drives the window and takes each of `pages` once.
    """

    name: str
    pages: tuple[str, ...]
    walk: Callable[[Photographer], None]
