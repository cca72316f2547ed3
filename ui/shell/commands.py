"""What the command palette chooses from, and how what is typed finds it: letters in order, gaps allowed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

_GAP = 100
"""What a gap within a word costs; a whole word that stands later always comes before it."""


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the palette.

    Attributes:
        words: As shown, and searched.
        kind: What it is, such as "Page"; shown beside it, muted.
        run: Does it.
        searched: More words by which it is found; not shown.
    """

    words: str
    kind: str
    run: Callable[[], object]
    searched: str = ""


def ranked(commands: Iterable[Command], typed: str) -> list[Command]:
    """Return the commands that fit what is typed, the best first; all of them for nothing typed.

    Args:
        commands: In the order in which equals are shown.
        typed: Words or parts of them, in any order; each must fit.
    """
    found = []
    for command in commands:
        costs = [
            _cost(part, f"{command.words} {command.searched}") for part in _plain(typed).split()
        ]
        if all(cost is not None for cost in costs):
            found.append((sum(cost or 0 for cost in costs), command))
    return [command for _cost_of_it, command in sorted(found, key=lambda pair: pair[0])]


def _cost(part: str, words: str) -> int | None:
    """Return how far `part` is from standing in `words`; None if its letters are not there in order."""
    plain = _plain(words)
    at = plain.find(part)
    if at >= 0:
        return min(at, _GAP // 2) if at == 0 or not plain[at - 1].isalnum() else _GAP // 2 + 1
    cost, at = _GAP, -1
    for letter in part:
        following = plain.find(letter, at + 1)
        if following < 0:
            return None
        cost += following - at - 1 if at >= 0 else 0
        at = following
    return cost


def _plain(text: str) -> str:
    """Return `text` as it is compared; what keyboards lack is folded to what they have."""
    return text.casefold().translate(_FOLDED)


_FOLDED = str.maketrans(
    {"ё": "е", "ӣ": "и", "ӯ": "у", "қ": "к", "ғ": "г", "ҳ": "х", "ҷ": "ч", "ي": "ی", "ك": "ک"}
)
