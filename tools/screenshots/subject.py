"""A subject of pictures: a name, its pages, and the walk through them."""

from collections.abc import Callable
from typing import NamedTuple

from tools.screenshots.photographer import Photographer


class Subject(NamedTuple):
    """Pages that are photographed in one walk.

    Every walk starts with its own practice desks, so that a picture does not depend on which others are taken.

    Attributes:
        name: Its name, such as ``transfer``.
        pages: Names of its pages, in the order in which `walk` takes them.
        walk: Drives the window and takes each of `pages` once.
    """

    name: str
    pages: tuple[str, ...]
    walk: Callable[[Photographer], None]
