"""Where headquarters stands, between the return desk's casebook and the database; behind the doors of `moving`.

The casebook leads in what headquarters gives out: epochs, numbers, return bundles, its own log. The database
leads in what posts last said, for workers hear them.
"""

from typing import TYPE_CHECKING

from vetting_desk.clock import to_text
from vetting_desk.crypto.chain import extend
from vetting_desk.model.epoch import Heard, Why

if TYPE_CHECKING:
    from vetting_desk.registry.casebook_door import CasebookHq
    from vetting_desk.registry.postgres.registry import PostgresRegistry
    from vetting_desk.store import Casebook


def to_database(casebook: "Casebook", there: "PostgresRegistry") -> None:
    """Tell the database what headquarters gave out, its epochs, and the heads of its log."""
    with there.unit_of_work():
        for begun in reversed(casebook.epochs.list()):
            there.standing.add_epoch(begun.epoch, to_text(begun.since), begun.why)
        for desk_id, newest in casebook.bundles.reached().items():
            for sequence in range(there.standing.returned(desk_id) + 1, newest + 1):
                found = casebook.bundles.at(desk_id, sequence)
                if found is not None:
                    there.standing.note_returned(desk_id, sequence, found[1])
        for peer in casebook.peers.list():
            heard = casebook.heard.find(peer.desk_id)
            if heard is not None and _is_newer(heard, there.standing.heard(peer.desk_id)):
                there.standing.hear(heard)
        known = there.log.length()
        head, heads = there.log.head(), []
        for leaf in casebook.audit.leaves(known):
            head = extend(head, leaf)
            heads.append(head)
        there.log.add(known + 1, heads)


def to_casebook(casebook: "Casebook", here: "CasebookHq", there: "PostgresRegistry") -> None:
    """Tell the casebook what posts said to workers, and what workers found that a person has to know."""
    with here.unit_of_work():
        for heard in there.standing.all_heard():
            if _is_newer(heard, here.standing.heard(heard.desk_id)):
                here.standing.hear(heard)
        for kind, subject, detail in there.standing.findings():
            here.standing.find(kind, subject, detail)
        here.standing.show(there.standing.shown())
        for desk_id, sequence in there.standing.applied():
            here.mark_applied(desk_id, sequence)
        brought_back = there.standing.to_bring_back()
        for desk_id in brought_back:
            here.standing.bring_back(desk_id)
        wanted, feeds, list_number, rules = there.standing.wanted()
        if wanted > here.standing.epoch().number:
            casebook.begin_epoch(Why.BEHIND, wanted - 1, feeds, list_number, rules)
    for desk_id in brought_back:
        there.standing.brought_back(desk_id)


def _is_newer(said: Heard, known: Heard | None) -> bool:
    if known is None:
        return True
    one, other = said.newest, known.newest
    return (one.epoch.number, one.sequence) > (other.epoch.number, other.sequence)
