"""Setting a database up, and bringing an older one up to date: numbered SQL.

Each step and its mark are one transaction. The roles are groups of the server; whoever sets up may make roles.
A step that was changed afterwards is found by its digest. What the rows mean is in `docs/registry-database.md`.
"""

from hashlib import sha256
from importlib.resources import files
from typing import Final

from vetting_desk.errors import InputError, RegistryVersionError
from vetting_desk.registry.postgres.driver import Database, as_registry_errors

ROLES: Final = (
    "vetting_worker",
    "vetting_reviewer",
    "vetting_decider",
    "vetting_return",
    "vetting_auditor",
    "vetting_analyst",
)
_LOCK: Final = 0x56444D49
_MARKS: Final = (
    "CREATE TABLE IF NOT EXISTS public.vetting_steps (number int PRIMARY KEY, sha256 text NOT NULL,"
    " at timestamptz NOT NULL DEFAULT clock_timestamp())"
)


def steps() -> list[tuple[int, str]]:
    """Return the steps this program knows: number and SQL."""
    folder = files("vetting_desk.registry.postgres") / "steps"
    found = [each for each in folder.iterdir() if each.name.endswith(".sql")]
    return sorted((int(each.name.partition(".")[0]), each.read_text("utf-8")) for each in found)


def migrate(database: Database) -> list[int]:
    """Set a database up, or bring it up to date; return the numbers of the steps that were made.

    Two that do so at once wait for each other.

    Raises:
        RegistryVersionError: If a newer program set it up, or a step was changed since.
        RegistryRefusedError: If this login may not make roles or schemas.
    """
    done = []
    with database.transaction():
        database.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        database.execute(_MARKS)
        _make_roles(database)
        database.execute("GRANT SELECT ON public.vetting_steps TO PUBLIC")
        database.execute("GRANT USAGE ON SCHEMA public TO PUBLIC")
        known = _marks(database)
        for number, text in _fitting(known):
            with as_registry_errors():
                database.connection.execute(text.encode())
            database.execute(
                "INSERT INTO public.vetting_steps (number, sha256) VALUES (%s, %s)",
                (number, _digest(text)),
            )
            done.append(number)
        database.execute("GRANT USAGE ON SCHEMA public TO PUBLIC")
    return done


def require_current(database: Database) -> None:
    """Check that a database is as this program knows it.

    Raises:
        RegistryVersionError: If it is older, newer, was changed, or is none.
    """
    if database.value("SELECT to_regclass('public.vetting_steps')") is None:
        raise RegistryVersionError(found=0, known=steps()[-1][0], detail="none")
    if missing := _fitting(_marks(database)):
        raise RegistryVersionError(found=missing[0][0] - 1, known=steps()[-1][0], detail="older")


def add_member(
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


def _make_roles(database: Database) -> None:
    from psycopg import sql

    for role in ROLES:
        if not database.value("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)):
            with as_registry_errors():
                database.connection.execute(
                    sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role))
                )


def _marks(database: Database) -> dict[int, str]:
    rows = database.rows("SELECT number, sha256 FROM public.vetting_steps")
    return {row["number"]: row["sha256"] for row in rows}


def _fitting(known: dict[int, str]) -> list[tuple[int, str]]:
    """Return the steps that are missing, if those that were made are this program's."""
    ours = steps()
    newest = ours[-1][0]
    if max(known, default=0) > newest:
        raise RegistryVersionError(found=max(known), known=newest, detail="newer")
    for number, text in ours:
        if known.get(number, _digest(text)) != _digest(text):
            raise RegistryVersionError(found=number, known=newest, detail="changed")
    return [(number, text) for number, text in ours if number not in known]


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
