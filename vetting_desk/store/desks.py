"""Which desk the casebook belongs to: one row, the truth of which ``desk.json`` is only a copy."""

from collections.abc import Generator

from vetting_desk.errors import CasebookDamagedError
from vetting_desk.model import Desk, DeskKind
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

_PUT = (
    "INSERT INTO desk (number, id, name, kind, organisation, training) VALUES (1, ?, ?, ?, ?, ?)"
    " ON CONFLICT (number) DO UPDATE SET name = excluded.name, organisation = excluded.organisation"
)


def change(core: Core, desk: Desk, action: str) -> None:
    """Write the row of a new casebook, or a changed name or organisation; the rest stays for life."""
    row = (desk.id, desk.name, desk.kind.value, desk.organisation, int(desk.training))
    with core.transaction():
        core.database.execute(_PUT, row)
        core.desk = read(core.database)
        core.bind(action, "desk", core.desk.id, state(core.desk))


def succeed(core: Core, desk: Desk) -> None:
    """Give the casebook to another desk, a new one: everything in it stays, and is of the earlier desk."""
    before = core.desk
    with core.transaction():
        core.database.execute(
            "UPDATE desk SET id = ?, name = ?, organisation = ?",
            (desk.id, desk.name, desk.organisation),
        )
        core.bind("became-new-desk", "desk", before.id, "")
        core.desk = read(core.database)
        core.bind("became-new-desk", "desk", core.desk.id, state(core.desk), formerly=before.id)


def read(database: Database) -> Desk:
    """Return which desk a casebook is of.

    Raises:
        CasebookDamagedError: If it does not say.
    """
    row = database.row("SELECT id, name, kind, organisation, training FROM desk")
    if row is None:
        raise CasebookDamagedError(path=str(database.path), detail="does not say whose it is")
    return Desk(
        id=row["id"],
        name=row["name"],
        kind=DeskKind(row["kind"]),
        organisation=row["organisation"],
        training=bool(row["training"]),
    )


def state(desk: Desk) -> str:
    """Return the digest of a desk."""
    return digest(desk.id, desk.name, desk.kind.value, desk.organisation, int(desk.training))


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of this desk."""
    desk = read(database)
    yield desk.id, state(desk)
