"""Who may connect to the registry's database: its members by their logins, their roles, and what they see.

A login is the server's; what it may do here is given and taken back here. Whoever does that may give out
roles on the server: the return desk itself may not.
"""

from dataclasses import dataclass

from vetting_desk.errors import InputError, NotFoundError
from vetting_desk.registry.postgres.driver import Database, as_registry_errors
from vetting_desk.registry.postgres.migrating import ROLES


@dataclass(frozen=True, slots=True)
class Login:
    """A member of the registry.

    Attributes:
        name: The server's name for whoever connects.
        role: One of `ROLES`; empty if it was taken away on the server.
        officer_id: In whose name it acts.
        regions: What it sees; None for all of them.
        opens_restricted: Whether its officer's role opens cases that are restricted.
        connections: How many of its programs are connected now.
    """

    name: str
    role: str
    officer_id: str
    regions: tuple[str, ...] | None
    opens_restricted: bool
    connections: int


def members(database: Database) -> list[Login]:
    """Return all members, by their logins."""
    rows = database.rows(
        "SELECT m.login, m.officer_id, m.all_regions, m.opens_restricted,"
        " (SELECT min(r.rolname) FROM pg_auth_members AS g JOIN pg_roles AS r ON r.oid = g.roleid"
        "  JOIN pg_roles AS u ON u.oid = g.member"
        "  WHERE u.rolname = m.login AND r.rolname = ANY(%s)) AS role,"
        " ARRAY(SELECT o.region FROM vetting.member_regions AS o WHERE o.login = m.login"
        "  ORDER BY o.region) AS regions,"
        " (SELECT count(*) FROM pg_stat_activity AS a WHERE a.usename = m.login"
        "  AND a.datname = current_database()) AS connections"
        " FROM vetting.members AS m ORDER BY m.login",
        (list(ROLES),),
    )
    return [
        Login(
            row["login"],
            row["role"] or "",
            row["officer_id"],
            None if row["all_regions"] else tuple(row["regions"]),
            row["opens_restricted"],
            row["connections"],
        )
        for row in rows
    ]


def give(
    database: Database,
    login: str,
    role: str,
    officer_id: str,
    regions: list[str] | None,
    *,
    opens_restricted: bool = False,
) -> None:
    """Give a login its role and the regions it sees; it is made where there is none, without a password.

    Args:
        database: As who set it up.
        login: The server's name for whoever connects.
        role: One of `ROLES`.
        officer_id: In whose name it acts.
        regions: What it sees; None for all of them, nothing for an empty list.
        opens_restricted: Whether its officer's role opens cases that are restricted.

    Raises:
        InputError: If `role` is none, or the login is taken by the server itself.
        RegistryRefusedError: If this login may not.
    """
    from psycopg import sql

    if role not in ROLES:
        raise InputError(field="role", detail="unknown")
    if (
        not login
        or login.startswith(("pg_", "vetting_"))
        or len(login.encode()) > 63
        or "/" in login
    ):
        raise InputError(field="login", detail="not-a-login")
    name = sql.Identifier(login)
    with database.transaction(), as_registry_errors():
        if not database.value("SELECT 1 FROM pg_roles WHERE rolname = %s", (login,)):
            database.connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(name))
        for each in ROLES:
            words = "GRANT {} TO {}" if each == role else "REVOKE {} FROM {}"
            database.connection.execute(sql.SQL(words).format(sql.Identifier(each), name))
        database.execute(
            "INSERT INTO vetting.members (login, officer_id, all_regions, opens_restricted)"
            " VALUES (%s, %s, %s, %s) ON CONFLICT (login) DO UPDATE SET officer_id = EXCLUDED.officer_id,"
            " all_regions = EXCLUDED.all_regions, opens_restricted = EXCLUDED.opens_restricted",
            (login, officer_id, regions is None, opens_restricted),
        )
        database.execute("DELETE FROM vetting.member_regions WHERE login = %s", (login,))
        for region in regions or ():
            database.execute(
                "INSERT INTO vetting.regions VALUES (%s) ON CONFLICT DO NOTHING", (region,)
            )
            database.execute("INSERT INTO vetting.member_regions VALUES (%s, %s)", (login, region))


def take_back(database: Database, login: str) -> None:
    """Take all that was given to a login, at once: what is connected under it may do nothing from then on.

    The login itself stays on the server, which may know it for other things.

    Args:
        database: As who set it up.
        login: A member's.

    Raises:
        NotFoundError: If no member has it.
        RegistryRefusedError: If this login may not.
    """
    from psycopg import sql

    with database.transaction(), as_registry_errors():
        gone = database.column(
            "DELETE FROM vetting.members WHERE login = %s RETURNING login", (login,)
        )
        if not gone:
            raise NotFoundError(what="login", id=login)
        for each in ROLES:
            words = sql.SQL("REVOKE {} FROM {}").format(sql.Identifier(each), sql.Identifier(login))
            database.connection.execute(words)
