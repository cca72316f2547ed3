"""Over all cases of headquarters, the same person: a run proposes pairs, and a person decides each.

What a run proposes stands beside a case and in the queue *possibly the same person*, as what is found while
a case is opened (`telling_apart`). A run links nothing and changes no decision: *not the same* stays until
names, birth or papers change. The rules are the organisation's to change; a preview says first what a
change would do.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import HeadquartersOnlyError
from vetting_desk.model import DeskKind
from vetting_desk.model.sameness import Sameness
from vetting_desk.model.watch_list import birth_of
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.stores import KeepsCases, KeepsSettings
from vetting_desk.operations.cases.needs import LinkingDesk, ProposedBooks

if TYPE_CHECKING:
    from vetting_desk.linkage.keys import LinkKeys
    from vetting_desk.linkage.rules import Rules

RULES: Final = "linkage-rules"
"""Setting: the organisation's own rules, as text; none where the shipped ones are in force."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run did.

    Attributes:
        persons: How many persons were compared.
        pairs: How many pairs it proposed.
        new: How many of them the run before had not.
    """

    persons: int
    pairs: int
    new: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What other rules would propose, beside those in force.

    Attributes:
        persons: How many persons were compared.
        now: How many pairs the rules in force propose.
        then: How many the others would.
        more: How many of these are new.
        fewer: How many would be gone.
        same_now: Of the pairs that people linked, how many the rules in force propose.
        same_then: How many the others would.
        same: How many pairs people linked.
        not_same_now: Of the pairs of which people said *not the same*, how many the rules in force propose.
        not_same_then: How many the others would.
    """

    persons: int
    now: int
    then: int
    more: int
    fewer: int
    same_now: int
    same_then: int
    same: int
    not_same_now: int
    not_same_then: int


@door(Action.ASSIGN)
def run(open_desk: LinkingDesk) -> Ran:
    """Compare all persons, and propose pairs to look at in place of those of the run before.

    Raises:
        HeadquartersOnlyError: At a post.
        ExtraMissingError: If the libraries it takes are not installed.
        LinkageRunError: If there is not memory enough; what was proposed before stays.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.linkage import batch

    _require_headquarters(open_desk)
    batch.require_extra()
    return propose(open_desk.casebook, _keys(open_desk.casebook))


def propose(books: ProposedBooks, keys: "Iterable[LinkKeys]") -> Ran:
    """Compare persons by keys that were made before, and propose pairs; behind the doors.

    Args:
        books: Headquarters' casebook.
        keys: Of all its persons, by the numbers of their cases there; read a part at a time, and not kept.
    """
    from vetting_desk.linkage import batch

    table = batch.gathered(keys)
    found = batch.compare(table, _rules(books))
    new = books.sameness.propose(
        ((each.first, each.second, each.names, each.birth, each.paper) for each in found),
        len(table),
    )
    return Ran(len(table), len(found), new)


@door(Action.ASSIGN)
def preview(open_desk: LinkingDesk, text: str) -> Preview:
    """Say what other rules would propose; nothing is changed.

    Args:
        open_desk: The unlocked desk.
        text: The other rules, as `rules_text` gives them.

    Raises:
        LinkageRulesError: If they cannot be used.
        HeadquartersOnlyError: At a post.
        ExtraMissingError: If the libraries it takes are not installed.
        LinkageRunError: If there is not memory enough.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.linkage import batch, rules

    _require_headquarters(open_desk)
    batch.require_extra()
    books = open_desk.casebook
    others = rules.from_text(text)
    keys = batch.gathered(_keys(books))
    now = {(each.first, each.second) for each in batch.compare(keys, _rules(books))}
    then = {(each.first, each.second) for each in batch.compare(keys, others)}
    same = books.sameness.decided_pairs(Sameness.SAME)
    not_same = books.sameness.decided_pairs(Sameness.NOT_SAME)
    return Preview(
        persons=len(keys),
        now=len(now),
        then=len(then),
        more=len(then - now),
        fewer=len(now - then),
        same_now=len(same & now),
        same_then=len(same & then),
        same=len(same),
        not_same_now=len(not_same & now),
        not_same_then=len(not_same & then),
    )


@door(Action.ASSIGN)
def rules_text(open_desk: LinkingDesk) -> str:
    """Return the rules in force as text, to be changed.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.linkage import rules

    return open_desk.casebook.settings.get(RULES) or rules.shipped_text()


@door(Action.ASSIGN)
def set_rules(open_desk: LinkingDesk, text: str, reason: str) -> None:
    """Put other rules in force at headquarters, or the shipped ones again by an empty text.

    Raises:
        LinkageRulesError: If they cannot be used.
        InputError: If there is no reason.
        HeadquartersOnlyError: At a post.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.linkage import rules

    _require_headquarters(open_desk)
    words = typed_text.reason(reason)
    books = open_desk.casebook
    if text.strip():
        rules.from_text(text)
    with books.transaction():
        if text.strip():
            books.settings.set(RULES, text)
        elif books.settings.get(RULES) is not None:
            books.settings.remove(RULES)
        books.audit.append("linkage-rules-set", "", {"reason": words})


def _rules(books: KeepsSettings) -> "Rules":
    from vetting_desk.linkage import rules

    kept = books.settings.get(RULES)
    return rules.from_text(kept) if kept else rules.shipped()


def _keys(books: KeepsCases) -> "Iterator[LinkKeys]":
    """Yield the keys of everybody, one after the other: of a million they are not all held."""
    from vetting_desk.linkage.keys import keys_of

    for number, person in books.cases.everybody():
        yield keys_of(number, person.names, birth_of(person.birth), person.papers)


def _require_headquarters(open_desk: LinkingDesk) -> None:
    if open_desk.desk.kind is not DeskKind.HQ:
        raise HeadquartersOnlyError(desk=open_desk.desk.name)
