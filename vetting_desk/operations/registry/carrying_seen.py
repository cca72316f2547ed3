"""What of headquarters others may see of all cases: which are restricted by now, and editions of the figures.

The return desk alone knows both: a case is restricted by signed words and a moment that two signs show, and
editions are made of its figures. Behind the doors of `moving`.
"""

from typing import TYPE_CHECKING

from vetting_desk.operations.access import restricting
from vetting_desk.operations.registry.needs import WholeDesk

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.registry import PostgresRegistry


def to_database(open_desk: WholeDesk, there: "PostgresRegistry") -> None:
    """Tell the database which cases are restricted, and give it the editions it has not."""
    there.cases.restrict(restricting.all_restricted(open_desk))
    known = there.figures.numbers()
    for head in reversed(open_desk.casebook.editions.heads()):
        if head.number not in known:
            there.figures.add(open_desk.casebook.editions.get(head.number))
