"""How many innocent people match a list: tried on invented ones when it is signed, and told ever after."""

from typing import Final

from vetting_desk.lists.document import TriedPart
from vetting_desk.lists.invented import SCRIPTS, people
from vetting_desk.lists.matching import Index

PEOPLE: Final = 2_000
_SEED: Final = 1_948


def tried(index: Index) -> TriedPart:
    """Return with how many of `PEOPLE` invented people the comparison with a list finds a possible match.

    Each is compared as a case has them: with a name in one or in two scripts.
    """
    matched = 0
    for at, each in enumerate(people(PEOPLE, _SEED)):
        names = [each.names[SCRIPTS[at % 3]]]
        if at % 2:
            names.append(each.names[SCRIPTS[(at + 1) % 3]])
        matched += bool(index.hits(names, each.birth))
    return TriedPart(people=PEOPLE, matched=matched)
