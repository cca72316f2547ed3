"""Which of several things that name those they replace still stand: the same in whatever order they came."""

from collections.abc import Mapping, Sequence


def replaced(places: Mapping[str, Sequence[str]]) -> set[str]:
    """Return the ids of those whose place another took, followed from those that nothing names.

    Where things name each other, or themselves, nobody took their place: one that stands led there, or all
    stay.

    Args:
        places: By the id of each thing the ids of those in whose place it stands; all of them keys too.
    """
    named = {other for others in places.values() for other in others}
    gone: set[str] = set()
    ends = [each for each in places if each not in named]
    while ends:
        new = [other for other in places[ends.pop()] if other not in gone]
        gone.update(new)
        ends += new
    return gone
